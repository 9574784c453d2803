/** What is put on a web server: that it asks for nothing but its own files and Microsoft's Office.js. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import webpack from 'webpack';
import configureAddIn from '../../webpack.config.js';
import { launchBrowser } from './browser';

const officeAtMicrosoft = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  png: 'image/png',
};

let browser: Browser;
let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-check-bundle-'));
  await build(folder);
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    readFile(join(folder, path)).then(
      (file) => {
        response.setHeader('Content-Type', types[path.split('.').pop() ?? ''] ?? 'application/octet-stream');
        response.end(file);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  browser = await launchBrowser();
}, 240_000);

afterAll(async () => {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
});

/** As `npm run build` does, into another folder. */
async function build(into: string): Promise<void> {
  const configuration = await configureAddIn({}, { mode: 'production' });
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: into } });
  if (!compiler) throw new Error('webpack gave no compiler.');
  const problems = await new Promise<string>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else resolve(stats?.hasErrors() || stats?.hasWarnings() ? stats.toString('errors-warnings') : '');
    });
  });
  await new Promise((resolve) => {
    compiler.close(resolve);
  });
  if (problems !== '') throw new Error(problems);
}

describe('the production bundle', () => {
  it('loads Office.js from Microsoft and asks no other machine for anything', async () => {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port.');
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked = new Set<string>();
    await page.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      if (url.hostname === 'localhost') {
        await route.continue();
        return;
      }
      asked.add(url.href);
      const file = url.href.slice(officeAtMicrosoft.length).split('?')[0] ?? '';
      if (url.href.startsWith(officeAtMicrosoft)) {
        await route.fulfill({ path: require.resolve(`@microsoft/office-js/dist/${file}`) });
      } else {
        await route.abort();
      }
    });
    await page.goto(`http://localhost:${address.port}/taskpane.html`);
    await page.getByRole('heading', { name: 'Plan check' }).waitFor();
    await page.waitForTimeout(1000);
    expect([...asked]).toContain(`${officeAtMicrosoft}office.js`);
    expect([...asked].filter((url) => !url.startsWith(officeAtMicrosoft))).toEqual([]);
    await context.close();
  });

  it('loads compromise only when it is first needed', () => {
    const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
    const scripts = [...page.matchAll(/src="?([^">\s]+\.js)/g)].map(([, script]) => script ?? '');
    const own = scripts.filter((script) => !script.startsWith('https:'));
    expect(own).toHaveLength(1);
    const start = own.map((script) => readFileSync(join(folder, script), 'utf8')).join('');
    expect(start).not.toContain('compromise');
    // Of this a third is React, and the fields of the form for mending are in it.
    expect(start.length).toBeLessThan(750_000);
  });
});
