import { childNamedIn, isChildHeading } from './child-heading';
import type { CellAsRead } from './document-as-read';
import { cellMeaning, headingMeaning, surestRole } from './heading-meaning';
import { plainWords } from './heading-text';
import { headerAt, isHeadingRow, type Header } from './header-rows';
import type { CellRole, PlanCell } from './plan';
import { isBlankRow, planCell, type UnnumberedRow } from './plan-rows';
import { cellText, fullWidthCell, isBlankCell, type TableGrid } from './table-grid';
import { isSignature, rolesMakePlan } from './table-kinds';

/** Reads the rows of a table with a heading for each column, those that only head a part of it left out. */
export function columnRows(
  grid: TableGrid,
  top: Header,
  child: string | null,
  isName: (text: string) => boolean,
): UnnumberedRow[] {
  const table = grid.table.index;
  const rows: UnnumberedRow[] = [];
  const known = new Map<CellAsRead, PlanCell>();
  // Outcomes and needs that stand in a row of their own, above the rows that they are for.
  const shared = new Map<CellRole, PlanCell>();
  let header = top;
  let childNow = child;
  for (let row = 0; row < grid.table.rowCount; row += 1) {
    if (grid.table.deletedRows.includes(row)) continue;
    const heading = headingOfPart(grid, row, header);
    if (heading) {
      if (heading.role) {
        shared.set(heading.role, planCell(heading.cell, table, heading.role, heading.label));
      } else if (isChildHeading(heading.label)) {
        childNow = cellText(heading.cell);
      } else if (row >= top.headerRows) {
        childNow = childNamedIn(cellText(heading.cell), isName) ?? childNow;
      }
      continue;
    }
    if (row < top.headerRows || isSignatureRow(grid, row)) continue;
    const another = headerWithin(grid, row, header);
    if (another) {
      header = another;
      row = another.headerRows - 1;
      continue;
    }
    if (header !== top && !rolesMakePlan(header.roles)) continue;
    const cells = [...shared.values()];
    header.roles.forEach(({ role }, column) => {
      const cell = grid.cellAt(row, column);
      if (!cell || cells.some((before) => before.cell === cell)) return;
      const made = known.get(cell) ?? planCell(cell, table, role, header.headings[column] ?? '');
      known.set(cell, made);
      cells.push(made);
    });
    if (cells.length === shared.size) continue;
    const childCell = cells.find((cell) => isChildHeading(cell.heading) && cell.statements.length > 0);
    rows.push({
      table,
      row,
      cells,
      blank: isBlankRow(cells, row),
      child: childCell ? cellText(childCell.cell) : childNow,
    });
  }
  return rows;
}

/** A row that heads the rows below it: what it says, and where it is for a need or outcome of theirs. */
interface PartHeading {
  readonly label: string;
  readonly cell: CellAsRead;
  readonly role: 'need' | 'outcome' | null;
}

/** "Being healthy" across the table, "Outcome 2: Ellie is in school", or "Outcome 2" with the outcome beside it. */
function headingOfPart(grid: TableGrid, row: number, header: Header): PartHeading | null {
  const full = fullWidthCell(grid, row);
  if (full) {
    const [label = '', ...rest] = cellText(full).split(/[:\n]/);
    return { label, cell: full, role: rest.join('').trim() === '' ? null : sharedRole(label) };
  }
  const [first, second, ...more] = grid.rows[row] ?? [];
  const headed = header.roles.length;
  if (!first || !second || more.length > 0 || headed < 3 || grid.cellAt(row, 0) !== first) return null;
  const label = cellText(first);
  if (label === '' || label.split(/\s+/).length > 8 || first.columnSpan + second.columnSpan < headed)
    return null;
  const surest = surestRole(headingMeaning(label));
  if (!isChildHeading(label) && !label.endsWith(':') && (surest?.[1] ?? 0) < 0.7) return null;
  return { label, cell: second, role: isBlankCell(second) ? null : sharedRole(label) };
}

function sharedRole(label: string): 'need' | 'outcome' | null {
  if (label.split(/\s+/).length > 6) return null;
  const surest = surestRole(headingMeaning(label));
  if (!surest || surest[1] < 0.7) return null;
  return surest[0] === 'outcome' || surest[0] === 'need' ? surest[0] : null;
}

function isSignatureRow(grid: TableGrid, row: number): boolean {
  const texts = (grid.rows[row] ?? []).map(cellText);
  // "Consent form signed" may stand beside an action; beside a place to sign stand only names and labels.
  return texts.some(isSignature) && texts.every((text) => text.split(/\s+/).length <= 6);
}

/** The headings repeated, or others, in the middle of the table; `null` for a row of the plan. */
function headerWithin(grid: TableGrid, row: number, header: Header): Header | null {
  const worded = (grid.rows[row] ?? []).filter((cell) => !isBlankCell(cell));
  if (worded.length < 2) return null;
  const same = worded.filter((cell) => sameHeading(header.headings[cell.column] ?? '', cellText(cell)));
  if (same.length * 2 > worded.length) return { ...header, headerRows: row + 1 };
  const enough = worded.length >= 3 && worded.length * 2 > header.headings.filter(Boolean).length;
  const surely = enough && worded.every((cell) => (surestRole(cellMeaning(cell))?.[1] ?? 0) >= 0.8);
  return surely && isHeadingRow(grid, row) ? headerAt(grid, row) : null;
}

function sameHeading(heading: string, text: string): boolean {
  // Most cells are longer or shorter by far, and their words need not be looked at.
  return Math.abs(heading.length - text.length) <= 10 && plainWords(heading) === plainWords(text);
}
