import type { PlanRow } from '../plan/plan';
import { groupedBy } from '../review/grouped-by';
import type { PlacedFinding } from '../review/judging/placed-findings';
import { placeFindings, planTables } from '../review/judging/placed-findings';
import type { Review } from '../review/review';
import type { RowVerdicts } from '../review/judging/verdicts';
import type { FindingShown } from './finding-shown';
import { findingsShown } from './finding-shown';
import { rowLabel } from './row-label';

/** The findings of one row of the plan. */
export interface RowOfFindings {
  /** Index of the plan row; tells rows apart within one review. */
  readonly index: number;
  /** Its number within its plan table, from 1. */
  readonly number: number;
  /** The first words of its need, outcome or action. */
  readonly label: string;
  readonly findings: readonly FindingShown[];
  /** How far it meets each letter; `null` for a blank row. */
  readonly verdicts: RowVerdicts['letters'] | null;
}

/** The rows with findings of one plan table. */
export interface TableOfFindings {
  /** The table's index in the document. */
  readonly table: number;
  /** Its number among the plan tables of the document, from 1. */
  readonly number: number;
  readonly title: string;
  /** True where the document has no other plan table. */
  readonly onlyOne: boolean;
  readonly rows: readonly RowOfFindings[];
}

/** Groups findings by plan table and row, in reading order. Tables and rows with none are left out. */
export function findingsByRow(
  review: Review,
  placed: readonly PlacedFinding[] = placeFindings(review),
): readonly TableOfFindings[] {
  const plans = planTables(review);
  const shown = findingsShown(review, placed);
  const verdicts = new Map(review.verdicts.map(({ row, letters }) => [row, letters]));
  const byRow = groupedBy(placed, ({ row }) => row);
  const rowShown = (row: PlanRow, position: number): readonly RowOfFindings[] => {
    const findings = (byRow.get(row) ?? []).flatMap((each) => shown.get(each) ?? []);
    return findings.length === 0
      ? []
      : [
          {
            index: row.index,
            number: position + 1,
            label: rowLabel(row),
            findings,
            verdicts: verdicts.get(row.index) ?? null,
          },
        ];
  };
  return plans
    .map((plan, position) => ({
      table: plan.index,
      number: position + 1,
      title: plan.title,
      onlyOne: plans.length === 1,
      rows: plan.rows.flatMap(rowShown),
    }))
    .filter(({ rows }) => rows.length > 0);
}
