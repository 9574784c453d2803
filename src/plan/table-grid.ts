import type { CellAsRead, TableAsRead } from './document-as-read';

/** A table's cells by place, for looking along rows and down columns. */
export interface TableGrid {
  readonly table: TableAsRead;
  /** The cells that begin in each row, in column order; empty for deleted rows. */
  readonly rows: readonly (readonly CellAsRead[])[];
  /** The cell that covers this place, merged cells included, or `undefined`. */
  cellAt(row: number, column: number): CellAsRead | undefined;
}

/** Lays the cells of a table out by row and column. */
export function gridOf(table: TableAsRead): TableGrid {
  const rows: CellAsRead[][] = Array.from({ length: table.rowCount }, () => []);
  const covered = new Map<number, CellAsRead>();
  for (const cell of table.cells) {
    rows[cell.row]?.push(cell);
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1) {
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
        covered.set(row * table.columnCount + column, cell);
      }
    }
  }
  return { table, rows, cellAt: (row, column) => covered.get(row * table.columnCount + column) };
}

/** The cell's words, its paragraphs on lines of their own, without blank lines. */
export function cellText(cell: CellAsRead | undefined): string {
  if (!cell) return '';
  return cell.paragraphs
    .map((paragraph) => paragraph.text.trim())
    .filter((text) => text !== '')
    .join('\n');
}

/** True where no paragraph of the cell has words in it. */
export function isBlankCell(cell: CellAsRead): boolean {
  return cell.paragraphs.every((paragraph) => paragraph.text.trim() === '');
}

/**
 * The one cell with words of a row that is not divided as the others are: it spans most of the table, or stands alone
 * in it. `undefined` for every other row.
 */
export function fullWidthCell(grid: TableGrid, row: number): CellAsRead | undefined {
  const cells = grid.rows[row] ?? [];
  const worded = cells.filter((cell) => !isBlankCell(cell));
  const only = worded[0];
  if (!only || worded.length > 1 || grid.table.columnCount < 2) return undefined;
  const above = grid.rows.slice(0, row).flat();
  if (above.some((cell) => cell.row + cell.rowSpan > row)) return undefined;
  return cells.length === 1 || only.columnSpan >= Math.max(2, grid.table.columnCount - 1) ? only : undefined;
}
