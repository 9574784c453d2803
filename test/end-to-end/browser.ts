/** The browser of an end-to-end test, and a watch on all it does that a user should not see. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { findChromium } from './chromium';

const screenshots = join(__dirname, '..', '..', '.cache', 'screenshots');

const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser without a window. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: launchArguments });
}

/** The stand-in for Word in a browser. */
export interface OpenStandIn {
  readonly page: Page;
  /** The task pane inside it. */
  readonly pane: FrameLocator;
  /** What the browser complained of, and every request to another machine. Meant to stay empty. */
  readonly problems: readonly string[];
  readonly context: BrowserContext;
}

/** Opens the host page with a sample plan, as a Word with that requirement set, and waits until the pane is ready. */
export async function openStandIn(browser: Browser, plan: string, wordApi = '1.4'): Promise<OpenStandIn> {
  const url = process.env['STAND_IN_URL'];
  if (url === undefined)
    throw new Error('The stand-in is not being served: run these tests with npm run e2e.');
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1500, height: 950 },
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const problems = watch(page);
  await page.goto(`${url}?plan=${plan}&wordApi=${wordApi}`);
  const pane = page.frameLocator('#pane-frame');
  await paneReady(pane);
  return { page, pane, problems, context };
}

/** Waits until the pane can be used: before its scripts have come, its button is there and cannot be pressed. */
export async function paneReady(pane: FrameLocator): Promise<void> {
  await pane.locator('button:enabled', { hasText: 'Check plan' }).first().waitFor();
}

/** Notes errors on the console, uncaught errors, and requests to any machine but this one. */
export function watch(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:|^wss?:/.test(protocol) && hostname !== 'localhost')
      problems.push(`request: ${request.url()}`);
  });
  return problems;
}

/** What axe finds wrong in the pane for people who read with a screen reader, a keyboard or large print. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const frame = page.frame({ url: /taskpane\.html/ });
  if (!frame) throw new Error('The pane has no frame.');
  await frame.evaluate(axe.source);
  const results: AxeResults = await frame.evaluate('axe.run()');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Keeps a picture for people to look at, in a folder that git ignores. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
}
