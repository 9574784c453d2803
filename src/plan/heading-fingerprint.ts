import type { CellAsRead, TableAsRead } from './document-as-read';
import { plainWords } from './heading-text';
import type { Header } from './header-rows';
import type { CellRole } from './plan';
import { cellText, fullWidthCell, gridOf, type TableGrid } from './table-grid';
import { hashText } from './text-hash';

/** What the user says of a table: a role for each cell of its heading row, in order, or that it is no plan. */
export type ColumnAnswer = readonly CellRole[] | 'not a plan';

/** The user's answers, by the fingerprint of the tables' headings. No text of the document is in them. */
export type ColumnAnswers = Readonly<Record<string, ColumnAnswer>>;

/** The row whose cells the user is asked about, counted from 0: the first that is divided into columns. */
export function askedRow(grid: TableGrid): number {
  return Math.max(
    0,
    grid.rows.findIndex((cells, row) => cells.length > 1 && !fullWidthCell(grid, row)),
  );
}

/** The same short hash for tables with the same headings, whatever stands below them; there is no way back to the words. */
export function headingFingerprint(table: TableAsRead): string {
  const grid = gridOf(table);
  const headings = (grid.rows[askedRow(grid)] ?? []).map((cell) => plainWords(cellText(cell)));
  return hashText(`${String(table.columnCount)}|${headings.join('|')}`);
}

/** The header of a table whose columns the user named; a column that the answer does not reach is `other`. */
export function answeredHeader(table: TableAsRead, answer: readonly CellRole[]): Header {
  const grid = gridOf(table);
  const row = askedRow(grid);
  const asked = grid.rows[row] ?? [];
  const headless = asked.some((cell, at) => holdsValue(cell, answer[at]));
  const columns = Array.from({ length: table.columnCount }, (_, column) => {
    const cell = grid.cellAt(row, column);
    return {
      heading: headless ? '' : cellText(cell),
      role: (cell && answer[asked.indexOf(cell)]) ?? 'other',
    };
  });
  return {
    headerRows: headless ? row : row + 1,
    headings: columns.map(({ heading }) => heading),
    roles: columns.map(({ role }) => ({ role, strength: 1 })),
  };
}

/** A date or a number at the top of its column is no heading: the table has none, and this is its first row. */
function holdsValue(cell: CellAsRead, role: CellRole | undefined): boolean {
  return (role === 'when' || role === 'number') && /\d/.test(cellText(cell));
}
