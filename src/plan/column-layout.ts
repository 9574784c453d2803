import { plainWords } from './heading-text';
import { headingMeaning, surestRole } from './heading-meaning';
import { childNamedIn } from './child-heading';
import { isHeadingRow, type Header } from './header-rows';
import type { CellRole, PlanCell } from './plan';
import { isBlankRow, planCell, type UnnumberedRow } from './plan-rows';
import { cellText, fullWidthCell, type TableGrid } from './table-grid';

/** Reads the rows of a table with a heading for each column, those that only head a part of it left out. */
export function columnRows(
  grid: TableGrid,
  header: Header,
  child: string | null,
  isName: (text: string) => boolean,
): UnnumberedRow[] {
  const rows: UnnumberedRow[] = [];
  const known = new Map<object, PlanCell>();
  const roles = header.roles.map((settled) => settled.role);
  let childNow = child;
  let shared: PlanCell | null = null;
  for (let row = 0; row < grid.table.rowCount; row += 1) {
    const full = fullWidthCell(grid, row);
    if (full) {
      const role = sharedRole(cellText(full));
      if (role) shared = planCell(full, grid.table.index, role, cellText(full).split(/[:\n]/)[0] ?? '');
      else if (row >= header.headerRows) childNow = childNamedIn(cellText(full), isName) ?? childNow;
      continue;
    }
    if (row < header.headerRows || grid.table.deletedRows.includes(row)) continue;
    if (repeatsHeader(grid, row, header)) continue;
    const cells = shared ? [shared] : [];
    for (const [column, role] of roles.entries()) {
      const cell = grid.cellAt(row, column);
      if (!cell || cells.some((before) => before.cell === cell)) continue;
      let made = known.get(cell);
      if (!made)
        known.set(cell, (made = planCell(cell, grid.table.index, role, header.headings[column] ?? '')));
      cells.push(made);
    }
    if (cells.length === 0) continue;
    rows.push({ table: grid.table.index, row, cells, blank: isBlankRow(cells, row), child: childNow });
  }
  return rows;
}

/** "Outcome 2: Ellie is in school every day", across the table: one cell for all rows below it. */
function sharedRole(text: string): CellRole | null {
  const [label, ...rest] = text.split(/[:\n]/);
  if (rest.join('').trim() === '' || label === undefined || label.split(' ').length > 5) return null;
  const surest = surestRole(headingMeaning(label));
  return surest && surest[1] >= 0.7 && (surest[0] === 'outcome' || surest[0] === 'need') ? surest[0] : null;
}

function repeatsHeader(grid: TableGrid, row: number, header: Header): boolean {
  const cells = grid.rows[row] ?? [];
  const worded = cells.filter((cell) => cellText(cell) !== '');
  if (worded.length < 2) return false;
  const same = worded.filter((cell) => {
    const heading = header.headings[cell.column] ?? '';
    return plainWords(heading) === plainWords(cellText(cell));
  });
  if (same.length * 2 > worded.length) return true;
  const roles = worded.map((cell) => surestRole(headingMeaning(cellText(cell))));
  return (
    isHeadingRow(grid, row) &&
    roles.every(
      (surest, at) =>
        surest?.[0] === header.roles[worded[at]?.column ?? 0]?.role && (surest?.[1] ?? 0) >= 0.8,
    )
  );
}
