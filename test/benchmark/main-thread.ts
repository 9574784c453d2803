/**
 * `npx tsx test/benchmark/main-thread.ts`: how long the pane keeps its main thread busy at a time, step by step, on a plan of 40
 * tables of 25 rows beside the stand-in in Chromium. The stand-in's page shares the thread; its tasks are told apart by
 * the frame that the browser says a long task is of, and are not counted.
 */
import type { Frame, Page } from 'playwright-core';
import { serveStandIn } from '../../src/wordhost/start/stand-in-server';
import { buildDocx } from '../documents/build-docx';
import { launchBrowser, paneReady } from '../end-to-end/browser';
import { planOfRows } from './benchmark-plan';

const tables = 40;
const rows = 25;
const headings = ['Action', 'Who', 'When'];

/** Milliseconds: for the whole of a step, and of the pane's long tasks in it, longest first. */
interface Step {
  readonly name: string;
  readonly took: number;
  readonly longTasks: readonly number[];
}

export function plan(): Uint8Array {
  const cells = planOfRows(tables * rows).tables[0]?.cells ?? [];
  const texts = Array.from({ length: tables * rows }, (_, at) =>
    headings.map(
      (_heading, column) =>
        cells.find((cell) => cell.row === at + 1 && cell.column === column)?.paragraphs[0]?.text ?? '',
    ),
  );
  return buildDocx(
    Array.from({ length: tables }, (_, at) => [
      `Plan ${String(at + 1)}`,
      { rows: [headings, ...texts.slice(at * rows, (at + 1) * rows)] },
    ]).flat(),
  );
}

function paneOf(page: Page): Frame {
  const frame = page.frame({ url: /taskpane\.html/ });
  if (frame === null) throw new Error('The pane has no frame.');
  return frame;
}

/** Does a step, and takes down the long tasks of the pane's own frame meanwhile. */
async function measured(page: Page, name: string, step: () => Promise<unknown>): Promise<Step> {
  await paneOf(page).evaluate(() => {
    const noted: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (entry.name === 'self') noted.push(entry.duration);
    });
    observer.observe({ type: 'longtask' });
    Object.assign(window, { noted, observer });
  });
  const began = performance.now();
  await step();
  const took = performance.now() - began;
  // The browser tells of a long task only after it.
  await page.waitForTimeout(300);
  const noted: number[] = await paneOf(page).evaluate('observer.disconnect(), noted');
  return { name, took, longTasks: noted.sort((one, other) => other - one) };
}

/** Waits for words in the pane; seldom looked for, because looking takes the pane's thread. */
async function saying(page: Page, words: string): Promise<void> {
  const text = (): Promise<string> => paneOf(page).evaluate(() => document.body.innerText);
  while (!(await text()).includes(words)) await page.waitForTimeout(1000);
}

async function measure(url: string): Promise<readonly Step[]> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1500, height: 950 },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    await page.goto(`${url}?plan=child-in-need-plan`);
    const pane = page.frameLocator('#pane-frame');
    await paneReady(pane);
    await page.locator('#file').setInputFiles({
      name: 'long.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(plan()),
    });
    await page.locator('#document-name', { hasText: 'long.docx' }).waitFor();
    await paneReady(pane);
    const press = (name: string) => pane.getByRole('button', { name }).first().click();
    const scroll = async () => {
      await pane.locator('body').hover();
      for (let turn = 0; turn < 40; turn += 1) {
        await page.mouse.wheel(0, 600);
        await page.waitForTimeout(30);
      }
    };
    return [
      await measured(page, 'read, check and show', async () => {
        await press('Check plan');
        await pane.getByRole('heading', { name: /actions complete/ }).waitFor();
        await page.waitForTimeout(1000);
      }),
      await measured(page, 'scroll', scroll),
      await measured(page, 'comment on all', async () => {
        await press('Comment on all');
        await saying(page, 'comments added');
      }),
      await measured(page, 'remove all', async () => {
        await press('Remove our comments');
        await saying(page, 'of ours removed');
      }),
    ];
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const served = await serveStandIn({ port: 0, reload: false, mode: 'production' });
  try {
    const steps = await measure(served.url);
    process.stdout.write(`\n${String(tables)} tables of ${String(rows)} rows, the pane's main thread\n`);
    process.stdout.write('step                      seconds   longest task ms   tasks over 50 ms\n');
    for (const { name, took, longTasks } of steps)
      process.stdout.write(
        `${name.padEnd(25)} ${(took / 1000).toFixed(1).padStart(7)} ${(longTasks[0] ?? 0).toFixed(0).padStart(17)} ${String(longTasks.length).padStart(18)}\n`,
      );
  } finally {
    await served.stop();
  }
}

if (require.main === module) void main();
