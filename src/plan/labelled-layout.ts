import { settleRoles } from './column-roles';
import { cellMeaning, surestRole, type HeadingMeaning } from './heading-meaning';
import { childNamedIn, isChildHeading } from './child-heading';
import type { CellAsRead } from './document-as-read';
import type { CellRole, PlanCell, PlanLayout } from './plan';
import { isBlankRow, planCell, type UnnumberedRow } from './plan-rows';
import type { SettledRole } from './settled-role';
import { cellText, fullWidthCell, isBlankCell, type TableGrid } from './table-grid';

/** A label and the cells that it stands left of, up to the next label of the row. */
interface Labelled {
  readonly row: number;
  readonly label: string;
  readonly meaning: HeadingMeaning;
  readonly values: readonly CellAsRead[];
}

/** A table with a label at the left of each row: one value beside each (`form`), or several (`transposed`). */
export interface LabelledRows {
  readonly layout: Exclude<PlanLayout, 'columns'>;
  /** Title rows above the first label. */
  readonly headerRows: number;
  /** For each label its role, in reading order. */
  readonly roles: readonly SettledRole[];
  readonly labels: readonly Labelled[];
  /** The cells of a row at the top that heads the values and has no label of its own: "Ellie", "Jayden". */
  readonly heads: readonly CellAsRead[];
  /** True where each label stands in one cell with its value: "Who: Asha Khan". */
  readonly within?: true;
}

/** No form or transposed table has more rows; a longer table has its headings above its columns. */
const MOST_LABELS = 200;

/** Reads the labels at the left of a table's rows; `null` where too few of the rows have one that tells. */
export function findLabels(grid: TableGrid): LabelledRows | null {
  if (grid.table.rowCount > MOST_LABELS) return null;
  const labelColumns = findLabelColumns(grid);
  if (!labelColumns.has(0)) return null;
  const heads = headsOfValues(grid);
  const labels = grid.rows.flatMap((cells, row) =>
    fullWidthCell(grid, row) || cells === heads ? [] : labelledOf(cells, row, labelColumns),
  );
  if (labels.length === 0) return null;
  const roles = settleRoles(labels.map(({ meaning, values }) => ({ meaning, texts: values.map(cellText) })));
  const values = new Set(labels.flatMap((labelled) => labelled.values.map((cell) => cell.column)));
  return {
    layout: labelColumns.size === 1 && values.size > 1 ? 'transposed' : 'form',
    headerRows: labels[0]?.row ?? 0,
    roles,
    labels,
    heads,
  };
}

/** The roles of the table's rows; a row with a label for who and one for when has both. */
export function rolesOfRows(grid: TableGrid, found: LabelledRows): CellRole[] {
  return grid.rows.map((_, row) => {
    const roles = found.roles.filter((_role, at) => found.labels[at]?.row === row).map(({ role }) => role);
    if (roles.includes('who') && roles.includes('when')) return 'who+when';
    return roles.find((role) => role !== 'other') ?? 'other';
  });
}

