/** A person types in the document beside the pane: the stand-in writes it, tells the pane, and takes no focus. */
import type { Browser } from 'playwright-core';
import { launchBrowser, openStandIn, picture } from './browser';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe('typing in the document', () => {
  it('goes into the document, moves the selection that Office.js tells of, and keeps the focus there', async () => {
    const { page, context, problems } = await openStandIn(browser, 'child-in-need-plan');
    const frame = page.frame({ url: /taskpane\.html/ });
    if (!frame) throw new Error('The pane has no frame.');
    await frame.evaluate(
      `new Promise((done) => {
        window.moves = 0;
        Office.onReady(() =>
          Office.context.document.addHandlerAsync('documentSelectionChanged', () => { window.moves += 1; }, done));
      })`,
    );
    // Whoever takes the focus from the document is written down.
    await page.evaluate(() => {
      const lost: string[] = [];
      Object.assign(window, { lost });
      document.addEventListener('focusout', ({ relatedTarget }) => {
        lost.push(relatedTarget instanceof Element ? relatedTarget.id : 'window');
      });
    });
    const paragraph = page.getByText('School to provide appropriate support').first();
    await paragraph.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Every week.', { delay: 30 });
    await frame.waitForFunction('window.moves > 0');
    await expect(paragraph.innerText()).resolves.toContain('Every week.');
    const texts = await frame.evaluate(
      `Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load('items/text');
        await context.sync();
        return paragraphs.items.map(({ text }) => text).join(' / ');
      })`,
    );
    expect(texts).toContain('Every week.');
    await expect(page.evaluate('window.lost')).resolves.toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('is checked once it stops, while the focus stays in the document and the pane does not move', async () => {
    const { page, pane, context, problems } = await openStandIn(browser, 'child-in-need-plan');
    await page
      .getByRole('navigation', { name: 'Ribbon' })
      .getByRole('button', { name: 'Check plan' })
      .click();
    await pane.getByRole('heading', { name: /actions complete/ }).waitFor();
    await pane.getByText('Check as you type').click();
    const frame = page.frame({ url: /taskpane\.html/ });
    if (!frame) throw new Error('The pane has no frame.');
    const paragraph = page.getByText('School to provide appropriate support').first();
    await paragraph.click();
    await page.keyboard.press('End');
    await page.evaluate(() => {
      const lost: string[] = [];
      Object.assign(window, { lost });
      document.addEventListener('focusout', ({ relatedTarget }) => {
        lost.push(relatedTarget instanceof Element ? relatedTarget.id : 'window');
      });
    });
    await frame.evaluate('window.scrollTo(0, 400), window.taken = []');
    await frame.evaluate(
      `document.addEventListener('focusin', ({ target }) => window.taken.push(target.outerHTML))`,
    );
    const typed = pane.getByText('“in due course”').first();
    await expect(typed.count()).resolves.toBe(0);
    await page.keyboard.type(' Tim will ring Mum in due course.', { delay: 20 });
    await typed.waitFor({ state: 'attached' });
    await expect(page.evaluate('window.lost')).resolves.toEqual([]);
    await expect(frame.evaluate('window.taken')).resolves.toEqual([]);
    await page.keyboard.type(' More.', { delay: 20 });
    await expect(paragraph.innerText()).resolves.toContain('in due course. More.');
    await picture(page, 'pane-live');
    expect(problems).toEqual([]);
    await context.close();
  });
});
