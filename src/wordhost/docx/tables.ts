import {
  ancestorOf,
  attributeOf,
  elementOf,
  elementsOf,
  isInside,
  isOn,
  valueOf,
  type XmlElement,
} from '../xml/xml-tree';
import type { TextRange } from './ranges';
import { paragraphsIn, type Story } from './story';

/** What may stand between a table and its rows, or a row and its cells. */
const wrappers: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
]);

/** The rows of a table, those of nested tables left out. */
export function rowsOf(table: XmlElement): readonly XmlElement[] {
  return within(table, 'w:tr');
}

/** The cells of a row as they are in the file: a cell that continues one above is there too. */
export function cellsOf(row: XmlElement): readonly XmlElement[] {
  return within(row, 'w:tc');
}

function within(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return wrappers.has(child.name) ? within(child, name) : [];
  });
}

/** The table a row or cell belongs to. */
export function tableOf(element: XmlElement): XmlElement | null {
  return ancestorOf(element, 'w:tbl');
}

/** The innermost cell or table that holds a whole range, or `null`. */
export function holderOf(range: TextRange, name: 'w:tbl' | 'w:tc'): XmlElement | null {
  let at = ancestorOf(range.start.paragraph, name);
  while (at !== null && !isInside(range.end.paragraph, at)) at = ancestorOf(at, name);
  return at;
}

/** A cell's text; a line break stands between its paragraphs. */
export function cellText(story: Story, cell: XmlElement): string {
  return paragraphsIn(cell)
    .map((paragraph) => story.textOf(paragraph).text)
    .join('\n');
}

/** The texts of all cells, row by row. A cell that continues one above is empty. */
export function valuesOf(story: Story, table: XmlElement): string[][] {
  return rowsOf(table).map((row) => cellsOf(row).map((cell) => cellText(story, cell)));
}

/** True for a cell that is part of a vertical merge. */
export function isVerticallyMerged(cell: XmlElement): boolean {
  return elementOf(elementOf(cell, 'w:tcPr'), 'w:vMerge') !== null;
}

/** True for a cell that only continues the one above it: for Word it is no cell of its own. */
export function continuesCellAbove(cell: XmlElement): boolean {
  const merge = elementOf(elementOf(cell, 'w:tcPr'), 'w:vMerge');
  return merge !== null && attributeOf(merge, 'w:val') !== 'restart';
}

/** True where every row has as many cells and none is merged. */
export function isUniform(table: XmlElement): boolean {
  const rows = rowsOf(table).map(cellsOf);
  const isPlain = (cell: XmlElement) =>
    !isVerticallyMerged(cell) && Number(valueOf(elementOf(cell, 'w:tcPr'), 'w:gridSpan') ?? 1) === 1;
  return rows.every((cells) => cells.length === rows[0]?.length && cells.every(isPlain));
}

/** How many rows at the top repeat on every page. */
export function headerRowCount(table: XmlElement): number {
  const first = rowsOf(table).findIndex((row) => !isHeaderRow(row));
  return first === -1 ? rowsOf(table).length : first;
}

/** True for a row that repeats on every page. */
export function isHeaderRow(row: XmlElement): boolean {
  return isOn(elementOf(row, 'w:trPr'), 'w:tblHeader');
}

/** The cell at that row and position, or `null`. */
export function cellAt(table: XmlElement, rowIndex: number, cellIndex: number): XmlElement | null {
  const row = rowsOf(table)[rowIndex];
  const cell = row === undefined ? undefined : cellsOf(row)[cellIndex];
  return cell === undefined || continuesCellAbove(cell) ? null : cell;
}
