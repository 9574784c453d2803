/** A finding mended or left alone in the pane: by keyboard, and until it is brought back. */
import type { Browser, Locator } from 'playwright-core';
import { accessibilityFaults, launchBrowser, openStandIn, picture } from './browser';
import type { OpenStandIn } from './browser';
import { journeyPlan } from './journey-plan';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

async function check({ page, pane }: OpenStandIn): Promise<void> {
  await page.getByRole('navigation', { name: 'Ribbon' }).getByRole('button', { name: 'Check plan' }).click();
  await pane.getByRole('heading', { name: /actions complete/ }).waitFor();
}

describe('mending in the pane', () => {
  it('mends a finding by keyboard alone, and goes on with the next', async () => {
    const standIn = await openStandIn(browser, 'early-help-plan');
    await check(standIn);
    const { page, pane, problems, context } = standIn;
    await pane.getByRole('button', { name: 'Check plan' }).focus();
    const focused = pane.locator(':focus');
    const title = pane.locator('[data-finding]').first().getByRole('heading');
    await page.keyboard.press('Alt+ArrowDown');
    await expect(focused.innerText()).resolves.toBe(await title.innerText());
    const id = await focused.evaluate((heading) => heading.closest('li')?.dataset['finding']);
    const next = await pane.locator('[data-finding]').nth(1).getAttribute('data-finding');
    await page.keyboard.press('Tab');
    await expect(focused.getAttribute('aria-label')).resolves.toMatch(/^Write it: /);
    await page.keyboard.press('Enter');
    await pane.locator('form input:focus').waitFor();
    await page.keyboard.type('Gran');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Asha Khan');
    expect(await accessibilityFaults(page)).toEqual([]);
    await picture(page, 'pane-form');
    for (let steps = 0; steps < 4 && (await focused.innerText()) !== 'Apply'; steps += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await pane.locator(`[data-finding="${id ?? ''}"]`).waitFor({ state: 'detached' });
    await page.waitForFunction(
      (expected) =>
        document
          .querySelector<HTMLIFrameElement>('#pane-frame')
          ?.contentDocument?.activeElement?.closest('li')
          ?.getAttribute('data-finding') === expected,
      next,
    );
    expect(problems).toEqual([]);
    await context.close();
  }, 120_000);

  it('writes a name and a date into the cells that lack them, and empties each again', async () => {
    const standIn = await openStandIn(browser, 'early-help-plan');
    const { page, pane, problems, context } = standIn;
    const buffer = Buffer.from(journeyPlan());
    await page
      .locator('#file')
      .setInputFiles({ name: 'journey.docx', mimeType: 'application/octet-stream', buffer });
    await page.locator('#document-name', { hasText: 'journey.docx' }).waitFor();
    await check(standIn);
    const rowOf = (need: string) => page.getByRole('row', { name: need }).getByRole('cell');
    const who = rowOf('Mason feels low').nth(2);
    const when = rowOf('Gary and Donna argue').nth(3);
    const write = async (title: string, fill: (form: Locator) => Promise<void>) => {
      const card = pane
        .locator('[data-finding]', { hasText: title })
        .filter({ hasText: 'Empty cell' })
        .first();
      await card.getByRole('button', { name: /^Write it: / }).click();
      await fill(card.locator('form'));
      await card.getByRole('button', { name: 'Apply', exact: true }).click();
    };
    await write('Nothing says when', (form) => form.getByRole('button', { name: /\(review\)$/ }).click());
    await when.getByText('By 25/02/2027').waitFor();
    await write('Nobody is responsible', async (form) => {
      await form.locator('input').first().fill('Ruth Calder');
      await page.keyboard.press('Tab');
    });
    await who.getByText('Ruth Calder').waitFor();
    await pane.getByRole('button', { name: 'Undo', exact: true }).click();
    await who.getByText('Ruth Calder').waitFor({ state: 'detached' });
    await pane.getByRole('button', { name: /^Undo/ }).click();
    await when.getByText('By 25/02/2027').waitFor({ state: 'detached' });
    await expect(when.innerText()).resolves.toBe('');
    await expect(who.innerText()).resolves.toBe('');
    await pane.getByText('24 to fix').waitFor();
    expect(problems).toEqual([]);
    await context.close();
  }, 120_000);

  it('can be gone through by Tab, with every button, field and disclosure on the way', async () => {
    const standIn = await openStandIn(browser, 'early-help-plan');
    await check(standIn);
    const { page, pane, context } = standIn;
    const focused = pane.locator(':focus');
    const expected = await pane
      .locator('body')
      .evaluate(
        (body) =>
          [...body.querySelectorAll('button, input, select, summary')].filter(
            (each) => each.checkVisibility() && !each.closest('dialog'),
          ).length,
      );
    await pane.getByRole('button', { name: 'Check plan' }).focus();
    for (let step = 0; step < expected; step += 1) {
      await focused.evaluate((element) => {
        element.setAttribute('data-visited', '');
      });
      await page.keyboard.press('Tab');
    }
    const missed = await pane.locator('body').evaluate((body) =>
      [...body.querySelectorAll('button, input, select, summary')]
        .filter((each) => each.checkVisibility() && !each.closest('dialog'))
        .filter((each) => !each.hasAttribute('data-visited'))
        .map((each) => each.getAttribute('aria-label') ?? each.textContent),
    );
    expect(missed).toEqual([]);
    await context.close();
  }, 120_000);

  it('fits 320 pixels with text of twice the size', async () => {
    const standIn = await openStandIn(browser, 'early-help-plan');
    const { page, pane, problems, context } = standIn;
    const divider = page.getByRole('separator', { name: 'Width of the task pane' });
    for (let press = 0; press < 4; press += 1) await divider.press('ArrowRight');
    await check(standIn);
    const root = pane.locator(':root');
    await root.evaluate((html) => {
      html.style.fontSize = '200%';
    });
    const overflow = () => root.evaluate((html) => html.scrollWidth - html.clientWidth);
    await expect(overflow()).resolves.toBe(0);
    await pane
      .getByRole('button', { name: /^Write it/ })
      .first()
      .click();
    await pane.locator('form input:focus').waitFor();
    await expect(overflow()).resolves.toBe(0);
    await pane.getByRole('button', { name: 'Write it in your own words' }).click();
    await pane.locator('form textarea').waitFor();
    await expect(overflow()).resolves.toBe(0);
    await picture(page, 'pane-form-large-text');
    expect(problems).toEqual([]);
    await context.close();
  }, 120_000);

  it('leaves a finding alone until it is brought back', async () => {
    const standIn = await openStandIn(browser, 'early-help-plan');
    await check(standIn);
    const { pane, problems, context, page } = standIn;
    const first = pane.locator('[data-finding]').first();
    const id = (await first.getAttribute('data-finding')) ?? '';
    await first.getByRole('button', { name: /^Leave alone/ }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await first.getByRole('button', { name: 'Just this one' }).click();
    const card = pane.locator(`[data-finding="${id}"]`);
    await card.waitFor({ state: 'detached' });
    await check(standIn);
    await expect(card.count()).resolves.toBe(0);
    await pane.getByText('Left alone (1)').click();
    expect(await accessibilityFaults(page)).toEqual([]);
    await pane.getByRole('button', { name: /^Bring back/ }).click();
    await card.waitFor();
    expect(problems).toEqual([]);
    await context.close();
  }, 120_000);
});
