/** The host page and files that are no document, chosen or dropped: one sentence each, and what was open stays open. */
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { docx, documentParts, paragraph, transitional, zip } from '../wordhost/document-parts';
import { launchBrowser, openStandIn } from './browser';

const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const entities =
  `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>` +
  `<w:document xmlns:w="${transitional}"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;

/** By file name: what is in it, and what the page is to say. */
const bad: Readonly<Record<string, readonly [content: Uint8Array, sentence: RegExp]>> = {
  'words.docx': [strToU8('not a zip'), /is not a Word document: save it as \.docx/],
  'empty.docx': [new Uint8Array(), /is not a Word document: save it as \.docx/],
  'half.docx': [docx(paragraph('One')).subarray(0, 900), /is damaged: it breaks off/],
  'other.docx': [zip({ 'readme.txt': 'x' }), /is not a Word document/],
  'malformed.docx': [
    zip({ ...documentParts(''), 'word/document.xml': '<w:document><w:body>' }),
    /is damaged: its content cannot be read/,
  ],
  'old.doc': [Uint8Array.of(...ole, ...new Uint8Array(1000)), /is an old \.doc file: open it in Word/],
  'locked.docx': [
    Uint8Array.of(...ole, ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0])),
    /is locked with a password/,
  ],
  'entities.docx': [zip({ ...documentParts(''), 'word/document.xml': entities }), /cannot be opened safely/],
  'outside.docx': [zip({ ...documentParts(''), '../../outside.txt': 'x' }), /cannot be opened safely/],
  'zeros.docx': [
    zip({ ...documentParts(''), 'word/document.xml': new Uint8Array(50 * 1024 * 1024) }),
    /is too large to be checked: it unpacks to more than 32 MB/,
  ],
  'long.docx': [docx('<w:p/>'.repeat(60_000)), /is too large to be checked: it holds more than/],
  'deep.docx': [docx('<w:tbl><w:tr><w:tc>'.repeat(10_000)), /is too large to be checked: it holds/],
};

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launchBrowser();
  folder = mkdtempSync(join(tmpdir(), 'plan-check-files-'));
  for (const [name, [content]] of Object.entries(bad)) writeFileSync(join(folder, name), content);
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await browser.close();
});

/** Drops files as the desktop does, on the middle of an element. */
async function drop(page: Page, on: string, ...paths: readonly string[]): Promise<void> {
  const box = await page.locator(on).boundingBox();
  if (box === null) throw new Error(`${on} is not to be seen.`);
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', {
      type,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      data: { items: [], files: [...paths], dragOperationsMask: 1 },
    });
  await session.detach();
}

describe('a file that is no document', () => {
  it('is told in one sentence, whichever way it comes, and the document before stays open', async () => {
    const { page, pane, problems, context } = await openStandIn(browser, 'child-in-need-plan');
    const message = page.getByRole('alert');
    const said = async (name: string, sentence: RegExp) => {
      await message.filter({ hasText: name }).waitFor();
      const text = await message.innerText();
      expect([name, text]).toEqual([name, expect.stringMatching(sentence)]);
      expect(text).toMatch(/^[^\n]{30,160}\.$/);
      await expect(page.locator('#document-name').innerText()).resolves.toBe('child-in-need-plan.docx');
    };
    for (const [index, [name, [, sentence]]] of Object.entries(bad).entries()) {
      const path = join(folder, name);
      if (index % 2 === 0) await page.locator('#file').setInputFiles(path);
      else await drop(page, '#document', path);
      await said(name, sentence);
    }

    mkdirSync(join(folder, 'Plans'));
    await drop(page, '#document', join(folder, 'Plans'));
    await said('Plans', /cannot be read: it is a folder/);
    await drop(page, '#ribbon', join(folder, 'words.docx'), join(folder, 'half.docx'));
    await said('2 files', /open one document at a time/);
    writeFileSync(join(folder, 'large.docx'), '');
    truncateSync(join(folder, 'large.docx'), 3e9);
    await drop(page, '.title-bar', join(folder, 'large.docx'));
    await said('large.docx', /it has more than 192 MB/);

    await pane.getByRole('button', { name: 'Check plan' }).click();
    await pane.getByRole('button', { name: 'Comment on all' }).first().waitFor();
    writeFileSync(join(folder, 'plan.zip'), docx(paragraph('A document under another name')));
    await drop(page, '#document', join(folder, 'plan.zip'));
    await page.locator('#document-name', { hasText: 'plan.zip' }).waitFor();
    await expect(page.locator('#pages').innerText()).resolves.toContain('under another name');
    await expect(message.isHidden()).resolves.toBe(true);
    expect(problems).toEqual([]);
    await context.close();
  });
});
