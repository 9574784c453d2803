/** A social worker's way with a plan of twenty rows: from its first check to nothing left to fix, in the pane alone. */
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
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

/** What is put into one form: by the labels of its fields, or as a sentence of the person's own. */
type Answer = Readonly<Record<string, string>> | { readonly sentence: string };

const seen = (child: string, measure: string, times: string, name: string): Answer => ({
  'Child’s name': child,
  'How we will know': measure,
  'How many times': times,
  Name: name,
});

/** The answer to each finding, by its row and words. What is not answered is left alone. */
const answers: Readonly<Record<string, Answer>> = {
  'Row 1, “School” in “What will we do”': { Name: 'Colin Marsh' },
  'Row 1, “School” in “Who”': { Name: 'Colin Marsh' },
  'Row 2, “Poppy has been seen.” in “How will we know”': seen(
    'Poppy',
    'brush her teeth',
    '7',
    'Donna Whitlock',
  ),
  'Row 3, Empty cell in “By when”': { 'Or pick a date': '2026-12-14' },
  'Row 3, “No more arguments.” in “How will we know”': {
    sentence: 'Poppy has tea with no shouting on four days a week by 14/12/2026.',
  },
  'Row 4, Empty cell in “Who”': { Name: 'Ruth Calder' },
  'Row 4, “Mason will feel better.” in “How will we know”': seen(
    'Mason',
    'will sleep through',
    'five nights',
    'Donna',
  ),
  'Row 5, “The boiler works.” in “How will we know”': { sentence: 'The radiators are warm on 18/12/2026.' },
  'Row 7, “TBC” in “By when”': { 'Or pick a date': '2027-01-15' },
  'Row 9, Empty cell in “How will we know”': seen('Poppy', 'tell Ruth how she is', '1', 'Ruth'),
  'Row 10, Empty cell in “By when”': { Date: '25/02/2027 (review)' },
  'Row 11, “special educational needs coordinator” in “What will we do”': { Name: 'Priya Nair' },
  'Row 11, “SENCO” in “Who”': { Name: 'Priya Nair' },
  'Row 11, “EHCP reviewed.” in “How will we know”': {
    sentence: 'Poppy has two more hours of help a week by 31/01/2027.',
  },
  'Row 15, “Health visitor” in “Who”': { Name: 'Lena Fox' },
  'Row 16, “Poppy feels safe.” in “How will we know”': seen('Poppy', 'walk past the gate', '3', 'Donna'),
  'Row 17, “No cannabis.” in “How will we know”': seen('Mason', 'go to boxing', 'twice a week', 'Colin'),
  'Row 19, “Housing officer” in “Who”': { Name: 'Sam Pope' },
};

/** The sentences that were written, as they read once the tracked changes are accepted. */
const sentences = [
  'Colin Marsh (school) to monitor attendance.',
  'Colin Marsh (school)',
  'Poppy has been seen. Poppy will brush her teeth 7 times a week, recorded by Donna Whitlock.',
  'By 14/12/2026',
  'Ruth Calder',
  'Poppy has tea with no shouting on four days a week by 14/12/2026.',
  'Referral to Child and Adolescent Mental Health Services (CAMHS) to be made and support offered.',
  'Mason will feel better. Mason will sleep through five nights a week, recorded by Donna.',
  'Ruth Calder (social worker) to contact the landlord, apply for a grant and find a heater for the children.',
  'The radiators are warm on 18/12/2026.',
  'By 15/01/2027',
  'Poppy will tell Ruth how she is once a week, recorded by Ruth.',
  'By 25/02/2027',
  'Poppy’s education, health and care plan (EHCP) is out of date.',
  'Priya Nair, special educational needs coordinator (SENCO), will review the EHCP.',
  'Priya Nair (SENCO)',
  'Poppy has two more hours of help a week by 31/01/2027.',
  'Lena Fox (health visitor)',
  'Poppy feels safe. Poppy will walk past the gate 3 times a week, recorded by Donna.',
  'No cannabis. Mason will go to boxing twice a week, recorded by Colin.',
  'Sam Pope (housing officer)',
];

async function check({ page, pane }: OpenStandIn): Promise<void> {
  await page.getByRole('navigation', { name: 'Ribbon' }).getByRole('button', { name: 'Check plan' }).click();
  await pane.getByRole('heading', { name: /actions complete/ }).waitFor();
}

async function openFile({ page }: OpenStandIn, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator('#file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.locator('#document-name', { hasText: name }).waitFor();
}

async function saved(page: Page): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save' }).click();
  return new Uint8Array(readFileSync(await (await download).path()));
}

/** Each paragraph of a .docx as it reads once its tracked changes are accepted, and as it read before them. */
function readings(docx: Uint8Array): readonly { readonly accepted: string; readonly before: string }[] {
  const body = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  const text = (xml: string) =>
    [...xml.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g)].map(([, words = '']) => words).join('');
  return [...body.matchAll(/<w:p(?: [^>]*)?>.*?<\/w:p>/gs)].map(([paragraph]) => ({
    accepted: text(paragraph.replace(/<w:del(?: [^>]*)?>.*?<\/w:del>/gs, '')),
    before: text(paragraph.replace(/<w:ins(?: [^>]*)?>.*?<\/w:ins>/gs, '')),
  }));
}

/** Runs in each page that is loaded: its clock goes on from the day after the plan was agreed. */
const onTheDayOfThePlan = `{
  const Now = Date;
  const ahead = Now.parse('2026-11-27T10:00:00Z') - Now.now();
  window.Date = class extends Now {
    constructor(...given) {
      if (given.length === 0) super(Now.now() + ahead);
      else super(...given);
    }
    static now() {
      return Now.now() + ahead;
    }
  };
}`;

