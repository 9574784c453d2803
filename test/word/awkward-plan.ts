import fc from 'fast-check';
import { documentParts, relationships, transitional, zip } from '../wordhost/document-parts';

const run = (text: string, look = '') =>
  `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const tracked = 'w:id="900" w:author="A. Writer" w:date="2026-11-01T10:00:00Z"';
const fieldMark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const mark = (name: string, id: number) => `<w:${name} w:id="${id}"/>`;

/** The ways in which one word or phrase can stand in a plan; `{n}` is for a number that no other has. */
const wrappings: readonly ((words: string) => string)[] = [
  (words) => run(words),
  (words) => run(words, '<w:b/>'),
  (words) => run(words.slice(0, 2)) + run(words.slice(2), '<w:i/>'),
  (words) => [...words].map((letter) => run(letter)).join(''),
  (words) => `<w:ins ${tracked}>${run(words)}</w:ins>`,
  (words) =>
    `<w:del ${tracked}><w:r><w:delText xml:space="preserve">${words} </w:delText></w:r></w:del>${run(words)}`,
  (words) => `<w:moveTo ${tracked}>${run(words)}</w:moveTo>`,
  (words) => `<w:hyperlink w:anchor="place">${run(words, '<w:u w:val="single"/>')}</w:hyperlink>`,
  (words) =>
    `${fieldMark('begin')}<w:r><w:instrText>REF place</w:instrText></w:r>${fieldMark('separate')}${run(words)}${fieldMark('end')}`,
  (words) => `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run(words)}</w:sdtContent></w:sdt>`,
  (words) => `${run(words)}<w:r><w:footnoteReference w:id="2"/></w:r>`,
  (words) => `<w:bookmarkStart w:id="40" w:name="place"/>${run(words)}<w:bookmarkEnd w:id="40"/>`,
  (words) =>
    mark('commentRangeStart', 5) +
    run(words) +
    mark('commentRangeEnd', 5) +
    `<w:r>${mark('commentReference', 5)}</w:r>`,
];

const phrases = [
  'Health visitor',
  'support',
  'Mum',
  'to improve',
  'regularly',
  'as soon as possible',
  'Ellie\u2019s \u201csleep\u201d',
  '5^2?',
  'no\u00a0break',
  'cafe\u0301',
  '\u{1F600} smiles',
  '\u200fשלום\u200e',
  'ongoing',
];

const piece = fc
  .tuple(fc.constantFrom(...phrases), fc.constantFrom(...wrappings))
  .map(([words, wrap]) => wrap(words));
const paragraph = fc
  .array(piece, { maxLength: 5 })
  .map((pieces) => `<w:p>${pieces.join(run(' '))}${pieces.length === 0 ? '' : run('.')}</w:p>`);
const cell = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((paragraphs) => `<w:tc>${paragraphs.join('')}</w:tc>`);
const row = fc.array(cell, { minLength: 4, maxLength: 4 }).map((cells) => `<w:tr>${cells.join('')}</w:tr>`);
const header = `<w:tr>${['Need', 'What needs to happen', 'Who', 'By when']
  .map((heading) => `<w:tc><w:p>${run(heading)}</w:p></w:tc>`)
  .join('')}</w:tr>`;

/** The body of a document with a plan table that holds what people do to documents: formats, tracked changes, fields, comments. */
export const awkwardPlan: fc.Arbitrary<string> = fc
  .array(row, { minLength: 1, maxLength: 3 })
  .map((rows) =>
    withOneOfEach(
      `<w:p>${run('Plan for Ellie')}</w:p><w:tbl><w:tblPr/><w:tblGrid/>${header}${rows.join('')}</w:tbl><w:p>${run('End')}</w:p>`,
    ),
  );

/** Marks that a document has once stay the first time only. */
function withOneOfEach(body: string): string {
  let kept = body;
  for (const once of [/<w:comment\w+ w:id="5"\/>/g, /<w:bookmark\w+ [^>]*>/g]) {
    const seen = new Set<string>();
    kept = kept.replace(once, (found) => {
      const isFirst = !seen.has(found);
      seen.add(found);
      return isFirst ? found : '';
    });
  }
  return kept;
}

/** The document with such a body. */
export function awkwardDocument(body: string): Uint8Array {
  const comments =
    `<w:comments xmlns:w="${transitional}"><w:comment w:id="5" w:author="A. Writer" w:initials="AW">` +
    `<w:p>${run('Mine, to stay.')}</w:p></w:comment></w:comments>`;
  const parts = documentParts(body, {
    more: {
      'word/comments.xml': comments,
      'word/_rels/document.xml.rels': relationships([
        ['styles', 'styles.xml'],
        ['settings', 'settings.xml'],
        ['comments', 'comments.xml'],
      ]),
      'docProps/app.xml': '<Properties/>',
    },
  });
  return zip({
    ...parts,
    '[Content_Types].xml': String(parts['[Content_Types].xml']).replace(
      '</Types>',
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
    ),
  });
}
