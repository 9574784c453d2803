/**
 * `npm run accuracy`: precision and recall of every check on the corpus, for the part that is looked at while tuning
 * and the part kept aside. `-- --alarms` lists the false alarms and misses, of the part for tuning only; `-- --writer
 * NAME` keeps to one hand; `-- --files PREFIX` to the files that begin so; `-- --check ID` to one check.
 */
import { parseArgs } from 'node:util';
import { checks } from '../../src/checks';
import { defaultCheckSettings } from '../../src/checks/check-settings';
import type { CalendarDate } from '../../src/language/calendar-date';
import { recognisePlan } from '../../src/plan/recognise-plan';
import { judgePlan } from '../../src/review/judging/judge-plan';
import type { Review } from '../../src/review/review';
import { examplePlan } from '../checks/example-plan';
import type { CorpusPlan, CorpusStatement } from './corpus';
import { readPlans, readStatements } from './corpus';
import { corpusDocument } from './corpus-document';
import type { AtCell, FoundAtCell, Tally } from './score';
import { score } from './score';

const { values: options } = parseArgs({
  options: {
    alarms: { type: 'boolean', default: false },
    writer: { type: 'string' },
    files: { type: 'string', default: '' },
    check: { type: 'string' },
  },
});

const severityOf = new Map(checks.map(({ metadata }) => [metadata.id, metadata.severity]));

function dateFrom(text: string): CalendarDate {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}

function foundIn(review: Review, name: string): readonly FoundAtCell[] {
  const text = new Map(
    review.plan.rows.flatMap((row) =>
      row.cells.flatMap((cell) =>
        cell.statements.map(
          (statement) => [Object.values(statement.place).join('/'), statement.text] as const,
        ),
      ),
    ),
  );
  return [
    ...review.findings.map(({ check, severity, at, phrase, message }) => ({
      check,
      severity,
      cell: `${name} ${[at.table, at.row, at.column].join('/')}`,
      row: `${name} ${[at.table, at.row].join('/')}`,
      words: phrase,
      text: `${text.get([at.table, at.row, at.column, at.paragraph].join('/')) ?? ''} :: ${message}`,
    })),
    ...review.planFindings.map(({ check, severity, message }) => ({
      check,
      severity,
      cell: name,
      row: name,
      words: '',
      text: message,
    })),
  ];
}

function scorePlan(name: string, corpusPlan: CorpusPlan, tallies: Map<string, Tally>): void {
  const { document, planTables } = corpusDocument(corpusPlan);
  const plan = recognisePlan(document);
  const unread = planTables.filter((index) => plan.tables[index]?.kind !== 'plan');
  if (unread.length > 0)
    process.stdout.write(`${name}: plan table ${unread.join(', ')} was not recognised\n`);
  const review = judgePlan(document, plan, {
    today: dateFrom(corpusPlan.today),
    settings: defaultCheckSettings,
  });
  const labels = corpusPlan.findings.map((label): AtCell => {
    const place = [planTables[label.table ?? 0], (label.row ?? 0) + 1, label.column];
    return {
      ...label,
      cell: `${name} ${place.join('/')}`,
      row: `${name} ${place.slice(0, 2).join('/')}`,
    };
  });
  const wholePlan = corpusPlan.planFindings.map((check) => ({ check, cell: name, row: name, words: '' }));
  score(foundIn(review, name), [...labels, ...wholePlan], tallies);
}

function scoreStatement(name: string, statement: CorpusStatement, tallies: Map<string, Tally>): void {
  const { document, plan } = examplePlan({
    row: statement.row,
    ...(statement.before ? { before: statement.before } : {}),
  });
  const review = judgePlan(document, plan, { today: dateFrom('2026-11-22'), settings: defaultCheckSettings });
  const columns = Object.keys(statement.row);
  const labels = statement.findings.map((label) => ({
    ...label,
    cell: `${name} 0/1/${String(columns.indexOf(label.role ?? ''))}`,
    row: `${name} 0/1`,
  }));
  const found = foundIn({ ...review, planFindings: [] }, name).filter(({ check }) =>
    isLabelled(check, columns),
  );
  score(found, labels, tallies);
}

/** What a lone row has no cells for is not labelled: a row of an action alone is not asked for its owner or measure. */
function isLabelled(check: string, columns: readonly string[]): boolean {
  if (check === 'no-owner') return columns.some((column) => column.startsWith('who'));
  if (check === 'no-timescale') return columns.some((column) => column.includes('when'));
  return check !== 'no-measure' || columns.includes('measure') || columns.includes('outcome');
}

function percent(right: number, of: number): string {
  return of === 0 ? '  –' : `${String(Math.round((100 * right) / of)).padStart(3)}`;
}

function print(title: string, tallies: ReadonlyMap<string, Tally>, tellAlarms: boolean): void {
  process.stdout.write(`\n${title}\n${'check'.padEnd(28)} right false missed  P %  R %\n`);
  const rows = [...tallies].filter(([check]) => !options.check || check === options.check);
  const line = (name: string, all: readonly Tally[]) => {
    const right = all.reduce((sum, tally) => sum + tally.right, 0);
    const alarms = all.reduce((sum, tally) => sum + tally.falseAlarms.length, 0);
    const missed = all.reduce((sum, tally) => sum + tally.missed.length, 0);
    const figures = [right, alarms, missed].map((figure) => String(figure).padStart(5)).join(' ');
    process.stdout.write(
      `${name.padEnd(28)} ${figures}  ${percent(right, right + alarms)}  ${percent(right, right + missed)}\n`,
    );
  };
  for (const [check, tally] of rows.sort()) line(check, [tally]);
  const serious = rows.filter(([check]) => severityOf.get(check) !== 'hint').map(([, tally]) => tally);
  line('errors and warnings', serious);
  line(
    'all',
    rows.map(([, tally]) => tally),
  );
  if (!tellAlarms) return;
  for (const [check, { falseAlarms, missed }] of rows) {
    for (const alarm of falseAlarms)
      process.stdout.write(`false ${check} [${alarm.words}] ${alarm.cell}: ${alarm.text}\n`);
    for (const label of missed) process.stdout.write(`missed ${check} [${label.words}] ${label.cell}\n`);
  }
}

for (const aside of [false, true]) {
  const tallies = new Map<string, Tally>();
  let plans = 0;
  let statements = 0;
  const chosen = (name: string, part: { readonly aside: boolean; readonly writer: string }) =>
    part.aside === aside &&
    (!options.writer || part.writer === options.writer) &&
    name.startsWith(options.files);
  for (const [name, plan] of readPlans()) {
    if (!chosen(name, plan)) continue;
    plans += 1;
    scorePlan(name, plan, tallies);
  }
  for (const [name, list] of readStatements()) {
    if (!chosen(name, list)) continue;
    list.statements.forEach((statement, at) => {
      statements += 1;
      scoreStatement(`${name}#${String(at)}`, statement, tallies);
    });
  }
  const part = aside ? 'Kept aside' : 'For tuning';
  print(
    `${part}: ${String(plans)} plans, ${String(statements)} statements`,
    tallies,
    options.alarms && !aside,
  );
}
