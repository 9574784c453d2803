/** The question about a table that was not recognised, answered by the keyboard in a narrow pane. */
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { words } from '../../src/review/words';
import { buildDocx } from '../documents/build-docx';
import { launchBrowser, openStandIn, paneReady, picture } from './browser';

const { columns } = words;
const strange = buildDocx([
  'What we said at the table',
  {
    rows: [
      ['Wobble', 'Bits and bobs', 'Folk'],
      ['Jayden is late for school most mornings', 'Dave to walk with him soon', 'Dave'],
    ],
  },
  'Written today.',
]);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe('a table that was not recognised', () => {
  it('is a plan once its columns are told, by the keyboard alone and at 320 pixels', async () => {
    const { page, pane, problems, context } = await openStandIn(browser, 'child-in-need-plan');
    await page.locator('#file').setInputFiles({
      name: 'strange.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(strange),
    });
    await page.locator('#document-name', { hasText: 'strange.docx' }).waitFor();
    await paneReady(pane);
    const divider = page.getByRole('separator', { name: 'Width of the task pane' });
    for (let press = 0; press < 4; press += 1) await divider.press('ArrowRight');
    expect(await divider.getAttribute('aria-valuenow')).toBe('320');
    const check = pane.getByRole('button', { name: 'Check plan' });
    await check.focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: columns.title(1) }).waitFor();
    const frame = page.frame({ url: /taskpane\.html/ });
    if (!frame) throw new Error('The pane has no frame.');
    expect(await frame.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await frame.evaluate(axe.source);
    const { violations }: AxeResults = await frame.evaluate('axe.run()');
    expect(violations.map(({ id }) => id)).toEqual([]);
    await picture(page, 'pane-table-question');
    await pane.getByLabel('Wobble').focus();
    await page.keyboard.type('What is needed');
    await page.keyboard.press('Tab');
    await page.keyboard.type('What will be done');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Who does it');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await pane.getByText(columns.told).waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });
});
