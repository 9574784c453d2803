import { shareOf } from './cell-content';
import type { DocumentAsRead } from './document-as-read';
import { askedRow, type ColumnAnswers } from './heading-fingerprint';
import { headerAt } from './header-rows';
import { LONGEST_HEADING } from './heading-text';
import type { CellRole, Plan, PlanTable, TableRecognised } from './plan';
import { cellText, fullWidthCell, gridOf, isBlankCell, type TableGrid } from './table-grid';
import { isRecord } from './table-kinds';
import { titlesAbove } from './table-titles';

/** One heading that the user is asked about, with what it seems to be for. */
export interface AskedColumn {
  /** As written, on one line; '' where the cell is empty. */
  readonly heading: string;
  readonly role: CellRole;
}

/** A table whose headings say too little, of all its columns or of one: what the user can be asked about it. */
export interface UnrecognisedTable {
  /** Its index in the document: the first table with these headings. */
  readonly index: number;
  /** By which the answer is kept, as `headingFingerprint`. */
  readonly fingerprint: string;
  /** What stands above it, '' where nothing does. */
  readonly title: string;
  /** True where the table is known to be a plan and only a column of it is unsure. */
  readonly knownPlan: boolean;
  readonly columns: readonly AskedColumn[];
}

/** The tables that nobody has said anything about and whose columns are not all understood: each set of headings once. */
export function unrecognisedTables(
  document: DocumentAsRead,
  plan: Plan,
  answers: ColumnAnswers,
): UnrecognisedTable[] {
  const titles = titlesAbove(document);
  const asked = new Map<string, UnrecognisedTable>();
  for (const table of document.tables) {
    const grid = gridOf(table);
    const read = plan.tables[table.index];
    if (!read || read.fingerprint in answers || asked.has(read.fingerprint)) continue;
    if (read.plan ? !hasUnsaidColumn(grid, read.plan) : read.kind !== 'other' || !mayBePlan(grid)) continue;
    asked.set(read.fingerprint, asQuestion(grid, read, titles));
  }
  return [...asked.values()];
}

/** Every table with two columns or more, as it is read now: what the user can put right. Each set of headings once. */
export function correctableTables(document: DocumentAsRead, plan: Plan): UnrecognisedTable[] {
  const titles = titlesAbove(document);
  const tables = new Map<string, UnrecognisedTable>();
  for (const table of document.tables) {
    const grid = gridOf(table);
    const read = plan.tables[table.index];
    if (!read || tables.has(read.fingerprint) || (grid.rows[askedRow(grid)] ?? []).length < 2) continue;
    const roles = read.plan?.layout === 'columns' ? read.plan.roles : undefined;
    tables.set(read.fingerprint, asQuestion(grid, read, titles, roles));
  }
  return [...tables.values()];
}

function asQuestion(
  grid: TableGrid,
  { index, fingerprint, plan }: TableRecognised,
  titles: ReadonlyMap<number, string>,
  roles?: readonly CellRole[],
): UnrecognisedTable {
  return {
    index,
    fingerprint,
    title: cellText(fullWidthCell(grid, 0)) || (titles.get(index) ?? ''),
    knownPlan: plan !== null,
    columns: columnsOf(grid, roles),
  };
}

/** The columns that are asked about, with the roles they are read with, or else those that their headings speak of. */
function columnsOf(grid: TableGrid, read?: readonly CellRole[]): AskedColumn[] {
  const row = askedRow(grid);
  const roles = read ?? headerAt(grid, row).roles.map(({ role }) => role);
  return (grid.rows[row] ?? []).map((cell) => ({
    heading: cellText(cell).replace(/\s+/g, ' '),
    role: roles[cell.column] ?? 'other',
  }));
}

/** A plan with a column of sentences whose heading says nothing that we know: what it is for changes what is looked for. */
function hasUnsaidColumn(grid: TableGrid, { layout, headerRows }: PlanTable): boolean {
  const row = askedRow(grid);
  if (layout !== 'columns' || headerRows !== row + 1) return false;
  return headerAt(grid, row).roles.some(
    ({ strength }, column) =>
      strength === 0 &&
      cellText(grid.cellAt(row, column)) !== '' &&
      holdsSentences(grid.rows.slice(headerRows).map((cells) => cellText(cells[column]))),
  );
}

/** A plan has headings above three columns or more, and rows of sentences below them. */
function mayBePlan(grid: TableGrid): boolean {
  const row = askedRow(grid);
  const headings = (grid.rows[row] ?? []).map(cellText);
  if (headings.filter((heading) => heading !== '').length < 3) return false;
  if (headings.some((heading) => heading.length > LONGEST_HEADING)) return false;
  if (grid.table.cells.some((cell) => cell.tables.length > 0)) return false;
  if (isRecord(headings, headerAt(grid, row).roles)) return false;
  const below = grid.rows.slice(row + 1);
  if (!below.some((cells) => cells.filter((cell) => !isBlankCell(cell)).length >= 2)) return false;
  return headings.some((_, at) => holdsSentences(below.map((cells) => cellText(cells[at]))));
}

/** True where most of what stands in a column are sentences, and not names or dates. */
function holdsSentences(texts: readonly string[]): boolean {
  const worded = texts.filter((text) => text !== '');
  const long = worded.filter((text) => text.split(/\s+/).length >= 4);
  return long.length * 2 > worded.length && shareOf(long, 'who') < 0.5 && shareOf(long, 'when') < 0.5;
}
