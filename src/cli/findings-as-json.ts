import type { Suggestion } from '../checks/check';
import type { TableRecognised } from '../plan/plan';
import { textAt } from '../review/place-in-document';
import type { Finding, PlanFinding, Review } from '../review/review';
import { asFinishedText } from '../review/mending/suggested-text';

/** A review as the JSON that the README describes. `commentOf`: by finding id, which of our comments carries it, from 0. */
export function findingsAsJson(file: string, review: Review, commentOf: ReadonlyMap<string, number>) {
  return {
    file,
    tables: review.plan.tables.map((table) => tableAsJson(table, review)),
    findings: review.findings.map((finding) =>
      findingAsJson(finding, review, commentOf.get(finding.id) ?? null),
    ),
    plan: review.planFindings.map(planFindingAsJson),
    counts: { rows: review.counts.rows, complete: review.counts.complete },
  };
}

function tableAsJson({ index, kind, plan }: TableRecognised, { document }: Review) {
  const parent = document.tables[index]?.parent ?? null;
  if (plan === null) return { index, parent, kind };
  const { layout, headerRows, roles } = plan;
  return { index, parent, kind, layout, headerRows, [layout === 'columns' ? 'columns' : 'rows']: roles };
}

function findingAsJson(
  { check, severity, criterion, at, phrase, message, suggestion }: Finding,
  { document }: Review,
  comment: number | null,
) {
  const { table, row, column, paragraph, start, end } = at;
  return {
    check,
    severity,
    criterion,
    table,
    row,
    column,
    paragraph,
    start,
    end,
    phrase,
    message,
    suggestion: suggestionAsJson(asFinishedText(suggestion, at, textAt(document, at))),
    comment,
  };
}

function planFindingAsJson({ check, severity, criterion, message, suggestion }: PlanFinding) {
  return { check, severity, criterion, message, suggestion: suggestionAsJson(suggestion) };
}

function suggestionAsJson(suggestion: Suggestion) {
  const blanks = suggestion.kind === 'guided' ? suggestion.blanks : [];
  return {
    kind: suggestion.kind,
    text: suggestion.text,
    blanks: blanks.map(({ name, choices }) => ({ name, choices })),
  };
}
