import type { CellAsRead, ParagraphAsRead, TableAsRead } from '../plan/document-as-read';
import { textOf, type ParagraphSource } from './paragraph-source';
import type { CellSource, TableSource } from './table-source';

/** Where a paragraph of the markup stands in Word's own order, or `null`. */
export type IndexOf = (paragraph: ParagraphSource) => number | null;

/**
 * The table as read, followed by the tables nested in it, in document order; the first takes the index `firstIndex`.
 */
export function tablesAsRead(source: TableSource, indexOf: IndexOf, firstIndex: number): TableAsRead[] {
  return read(source, indexOf, firstIndex, null);
}

function read(
  source: TableSource,
  indexOf: IndexOf,
  index: number,
  parent: TableAsRead['parent'],
): TableAsRead[] {
  const nested: TableAsRead[] = [];
  const cells: CellAsRead[] = [];
  // For each column, the cell whose downward merge is still open, by its place in `cells`.
  const open = new Map<number, number>();
  source.rows.forEach((row, rowNumber) => {
    const tops = new Map(row.cells.map((cell) => [cell.column, cell]));
    for (const column of [...open.keys()]) if (tops.get(column)?.merge !== 'continue') open.delete(column);
    for (const cell of row.cells) {
      const tables: number[] = [];
      for (const content of cell.content) {
        if (content.kind !== 'table') continue;
        const place = { table: index, row: rowNumber, column: cell.column };
        tables.push(index + 1 + nested.length);
        nested.push(...read(content, indexOf, index + 1 + nested.length, place));
      }
      const merged = open.get(cell.column);
      const above = merged === undefined ? undefined : cells[merged];
      if (merged !== undefined && above) {
        cells[merged] = { ...above, rowSpan: rowNumber - above.row + 1 };
      } else if (!row.deleted) {
        if (cell.merge) open.set(cell.column, cells.length);
        cells.push(cellAsRead(cell, rowNumber, tables, indexOf));
      }
    }
  });
  const repeated = source.rows.findIndex((row) => !row.repeated);
  const table: TableAsRead = {
    index,
    parent,
    rowCount: source.rows.length,
    columnCount: Math.max(0, ...source.rows.map((row) => row.columnCount)),
    repeatedHeadingRows: repeated === -1 ? source.rows.length : repeated,
    deletedRows: source.rows.flatMap((row, number) => (row.deleted ? [number] : [])),
    cells,
  };
  return [table, ...nested];
}

function cellAsRead(cell: CellSource, row: number, tables: number[], indexOf: IndexOf): CellAsRead {
  const sources = cell.content.filter((content) => content.kind === 'paragraph');
  const paragraphs = paragraphsAsRead(sources, indexOf);
  return {
    row,
    column: cell.column,
    rowSpan: 1,
    columnSpan: cell.columnSpan,
    paragraphs: paragraphs.length > 0 ? paragraphs : [emptyParagraph(null)],
    prompt: sources.some((source) => source.words.some((words) => words.kind === 'prompt')),
    tables,
  };
}

/** Paragraphs that follow each other, as read: those that a tracked change makes one are one. */
export function paragraphsAsRead(sources: readonly ParagraphSource[], indexOf: IndexOf): ParagraphAsRead[] {
  return runOn(sources).map((parts) => paragraphAsRead(parts, indexOf));
}

/** The paragraph with nothing in it. */
export function emptyParagraph(index: number | null): ParagraphAsRead {
  return { index, text: '', heading: false, bold: false, listLevel: null };
}

/** Groups the paragraphs that a tracked deletion of the mark between them makes one; the last of a cell stays. */
function runOn(sources: readonly ParagraphSource[]): ParagraphSource[][] {
  const groups: ParagraphSource[][] = [];
  let group: ParagraphSource[] = [];
  for (const source of sources) {
    group.push(source);
    if (source.markDeleted) continue;
    groups.push(group);
    group = [];
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** Several parts make one paragraph: it is found where its first words stand, and looks like its last part. */
function paragraphAsRead(parts: readonly ParagraphSource[], indexOf: IndexOf): ParagraphAsRead {
  const worded = parts.filter((part) => textOf(part.words) !== '');
  const place = worded[0] ?? parts.at(-1);
  const last = parts.at(-1);
  let text = '';
  const placed = worded.map((part) => {
    const start = text.length;
    text += textOf(part.words);
    return { index: indexOf(part), start };
  });
  return {
    index: place ? indexOf(place) : null,
    text,
    heading: last?.heading ?? false,
    bold: worded.length > 0 && worded.every((part) => part.bold),
    listLevel: last?.listLevel ?? null,
    ...(placed.length > 1 ? { parts: placed } : {}),
  };
}
