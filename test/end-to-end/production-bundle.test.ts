/** What is put on a web server: that it asks for nothing but its own files and Microsoft's Office.js. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { words } from '../../src/review/words';
import { launchBrowser } from './browser';
import type { ProductionBundle } from './production-bundle';
import { answerForMicrosoft, officeAtMicrosoft, serveProductionBundle } from './production-bundle';

let browser: Browser;
let bundle: ProductionBundle;

beforeAll(async () => {
  bundle = await serveProductionBundle();
  browser = await launchBrowser();
}, 240_000);

afterAll(async () => {
  await browser.close();
  await bundle.stop();
});

describe('the production bundle', () => {
  it('loads Office.js from Microsoft and asks no other machine for anything', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked = await answerForMicrosoft(page);
    await page.goto(bundle.url);
    await page.getByRole('heading', { name: 'Plan check' }).waitFor();
    await page.waitForTimeout(1000);
    expect([...asked]).toContain(`${officeAtMicrosoft}office.js`);
    expect([...asked].filter((url) => !url.startsWith(officeAtMicrosoft))).toEqual([]);
    await context.close();
  });

  it('says what it is before any script has run', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(bundle.url);
    await expect(page.getByRole('heading', { name: words.pane.title }).isVisible()).resolves.toBe(true);
    await expect(page.getByText(words.pane.privacy).isVisible()).resolves.toBe(true);
    await expect(page.getByText(words.pane.loading).isVisible()).resolves.toBe(true);
    await expect(page.getByText(words.pane.notLoaded).isVisible()).resolves.toBe(false);
    await context.close();
  });

  it('runs next to no script of its own before it is seen, and no check before it is asked for', async () => {
    const entry = ownScripts(readFileSync(join(bundle.folder, 'taskpane.html'), 'utf8'));
    expect(entry).toHaveLength(1);
    expect(read(entry).length).toBeLessThan(10_000);

    const context = await browser.newContext();
    const page = await context.newPage();
    await answerForMicrosoft(page);
    const loaded: string[] = [];
    page.on('response', (response) => loaded.push(response.url()));
    await page.goto(bundle.url);
    await page.locator('.fui-FluentProvider').getByRole('heading', { name: words.pane.title }).waitFor();
    await page.waitForLoadState('networkidle');
    const start = read(
      loaded
        .filter((url) => url.startsWith(new URL(bundle.url).origin) && url.endsWith('.js'))
        .map((url) => new URL(url).pathname),
    );
    expect(start).toContain('createRoot');
    // The language library, and the list of names of a form.
    expect(start).not.toContain('compromise');
    expect(start).not.toContain('fui-Combobox');
    expect(start.length).toBeLessThan(680_000);
    await context.close();
  });

  it('says what to do where the pane does not come', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await answerForMicrosoft(page);
    await page.route(/\/\d+\.\w+\.js/, (route) => route.abort());
    await page.goto(bundle.url);
    await page.getByText(words.pane.notLoaded).waitFor();
    await expect(page.getByText(words.pane.loading).isVisible()).resolves.toBe(false);
    await context.close();
  });
});

function ownScripts(page: string): readonly string[] {
  return [...page.matchAll(/src="?([^">\s]+\.js)/g)]
    .map(([, script]) => script ?? '')
    .filter((script) => !script.startsWith('https:'));
}

function read(scripts: readonly string[]): string {
  return scripts.map((script) => readFileSync(join(bundle.folder, script), 'utf8')).join('');
}