/** Reads the plan rows: the form (each time its labels begin again, another), or one for each value column. */
export function labelledPlanRows(
  grid: TableGrid,
  found: LabelledRows,
  child: string | null,
  isName: (text: string) => boolean,
): UnnumberedRow[] {
  const known = new Map<CellAsRead, PlanCell>();
  const cellOf = (cell: CellAsRead, at: number): PlanCell => {
    const label = found.labels[at]?.label ?? '';
    const made =
      known.get(cell) ??
      planCell(cell, grid.table.index, found.roles[at]?.role ?? 'other', label, found.within && label);
    known.set(cell, made);
    return made;
  };
  const named = found.labels.find(({ label }) => isChildHeading(label))?.values ?? [];
  const childAt = (column: number): string | null => {
    const text = cellText(named.find((cell) => covers(cell, column)) ?? named[0]);
    if (text !== '') return text;
    return childNamedIn(cellText(found.heads.find((cell) => covers(cell, column))), isName) ?? child;
  };
  const rowOf = (cells: PlanCell[]): UnnumberedRow[] => {
    const first = cells[0];
    if (!first) return [];
    const { row, column } = first.cell;
    return [{ table: grid.table.index, row, cells, blank: isBlankRow(cells, row), child: childAt(column) }];
  };
  if (found.layout === 'transposed') {
    const columns = new Set(found.labels.flatMap(({ values }) => values.map((cell) => cell.column)));
    return [...columns]
      .sort((a, b) => a - b)
      .flatMap((column) =>
        rowOf(
          found.labels.flatMap(({ values }, at) =>
            values.filter((cell) => covers(cell, column)).map((cell) => cellOf(cell, at)),
          ),
        ),
      );
  }
  return formsOf(found).flatMap((places) =>
    rowOf(places.flatMap((at) => (found.labels[at]?.values ?? []).map((cell) => cellOf(cell, at)))),
  );
}

function covers(cell: CellAsRead, column: number): boolean {
  return cell.column <= column && column < cell.column + cell.columnSpan;
}

/** The first row that is divided, where nothing stands at its left and something above the values. */
function headsOfValues(grid: TableGrid): readonly CellAsRead[] {
  const first = grid.rows.find((cells, row) => cells.length > 1 && !fullWidthCell(grid, row)) ?? [];
  const [corner, ...others] = first;
  return corner && isBlankCell(corner) && !others.every(isBlankCell) ? first : [];
}

/** Cuts the labels into forms: the first need or outcome label again, after labels of other roles, begins another. */
function formsOf(found: LabelledRows): number[][] {
  const opening = found.roles.findIndex(({ role }) => role === 'need' || role === 'outcome');
  const first = plainLabel(found.labels[opening]?.label);
  const forms: number[][] = [[]];
  found.labels.forEach(({ label }, at) => {
    if (at > opening && opening !== -1 && plainLabel(label) === first) forms.push([]);
    forms.at(-1)?.push(at);
  });
  return forms;
}

function plainLabel(label = ''): string {
  return label
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

function labelledOf(
  cells: readonly CellAsRead[],
  row: number,
  labelColumns: ReadonlySet<number>,
): Labelled[] {
  const labelled: (Labelled & { readonly values: CellAsRead[] })[] = [];
  for (const cell of cells) {
    const last = labelled.at(-1);
    if (labelColumns.has(cell.column) || !last) {
      const label = cellText(cell);
      labelled.push({ row, label, meaning: cellMeaning(cell), values: [] });
    } else {
      last.values.push(cell);
    }
  }
  return labelled.filter(({ values }) => values.length > 0);
}

/** Columns where most cells with words read as labels, at least two of different roles, or all of them surely. */
function findLabelColumns(grid: TableGrid): ReadonlySet<number> {
  const columns = new Set<number>();
  // Without labels at the very left there is nothing to find, and most tables have none.
  for (let column = 0; column < grid.table.columnCount && (column === 0 || columns.has(0)); column += 1) {
    const cells = grid.rows.flatMap((row, at) =>
      fullWidthCell(grid, at) ? [] : row.filter((cell) => cell.column === column && !isBlankCell(cell)),
    );
    const said = cells.map((cell) => surestRole(cellMeaning(cell))).filter((role) => role !== undefined);
    const telling = said.filter(([, strength]) => strength >= 0.5);
    // A label beside a label would leave the first without a value.
    if (columns.has(column - 1) || telling.length * 2 < cells.length) continue;
    const different = new Set(telling.map(([role]) => role).filter((role) => role !== 'other')).size;
    // "By whom" and "By when" may stand in few rows of a form, to the right of "Action" and what it is.
    const surely =
      column > 0 && said.length === cells.length && said.every(([, strength]) => strength >= 0.9);
    if (different >= 2 || (different === 1 && surely)) columns.add(column);
  }
  return columns;
}
