/** The add-in as `npm run build` makes it, served on this machine; Office.js comes from npm in Microsoft's place. */
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import webpack from 'webpack';
import configureAddIn from '../../webpack.config.js';

/** Where the pages load Office.js from. */
export const officeAtMicrosoft = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  png: 'image/png',
};

/** The production bundle, being served. */
export interface ProductionBundle {
  readonly folder: string;
  /** The address of the pane. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Builds the add-in into a folder of its own and serves it. */
export async function serveProductionBundle(): Promise<ProductionBundle> {
  const folder = await mkdtemp(join(tmpdir(), 'plan-check-bundle-'));
  await build(folder);
  const server = createServer((request, response) => {
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
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    folder,
    url: `http://localhost:${String(address.port)}/taskpane.html`,
    async stop() {
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Answers for Microsoft with the copy of Office.js from npm; answers every address asked for on another machine. */
export async function answerForMicrosoft(page: Page): Promise<ReadonlySet<string>> {
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
  return asked;
}

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
