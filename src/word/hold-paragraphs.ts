import type { Anchor } from '../document/open-document';
import { createParagraphFinder } from './find-paragraphs';
import type { CommentText } from './read-comments';
import type { RunInWord } from './run-in-word';
import { plainText } from './word-text';

/** A paragraph of Word's and its text when it was read, as `plainText`. */
export interface HeldParagraph {
  readonly paragraph: Word.Paragraph;
  readonly text: string;
}

/** Paragraphs that stay at hand after the run that found them: reading a long body again for each batch takes most of the time. */
export interface HeldParagraphs {
  /** To run with: its context is theirs. */
  readonly handle: OfficeExtension.ClientObject;
  /** The paragraph of each anchor; none where the document has it no longer. */
  readonly of: ReadonlyMap<Anchor, HeldParagraph>;
}

/**
 * Finds the paragraphs of anchors and keeps them at hand, and reads the comments of the document, in one round trip.
 * `before` has the paragraphs as last read, which the anchors count in. To be given back with `releaseParagraphs`.
 */
export function holdParagraphs(
  run: RunInWord,
  anchors: readonly Anchor[],
  before: readonly string[],
): Promise<{ readonly held: HeldParagraphs; readonly comments: readonly CommentText[] }> {
  return run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    const comments = context.document.body.getComments();
    paragraphs.load('items/text');
    comments.load('items/id,items/content');
    await context.sync();

    const texts = paragraphs.items.map((paragraph) => plainText(paragraph.text));
    const find = createParagraphFinder(before, texts);
    const of = new Map<Anchor, HeldParagraph>();
    for (const anchor of anchors) {
      const position = find(anchor);
      const paragraph = position === null ? undefined : paragraphs.items[position];
      if (position !== null && paragraph !== undefined)
        of.set(anchor, { paragraph, text: texts[position] ?? '' });
    }
    // An item of a collection is lost with the collection (OfficeDev/office-js issue 2436).
    context.trackedObjects.add([paragraphs, ...paragraphsOf(of)]);
    return {
      held: { handle: paragraphs, of },
      comments: comments.items.map((comment) => ({ id: comment.id, text: comment.content })),
    };
  });
}

/** Asks for the text again with the next round trip, for `isUnchanged` to look at. */
export function askText({ paragraph }: HeldParagraph): void {
  paragraph.load('text');
}

/** True where the paragraph still reads as it did when it was found. */
export function isUnchanged({ paragraph, text }: HeldParagraph): boolean {
  return plainText(paragraph.text) === text;
}

/** Office.js looks each object up among all that are given back in one round trip. */
const givenBackTogether = 1000;

/** Gives held paragraphs back to Word. */
export async function releaseParagraphs(run: RunInWord, { handle, of }: HeldParagraphs): Promise<void> {
  const all = [...paragraphsOf(of), handle];
  try {
    await run(async (context) => {
      for (let first = 0; first < all.length; first += givenBackTogether) {
        context.trackedObjects.remove(all.slice(first, first + givenBackTogether));
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- few objects a round trip is the point
        await context.sync();
      }
    }, handle);
  } catch {
    // Word lets go of them by itself when the document is closed; nothing else hangs on it.
  }
}

function paragraphsOf(of: HeldParagraphs['of']): readonly Word.Paragraph[] {
  return [...new Set([...of.values()].map(({ paragraph }) => paragraph))];
}
