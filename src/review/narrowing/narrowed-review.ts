import type { ParagraphSpan } from '../../document/open-document';
import type { ParagraphAsRead } from '../../plan/document-as-read';
import type { PlanRow } from '../../plan/plan';
import type { Dismissal } from '../dismissals';
import { dismissalFor } from '../dismissals';
import { rowsAt, rowStanding } from '../judging/row-standing';
import type { Review } from '../review';

/** How much of the document is shown. */
export type Scope = 'document' | 'selection' | 'table';

/** The review without what people have chosen to leave alone: no finding, no count, no verdict tells of it. */
export function withoutDismissed(review: Review, dismissals: readonly Dismissal[]): Review {
  if (dismissals.length === 0) return review;
  const findings = review.findings.filter((finding) => !dismissalFor(finding, review, dismissals));
  return {
    ...review,
    findings,
    planFindings: review.planFindings.filter((finding) => !dismissalFor(finding, review, dismissals)),
    ...rowStanding(review.plan, findings),
  };
}

/** The review of those rows alone (by their index); what is said of the whole plan is left out. */
export function narrowedTo(review: Review, rows: ReadonlySet<number>): Review {
  const findings = review.findings.filter(({ at }) => rowsAt(review.plan, at).some((row) => rows.has(row)));
  return {
    ...review,
    findings,
    planFindings: [],
    checklist: [],
    ...rowStanding(review.plan, findings, (row) => rows.has(row)),
  };
}

/** The rows of the plan (by their index) that stand in those paragraphs. */
export function rowsIn({ plan }: Review, { first, last }: ParagraphSpan): readonly number[] {
  const isIn = (index: number | null) => index !== null && first <= index && index <= last;
  return plan.rows.filter((row) => paragraphsOf(row).some(isIn)).map(({ index }) => index);
}

/** The rows of the plan tables that stand in those paragraphs. */
export function rowsOfTables({ plan, document }: Review, { first, last }: ParagraphSpan): readonly number[] {
  const isIn = ({ index }: ParagraphAsRead) => index !== null && first <= index && index <= last;
  const touched = new Set(
    document.tables
      .filter(({ cells }) => cells.some(({ paragraphs }) => paragraphs.some(isIn)))
      .map(({ index }) => index),
  );
  return plan.rows.filter(({ table }) => touched.has(table)).map(({ index }) => index);
}

function paragraphsOf({ cells }: PlanRow): readonly (number | null)[] {
  return cells.flatMap(({ cell }) => cell.paragraphs.map(({ index }) => index));
}
