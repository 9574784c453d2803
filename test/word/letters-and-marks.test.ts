import { p, r } from '../ooxml/flat-opc';
import { readAction, t } from './word-markup';

const plain = 'Asha to ring regularly';
/** A cell with this text as it stands, in one run. */
const same = (name: string, text: string): [string, string, string[]] => [name, p(text), [text]];

describe('letters and marks', () => {
  it.each([
    ['a run for each letter', p([...plain].map((letter) => r(letter)).join('')), [plain]],
    [
      'marks of the spelling checker and of pages',
      p(
        `<w:proofErr w:type="spellStart"/>${r('Asha to ring reg')}<w:proofErr w:type="spellEnd"/>${r(`<w:lastRenderedPageBreak/>${t('ularly')}`)}`,
      ),
      [plain],
    ],
    [
      'a bookmark',
      p(
        `${r('Asha to ')}<w:bookmarkStart w:id="3" w:name="b"/>${r('ring reg')}<w:bookmarkEnd w:id="3"/>${r('ularly')}`,
      ),
      [plain],
    ],
    [
      'a comment of someone else on the same words',
      p(
        `${r('Asha to ring ')}<w:commentRangeStart w:id="0"/>${r('regularly')}<w:commentRangeEnd w:id="0"/>${r('<w:commentReference w:id="0"/>')}`,
      ),
      [plain],
    ],
    [
      'a no-break hyphen',
      p(r(`${t('Asha to re')}<w:noBreakHyphen/>${t('ring regularly')}`)),
      ['Asha to re\u2011ring regularly'],
    ],
    ['a tab', p(r(`${t('Asha')}<w:tab/>${t('to ring regularly')}`)), ['Asha\tto ring regularly']],
    ['a line break', p(r(`${t('Asha to ring')}<w:br/>${t('regularly')}`)), ['Asha to ring\vregularly']],
    [
      'a page break',
      p(r(`${t('Asha to ring')}<w:br w:type="page"/>${t('regularly')}`)),
      ['Asha to ring\vregularly'],
    ],
    ['capitals by format', p(r(plain, '<w:caps/>')), [plain]],
    ['a symbol', p(r('<w:sym w:font="Wingdings" w:char="F0FC"/>') + r(` ${plain}`)), [`\uf0fc ${plain}`]],
    [
      'a symbol by its low code',
      p(r('<w:sym w:font="Wingdings" w:char="00FC"/>') + r(` ${plain}`)),
      [`\uf0fc ${plain}`],
    ],
    [
      'a smart tag in another',
      p(
        `<w:smartTag w:element="a"><w:smartTag w:element="b"><w:smartTagPr/>${r('Asha')}</w:smartTag></w:smartTag>${r(' to ring regularly')}`,
      ),
      [plain],
    ],
    [
      'custom XML in a paragraph',
      p(`<w:customXml w:element="e"><w:customXmlPr/>${r('Asha to ring')}</w:customXml>${r(' regularly')}`),
      [plain],
    ],
    ['custom XML around a paragraph', `<w:customXml w:element="e">${p(plain)}</w:customXml>`, [plain]],
    [
      'text from right to left',
      p(`<w:bdo w:val="rtl">${r('Asha to ')}</w:bdo><w:dir w:val="ltr">${r('ring regularly')}</w:dir>`),
      [plain],
    ],
    [
      'a text box',
      p(
        `${r(plain)}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p('never')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('never')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      [plain],
    ],
    ['an object', p(`${r(plain)}<w:r><w:object/></w:r>`), [plain]],
    ['empty paragraphs around', p('') + p(plain) + p(''), ['', plain, '']],
    ['a list', p(plain, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'), [plain]],
    same('a no-break space', 'Asha to\u00a0ring regularly'),
    same('smart quotes and dashes', 'Asha to ring \u201cEllie\u2019s\u201d school \u2013 regularly'),
    same('combining accents', 'Sia\u0302n to ring Jose\u0301 regularly'),
    same('marks of direction', '\u200fAsha\u200e to ring\u202a regularly\u202c'),
    same('spaces without width', 'Asha\u200b to ring\u2060 often, regularly'),
    same('pictures as letters', '😀 Asha to 👨‍👩‍👧 ring regularly 👍🏽'),
  ])('are read as they stand, and counted in UTF-16: %s', async (_, markup, texts) => {
    expect(await readAction(markup)).toEqual({ texts, commented: 'regularly' });
  });

  it('keep a soft hyphen in the word that it parts', async () => {
    const { texts, commented } = await readAction(
      p(r(`${t('Asha to ring regu')}<w:softHyphen/>${t('larly')}`)),
    );
    expect(texts).toEqual(['Asha to ring regu\u00adlarly']);
    expect(commented?.replace(/[\u001f\u00ad]/g, '')).toBe('regularly');
  });
});
