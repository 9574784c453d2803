import { DocumentError } from '../document/open-document';
import { throwIfStopped } from './errors';
import { createParagraphFinder, holdsInOrder } from './find-paragraphs';
import { findRanges } from './find-ranges';
import type { ParagraphEdit } from './paragraph-edits';
import type { RunInWord } from './run-in-word';
import { smallWrites, stagesOf, type SmallWrite } from './small-writes';
import { whileTracking } from './tracking';
import { plainText } from './word-text';

/** A paragraph on its way: what is known of it in Word. */
export interface Writing {
  readonly edit: ParagraphEdit;
  /** Where it stood among how many of the body's paragraphs when it was found; `null` before. */
  place: { readonly position: number; readonly among: number } | null;
  /** How it read before anything was written, tracked deletions left out; `null` before it was read. */
  original: string | null;
  /** True where it held tracked changes before anything was written. */
  hadChanges: boolean;
  result: 'written' | DocumentError | null;
}

/** A paragraph in Word, and how it reads there now. */
interface Found {
  readonly writing: Writing;
  readonly paragraph: Word.Paragraph;
  readonly current: string;
}

/**
 * Reads the paragraphs, settles those that already read as they should or that someone has changed, and writes the
 * others in one round trip: all of their words, or only the first that are still to be written. Fails where Word fails; then a second call goes on where it stopped. `before` has the
 * body's paragraphs as last read.
 */
export function writeParagraphs(
  run: RunInWord,
  writings: readonly Writing[],
  before: readonly string[],
  amount: 'all' | 'first',
): Promise<void> {
  return run(async (context, abandoned) => {
    const found = await find(context, writings, before);
    const open = found.filter((each) => settle(each) === null);
    if (open.length === 0) return;
    // The words are found while changes are tracked already: in some builds no range outlives a change of the document.
    await whileTracking(context, async () => {
      const calls = await prepare(context, open, amount);
      throwIfStopped(abandoned);
      for (const call of calls) call();
      await context.sync();
    });
  });
}

/** Reads the paragraphs once more and settles those that read as they should; gives all texts of the body as they are. */
export function readBack(
  run: RunInWord,
  writings: readonly Writing[],
  before: readonly string[],
): Promise<readonly string[]> {
  return run(async (context) => {
    const texts: string[] = [];
    for (const each of await find(context, writings, before, texts)) settle(each);
    return texts;
  });
}

async function find(
  context: Word.RequestContext,
  writings: readonly Writing[],
  before: readonly string[],
  texts: string[] = [],
): Promise<readonly Found[]> {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load('items/text');
  context.document.load('changeTrackingMode');
  await context.sync();
  texts.push(...paragraphs.items.map((paragraph) => plainText(paragraph.text)));
  const positionOf = createParagraphFinder(before, texts);
  const read = writings.flatMap((writing) => {
    const { place, edit } = writing;
    // What we have written into reads otherwise; where nobody added a paragraph it stands where it stood.
    const known = place?.among === texts.length ? place.position : null;
    const position = place === null ? positionOf(edit.anchor) : known;
    const paragraph = position === null ? undefined : paragraphs.items[position];
    if (position !== null) writing.place = { position, among: texts.length };
    if (paragraph === undefined) {
      writing.result = moved();
      return [];
    }
    return [
      {
        writing,
        paragraph,
        current: paragraph.getReviewedText('Current'),
        original: paragraph.getReviewedText('Original'),
      },
    ];
  });
  await context.sync();
  return read.map(({ writing, paragraph, current, original }) => {
    if (writing.original === null) {
      writing.original = plainText(current.value);
      writing.hadChanges = current.value !== original.value;
    }
    return { writing, paragraph, current: plainText(current.value) };
  });
}

function moved(): DocumentError {
  return new DocumentError('moved', 'The paragraph is not where it was, or reads otherwise');
}

/**
 * What has become of a paragraph by how it reads now: written, edited by someone, or `null` where it is still to be
 * written. Where prompts or hidden text stand beside the words, Word's text is compared by its letters.
 */
function settle({ writing, current }: Found): Writing['result'] {
  const { edit, original } = writing;
  const wanted = plainText(edit.after);
  const isExact = original === plainText(edit.before);
  const isWritten = isExact || isPromptOnly(writing) ? current === wanted : holdsInOrder(current, wanted);
  const isOpen = isExact ? stages(edit).includes(current) : current === original;
  if (isWritten && current !== original) writing.result = 'written';
  else if (isWritten && isExact) writing.result = 'written';
  else if (!isOpen) writing.result = moved();
  return writing.result;
}

function stages({ before, after }: ParagraphEdit): readonly string[] {
  return stagesOf(plainText(before), plainText(after));
}

function isPromptOnly({ edit, original }: Writing): boolean {
  return edit.before.trim() === '' && original !== null && original.trim() !== '';
}

/** Finds the words of all paragraphs; gives the calls that write them, in order. */
async function prepare(
  context: Word.RequestContext,
  open: readonly Found[],
  amount: 'all' | 'first',
): Promise<readonly (() => void)[]> {
  const whole = open.filter(({ writing: { edit } }) => edit.before.trim() === '');
  const inWords = open
    .filter((found) => !whole.includes(found))
    .map((found) => ({ found, writes: writesOf(found).slice(0, amount === 'first' ? 1 : undefined) }));
  const places = inWords.flatMap(({ found, writes }) =>
    writes.map((write) => ({
      paragraph: found.paragraph,
      anchor: { paragraph: 0, paragraphText: currentText(found), start: write.start, end: write.end },
    })),
  );
  const ranges = await findRanges(context, places);
  let at = 0;
  const calls = inWords.flatMap(({ found, writes }) => {
    const own = ranges.slice(at, (at += writes.length));
    if (own.every(({ on }) => on === 'words'))
      return writes.map((write, index) => () => writeInto(own[index]?.range, write));
    found.writing.result = new DocumentError('failed', 'Word cannot find the words in the paragraph');
    return [];
  });
  return [...calls, ...whole.map((found) => () => writeWhole(found))];
}

function writesOf(found: Found): readonly SmallWrite[] {
  return smallWrites(currentText(found), found.writing.edit.after);
}

/** As our readings have it: without prompts, and with the hyphens and breaks that the words are searched by. */
function currentText({ writing, current }: Found): string {
  const { edit, original } = writing;
  return current === original ? edit.before : current;
}

function writeInto(range: Word.Range | undefined, { where, text }: Pick<SmallWrite, 'where' | 'text'>): void {
  if (where === 'Replace' && text === '') range?.delete();
  else range?.insertText(text, where);
}

/** Into a paragraph without words, where there is nothing to search for, or in the place of its prompt or its spaces. */
function writeWhole({ writing, paragraph }: Found): void {
  const { before, after } = writing.edit;
  if (!isPromptOnly(writing) && after.endsWith(before))
    paragraph.insertText(after.slice(0, after.length - before.length), 'Start');
  else writeInto(paragraph.getRange('Content'), { where: 'Replace', text: after });
}
