import type { Place, Plan } from '../../plan/plan';
import type { Finding, Review } from '../review';
import { verdictsOfRow } from './verdicts';

/** How the rows of a plan stand by what was found in them: the verdicts of each row, and how many are complete. */
export function rowStanding(
  plan: Plan,
  findings: readonly Finding[],
  isIn: (row: number) => boolean = () => true,
): Pick<Review, 'verdicts' | 'counts'> {
  const rows = plan.rows.filter(({ blank, index }) => !blank && isIn(index));
  const inRow = new Map(rows.map(({ index }) => [index, new Array<Finding>()]));
  const rowsOf = rowsOfCells(plan);
  for (const finding of findings)
    for (const row of rowsOf.get(cellKey(finding.at)) ?? []) inRow.get(row)?.push(finding);
  const complete = [...inRow.values()].filter((found) => found.every(({ severity }) => severity === 'hint'));
  return {
    verdicts: [...inRow].map(([row, found]) => verdictsOfRow(row, found)),
    counts: { rows: rows.length, complete: complete.length },
  };
}

/** The rows of the plan (by their index) that a place stands in; several where its cell is merged. */
export function rowsAt(plan: Plan, at: Pick<Place, 'table' | 'row' | 'column'>): readonly number[] {
  return rowsOfCells(plan).get(cellKey(at)) ?? [];
}

// Asked for every finding of a long plan.
const known = new WeakMap<Plan, ReadonlyMap<string, readonly number[]>>();

function rowsOfCells(plan: Plan): ReadonlyMap<string, readonly number[]> {
  const before = known.get(plan);
  if (before) return before;
  const found = new Map<string, number[]>();
  for (const { cells, index, blank } of plan.rows) {
    for (const { table, cell } of blank ? [] : cells) {
      const key = cellKey({ table, row: cell.row, column: cell.column });
      found.set(key, [...(found.get(key) ?? []), index]);
    }
  }
  known.set(plan, found);
  return found;
}

function cellKey({ table, row, column }: Pick<Place, 'table' | 'row' | 'column'>): string {
  return [table, row, column].join('/');
}
