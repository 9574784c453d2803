/**
 * `npm run first-paint`: how long the production pane's scripts run before the pane is first seen, and before it can be
 * used, in Chromium at a quarter of this machine's speed; medians. `-- --runs 9` changes the number of runs (5).
 */
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../end-to-end/browser';
import { answerForMicrosoft, serveProductionBundle } from '../end-to-end/production-bundle';

/** How much slower than this machine. */
const slowdown = 4;
const categories = ['devtools.timeline', 'loading', 'blink.user_timing', 'v8'];
/** The events in which scripts are read and run; those inside another count once. */
const scripts: ReadonlySet<string> = new Set([
  'EvaluateScript',
  'FunctionCall',
  'v8.compile',
  'v8.run',
  'TimerFire',
  'FireAnimationFrame',
  'RunMicrotasks',
]);

/** One event of Chromium's trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly navigationId?: string } };
}

/** Milliseconds from the start of the page. */
interface FirstPaint {
  readonly painted: number;
  readonly scriptBeforePaint: number;
  readonly usable: number;
  readonly scriptBeforeUse: number;
}

/** Opens the pane once and reads what the browser noted. */
async function measure(browser: Browser, url: string): Promise<FirstPaint> {
  const context = await browser.newContext({ viewport: { width: 350, height: 900 } });
  const page = await context.newPage();
  await answerForMicrosoft(page);
  const devTools = await context.newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await browser.startTracing(page, { categories });
  await page.goto(url);
  await page.getByRole('button', { name: 'Check plan' }).and(page.locator('.fui-Button')).waitFor();
  const usable = await page.evaluate(() => performance.now());
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  await context.close();
  const paint = traceEvents.find(({ name }) => name === 'firstContentfulPaint');
  const start = traceEvents.find(
    ({ name, args }) =>
      name === 'navigationStart' && args.data?.navigationId === paint?.args.data?.navigationId,
  );
  if (!paint || !start) throw new Error('The browser noted no first paint.');
  const onThread = traceEvents.filter(({ tid, pid }) => tid === paint.tid && pid === paint.pid);
  return {
    painted: (paint.ts - start.ts) / 1000,
    scriptBeforePaint: scriptTime(onThread, start.ts, paint.ts),
    usable,
    scriptBeforeUse: scriptTime(onThread, start.ts, start.ts + 1000 * usable),
  };
}

/** Milliseconds in which scripts were read or run between two moments. */
function scriptTime(events: readonly TraceEvent[], from: number, to: number): number {
  const spans = events
    .filter(({ name, dur = 0 }) => scripts.has(name) && dur > 0)
    .map(({ ts, dur = 0 }) => [Math.max(ts, from), Math.min(ts + dur, to)] as const)
    .filter(([begin, end]) => begin < end)
    .sort(([one], [other]) => one - other);
  let total = 0;
  let until = from;
  for (const [begin, end] of spans) {
    total += Math.max(0, end - Math.max(begin, until));
    until = Math.max(until, end);
  }
  return total / 1000;
}

function median(numbers: readonly number[]): string {
  const middle = [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
  return `${middle.toFixed(0)} ms`;
}

async function main(): Promise<void> {
  const { values: options } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
  const bundle = await serveProductionBundle();
  const browser = await launchBrowser();
  try {
    const runs: FirstPaint[] = [];
    for (let run = 0; run < Number(options.runs); run += 1) runs.push(await measure(browser, bundle.url));
    const of = (figure: keyof FirstPaint) => median(runs.map((each) => each[figure]));
    process.stdout.write(
      [
        `The pane in Chromium at a quarter of this machine's speed, median of ${options.runs} runs`,
        `first seen after    ${of('painted')}, ${of('scriptBeforePaint')} of it scripts`,
        `to be used after    ${of('usable')}, ${of('scriptBeforeUse')} of it scripts`,
        '',
      ].join('\n'),
    );
  } finally {
    await browser.close();
    await bundle.stop();
  }
}

void main();
