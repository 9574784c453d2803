import { settleRoles, type SettledRole } from './column-roles';
import { cellMeaning, surestRole, type HeadingMeaning } from './heading-meaning';
import { isChildHeading } from './child-heading';
import type { CellAsRead } from './document-as-read';
import type { CellRole, PlanCell, PlanLayout } from './plan';
import { isBlankRow, planCell, type UnnumberedRow } from './plan-rows';
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
}

/** No form or transposed table has more rows; a longer table has its headings above its columns. */
const MOST_LABELS = 200;

/** Reads the labels at the left of a table's rows; `null` where too few of the rows have one that tells. */
export function findLabels(grid: TableGrid): LabelledRows | null {
  if (grid.table.rowCount > MOST_LABELS) return null;
  const labelColumns = findLabelColumns(grid);
  if (!labelColumns.has(0)) return null;
  const labels = grid.rows.flatMap((cells, row) =>
    fullWidthCell(grid, row) ? [] : labelledOf(cells, row, labelColumns),
  );
  const roles = settleRoles(labels.map(({ meaning, values }) => ({ meaning, texts: values.map(cellText) })));
  const values = new Set(labels.flatMap((labelled) => labelled.values.map((cell) => cell.column)));
  return {
    layout: labelColumns.size === 1 && values.size > 1 ? 'transposed' : 'form',
    headerRows: labels[0]?.row ?? 0,
    roles,
    labels,
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
): UnnumberedRow[] {
  const known = new Map<CellAsRead, PlanCell>();
  const cellOf = (cell: CellAsRead, at: number): PlanCell => {
    const made =
      known.get(cell) ??
      planCell(cell, grid.table.index, found.roles[at]?.role ?? 'other', found.labels[at]?.label ?? '');
    known.set(cell, made);
    return made;
  };
  const named = found.labels.find(({ label }) => isChildHeading(label))?.values[0];
  const childHere = named && !isBlankCell(named) ? cellText(named) : child;
  const rowOf = (cells: PlanCell[]): UnnumberedRow[] => {
    const first = cells[0];
    if (!first) return [];
    const row = first.cell.row;
    return [{ table: grid.table.index, row, cells, blank: isBlankRow(cells, row), child: childHere }];
  };
  if (found.layout === 'transposed') {
    const columns = new Set(found.labels.flatMap(({ values }) => values.map((cell) => cell.column)));
    return [...columns]
      .sort((a, b) => a - b)
      .flatMap((column) =>
        rowOf(
          found.labels.flatMap(({ values }, at) =>
            values
              .filter((cell) => cell.column <= column && column < cell.column + cell.columnSpan)
              .map((cell) => cellOf(cell, at)),
          ),
        ),
      );
  }
  return formsOf(found).flatMap((places) =>
    rowOf(places.flatMap((at) => (found.labels[at]?.values ?? []).map((cell) => cellOf(cell, at)))),
  );
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

/** Columns where most cells with words read as labels, at least two of different roles. */
function findLabelColumns(grid: TableGrid): ReadonlySet<number> {
  const columns = new Set<number>();
  for (let column = 0; column < grid.table.columnCount; column += 1) {
    const cells = grid.rows.flatMap((row, at) =>
      fullWidthCell(grid, at) ? [] : row.filter((cell) => cell.column === column && !isBlankCell(cell)),
    );
    const telling = cells.flatMap((cell) => {
      const surest = surestRole(cellMeaning(cell));
      return surest && surest[1] >= 0.5 ? [surest[0]] : [];
    });
    // A label beside a label would leave the first without a value.
    if (columns.has(column - 1) || telling.length * 2 < cells.length) continue;
    if (new Set(telling.filter((role) => role !== 'other')).size >= 2) columns.add(column);
  }
  return columns;
}
