import { DocumentError, type CommentOutcome, type CommentToAttach } from '../document/open-document';
import { createParagraphFinder } from './find-paragraphs';
import { findRanges, type AnchoredParagraph } from './find-ranges';
import type { CommentText } from './read-comments';
import type { RunInWord } from './run-in-word';
import { sameComment, plainText } from './word-text';

/** Older Word hangs on Undo after four or more new comments in one round trip (OfficeDev/office-js issue 4566). */
const commentsPerRoundTrip = 3;

/** The state of attaching many comments. */
export interface Attaching {
  readonly run: RunInWord;
  /** The body's paragraphs as last read, as `plainText`. */
  readonly before: readonly string[];
  /** What became of each comment, as far as it is settled. */
  readonly outcomes: Map<CommentToAttach, CommentOutcome>;
  /** Ids of the document's comments that are spoken for: those there before, and those attached. */
  readonly taken: Set<string>;
  readonly stopped: () => boolean;
  /** Called whenever more comments are settled. */
  readonly settled: () => void;
}

interface ToWrite extends AnchoredParagraph {
  readonly comment: CommentToAttach;
}

/**
 * Attaches comments in one run: it reads the paragraphs and comments, takes over what an earlier, failed try has written
 * after all, finds the words, and writes. Fails where Word fails; what is settled by then stays settled.
 */
export function attachTogether(
  attaching: Attaching,
  comments: readonly CommentToAttach[],
  on: 'words' | 'paragraph' = 'words',
): Promise<void> {
  return attaching.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    const existing = context.document.body.getComments();
    paragraphs.load('items/text');
    existing.load('items/id,items/content');
    await context.sync();

    const written = existing.items.map((comment) => ({ id: comment.id, text: comment.content }));
    const find = createParagraphFinder(
      attaching.before,
      paragraphs.items.map((paragraph) => plainText(paragraph.text)),
    );
    const toWrite: ToWrite[] = [];
    for (const comment of comments) {
      if (takeWritten(attaching, comment, written)) continue;
      const position = find(comment.anchor);
      const paragraph = position === null ? undefined : paragraphs.items[position];
      const anchor = on === 'words' ? comment.anchor : { ...comment.anchor, start: 0, end: 0 };
      if (paragraph === undefined) setMoved(attaching, comment);
      else toWrite.push({ comment, paragraph, anchor });
    }
    await write(context, attaching, toWrite);
  });
}

/** Takes a comment of the document that nobody has taken and that says the same; false where there is none. */
export function takeWritten(
  { outcomes, taken }: Attaching,
  comment: CommentToAttach,
  written: readonly CommentText[],
): boolean {
  const own = written.find(({ id, text }) => !taken.has(id) && sameComment(text, comment.text));
  if (own === undefined) return false;
  taken.add(own.id);
  outcomes.set(comment, { key: comment.key, attached: 'words', id: own.id });
  return true;
}

async function write(
  context: Word.RequestContext,
  { outcomes, taken, stopped, settled }: Attaching,
  toWrite: readonly ToWrite[],
): Promise<void> {
  const ranges = await findRanges(context, toWrite);
  const ready = toWrite.flatMap(({ comment }, index) => {
    const found = ranges[index];
    return found === undefined ? [] : [{ comment, found }];
  });
  for (let first = 0; first < ready.length && !stopped(); first += commentsPerRoundTrip) {
    const batch = ready.slice(first, first + commentsPerRoundTrip).map(({ comment, found }) => {
      const inserted = found.range.insertComment(comment.text);
      inserted.load('id');
      return { comment, on: found.on, inserted };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- few comments a round trip is the point
    await context.sync();
    for (const { comment, on, inserted } of batch) {
      outcomes.set(comment, { key: comment.key, attached: on, id: inserted.id });
      taken.add(inserted.id);
    }
    settled();
  }
}

function setMoved({ outcomes }: Attaching, comment: CommentToAttach): void {
  const error = new DocumentError('moved', 'The paragraph is not where it was');
  outcomes.set(comment, { key: comment.key, attached: 'nowhere', error });
}
