import type { Severity } from '../checks/check';
import { groupedBy } from '../review/grouped-by';
import type { PlacedFinding } from '../review/judging/placed-findings';
import type { Review } from '../review/review';
import type { FindingShown } from './finding-shown';
import { findingsShown } from './finding-shown';

/** What one check found, wherever it stands. */
export interface CheckOfFindings {
  readonly check: string;
  readonly title: string;
  readonly findings: readonly FindingShown[];
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Groups findings by their check: the check with the most serious finding first, then by title. */
export function findingsByCheck(
  review: Review,
  placed: readonly PlacedFinding[],
): readonly CheckOfFindings[] {
  const shown = findingsShown(review, placed);
  const groups = [...groupedBy(placed, ({ finding }) => finding.check)].map(([check, found]) => ({
    check,
    title: found[0]?.finding.title ?? '',
    worst: Math.min(...found.map(({ finding }) => weight[finding.severity])),
    findings: found.flatMap((each) => shown.get(each) ?? []),
  }));
  return groups.sort(
    (one, other) => one.worst - other.worst || one.title.localeCompare(other.title, 'en-GB'),
  );
}
