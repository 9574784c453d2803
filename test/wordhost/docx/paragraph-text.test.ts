import { tableDepthOf } from '../../../src/wordhost/docx/story';
import { paragraph, table } from '../document-parts';
import { openDocument, textsOf } from './open-document';

const textOf = (runs: string) => textsOf(openDocument(`<w:p>${runs}</w:p>`))[0];
const run = (content: string) => `<w:r>${content}</w:r>`;
const said = (text: string) => run(`<w:t xml:space="preserve">${text}</w:t>`);

describe('the text of a paragraph', () => {
  it.each([
    ['runs', said('One ') + said('two'), 'One two'],
    [
      'spaces that are not marked as meant',
      run('<w:t>\n One </w:t>') + said(' two ') + run('<w:t>\u00a0three </w:t>'),
      'One two \u00a0three',
    ],
    ['tab and line break', run('<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/>'), 'a\tb\vc\v'],
    ['page break', run('<w:t>a</w:t><w:br w:type="page"/>'), 'a\f'],
    [
      'hyphens',
      run('<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t>'),
      'a\u001eb\u001fc',
    ],
    ['symbol', run('<w:sym w:font="Wingdings" w:char="F0FC"/>'), '('],
    ['link', `<w:hyperlink w:anchor="x">${said('here')}</w:hyperlink>${said('!')}`, 'here!'],
    [
      'content control',
      `<w:sdt><w:sdtPr><w:alias w:val="Who"/></w:sdtPr><w:sdtContent>${said('Mum')}</w:sdtContent></w:sdt>`,
      'Mum',
    ],
    [
      'prompt of a content control',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${said('Click here')}</w:sdtContent></w:sdt>`,
      'Click here',
    ],
    [
      'tracked changes, both sides',
      `${said('By ')}<w:del w:id="1">${run('<w:delText>Friday</w:delText>')}</w:del><w:ins w:id="2">${said('Monday')}</w:ins>`,
      'By FridayMonday',
    ],
    ['hidden', said('a') + run('<w:rPr><w:vanish/></w:rPr><w:t>secret</w:t>') + said('b'), 'ab'],
    ['not hidden', run('<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>seen</w:t>'), 'seen'],
    [
      'field',
      `${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText> DATE </w:instrText>')}${run('<w:fldChar w:fldCharType="separate"/>')}${said('1 May')}${run('<w:fldChar w:fldCharType="end"/>')}${said('.')}`,
      '1 May.',
    ],
    [
      'field inside a field’s code',
      `${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText>IF </w:instrText>')}` +
        `${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:fldChar w:fldCharType="separate"/>')}${said('code')}${run('<w:fldChar w:fldCharType="end"/>')}` +
        `${run('<w:fldChar w:fldCharType="separate"/>')}${said('result')}${run('<w:fldChar w:fldCharType="end"/>')}`,
      'result',
    ],
    ['simple field', `<w:fldSimple w:instr="AUTHOR">${said('Jo')}</w:fldSimple>`, 'Jo'],
    [
      'text box',
      said('a') +
        run(
          `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:txbxContent>${paragraph('in the box')}</w:txbxContent></mc:Choice></mc:AlternateContent>`,
        ),
      'a',
    ],
    ['footnote mark', said('a') + run('<w:footnoteReference w:id="1"/>'), 'a\u0002'],
    ['comment mark', said('a') + run('<w:commentReference w:id="1"/>'), 'a'],
  ])('%s', (_name, runs, expected) => {
    expect(textOf(runs)).toBe(expected);
  });

  it('comes in the order of the document, tables in tables included', () => {
    const inner = table([paragraph('inner')]);
    const block = `<w:sdt><w:sdtContent>${paragraph('in a control')}</w:sdtContent></w:sdt>`;
    const document = openDocument(
      paragraph('before') + table([paragraph('1'), paragraph('2') + inner + paragraph('')]) + block,
    );
    expect(textsOf(document)).toEqual(['before', '1', '2', 'inner', '', 'in a control']);
    expect(document.story.paragraphs.map(tableDepthOf)).toEqual([0, 1, 1, 2, 1, 0]);
  });
});
