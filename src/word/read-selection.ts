import type { ParagraphSpan } from '../document/open-document';
import { toDocumentError } from './errors';
import { createParagraphFinder } from './find-paragraphs';
import type { RunInWord } from './run-in-word';
import { plainText } from './word-text';

/**
 * The body paragraphs that the selection touches, as they were counted when last read (`before`); `null` where it is
 * outside the body's text or where that has changed too much. One round trip. Nothing but the paragraphs' own
 * properties is loaded, because loading a whole selection takes the focus (OfficeDev/office-js issue 6132).
 */
export async function readSelection(
  run: RunInWord,
  before: readonly string[],
): Promise<ParagraphSpan | null> {
  try {
    return await readNow(run, before);
  } catch (error) {
    // Word fails in one way or another where the selection is in a header, a comment or a text box.
    if (toDocumentError(error).kind === 'busy') throw error;
    return null;
  }
}

function readNow(run: RunInWord, before: readonly string[]): Promise<ParagraphSpan | null> {
  return run(async (context) => {
    const { body } = context.document;
    const selected = context.document.getSelection().paragraphs;
    const upToFirst = body.getRange('Start').expandTo(selected.getFirst().getRange('Whole')).paragraphs;
    const all = body.paragraphs;
    selected.load('items/tableNestingLevel');
    upToFirst.load('items/tableNestingLevel');
    all.load('items/text');
    await context.sync();

    const now = all.items.map((paragraph) => plainText(paragraph.text));
    const find = createParagraphFinder(now, before);
    const asRead = (paragraph: number) =>
      find({ paragraph, paragraphText: now[paragraph] ?? '', start: 0, end: 0 }) ??
      // The paragraph that is being typed in reads otherwise, and still stands where it stood.
      (now.length === before.length ? paragraph : null);
    const first = asRead(upToFirst.items.length - 1);
    const last = asRead(upToFirst.items.length + selected.items.length - 2);
    return first === null || last === null ? null : { first, last };
  });
}
