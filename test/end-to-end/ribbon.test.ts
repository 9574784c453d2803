/** The ribbon's commands, which run in the pane's page as in Word's shared runtime. */
import type { Browser } from 'playwright-core';
import { launchBrowser, openStandIn, picture } from './browser';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

it('comments on all findings, goes to the next ones and removes the comments, with the pane closed before', async () => {
  const { page, problems, context } = await openStandIn(browser, 'early-help-plan');
  const ribbon = page.getByRole('navigation', { name: 'Ribbon' });
  await page.getByRole('button', { name: 'Close' }).click();

  await ribbon.getByRole('button', { name: 'Comment on all' }).click();
  await page.waitForFunction(() => document.querySelectorAll('#comments .comment').length > 3);

  // While the pane is open, Check again reads what has been typed since.
  const pane = page.frameLocator('#pane-frame');
  const typed = pane.getByText('“in due course”');
  await expect(typed.count()).resolves.toBe(0);
  await page.getByText('Refer to young carers').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Gran will ring in due course.');
  await ribbon.getByRole('button', { name: 'Check again' }).click();
  await typed.first().waitFor({ state: 'attached' });

  const selected = () => [...(CSS.highlights.get('selected') ?? [])].map(String).join('');
  await ribbon.getByRole('button', { name: 'Next finding' }).click();
  await page.waitForFunction(() => CSS.highlights.has('selected'));
  const first = await page.evaluate(selected);
  await picture(page, 'ribbon-next-finding');
  await ribbon.getByRole('button', { name: 'Next finding' }).click();
  await page.waitForFunction(
    (before) => [...(CSS.highlights.get('selected') ?? [])].map(String).join('') !== before,
    first,
  );

  await ribbon.getByRole('button', { name: 'Remove our comments' }).click();
  await page.waitForFunction(() => document.querySelectorAll('#comments .comment').length === 0);
  expect(problems).toEqual([]);
  await context.close();
}, 120_000);
