import type { TableAsRead } from './document-as-read';
import { plainWords } from './heading-text';
import type { Header } from './header-rows';
import type { CellRole } from './plan';
import { cellText, fullWidthCell, gridOf } from './table-grid';

/** The user's answers: for the fingerprint of a table's headings, a role for each grid column, or that it is no plan. */
export type ColumnAnswers = Readonly<Record<string, readonly CellRole[] | 'no plan'>>;

/** The row that the fingerprint is taken from: the first that is divided into columns. */
function askedRow(table: TableAsRead): number {
  const grid = gridOf(table);
  const row = grid.rows.findIndex((cells, at) => cells.length > 1 && !fullWidthCell(grid, at));
  return Math.max(0, row);
}

/** The same text for tables with the same headings, whatever stands below them. */
export function headingFingerprint(table: TableAsRead): string {
  const row = askedRow(table);
  const headings = table.cells.filter((cell) => cell.row === row).map((cell) => plainWords(cellText(cell)));
  return `${String(table.columnCount)}|${headings.join('|')}`;
}

/** The header of a table whose columns the user named; a column that the answer does not reach is `other`. */
export function answeredHeader(table: TableAsRead, answer: readonly CellRole[]): Header {
  const row = askedRow(table);
  const grid = gridOf(table);
  const columns = Array.from({ length: table.columnCount }, (_, column) => column);
  return {
    headerRows: row + 1,
    headings: columns.map((column) => cellText(grid.cellAt(row, column))),
    roles: columns.map((column) => ({ role: answer[column] ?? 'other', strength: 1 })),
  };
}
