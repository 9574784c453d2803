/** Serves the stand-in for Word: the host page, the pane, Office.js from npm and the sample plans, over https. */
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import configureAddIn from '../../../webpack.config.js';
import { hostPageBundle } from './host-page-bundle';
import { StartError } from './start-error';

const root = join(__dirname, '..', '..', '..');
const cache = join(root, '.cache', 'webpack');

/** How to serve. */
export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** True to build again and reload the pages when a source changes. */
  readonly reload: boolean;
  /** `production` is what users get, and takes longer to build. */
  readonly mode?: 'development' | 'production';
}

/** The stand-in, being served. */
export interface StandIn {
  /** Where to look, with a slash at the end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Builds the pages and serves them on this machine only; a `StartError` says in one sentence what is in the way. */
export async function serveStandIn({ port, reload, mode = 'development' }: ServeOptions): Promise<StandIn> {
  const freePort = await takePort(port);
  const bundles = [await configureAddIn({ office: 'local' }, { mode }), hostPageBundle(mode, cache)];
  // What `npm start` has to say is one line, and not about webpack.
  const compiler = webpack(
    bundles.map((bundle) => ({ ...bundle, infrastructureLogging: { level: 'none' as const } })),
  );
  if (!compiler) throw new StartError('The pages could not be built: webpack gave no compiler.');
  const built = new Promise<void>((resolve, reject) => {
    compiler.hooks.done.tap('stand-in', (stats) => {
      if (stats.hasErrors())
        reject(new StartError('The pages could not be built; the messages above say why.'));
      else resolve();
    });
    for (const each of compiler.compilers) each.hooks.failed.tap('stand-in', reject);
  });
  const server = new WebpackDevServer(
    {
      host: 'localhost',
      port: freePort,
      server: { type: 'https' },
      static: [
        {
          directory: dirname(require.resolve('@microsoft/office-js/dist/office.js')),
          publicPath: '/office-js',
          watch: false,
        },
        { directory: join(root, 'assets', 'plans'), publicPath: '/plans', watch: false },
      ],
      hot: false,
      liveReload: reload,
      client: reload ? { overlay: false, logging: 'none' } : false,
      devMiddleware: { stats: 'errors-only' },
      setupExitSignals: false,
    },
    compiler,
  );
  try {
    await server.start();
  } catch (error) {
    throw new StartError(
      'No certificate for https could be made, so nothing is served; see whether this folder can be written to.',
      { cause: error },
    );
  }
  const stop = async (): Promise<void> => {
    await server.stop();
    await promisify(compiler.close.bind(compiler))();
  };
  try {
    await built;
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `https://localhost:${freePort}/`, stop };
}

/** The port, once it is sure that nothing else listens on it. */
async function takePort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new StartError(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is in use by another program; close that, or choose another with "npm start -- --port ${port + 1}".`
            : `Port ${port} cannot be used here (${error.code ?? error.message}); choose another with "npm start -- --port 3001".`,
          { cause: error },
        ),
      );
    });
    probe.listen(port, 'localhost', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  });
}
