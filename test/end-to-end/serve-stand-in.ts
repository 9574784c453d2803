/** Before the end-to-end tests: builds the pages as `npm start` does, and serves them on a free port. */
import { serveStandIn } from '../../src/wordhost/start/stand-in-server';
import type { StandIn } from '../../src/wordhost/start/stand-in-server';
import { findChromium } from './chromium';

declare global {
  var standIn: StandIn | undefined;
}

export default async function serve(): Promise<void> {
  // Says how to get a browser before a minute is spent on building.
  findChromium();
  globalThis.standIn = await serveStandIn({ port: 0, reload: false });
  // The tests run in other processes, which inherit the environment and nothing else.
  process.env['STAND_IN_URL'] = globalThis.standIn.url;
}
