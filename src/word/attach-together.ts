import { DocumentError, type CommentToAttach } from '../document/open-document';
import { askAgain } from './ask-again';
import { openComments, setAttached, setNowhere, takeWritten, type Attaching } from './attaching';
import { toDocumentError } from './errors';
import { findRanges, type AnchoredParagraph, type FoundRange } from './find-ranges';
import {
  askText,
  holdParagraphs,
  isUnchanged,
  releaseParagraphs,
  type HeldParagraph,
  type HeldParagraphs,
} from './hold-paragraphs';

/** Older Word hangs on Undo after four or more new comments in one round trip (OfficeDev/office-js issue 4566). */
const commentsPerRoundTrip = 3;
/** How often the document may change between our finding a place in it and writing there. */
const mostReadings = 3;

/** Whether a comment is to stand on its words, if Word finds them, or at once on its paragraph. */
export type PlaceWanted = 'words' | 'paragraph';

/**
 * Attaches comments in one run. Where the places are not at hand it reads the paragraphs and comments first, and takes over
 * what an earlier, failed try has written after all; where the document has changed since they were found, it reads again.
 * Fails where Word fails; what is settled by then stays settled.
 */
export async function attachTogether(
  attaching: Attaching,
  comments: readonly CommentToAttach[],
  wanted: PlaceWanted = 'words',
): Promise<void> {
  for (let reading = 0; reading < mostReadings; reading += 1) {
    const held = attaching.held ?? (await hold(attaching));
    const open = comments.filter((comment) => !attaching.outcomes.has(comment));
    if (open.length === 0 || (await writeOn(attaching, held, open, wanted))) return;
    await letGo(attaching);
  }
  throw new DocumentError('moved', 'The document changes all the time');
}

/** Gives the held paragraphs back; before anything more is written, paragraphs and comments are read again. */
export async function letGo(attaching: Attaching): Promise<void> {
  const { run, held } = attaching;
  attaching.held = null;
  if (held !== null) await releaseParagraphs(run, held);
}

async function hold(attaching: Attaching): Promise<HeldParagraphs> {
  const { run, before } = attaching;
  const anchors = openComments(attaching).map(({ anchor }) => anchor);
  const { held, comments } = await askAgain(() => holdParagraphs(run, anchors, before));
  attaching.held = held;
  takeWritten(attaching, openComments(attaching), comments);
  for (const comment of openComments(attaching))
    if (!held.of.has(comment.anchor))
      setNowhere(attaching, comment, new DocumentError('moved', 'The paragraph is not where it was'));
  return held;
}

interface ToWrite extends AnchoredParagraph {
  readonly comment: CommentToAttach;
  readonly held: HeldParagraph;
}

/** False, and nothing written, where a paragraph is no longer what it was. */
function writeOn(
  attaching: Attaching,
  { handle, of }: HeldParagraphs,
  comments: readonly CommentToAttach[],
  wanted: PlaceWanted,
): Promise<boolean> {
  const toWrite = comments.flatMap((comment): ToWrite[] => {
    const held = of.get(comment.anchor);
    const anchor = wanted === 'words' ? comment.anchor : { ...comment.anchor, start: 0, end: 0 };
    return held === undefined ? [] : [{ comment, held, paragraph: held.paragraph, anchor }];
  });
  return attaching.run(async (context, abandoned) => {
    const ranges = await findUnchanged(context, toWrite);
    if (ranges === null) return false;
    await write(context, attaching, toWrite, ranges, abandoned);
    return true;
  }, handle);
}

/** The ranges to write on; `null` where the document is no longer what it was when the paragraphs were found. */
async function findUnchanged(
  context: Word.RequestContext,
  toWrite: readonly ToWrite[],
): Promise<readonly FoundRange[] | null> {
  for (const { held } of toWrite) askText(held);
  try {
    const ranges = await findRanges(context, toWrite);
    return toWrite.every(({ held }) => isUnchanged(held)) ? ranges : null;
  } catch (error) {
    if (toDocumentError(error).kind === 'moved') return null;
    throw error;
  }
}

async function write(
  context: Word.RequestContext,
  attaching: Attaching,
  toWrite: readonly ToWrite[],
  ranges: readonly FoundRange[],
  abandoned: AbortSignal,
): Promise<void> {
  const ready = toWrite.flatMap(({ comment }, index) => {
    const found = ranges[index];
    return found === undefined ? [] : [{ comment, found }];
  });
  for (let first = 0; first < ready.length && !attaching.stopped(); first += commentsPerRoundTrip) {
    // Another run may be writing the same comments by now.
    abandoned.throwIfAborted();
    const batch = ready.slice(first, first + commentsPerRoundTrip).map(({ comment, found }) => {
      const inserted = found.range.insertComment(comment.text);
      inserted.load('id');
      attaching.triedOn.set(comment, found.on);
      return { comment, on: found.on, inserted };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- few comments a round trip is the point
    await context.sync();
    for (const { comment, on, inserted } of batch) setAttached(attaching, comment, inserted.id, on);
    attaching.settled();
  }
}
