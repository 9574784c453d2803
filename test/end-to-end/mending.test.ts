/** A plan mended in the pane alone: no word of the document is touched by hand. */
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { launchBrowser, openStandIn, picture } from './browser';
import type { OpenStandIn } from './browser';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** What to put into a field, by its label. */
const answers: readonly (readonly [label: RegExp, text: string])[] = [
  [/name/i, 'Beverley Stokes'],
  [/is now/, '2 days a week'],
  [/should be/, '4 days a week'],
  [/times/, 'twice'],
  [/weeks/, '6'],
];

async function check({ page, pane }: OpenStandIn): Promise<void> {
  await page.getByRole('navigation', { name: 'Ribbon' }).getByRole('button', { name: 'Check plan' }).click();
  await pane.getByRole('heading', { name: /actions complete/ }).waitFor();
}

async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const frame = page.frame({ url: /taskpane\.html/ });
  if (!frame) throw new Error('The pane has no frame.');
  await frame.evaluate(axe.source);
  const results: AxeResults = await frame.evaluate('axe.run()');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** Fills every field of an open form: a date from the document where it offers one, else from the calendar. */
async function fillIn(form: Locator): Promise<void> {
  // The form is loaded when it is first wanted.
  await form.getByRole('button', { name: 'Apply', exact: true }).waitFor();
  const offered = form.getByRole('group', { name: /from this document$/ }).getByRole('button');
  if ((await offered.count()) > 0) await offered.first().click();
  else if ((await form.locator('input[type="date"]').count()) > 0)
    await form.locator('input[type="date"]').first().fill('2027-01-11');
  for (const field of await form.locator('input:not([type="date"]):not([type="checkbox"])').all()) {
    if ((await field.inputValue()) !== '') continue;
    const label = await field.evaluate(
      (input) => document.querySelector(`label[for="${input.id}"]`)?.textContent,
    );
    await field.fill(
      answers.find(([called]) => called.test(label ?? ''))?.[1] ?? 'ring each family on Mondays',
    );
  }
}

/** Mends the first finding shown. */
async function mendFirst({ pane }: OpenStandIn): Promise<void> {
  const first = pane.locator('[data-finding]').first();
  const id = (await first.getAttribute('data-finding')) ?? '';
  const card = pane.locator(`[data-finding="${id}"]`);
  const atOnce = card.getByRole('button', { name: /^Apply: / });
  if ((await atOnce.count()) > 0) await atOnce.click();
  else {
    await card.getByRole('button', { name: /^Write it: / }).click();
    await fillIn(card.locator('form'));
    await card.getByRole('button', { name: 'Apply', exact: true }).click();
  }
  await card.waitFor({ state: 'detached' });
}

describe('mending in the pane', () => {
  it('brings a plan from its first check to nothing left to fix, and can be undone', async () => {
    const standIn = await openStandIn(browser, 'child-in-need-plan');
    await check(standIn);
    const { page, pane, problems, context } = standIn;
    const summary = pane.getByRole('region', { name: 'Summary' });
    await expect(summary.getByText(/to fix/).count()).resolves.toBe(1);

    const choices = pane.locator('dialog').getByRole('checkbox', { includeHidden: true });
    await expect(choices.count()).resolves.toBe(0);
    await pane.getByRole('button', { name: /^Safe changes/ }).click();
    await expect(choices.count()).resolves.toBeGreaterThan(0);
    await expect(choices.first().evaluate((each) => each === document.activeElement)).resolves.toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await picture(page, 'pane-safe-changes');
    await pane.getByRole('button', { name: /^Make \d+ changes/ }).click();
    await pane
      .getByText(/changes written/)
      .first()
      .waitFor();
    await pane.getByRole('button', { name: 'Filter' }).click();
    await pane.getByLabel('How serious').selectOption('error');
    for (let left = 0; left < 12 && (await pane.locator('[data-finding]').count()) > 0; left += 1) {
      await mendFirst(standIn);
    }
    await summary.getByText(/to fix/).waitFor({ state: 'detached' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await picture(page, 'pane-nothing-to-fix');

    await pane.getByRole('button', { name: 'Undo' }).click();
    await pane
      .getByText(/was taken back/)
      .first()
      .waitFor();
    await expect(summary.getByText('1 to fix').count()).resolves.toBe(1);
    expect(problems).toEqual([]);
    await context.close();
  }, 240_000);

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
