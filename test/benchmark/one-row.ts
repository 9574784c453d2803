/**
 * Times what live checking does when one row of a 40-row plan is changed: the row is read anew and its statement and row
 * checks run, in the light of the facts that are kept. Prints the timings as JSON.
 */
import { checks } from '../../src/checks';
import { defaultCheckSettings } from '../../src/checks/check-settings';
import { collectFacts } from '../../src/language/plan-facts';
import { recognisePlan } from '../../src/plan/recognise-plan';
import { planInContext } from '../../src/review/plan-in-context';
import { benchmarkPlan } from './benchmark-plan';

const runs = Number(process.argv[2] ?? 5);
const settings = defaultCheckSettings;
const today = { year: 2026, month: 11, day: 22 };
const rowsOfPlan = 40;
const { document } = benchmarkPlan(2_000);
const whole = recognisePlan(document);
const plan = { ...whole, rows: whole.rows.filter(({ blank }) => !blank).slice(0, rowsOfPlan) };
const facts = collectFacts(document, plan, { today, house: settings.house });

/** Judges one row with every reading made anew; gives the number of things found. */
function judgeRow(at: number): number {
  const context = planInContext(plan, facts, settings);
  const row = context.rows[at];
  if (!row) throw new Error('The benchmark plan has too few rows.');
  const inRow = context.statements.filter(({ cell }) => row.row.cells.includes(cell));
  return checks.flatMap((check) => {
    if (check.scope === 'row') return check.find(row, context);
    if (check.scope !== 'statement') return [];
    return inRow
      .filter(({ statement }) => check.roles.includes(statement.role))
      .flatMap((subject) => check.find(subject, context));
  }).length;
}

const times: number[] = [];
let messages = 0;
for (let run = 0; run <= runs; run++) {
  for (let row = 0; row < plan.rows.length; row++) {
    const start = performance.now();
    messages += judgeRow(row);
    // The first round only warms up.
    if (run > 0) times.push(performance.now() - start);
  }
}
process.stdout.write(JSON.stringify({ times, messages }));
