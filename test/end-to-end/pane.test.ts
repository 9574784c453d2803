/** The pane at work on a sample plan, with the real Office.js and a real .docx. */
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, launchBrowser, openStandIn, picture } from './browser';
import type { OpenStandIn } from './browser';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** Presses the ribbon's Check plan, as people do, and waits for the findings. */
async function check({ page, pane }: OpenStandIn): Promise<void> {
  await page.getByRole('navigation', { name: 'Ribbon' }).getByRole('button', { name: 'Check plan' }).click();
  await pane.getByRole('heading', { name: /actions complete/ }).waitFor();
}

/** The words that the page marks as selected. */
function selectedWords(page: Page): Promise<string> {
  return page.evaluate(() => [...(CSS.highlights.get('selected') ?? [])].map(String).join(''));
}

/** The comments of the document as it would be saved now. */
async function savedComments(page: Page): Promise<readonly string[]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save' }).click();
  const parts = unzipSync(new Uint8Array(readFileSync(await (await download).path())));
  const comments = parts['word/comments.xml'];
  if (comments === undefined) return [];
  return [...strFromU8(comments).matchAll(/<w:comment .*?<\/w:comment>/gs)].map(([comment]) =>
    comment.replace(/<[^>]+>/g, ''),
  );
}

describe('the pane', () => {
  it('checks the plan from the ribbon in a fixed number of round trips', async () => {
    const standIn = await openStandIn(browser, 'child-in-need-plan');
    await check(standIn);
    const { page, pane, problems, context } = standIn;
    await expect(pane.getByText('Job title where a name belongs').count()).resolves.toBeGreaterThan(0);
    const trips = Number((await page.locator('#round-trips').innerText()).replace(/\D/g, ''));
    expect(trips).toBeLessThan(20);
    await picture(page, 'pane-checked-light');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('goes to the words of a finding', async () => {
    const standIn = await openStandIn(browser, 'child-in-need-plan');
    await check(standIn);
    const { page, pane, context } = standIn;
    await pane
      .getByRole('button', { name: /^Go to: Job title where a name belongs, “School”/ })
      .first()
      .click();
    await page.waitForFunction(() => CSS.highlights.has('selected'));
    expect(await selectedWords(page)).toBe('School');
    await expect(page.getByText('School to provide appropriate support').isVisible()).resolves.toBe(true);
    await picture(page, 'pane-go-to');
    await context.close();
  });

  it('attaches a comment to each statement with a finding, once, and takes them away again', async () => {
    const standIn = await openStandIn(browser, 'child-in-need-plan');
    await check(standIn);
    const { page, pane, problems, context } = standIn;
    await pane.getByRole('button', { name: 'Comment on all' }).click();
    await pane
      .getByText(/comments added/)
      .first()
      .waitFor();
    await page.locator('#comments .comment').first().waitFor();
    await picture(page, 'pane-commented');
    const comments = await savedComments(page);
    expect(comments.length).toBeGreaterThan(10);
    expect(comments.filter((comment) => !comment.startsWith('Plan check'))).toEqual([]);
    expect(comments.some((comment) => comment.includes('Suggested:'))).toBe(true);
    await expect(page.locator('#comments .comment').count()).resolves.toBe(comments.length);

    await check(standIn);
    expect(await savedComments(page)).toEqual(comments);

    await pane.getByRole('button', { name: 'Remove our comments' }).click();
    await page.locator('#comments').waitFor({ state: 'hidden' });
    expect(await savedComments(page)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('knows its comments again in a document that was saved and opened again', async () => {
    const standIn = await openStandIn(browser, 'early-help-plan');
    await check(standIn);
    const { page, pane, problems, context } = standIn;
    await pane.getByRole('button', { name: 'Comment on all' }).click();
    await pane
      .getByText(/comments added/)
      .first()
      .waitFor();
    const comments = await savedComments(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save' }).click();
    const saved = readFileSync(await (await download).path());

    await page
      .locator('#file')
      .setInputFiles({ name: 'saved.docx', mimeType: 'application/octet-stream', buffer: saved });
    await page.locator('#document-name', { hasText: 'saved.docx' }).waitFor();
    await pane.getByRole('heading', { name: /actions complete/ }).waitFor();
    expect(await savedComments(page)).toEqual(comments);
    await expect(pane.getByText('Comment added').count()).resolves.toBeGreaterThan(0);
    await pane.getByRole('button', { name: 'Remove our comments' }).click();
    await page.locator('#comments').waitFor({ state: 'hidden' });
    expect(problems).toEqual([]);
    await context.close();
  });

  it('gives an older Word the whole review, and offers no comments there', async () => {
    const standIn = await openStandIn(browser, 'child-in-need-plan', '1.3');
    await check(standIn);
    const { page, pane, problems, context } = standIn;
    await expect(pane.getByRole('button', { name: /^Go to/ }).count()).resolves.toBeGreaterThan(10);
    await expect(pane.getByRole('button', { name: 'Comment on all' }).count()).resolves.toBe(0);
    await picture(page, 'pane-in-an-older-word');
    expect(problems).toEqual([]);
    await context.close();
  });

  it('moves nothing where people ask for less motion', async () => {
    const standIn = await openStandIn(browser, 'child-in-need-plan');
    const { page, pane, context } = standIn;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await check(standIn);
    await pane.getByText('Check as you type').click();
    await pane
      .getByRole('button', { name: /^Write it: / })
      .first()
      .click();
    await pane.locator('form input').first().waitFor();
    const moving = await pane.locator('body').evaluate((body) =>
      [...body.querySelectorAll('*')].flatMap((each) =>
        ['', '::before', '::after'].flatMap((part) => {
          const { transitionDuration, animationName } = getComputedStyle(each, part);
          return transitionDuration === '0s' && animationName === 'none' ? [] : [each.className + part];
        }),
      ),
    );
    expect(moving).toEqual([]);
    await context.close();
  });

  it('looks right in Word’s dark theme', async () => {
    const standIn = await openStandIn(browser, 'child-protection-plan');
    const { page, problems, context } = standIn;
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await check(standIn);
    await picture(page, 'pane-checked-dark');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('reads the layout of the Top tips too', async () => {
    const standIn = await openStandIn(browser, 'early-help-plan');
    await check(standIn);
    const { page, pane, problems, context } = standIn;
    await expect(pane.getByRole('heading', { name: '1 of 6 actions complete' }).count()).resolves.toBe(1);
    const divider = page.getByRole('separator', { name: 'Width of the task pane' });
    for (let press = 0; press < 3; press += 1) await divider.press('ArrowRight');
    await picture(page, 'pane-narrowest');
    expect(problems).toEqual([]);
    await context.close();
  });
});
