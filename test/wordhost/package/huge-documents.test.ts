import { openHost, PackageError } from '../../../src/wordhost';
import { docx, documentParts, paragraph, table, zip } from '../document-parts';

const row = (cells: number) => Array.from({ length: cells }, () => paragraph('a'));
const comment = '<w:comment w:id="1" w:author="A"><w:p/></w:comment>';

/** What opening says; `null` where it opens. */
function sentenceFor(bytes: Uint8Array): string | null {
  try {
    openHost(bytes);
    return null;
  } catch (error) {
    if (error instanceof PackageError && error.kind === 'too-large') return error.message;
    throw error;
  }
}

function withComments(count: number): Uint8Array {
  const declared = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const parts = documentParts(paragraph('One'));
  return zip({
    ...parts,
    'word/_rels/document.xml.rels': String(parts['word/_rels/document.xml.rels']).replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
    ),
    'word/comments.xml': `<w:comments ${declared}>${comment.repeat(count)}</w:comments>`,
  });
}

describe('a document that is too large to be checked', () => {
  it.each([
    ['paragraphs', docx('<w:p/>'.repeat(600_000)), '25,000 paragraphs'],
    ['cells', docx(table(...Array.from({ length: 100 }, () => row(500)))), '20,000 table cells'],
    ['tables', docx(table(row(1)).repeat(2_500)), '2,000 tables'],
    ['text', docx(paragraph('words '.repeat(10_000)).repeat(51)), '3,000,000 characters of text'],
    ['one paragraph', docx(paragraph('words '.repeat(3_000_000))), '100,000 characters in one paragraph'],
    ['runs', docx(`<w:p>${'<w:r/>'.repeat(450_000)}</w:p>`), '400,000 pieces of text and formatting'],
    ['comments', withComments(100_000), '10,000 comments'],
    ['nesting', docx('<w:tbl><w:tr><w:tc>'.repeat(10_000)), 'things inside each other more than 256 deep'],
    [
      'a part',
      zip({ ...documentParts(''), 'word/document.xml': new Uint8Array(40 * 1024 * 1024) }),
      'more than 32 MB in one part (word/document.xml)',
    ],
  ])('is refused in one sentence that tells the limit: %s', (_name, bytes, limit) => {
    const sentence = sentenceFor(bytes);
    expect(sentence).toContain(limit);
    expect(sentence).toMatch(/^The (document|file) is too large to be checked: [^\n]{20,80}\.$/);
  });

  it('is none that people write: two hundred pages of tables, of text, or with a remark on every line', () => {
    const pages = 200;
    const full = Array.from({ length: pages * 15 }, () => row(6));
    expect(sentenceFor(docx(table(...full)))).toBeNull();
    expect(
      sentenceFor(docx(paragraph('Words that fill the line. '.repeat(4)).repeat(pages * 45))),
    ).toBeNull();
    expect(sentenceFor(withComments(pages * 45))).toBeNull();
  });
});
