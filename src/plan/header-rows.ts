import { settleRoles } from './column-roles';
import { cellMeaning, headingMeaning, surestRole } from './heading-meaning';
import type { SettledRole } from './settled-role';
import { cellText, fullWidthCell, isBlankCell, type TableGrid } from './table-grid';

/** The headings of a table that has one for each column. */
export interface Header {
  /** Rows at the top up to and with the last heading row. */
  readonly headerRows: number;
  /** The heading of each grid column as written; '' where there is none. */
  readonly headings: readonly string[];
  readonly roles: readonly SettledRole[];
}

/** So many rows below the headings are enough to tell what stands in a column. */
const ROWS_LOOKED_AT = 60;

/** A heading row stands no deeper than this. */
const DEEPEST = 25;

/** How much a role says when it comes again; the third time that much less again, or many rows would outdo any heading. */
const SAID_AGAIN = 0.3;

/** How much the headings say: the sum of the strengths of their roles, a role that comes again counted little. */
export function explained(roles: readonly SettledRole[]): number {
  const shares = new Map<string, number>();
  let score = 0;
  for (const { role, strength } of roles) {
    if (role === 'other' || strength === 0) continue;
    const share = shares.get(role) ?? 1;
    score += strength * share;
    shares.set(role, share * SAID_AGAIN);
  }
  return score;
}

/** Finds the row (or the rows) of headings that says most about the columns; `null` where none says anything. */
export function findHeader(grid: TableGrid): Header | null {
  let best: Header | null = null;
  let bestScore = 0;
  for (let row = 0; row < Math.min(grid.table.rowCount, DEEPEST); row += 1) {
    if (fullWidthCell(grid, row) || !isHeadingRow(grid, row)) continue;
    const header = headerAt(grid, row);
    const score = explained(header.roles);
    // A later row must say clearly more: rows of the plan itself may sound like headings.
    if (score > bestScore + (best ? 1 : 0)) {
      best = header;
      bestScore = score;
    }
  }
  return best;
}

/** True where most cells of the row with words in them read as headings. */
export function isHeadingRow(grid: TableGrid, row: number): boolean {
  const cells = (grid.rows[row] ?? []).filter((cell) => !isBlankCell(cell));
  if (cells.length < 2) return false;
  // Most rows are prose, and so many cells that do not tell are enough to know it.
  const mostUntelling = Math.min(cells.length - 2, cells.length / 2);
  let untelling = 0;
  return cells.every((cell) => {
    if ((surestRole(cellMeaning(cell))?.[1] ?? 0) < 0.5) untelling += 1;
    return untelling <= mostUntelling;
  });
}

/** The headings that this row, with the rows that belong to it, gives the columns. */
export function headerAt(grid: TableGrid, first: number): Header {
  let last = lastRowOf(grid, first);
  while (last + 1 < grid.table.rowCount && last - first < 2 && explains(grid, first, last + 1)) last += 1;
  const columns = Array.from({ length: grid.table.columnCount }, (_, column) => column);
  const headings = columns.map((column) => headingOf(grid, first, last, column));
  const telling = withoutSharedLabels(headings);
  const roles = settleRoles(
    columns.map((column) => ({
      meaning: headingMeaning(telling[column] ?? ''),
      texts: textsBelow(grid, last + 1, column),
    })),
  );
  return { headerRows: last + 1, headings, roles };
}

/** "Action - what", "Action - who": what the columns have in common tells none of them apart. */
function withoutSharedLabels(headings: readonly string[]): string[] {
  const cut = headings.map((heading) => /^([^\n:\u2013-]+?)\s*[\n:\u2013-]\s*(\S[^]*)$/.exec(heading));
  return headings.map((heading, at) => {
    const [, label, rest] = cut[at] ?? [];
    const shared = cut.some((other, place) => place !== at && other?.[1] === label && other?.[0] !== heading);
    return label !== undefined && rest !== undefined && shared ? rest : heading;
  });
}

/** A heading merged downwards makes the rows that it covers heading rows. */
function lastRowOf(grid: TableGrid, first: number): number {
  const cells = (grid.rows[first] ?? []).filter((cell) => !isBlankCell(cell));
  const spans = cells.map((cell) => cell.rowSpan);
  return Math.min(...spans) === 1 && Math.max(...spans) === 2 ? first + 1 : first;
}

/** True where the row below says the same of its columns in other words, or divides a heading that spans several. */
function explains(grid: TableGrid, above: number, row: number): boolean {
  const cells = (grid.rows[row] ?? []).filter((cell) => !isBlankCell(cell));
  if (cells.length < 2) return false;
  const alike = cells.filter((cell) => {
    const here = surestRole(cellMeaning(cell));
    if (!here || here[1] < 0.6) return false;
    const heading = grid.cellAt(above, cell.column);
    const there = heading && surestRole(cellMeaning(heading));
    return heading === undefined || !there || heading.columnSpan > cell.columnSpan || there[0] === here[0];
  });
  return alike.length === cells.length;
}

function headingOf(grid: TableGrid, first: number, last: number, column: number): string {
  const texts: string[] = [];
  for (let row = last; row >= first; row -= 1) {
    const text = cellText(grid.cellAt(row, column));
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  return texts.join('\n');
}

/** The texts of one column from a row downwards, of cells that do not span the table. */
export function textsBelow(grid: TableGrid, from: number, column: number): string[] {
  return grid.rows
    .slice(from, from + ROWS_LOOKED_AT)
    .flatMap((cells) =>
      cells.filter((cell) => cell.column === column && cell.columnSpan < grid.table.columnCount),
    )
    .map(cellText);
}
