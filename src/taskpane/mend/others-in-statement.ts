import { mendableTogether } from '../../review/mending/mend';
import type { Finding, Review } from '../../review/review';

/** The other findings that can be written into the same statement at once: none over the words of another. */
export function othersInStatement(review: Review, finding: Finding): readonly Finding[] {
  const together = new Set(mendableTogether(review, finding.id));
  const apart: Finding[] = [finding];
  for (const other of review.findings) {
    if (together.has(other.id) && apart.every((each) => isApart(each, other))) apart.push(other);
  }
  return apart.slice(1);
}

function isApart({ id, suggestion: one }: Finding, { id: otherId, suggestion: other }: Finding): boolean {
  if (id === otherId || one.kind === 'question' || other.kind === 'question') return false;
  return one.replaces.end <= other.replaces.start || other.replaces.end <= one.replaces.start;
}
