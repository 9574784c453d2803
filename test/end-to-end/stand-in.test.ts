/** The host page: the pane starts in it as in Word, and nothing leaves the machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser, openStandIn, picture } from './browser';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe('the stand-in for Word', () => {
  it('starts the pane with the real Office.js, which believes it is in Word', async () => {
    const { page, pane, problems, context } = await openStandIn(browser, 'child-in-need-plan');
    await expect(page.locator('#pages').innerText()).resolves.toContain('What Maisie and Jago say');
    const info = await pane.locator('body').evaluate(() => Office.onReady());
    expect(info).toMatchObject({ host: 'Word', platform: 'OfficeOnline' });
    await picture(page, 'stand-in-light');
    expect(problems).toEqual([]);
    await context.close();
  });

  it('hands the pane Word’s theme', async () => {
    const { page, pane, problems, context } = await openStandIn(browser, 'child-in-need-plan');
    await page.getByRole('button', { name: 'Dark theme' }).click();
    const button = pane.getByRole('button', { name: 'Check plan' });
    await button.waitFor();
    const theme = await pane.locator('body').evaluate(async () => {
      await Office.onReady();
      return Office.context.officeTheme.isDarkTheme;
    });
    expect(theme).toBe(true);
    await picture(page, 'stand-in-dark');
    expect(problems).toEqual([]);
    await context.close();
  });

  it('opens another document, and says so in one sentence where a file is none', async () => {
    const { page, problems, context } = await openStandIn(browser, 'child-in-need-plan');
    await page.locator('#file').setInputFiles({
      name: 'minutes.docx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('not a document'),
    });
    const message = page.getByRole('alert');
    await message.waitFor();
    await expect(message.innerText()).resolves.toBe(
      'minutes.docx: This is not a Word document: save it as .docx and try again.',
    );
    await expect(page.locator('#document-name').innerText()).resolves.toBe('child-in-need-plan.docx');

    await page.locator('#file').setInputFiles(join(__dirname, '../../assets/plans/early-help-plan.docx'));
    await page.locator('#document-name', { hasText: 'early-help-plan.docx' }).waitFor();
    await expect(page.locator('#pages').innerText()).resolves.toContain('Family plan for Efan Pritchard');
    await expect(message.isHidden()).resolves.toBe(true);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('saves the document that is open', async () => {
    const { page, context } = await openStandIn(browser, 'early-help-plan');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save' }).click();
    const saved = await (await download).path();
    expect((await download).suggestedFilename()).toBe('early-help-plan.docx');
    expect(readFileSync(saved).subarray(0, 2).toString('latin1')).toBe('PK');
    await context.close();
  });

  it('lets the pane be closed, opened from the ribbon and made wider, as in Word', async () => {
    const { page, pane, context } = await openStandIn(browser, 'child-in-need-plan');
    const frame = page.locator('#pane-frame');
    await page.getByRole('button', { name: 'Close the task pane' }).click();
    await frame.waitFor({ state: 'hidden' });
    await page
      .getByRole('navigation', { name: 'Ribbon' })
      .getByRole('button', { name: 'Check plan' })
      .click();
    await pane.getByRole('button', { name: /check/i }).first().waitFor();
    const divider = page.getByRole('separator', { name: 'Width of the task pane' });
    const widths = [await divider.getAttribute('aria-valuenow')];
    for (let press = 0; press < 40; press += 1) await divider.press('ArrowLeft');
    widths.push(await divider.getAttribute('aria-valuenow'));
    for (let press = 0; press < 40; press += 1) await divider.press('ArrowRight');
    widths.push(await divider.getAttribute('aria-valuenow'));
    expect(widths).toEqual(['350', '600', '320']);
    await context.close();
  });
});
