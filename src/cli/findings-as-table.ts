import type { PlanTable } from '../plan/plan';
import { textAt } from '../review/place-in-document';
import type { Finding, Review } from '../review/review';
import { asFinishedText, readableText } from '../review/mending/suggested-text';
import { counted, words } from '../review/words';
import { textColumns, type Column } from './text-columns';

const columns: readonly Column[] = [
  { heading: 'Row' },
  { heading: 'Cell', share: 2 },
  { heading: 'Severity' },
  { heading: 'Words', share: 3 },
  { heading: 'What is found', share: 5 },
  { heading: 'What could stand there', share: 5 },
];

/** A review as plain text for people: the file, its findings in columns within `width` characters, and the counts. */
export function findingsAsTable(file: string, review: Review, width: number): string {
  const plans = review.plan.tables.flatMap(({ plan }) => (plan === null ? [] : [plan]));
  if (plans.length === 0) return `${file}\n\n${words.messages.noPlan}\n`;
  const rows = [
    ...review.findings.map((finding) => [
      rowName(finding, plans),
      cellName(finding, plans),
      words.severities[finding.severity],
      finding.phrase,
      finding.message,
      readableText(asFinishedText(finding.suggestion, finding.at, textAt(review.document, finding.at))),
    ]),
    ...review.planFindings.map(({ severity, message, suggestion }) => [
      '',
      words.pane.wholePlan,
      words.severities[severity],
      '',
      message,
      readableText(suggestion),
    ]),
  ];
  const { complete, rows: planRows } = review.counts;
  const counts = [
    counted(rows.length, 'finding', 'findings'),
    words.pane.rowsComplete(complete, planRows),
  ].join('; ');
  const table = rows.length > 0 ? [textColumns(columns, rows, width)] : [];
  return `${[file, ...table, counts].join('\n\n')}.\n`;
}

/** Rows and tables counted from 1, as people count; the table only where there are several plans. */
function rowName({ at }: Finding, plans: readonly PlanTable[]): string {
  const row = String(at.row + 1);
  return plans.length > 1 ? `${row} (table ${String(at.table + 1)})` : row;
}

const longestHeading = 28;

/** The heading or label of the cell, a long one cut short; where it has none, its column from 1. */
function cellName({ at }: Finding, plans: readonly PlanTable[]): string {
  const heading = plans
    .find(({ index }) => index === at.table)
    ?.rows.flatMap(({ cells }) => cells)
    .find(({ cell }) => cell.row === at.row && cell.column === at.column)?.heading;
  if (heading === undefined || heading === '') return `Column ${String(at.column + 1)}`;
  return heading.length > longestHeading ? `${heading.slice(0, longestHeading).trimEnd()} …` : heading;
}
