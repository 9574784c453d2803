/** `npm start`: opens the add-in in Word where Word is installed, and everywhere else beside the stand-in for Word. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import open from 'open';
import { serveStandIn } from './stand-in-server';
import { StartError } from './start-error';
import { wordIsInstalled } from './word-on-this-machine';

const samplePlan = 'child-in-need-plan';

interface Wishes {
  readonly standIn: boolean;
  readonly port: number;
  readonly browser: boolean;
}

function readWishes(args: readonly string[]): Wishes {
  const usage = 'use "npm start", or "npm start -- --stand-in [--port 3000] [--no-browser]".';
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        'stand-in': { type: 'boolean', default: false },
        port: { type: 'string', default: '3000' },
        browser: { type: 'boolean', default: true },
      },
      allowNegative: true,
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new RangeError(`"${values.port}" is no port`);
    return { standIn: values['stand-in'], port, browser: values.browser };
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : String(error)}: ${usage}`, {
      cause: error,
    });
  }
}

/** Hands over to Microsoft's own tool, which starts the server, registers the manifest and opens Word. */
function startInWord(): void {
  const { status } = spawnSync('npx office-addin-debugging start manifest.xml', {
    stdio: 'inherit',
    shell: true,
  });
  if (status !== 0) {
    throw new StartError(
      'Word could not be started with the add-in; "npm start -- --stand-in" shows it without Word.',
    );
  }
}

async function startBesideStandIn({ port, browser }: Wishes): Promise<void> {
  const { url, stop } = await serveStandIn({ port, reload: true });
  const page = `${url}?plan=${samplePlan}`;
  process.stdout.write(
    `Plan check is at ${page} (the browser will ask whether to trust this computer's own certificate: say yes). Ctrl+C stops it.\n`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void stop().then(() => process.exit(0));
    });
  }
  if (browser && hasDesktop()) {
    const started = await open(page);
    // The line above has said where to look.
    started.on('error', () => undefined);
  }
}

/** False on a server without a screen, where there is nothing to open. */
function hasDesktop(): boolean {
  return (
    process.platform !== 'linux' ||
    process.env['DISPLAY'] !== undefined ||
    process.env['WAYLAND_DISPLAY'] !== undefined
  );
}

async function start(): Promise<void> {
  const wishes = readWishes(process.argv.slice(2));
  if (!wishes.standIn && wordIsInstalled()) startInWord();
  else await startBesideStandIn(wishes);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartError ? error.message : String(error)}\n`);
  process.exit(1);
});
