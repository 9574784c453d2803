/** Draws the icons at every size Office asks for, from the two drawings beside this file: `npm run icons`. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from '../../test/end-to-end/chromium';

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const smallest = 24;

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of sizes) {
  const drawing = await readFile(
    join(import.meta.dirname, size <= smallest ? 'icon-small.svg' : 'icon.svg'),
    'utf8',
  );
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } img { display: block; width: 100vw; height: 100vh }</style>` +
      `<img src="data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}">`,
  );
  await page
    .locator('img')
    .evaluate((image) => (image instanceof HTMLImageElement ? image.decode() : undefined));
  const picture = await page.screenshot({ omitBackground: true });
  await writeFile(join(import.meta.dirname, `icon-${size}.png`), picture);
}
await browser.close();
