import { p, r } from '../ooxml/flat-opc';
import { deleted, inserted, mark, readAction } from './word-markup';

const plain = 'Asha to ring regularly';

describe('changes that are tracked, and what is hidden', () => {
  it.each([
    ['an insertion', p(r('Asha to ') + inserted(r('ring ')) + r('regularly')), [plain]],
    ['a deletion', p(r('Asha to ') + deleted('never ') + r('ring regularly')), [plain]],
    ['an insertion inside a word', p(r('Asha to ring reg') + inserted(r('ularly'))), [plain]],
    [
      'an insertion that someone deleted again',
      p(`${r('Asha to ')}<w:ins w:id="1">${deleted('never ')}</w:ins>${r('ring regularly')}`),
      [plain],
    ],
    [
      'words moved from one paragraph to another',
      p(`<w:moveFrom w:id="6" w:author="A">${r(plain)}</w:moveFrom>`) +
        p(`<w:moveTo w:id="8" w:author="A">${r(plain)}</w:moveTo>`),
      ['', plain],
    ],
    [
      'a whole paragraph moved',
      p(`<w:moveFrom w:id="6" w:author="A">${r(plain)}</w:moveFrom>`, mark('moveFrom')) +
        p(`<w:moveTo w:id="8" w:author="A">${r(plain)}</w:moveTo>`),
      [plain],
    ],
    [
      'a paragraph mark deleted: the two read as one',
      p('Asha to ring ', mark('del')) + p('regularly'),
      [plain],
    ],
    ['a paragraph mark inserted', p('Asha to write', mark('ins')) + p(plain), ['Asha to write', plain]],
    ['a whole paragraph deleted', p(deleted('Mum to do it all'), mark('del')) + p(plain), [plain]],
    [
      'formatting changed',
      p(r(plain, '<w:b/><w:rPrChange w:id="3" w:author="A"><w:rPr><w:vanish/></w:rPr></w:rPrChange>')),
      [plain],
    ],
    [
      'a style changed',
      p(
        r(plain),
        '<w:pPrChange w:id="4" w:author="A"><w:pPr><w:pStyle w:val="Guide"/></w:pPr></w:pPrChange>',
      ),
      [plain],
    ],
    ['hidden words', p(r('Asha to ') + r('never ', '<w:vanish/>') + r('ring regularly')), [plain]],
    [
      'words hidden by their style',
      p(r('Asha to ') + r('never ', '<w:rStyle w:val="Hidden"/>') + r('ring regularly')),
      [plain],
    ],
    [
      'a paragraph hidden by its style',
      p('Guidance: never say never', '<w:pStyle w:val="Guide"/>') + p(plain),
      ['', plain],
    ],
    [
      'a paragraph hidden by the style that its own is based on',
      p('Guidance: never say never', '<w:pStyle w:val="Guide2"/>') + p(plain),
      ['', plain],
    ],
    [
      'words shown although their style hides',
      p(r(plain, '<w:vanish w:val="0"/>'), '<w:pStyle w:val="Guide"/>'),
      [plain],
    ],
    ['what is hidden on the web alone', p(r(plain, '<w:webHidden/>')), [plain]],
    ['a hidden paragraph mark', p(r(plain), '<w:rPr><w:vanish/></w:rPr>'), [plain]],
    ['words struck through by hand', p(r(plain, '<w:strike/>')), [plain]],
  ])('are read as a reader sees them, and commented on in place: %s', async (_, markup, texts) => {
    expect(await readAction(markup)).toEqual({ texts, commented: 'regularly' });
  });

  it('are commented on in place where a deletion lies within the word itself, which Word gives with its text', async () => {
    const markup = p(r('Asha to ring regul') + deleted('lll') + r('arly'));
    expect(await readAction(markup)).toEqual({ texts: [plain], commented: 'regullllarly' });
  });
});