/** A card by its row and its words: `Row 1, “School” in “Who”`. */
async function nameOf(card: Locator): Promise<string> {
  return card.evaluate((element) => {
    const row = element.closest('article')?.querySelector('h3 span span')?.textContent ?? '';
    const words = element.querySelector('q')?.textContent;
    const where = /in “.*”$/.exec(
      element.querySelector('h4')?.parentElement?.nextElementSibling?.textContent ?? '',
    );
    return `${row}, ${words === undefined ? 'Empty cell' : `“${words}”`} ${where?.[0] ?? ''}`;
  });
}

/** Presses the name in the list, which nothing may lie over; false where the document does not know it. */
async function pressName(form: Locator, field: Locator, name: string): Promise<boolean> {
  await field.click();
  await form.getByRole('option').first().waitFor();
  const offered = form.getByRole('option', { name: new RegExp(`^${name}`) });
  const isOffered = (await offered.count()) > 0;
  if (isOffered) await offered.click();
  return isOffered;
}

/** Fills the fields in: the name of a form that asks for nothing else from the list, the rest by typing. */
async function fillIn(page: Page, form: Locator, answer: Readonly<Record<string, string>>): Promise<void> {
  const { Date: date, ...fields } = answer;
  if (date !== undefined) await form.getByRole('button', { name: date }).click();
  for (const [label, text] of Object.entries(fields)) {
    const field = form.locator('input').and(form.getByLabel(label, { exact: true }));
    const isAlone = label === 'Name' && Object.keys(fields).length === 1;
    if (!isAlone || !(await pressName(form, field, text))) await field.fill(text);
  }
  // Closes the list of names.
  await page.keyboard.press('Tab');
}

/** Mends the first finding shown as it is answered, or leaves it alone; answers what was done. */
async function dealWithFirst({ page, pane }: OpenStandIn): Promise<string> {
  const first = pane.locator('[data-finding]').first();
  const card = pane.locator(`[data-finding="${(await first.getAttribute('data-finding')) ?? ''}"]`);
  const name = await nameOf(card);
  const answer = answers[name];
  if (answer === undefined) {
    await card.getByRole('button', { name: /^Leave alone/ }).click();
    await card.getByRole('button', { name: 'Just this one' }).click();
  } else {
    await card.getByRole('button', { name: /^Write it: / }).click();
    const form = card.locator('form');
    await form.getByRole('button', { name: 'Apply', exact: true }).waitFor();
    if ('sentence' in answer && typeof answer.sentence === 'string') {
      await form.getByRole('button', { name: 'Write it in your own words' }).click();
      await form.locator('textarea').fill(answer.sentence);
    } else await fillIn(page, form, answer);
    await form.getByRole('button', { name: 'Apply', exact: true }).click();
  }
  await card.waitFor({ state: 'detached' });
  return answer === undefined ? `left: ${name}` : name;
}

it('brings twenty rows to nothing left to fix, in sentences, and what is left alone stays so', async () => {
  const standIn = await openStandIn(browser, 'early-help-plan');
  const { page, pane, problems, context } = standIn;
  await context.addInitScript({ content: onTheDayOfThePlan });
  await openFile(standIn, 'journey.docx', journeyPlan());
  await check(standIn);
  await pane.getByRole('heading', { name: '1 of 20 actions complete' }).waitFor();

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
  const done: string[] = [];
  while ((await pane.locator('[data-finding]').count()) > 0 && done.length < 30) {
    done.push(await dealWithFirst(standIn));
  }
  expect(await accessibilityFaults(page)).toEqual([]);
  await picture(page, 'pane-nothing-to-fix');
  expect(done.filter((each) => each.startsWith('left'))).toEqual([
    'left: Row 20, “All” in “Who”',
    'left: Row 20, “Better communication.” in “How will we know”',
  ]);
  const summary = pane.getByRole('region', { name: 'Summary' });
  await expect(summary.getByText(/to fix/).count()).resolves.toBe(0);

  const mended = await saved(page);
  const changed = readings(mended).filter(({ accepted, before }) => accepted !== before);
  const accepted = changed.map((each) => each.accepted);
  expect(sentences.filter((sentence) => !accepted.includes(sentence))).toEqual([]);
  // Before the changes every paragraph reads as it did: each of them can be rejected.
  const before = readings(journeyPlan()).map((each) => each.accepted);
  expect(readings(mended).map((each) => each.before)).toEqual(before);

  await pane.getByRole('button', { name: 'Undo' }).click();
  await summary.getByText('1 to fix').waitFor();

  await openFile(standIn, 'before.docx', journeyPlan());
  await check(standIn);
  await expect(pane.getByText(/^Left alone/).count()).resolves.toBe(0);
  expect(problems).toEqual([]);
  await context.close();

  // A browser that knows nothing of it: what was left alone has to stand in the document.
  const elsewhere = await openStandIn(browser, 'early-help-plan');
  await elsewhere.context.addInitScript({ content: onTheDayOfThePlan });
  await openFile(elsewhere, 'again.docx', mended);
  await check(elsewhere);
  await elsewhere.pane.getByText('Left alone (2)').waitFor();
  const again = elsewhere.pane.getByRole('region', { name: 'Summary' });
  await expect(again.getByText(/to fix/).count()).resolves.toBe(0);
  expect(elsewhere.problems).toEqual([]);
  await elsewhere.context.close();
}, 240_000);
