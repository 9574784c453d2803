/** Times the whole catalogue on the benchmark's plan, in this process, and prints the timings as JSON. */
import { defaultCheckSettings } from '../../src/checks/check-settings';
import { recognisePlan } from '../../src/plan/recognise-plan';
import { judgePlan } from '../../src/review/judging/judge-plan';
import { benchmarkPlan } from './benchmark-plan';

const runs = Number(process.argv[2] ?? 5);
const options = { today: { year: 2026, month: 11, day: 22 }, settings: defaultCheckSettings };

const times: number[] = [];
let messages = 0;
for (let run = 0; run <= runs; run++) {
  const { document } = benchmarkPlan(20_000, run);
  const start = performance.now();
  messages = judgePlan(document, recognisePlan(document), options).findings.length;
  times.push(performance.now() - start);
}
const [first, ...rest] = times;
process.stdout.write(JSON.stringify({ first, times: rest, messages }));
