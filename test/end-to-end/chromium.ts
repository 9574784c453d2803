/** Finds the browser of the machine that the end-to-end tests drive. */
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
];

/** What to do on a machine that has none. */
export const howToGetChromium =
  'The end-to-end tests need Chromium or Chrome and found neither. Install one ("sudo apt-get install chromium", ' +
  '"brew install --cask google-chrome", "winget install Google.Chrome"), run "npx playwright-core install chromium", ' +
  'or set PLAN_CHECK_CHROMIUM to the path of the one you have.';

/** The path of a Chromium, Chrome or Edge; throws `howToGetChromium` where there is none. */
export function findChromium(): string {
  const named = process.env['PLAN_CHECK_CHROMIUM'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`PLAN_CHECK_CHROMIUM names ${named}, and there is no such file.`);
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  const found = [...onPath, ...usualPlaces, ...fromPlaywright()].find((place) => existsSync(place));
  if (found === undefined) throw new Error(howToGetChromium);
  return found;
}

/** The browsers that Playwright has downloaded on this machine, the newest first. */
function fromPlaywright(): readonly string[] {
  const home = homedir();
  const caches = [
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? '',
    join(home, '.cache', 'ms-playwright'),
    join(home, 'Library', 'Caches', 'ms-playwright'),
    join(home, 'AppData', 'Local', 'ms-playwright'),
  ];
  const programs = [
    join('chrome-linux', 'chrome'),
    join('chrome-linux64', 'chrome'),
    join('chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'),
    join('chrome-win', 'chrome.exe'),
  ];
  return caches
    .filter((cache) => cache !== '' && existsSync(cache))
    .flatMap((cache) =>
      readdirSync(cache)
        .filter((name) => name.startsWith('chromium-'))
        .sort()
        .reverse()
        .flatMap((name) => programs.map((program) => join(cache, name, program))),
    );
}
