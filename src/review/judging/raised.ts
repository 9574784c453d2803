import type { Check, Found } from '../../checks/check';
import type { RowInPlan } from '../../checks/check';

/** A finding on its way: what a check found, with the rows it touches. Post-processing works on lists of these. */
export interface Raised {
  readonly check: Check;
  readonly found: Found<string>;
  /** Indexes of the plan rows that hold the words found. */
  readonly rows: ReadonlySet<number>;
}

/** The rows that hold each cell of the plan, by the cell's own table, row and column. */
export function rowsByPlace(rows: readonly RowInPlan[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const { row } of rows) {
    for (const cell of row.cells) {
      const key = placeKey({ table: cell.table, row: cell.cell.row, column: cell.cell.column });
      const known = found.get(key) ?? new Set<number>();
      known.add(row.index);
      found.set(key, known);
    }
  }
  return found;
}

/** A key for the cell that a place is in. */
export function placeKey(place: {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}): string {
  return `${String(place.table)}/${String(place.row)}/${String(place.column)}`;
}
