import { p, r, sdt } from '../ooxml/flat-opc';
import { deleted, field, fieldCode, fieldMark, inserted, readAction } from './word-markup';

const plain = 'Asha to ring regularly';
const prompt = '<w:showingPlcHdr/>';

describe('content controls', () => {
  it.each([
    ['a plain one', p(r('Asha to ring ') + sdt(r('regularly'), '<w:text/>')), [plain]],
    [
      'one in another',
      p(sdt(r('Asha to ') + sdt(r('ring reg'), '<w:dropDownList/>') + r('ularly'))),
      [plain],
    ],
    [
      'an unfilled drop-down behind words',
      p(r(`${plain} `) + sdt(r('Choose an item.'), `<w:dropDownList/>${prompt}`)),
      [`${plain} `],
    ],
    ['an unfilled one before words', p(sdt(r('Choose. '), `<w:comboBox/>${prompt}`) + r(plain)), [plain]],
    [
      'an unfilled date in a filled one',
      p(sdt(r(`${plain} `) + sdt(r('Pick a date'), `<w:date/>${prompt}`))),
      [`${plain} `],
    ],
    [
      'a prompt known by its style alone',
      sdt(p(r('Say who will do what', '<w:rStyle w:val="Prompt"/>'))) + p(plain),
      ['', plain],
    ],
    ['the style of prompts on words of the text', p(r(plain, '<w:rStyle w:val="Prompt"/>')), [plain]],
    ['one around two paragraphs', sdt(p(plain) + p('and write')), [plain, 'and write']],
    [
      'a repeating section',
      sdt(
        sdt(p(plain), '<w15:repeatingSectionItem/>') + sdt(p('and write'), '<w15:repeatingSectionItem/>'),
        '<w15:repeatingSection/>',
      ),
      [plain, 'and write'],
    ],
    [
      'a box to tick',
      p(sdt(r('\u2610'), '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>') + r(` ${plain}`)),
      [`\u2610 ${plain}`],
    ],
    ['a picture', p(sdt('<w:r><w:drawing/></w:r>', '<w:picture/>') + r(plain)), [plain]],
    ['one bound to data', p(sdt(r(plain), '<w:dataBinding w:xpath="/a"/><w:text/>')), [plain]],
    ['one inserted', p(inserted(sdt(r('Asha to ring '))) + r('regularly')), [plain]],
    ['changes in one', p(sdt(inserted(r('Asha to ring ')) + deleted('never ')) + r('regularly')), [plain]],
    [
      'one deleted',
      p(`<w:del w:id="1">${sdt(r('<w:delText>never </w:delText>'))}</w:del>${r(plain)}`),
      [plain],
    ],
  ])('are read as a reader sees them: %s', async (_, markup, texts) => {
    expect(await readAction(markup)).toEqual({ texts, commented: 'regularly' });
  });
});

describe('fields and links', () => {
  it.each([
    [
      'a simple field',
      p(`${r('Asha to ring ')}<w:fldSimple w:instr="REF never">${r('regularly')}</w:fldSimple>`),
      [plain],
    ],
    ['a complex field', p(r('Asha to ring ') + field('REF never', r('regularly'))), [plain]],
    [
      'a field in the result of another',
      p(r('Asha to ') + field('IF never', r('ring ') + field('REF b', r('regularly')))),
      [plain],
    ],
    [
      'a field over two paragraphs',
      p(r('Asha to ') + fieldCode('INCLUDETEXT never') + r('ring regularly')) +
        p(r('and write') + fieldMark('end')),
      [plain, 'and write'],
    ],
    [
      'a field without a result',
      p(
        `${r(plain)}${fieldMark('begin')}${r('<w:instrText>XE never</w:instrText>')}${fieldMark('end')}${r(' now')}`,
      ),
      [`${plain} now`],
    ],
    ['a field of an old form', p(field('FORMTEXT', r(plain))), [plain]],
    ['a link', p(`${r('Asha to ring ')}<w:hyperlink w:anchor="x">${r('regularly')}</w:hyperlink>`), [plain]],
    ['a link as a field', p(r('Asha to ring ') + field('HYPERLINK "never"', r('regularly'))), [plain]],
    ['a note', p(r('Asha to ring') + r('<w:footnoteReference w:id="2"/>') + r(' regularly')), [plain]],
  ])('are read by what they show: %s', async (_, markup, texts) => {
    expect(await readAction(markup)).toEqual({ texts, commented: 'regularly' });
  });
});
