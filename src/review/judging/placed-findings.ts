import type { Passage, PlanCell, PlanRow, PlanTable } from '../../plan/plan';
import type { Finding, Review } from '../review';

/** A finding with the plan row it is shown under. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly row: PlanRow;
  /** `null` where it stands in no cell of the row: in a heading, say. */
  readonly cell: PlanCell | null;
}

/** The findings of a review with their rows, in the order given. A cell merged over several rows is in the first. */
export function placeFindings(review: Review): readonly PlacedFinding[] {
  const plans = planTables(review);
  const homes = homesByCell(plans);
  return review.findings.flatMap((finding) => {
    const home = homes.get(cellKey(finding.at)) ?? nearestHome(plans, finding.at);
    return home ? [{ finding, ...home }] : [];
  });
}

/** The plan tables of a review, in document order. */
export function planTables(review: Review): readonly PlanTable[] {
  return review.plan.tables.flatMap(({ plan }) => (plan ? [plan] : []));
}

/** Tells one cell of the document from another. */
export function cellKey(at: Pick<Passage, 'table' | 'row' | 'column'>): string {
  return [at.table, at.row, at.column].join('/');
}

type Home = Pick<PlacedFinding, 'row' | 'cell'>;

function homesByCell(plans: readonly PlanTable[]): ReadonlyMap<string, Home> {
  const homes = new Map<string, Home>();
  for (const row of plans.flatMap(({ rows }) => rows)) {
    for (const cell of row.cells) {
      const key = cellKey({ table: cell.table, row: cell.cell.row, column: cell.cell.column });
      if (!homes.has(key)) homes.set(key, { row, cell });
    }
  }
  return homes;
}

function nearestHome(plans: readonly PlanTable[], at: Passage): Home | null {
  const rows = plans.find(({ index }) => index === at.table)?.rows ?? [];
  const row = rows.findLast((each) => each.row <= at.row) ?? rows[0];
  return row ? { row, cell: null } : null;
}
