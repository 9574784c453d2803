import { settleRoles } from './column-roles';
import type { CellAsRead } from './document-as-read';
import { cellMeaning, surestRole } from './heading-meaning';
import type { LabelledRows } from './labelled-layout';
import { cellText, isBlankCell, type TableGrid } from './table-grid';

/** A text longer than this (UTF-16 units) is no label. */
const LONGEST_LABEL = 80;

/**
 * Reads a form whose labels stand in rows of their own, each above its value; `null` where the table is no such form.
 * A label at the foot, or above another, has no value.
 */
export function findStackedLabels(grid: TableGrid): LabelledRows | null {
  const cells = grid.rows.map(onlyCell);
  const labels = cells.flatMap((cell, row) => {
    const value = cells[row + 1];
    if (!cell || !value || !isLabel(cell) || isLabel(value)) return [];
    return [{ row: row + 1, label: cellText(cell), meaning: cellMeaning(cell), values: [value] }];
  });
  // Most rows are labels or values, or it is a table of another kind with a few such rows.
  if (labels.length < 2 || labels.length * 4 < grid.table.rowCount) return null;
  const roles = settleRoles(labels.map(({ meaning, values }) => ({ meaning, texts: values.map(cellText) })));
  return { layout: 'form', headerRows: (labels[0]?.row ?? 1) - 1, roles, labels, heads: [] };
}

/** The cell of a row that holds no other. */
function onlyCell(cells: readonly CellAsRead[]): CellAsRead | undefined {
  return cells.length === 1 ? cells[0] : undefined;
}

function isLabel(cell: CellAsRead): boolean {
  if (isBlankCell(cell) || cellText(cell).length > LONGEST_LABEL) return false;
  return (surestRole(cellMeaning(cell))?.[1] ?? 0) >= 0.9;
}
