import { settleRoles, type SettledRole } from './column-roles';
import { headingMeaning, surestRole } from './heading-meaning';
import type { CellRole, PlanCell, PlanLayout } from './plan';
import { isBlankRow, planCell, type UnnumberedRow } from './plan-rows';
import { cellText, fullWidthCell, isBlankCell, type TableGrid } from './table-grid';
import type { CellAsRead } from './document-as-read';

/** A table with a label at the left of each row, and values beside it. */
export interface LabelledRows {
  readonly layout: Exclude<PlanLayout, 'columns'>;
  readonly headerRows: number;
  /** A role for each row of the table; `other` for a title row. */
  readonly roles: readonly SettledRole[];
  readonly labels: readonly string[];
  /** The columns (or, in a form of several label and value pairs, the column of each label) that hold values. */
  readonly valueColumns: readonly number[];
}

/** Reads the labels at the left of a table; `null` where its rows have none. */
export function findLabels(grid: TableGrid): LabelledRows | null {
  const { table } = grid;
  if (table.columnCount < 2) return null;
  const labelled = grid.rows.map((cells, row) => (fullWidthCell(grid, row) ? undefined : cells[0]));
  const labels = labelled.map((cell) => cellText(cell));
  const meanings = labels.map((label) => headingMeaning(label));
  const telling = meanings.filter((meaning) => (surestRole(meaning)?.[1] ?? 0) >= 0.5).length;
  const worded = labels.filter((label) => label !== '').length;
  if (telling < 2 || telling * 2 < worded) return null;
  const roles = settleRoles(
    meanings.map((meaning, row) => ({ meaning, texts: (grid.rows[row] ?? []).slice(1).map(cellText) })),
  );
  const starts = new Set(
    grid.rows.flatMap((cells, row) => (labelled[row] ? cells.slice(1).map((c) => c.column) : [])),
  );
  const valueColumns = [...starts].sort((a, b) => a - b);
  const firstRow = labelled.findIndex((cell) => cell !== undefined && !isBlankCell(cell));
  return {
    layout: valueColumns.length > 1 ? 'transposed' : 'form',
    headerRows: Math.max(0, firstRow),
    roles,
    labels,
    valueColumns,
  };
}

/** Reads the plan rows of a table with labels at the left: one for each value column. */
export function labelledPlanRows(
  grid: TableGrid,
  found: LabelledRows,
  child: string | null,
): UnnumberedRow[] {
  return found.valueColumns.map((column) => {
    const cells: PlanCell[] = [];
    const seen = new Set<CellAsRead>();
    found.roles.forEach(({ role }, row) => {
      const cell = grid.cellAt(row, column);
      if (!cell || cell.column === 0 || seen.has(cell)) return;
      seen.add(cell);
      cells.push(planCell(cell, grid.table.index, role, found.labels[row] ?? ''));
    });
    return {
      table: grid.table.index,
      row: cells[0]?.cell.row ?? 0,
      cells,
      blank: isBlankRow(cells, 0),
      child,
    };
  });
}

/** The roles alone. */
export function rolesOf(settled: readonly SettledRole[]): CellRole[] {
  return settled.map(({ role }) => role);
}
