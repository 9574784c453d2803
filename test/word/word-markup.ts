/** Markup of Word's own kinds in few words, and how a plan cell that holds it is read and commented on. */
import type { ParagraphAsRead } from '../../src/plan/document-as-read';
import { readDocument } from '../../src/ooxml/read-document';
import { buildDocx } from '../documents/build-docx';
import { p, r, tbl, tc, tr } from '../ooxml/flat-opc';
import { openExample } from './open-example';

/** Word's own style for the prompt of a content control, and styles that hide text, one by way of another. */
const styles =
  '<w:style w:type="character" w:styleId="Hidden"><w:name w:val="Hidden"/><w:rPr><w:vanish/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Guide"><w:name w:val="Guide"/><w:rPr><w:vanish/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Guide2"><w:name w:val="Guide2"/><w:basedOn w:val="Guide"/></w:style>' +
  '<w:style w:type="character" w:styleId="Prompt"><w:name w:val="Placeholder Text"/></w:style>';

const tracked = 'w:id="7" w:author="A. Writer" w:date="2026-11-01T10:00:00Z"';

/** A text element. */
export const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
/** A tracked insertion of runs. */
export const inserted = (content: string): string => `<w:ins ${tracked}>${content}</w:ins>`;
/** A tracked deletion of a text. */
export const deleted = (text: string): string =>
  `<w:del ${tracked}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
/** For the properties of a paragraph: a tracked change of its mark. */
export const mark = (change: string): string => `<w:rPr><w:${change} ${tracked}/></w:rPr>`;
/** One mark of a complex field. */
export const fieldMark = (type: string): string => r(`<w:fldChar w:fldCharType="${type}"/>`);
/** A complex field up to its result. */
export const fieldCode = (code: string): string =>
  `${fieldMark('begin')}${r(`<w:instrText>${code}</w:instrText>`)}${fieldMark('separate')}`;
/** A complex field. */
export const field = (code: string, result: string): string =>
  `${fieldCode(code)}${result}${fieldMark('end')}`;

/** What was read in a cell, and what the comment on its "regularly" stands on. */
export interface CellRead {
  readonly texts: readonly string[];
  readonly commented: string | undefined;
}

/** Opens a document with one plan table, whose action cell holds these paragraphs. */
export function readAction(paragraphs: string): Promise<CellRead> {
  return readTable(
    tbl(
      tr(['Outcome', 'Action', 'Who', 'When'].map((heading) => tc(heading))),
      tr([tc('Ellie is safe'), tc(paragraphs), tc('Asha Khan'), tc('1/5/2027')]),
    ),
    [1, 1],
  );
}

/** Opens a document with this body, and reads and comments on the cell of its first table at a row and grid column. */
export async function readTable(
  body: string,
  [row, column]: readonly [row: number, column: number],
): Promise<CellRead> {
  const { document, office } = openExample(buildDocx(['Plan'], { xml: `${body}${p('After')}`, styles }));
  try {
    const [table] = readDocument(await document.read()).tables;
    const cell = table?.cells.find((each) => each.row === row && each.column === column);
    const paragraphs = cell?.paragraphs ?? [];
    const anchor = paragraphs.map(anchorOfWord).find((each) => each !== null);
    if (!anchor) return { texts: paragraphs.map(({ text }) => text), commented: undefined };
    await document.attachComments([{ key: 'one', anchor, text: 'Plan check' }]);
    const comments = await document.readComments([anchor.paragraph]);
    return { texts: paragraphs.map(({ text }) => text), commented: comments.at(-1)?.anchoredText };
  } finally {
    office.close();
  }
}

function anchorOfWord({ index, text, parts }: ParagraphAsRead) {
  const at = /regu\u00ad?larly/.exec(text);
  if (!at) return null;
  const begins = (parts ?? [{ index, start: 0 }]).filter(({ start }) => start <= at.index);
  const part = begins.at(-1);
  if (!part || part.index === null) return null;
  const start = at.index - part.start;
  const end = parts?.[begins.length]?.start ?? text.length;
  return {
    paragraph: part.index,
    paragraphText: text.slice(part.start, end),
    start,
    end: start + at[0].length,
  };
}
