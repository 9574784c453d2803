/**
 * `npm run bench`: how fast the whole catalogue judges 20,000 words of plan, beside the checkers that people know, on the
 * same text, each in a process of its own. For all alike the first reading of the whole text warms the engine up and is told
 * apart; then comes the median of the others, each of a text with other numbers in it, and its ratio to ours. Ours runs
 * from its sources, as the command line does. The others are installed when it is run, into a cache; with no registry to be
 * had, ours is still measured. Tells too how long the first check of a plan takes us and one changed statement of it, while
 * somebody goes on typing, and how long the pane keeps its thread busy on a long plan.
 * `-- --runs 7` changes the number of runs (5), `-- --only alex,harper.js` leaves out the others.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchmarkPlan } from './benchmark-plan';

const packages = [
  'write-good@1.0.8',
  'alex@11.0.1',
  'unified@11.0.5',
  'retext-english@5.0.0',
  'retext-equality@7.1.0',
  'retext-passive@5.0.0',
  'retext-simplify@8.0.0',
  'retext-readability@8.0.0',
  'retext-intensify@7.0.0',
  'retext-stringify@4.0.0',
  'textlint@15.8.0',
  '@textlint/kernel@15.8.0',
  '@textlint/textlint-plugin-text@15.8.0',
  'textlint-rule-write-good@2.0.0',
  'textlint-rule-alex@5.0.0',
  'textlint-rule-terminology@5.2.16',
  'textlint-rule-stop-words@5.2.0',
  'harper.js@2.10.0',
];

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, only: { type: 'string' } },
});
const contenders = (options.only ?? 'write-good,alex,retext,textlint,harper.js').split(',');
const cache = resolve('.cache/benchmark');

/** No checker may take longer than this, in milliseconds. */
const longest = 300_000;

interface Timing {
  readonly first: number;
  readonly times: readonly number[];
  readonly messages: number;
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

function run(command: string, args: readonly string[], cwd: string): string | null {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    timeout: longest,
  });
  if (status === 0) return stdout;
  const reason = error?.message ?? (stderr ?? '').trim().split('\n').at(-1) ?? '';
  process.stdout.write(`${command} ${args.slice(0, 2).join(' ')} failed: ${reason}\n`);
  return null;
}

function timed(output: string | null): Timing | null {
  return output === null ? null : (JSON.parse(output) as Timing);
}

/** Told with the results: with more tasks than cores, times say as much of the machine as of the checkers. */
const [loadAtStart = 0] = loadavg();
mkdirSync(cache, { recursive: true });
const { words } = benchmarkPlan(20_000, 0);
for (let reading = 0; reading <= Number(options.runs); reading++)
  writeFileSync(join(cache, `plan-${String(reading)}.txt`), benchmarkPlan(20_000, reading).text);
writeFileSync(join(cache, 'package.json'), '{ "private": true, "type": "module" }');
copyFileSync(join(__dirname, 'contenders.mjs'), join(cache, 'contenders.mjs'));
const installed =
  run(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps', ...packages],
    cache,
  ) !== null;

const results = new Map<string, Timing | null>();
results.set(
  'Plan Check',
  timed(run('npx', ['tsx', join(__dirname, 'ourselves.ts'), options.runs], process.cwd())),
);
if (installed) {
  for (const name of contenders) {
    results.set(name, timed(run('node', ['contenders.mjs', name, options.runs], cache)));
  }
}

const ours = median(results.get('Plan Check')?.times ?? []);
process.stdout.write(
  `\n${String(words)} words of plan text, each checker alone in a process; first: its first run there; ms: the median of ${options.runs} more\n` +
    `Times are by the clock. At the start ${loadAtStart.toFixed(1)} other tasks wanted the ${String(cpus().length)} cores.\n`,
);
process.stdout.write('checker      first ms     ms    words/s   our speed / its speed   messages\n');
for (const [name, timing] of results) {
  if (!timing) continue;
  const time = median(timing.times);
  const columns = [
    name.padEnd(12),
    timing.first.toFixed(0).padStart(8),
    time.toFixed(0).padStart(6),
    Math.round((1000 * words) / time)
      .toString()
      .padStart(9),
    (time / ours).toFixed(2).padStart(12),
    String(timing.messages).padStart(20),
  ];
  process.stdout.write(`${columns.join(' ')}\n`);
}

for (const rows of ['40', '1000']) {
  const row = timed(run('npx', ['tsx', join(__dirname, 'one-row.ts'), options.runs, rows], process.cwd()));
  if (row) {
    const time = median(row.times).toFixed(1);
    process.stdout.write(
      `a ${rows}-row plan: the first check in a process ${row.first.toFixed(0)} ms, one changed statement judged again ${time} ms\n`,
    );
  }
}

// In a browser, after the checkers: nothing else takes the processor meanwhile.
process.stdout.write(run('npx', ['tsx', join(__dirname, 'main-thread.ts')], process.cwd()) ?? '');
