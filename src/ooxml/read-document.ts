import type { RawDocument, RawParagraph, RawStretch, RawTable } from '../document/open-document';
import type {
  BlockAsRead,
  CellAsRead,
  DocumentAsRead,
  ParagraphAsRead,
  TableAsRead,
} from '../plan/document-as-read';
import { readFlatOpcParagraphs, readFlatOpcTable } from './flat-opc';
import { matchParagraphs, matchStretch, matchTexts } from './match-paragraphs';
import type { ParagraphSource } from './paragraph-source';
import { isHeadingStyle } from './styles';
import { emptyParagraph, paragraphsAsRead, tablesAsRead } from './table-as-read';
import type { TableSource } from './table-source';

/**
 * Reads the document from what Word gives. A table whose markup is missing or malformed is read from its values;
 * nothing in one table makes it throw.
 */
export function readDocument(raw: RawDocument): DocumentAsRead {
  const tables: TableAsRead[] = [];
  const blocks: BlockAsRead[] = [];
  const outside = new Map((raw.stretches ?? []).flatMap((stretch) => readStretch(stretch, raw.paragraphs)));
  let next = 0;
  const readParagraphsUpTo = (end: number): void => {
    for (const [offset, paragraph] of raw.paragraphs.slice(next, end).entries()) {
      if (paragraph.tableDepth === 0) {
        const index = next + offset;
        const read = { ...bodyParagraph(paragraph, index), ...outside.get(index) };
        blocks.push({ kind: 'paragraph', paragraph: read });
      }
    }
  };
  for (const table of raw.tables) {
    readParagraphsUpTo(table.firstParagraph);
    blocks.push({ kind: 'table', table: tables.length });
    tables.push(...readTable(table, raw.paragraphs, tables.length));
    next = Math.max(next, table.firstParagraph + table.paragraphCount);
  }
  readParagraphsUpTo(raw.paragraphs.length);
  return { blocks, tables };
}

function readTable(raw: RawTable, paragraphs: readonly RawParagraph[], index: number): TableAsRead[] {
  const first = raw.firstParagraph;
  const texts = paragraphs.slice(first, first + raw.paragraphCount).map((paragraph) => paragraph.text);
  const source = markupOf(raw);
  if (!source) return [tableOfValues(raw, texts, index)];
  const found = matchParagraphs(source, texts);
  return tablesAsRead(
    source,
    (paragraph) => {
      const position = found.get(paragraph);
      return position === undefined ? null : first + position;
    },
    index,
  );
}

/** The words that a reader sees now. */
type CurrentWords = Pick<ParagraphAsRead, 'text' | 'parts'>;

/** By Word's position, the current words of the paragraphs of a stretch; without those that its markup does not tell. */
function readStretch(
  { firstParagraph, paragraphCount, ooxml }: RawStretch,
  paragraphs: readonly RawParagraph[],
): [number, CurrentWords][] {
  const texts = paragraphs.slice(firstParagraph, firstParagraph + paragraphCount).map(({ text }) => text);
  const sources = sourcesOf(ooxml);
  const found = matchStretch(sources, texts);
  const position = (source: ParagraphSource) => {
    const at = found.get(source);
    return at === undefined ? null : firstParagraph + at;
  };
  const words = new Map<number, CurrentWords>();
  // What runs on from another paragraph is read with that one.
  for (const at of found.values()) words.set(firstParagraph + at, { text: '' });
  for (const { index, text, parts } of paragraphsAsRead(sources, position))
    if (index !== null) words.set(index, parts === undefined ? { text } : { text, parts });
  return [...words];
}

function sourcesOf(ooxml: string): readonly ParagraphSource[] {
  try {
    return readFlatOpcParagraphs(ooxml);
  } catch {
    return [];
  }
}

function markupOf(raw: RawTable): TableSource | null {
  if (raw.ooxml === null) return null;
  try {
    return readFlatOpcTable(raw.ooxml);
  } catch {
    // Markup that cannot be parsed is no reason to leave the table out: its values still say what the cells hold.
    return null;
  }
}

function tableOfValues(raw: RawTable, wordTexts: readonly string[], index: number): TableAsRead {
  const texts = raw.values.map((row) => row.map((value) => value.split(/\r\n|\r|\n/)));
  const found = matchTexts(texts.flat(2), wordTexts);
  let at = 0;
  const cells: CellAsRead[] = texts.flatMap((row, rowNumber) =>
    row.map((paragraphs, column) => ({
      row: rowNumber,
      column,
      rowSpan: 1,
      columnSpan: 1,
      paragraphs: paragraphs.map((text) => {
        const position = found[at++] ?? null;
        const paragraph = emptyParagraph(position === null ? null : raw.firstParagraph + position);
        return { ...paragraph, text: readableText(text) };
      }),
      prompt: false,
      tables: [],
    })),
  );
  return {
    index,
    parent: null,
    rowCount: raw.values.length,
    columnCount: Math.max(0, ...raw.values.map((row) => row.length)),
    repeatedHeadingRows: 0,
    deletedRows: [],
    cells,
  };
}

function bodyParagraph(raw: RawParagraph, index: number): ParagraphAsRead {
  return { ...emptyParagraph(index), text: readableText(raw.text), heading: isHeadingStyle(raw.style) };
}

/** Word's text with its hyphens as a reader knows them and without its marks for comments and pictures. */
function readableText(text: string): string {
  return text
    .replace(/\u001e/g, '\u2011')
    .replace(/\u001f/g, '\u00ad')
    .replace(/[\u0000-\u0008\r\u000e-\u001d\ufffc]/g, '');
}
