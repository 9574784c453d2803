import {
  DocumentError,
  type CommentOutcome,
  type CommentToAttach,
  type DocumentErrorKind,
  type Progress,
} from '../document/open-document';
import { attachTogether, letGo, type PlaceWanted } from './attach-together';
import { openComments, setNowhere, takeWritten, type Attaching } from './attaching';
import { toDocumentError } from './errors';
import { readCommentTexts } from './read-comments';
import type { RunInWord } from './run-in-word';

/** Comments looked up together: bounds the size of one answer of Word's, and how long other calls wait for their turn. */
const commentsPerRun = 90;
/** After a failure, this many are tried one by one before the rest is tried together again. */
const commentsTriedAlone = 3;

/** Failures that the next comment would meet as well. */
const lasting: ReadonlySet<DocumentErrorKind> = new Set(['protected', 'not-supported', 'busy']);

/**
 * Attaches comments in small batches, each comment on its words or else on its paragraph. Where a batch fails, its
 * comments are tried one by one; because Word sometimes fails after it has written, the comments are read before every
 * further try, and once more at the end. `before` has the paragraphs as last read, which the anchors count in. Fails only
 * where nothing was written.
 */
export async function attachComments(
  run: RunInWord,
  comments: readonly CommentToAttach[],
  before: readonly string[],
  { signal, progress }: { readonly signal?: AbortSignal; readonly progress?: Progress } = {},
): Promise<readonly CommentOutcome[]> {
  const attaching: Attaching = {
    run,
    before,
    comments,
    outcomes: new Map(),
    triedOn: new Map(),
    taken: null,
    held: null,
    stopped: () => signal?.aborted === true,
    settled: () => progress?.(attaching.outcomes.size, comments.length),
  };
  while (openComments(attaching).length > 0 && !attaching.stopped())
    await attachNext(attaching, openComments(attaching));
  for (const comment of openComments(attaching))
    setNowhere(attaching, comment, new DocumentError('stopped', 'By the user'));
  await letGo(attaching);
  if (attaching.taken !== null) await confirm(attaching);
  return comments.flatMap((comment) => attaching.outcomes.get(comment) ?? []);
}

/** Settles at least the first of the open comments, unless the user stops it. */
async function attachNext(attaching: Attaching, open: readonly CommentToAttach[]): Promise<void> {
  const isOpen = (comment: CommentToAttach) => !attaching.outcomes.has(comment);
  const together = open.slice(0, commentsPerRun);
  const failureOfAll = await failureOf(attaching, together);
  if (failureOfAll === null) return;
  if (attaching.taken === null) throw failureOfAll;
  const alone = together.filter(isOpen).slice(0, commentsTriedAlone);
  for (const comment of alone) if (!attaching.stopped()) await attachAlone(attaching, comment);
  const allFailed = alone.every((comment) => attaching.outcomes.get(comment)?.attached === 'nowhere');
  if (lasting.has(failureOfAll.kind) && allFailed)
    for (const comment of open.filter(isOpen)) setNowhere(attaching, comment, failureOfAll);
  attaching.settled();
}

/** One comment by itself: on its words, else on its paragraph, else nowhere. */
async function attachAlone(attaching: Attaching, comment: CommentToAttach): Promise<void> {
  const failure = await failureOf(attaching, [comment]);
  if (failure === null) return;
  const again = lasting.has(failure.kind) ? failure : await failureOf(attaching, [comment], 'paragraph');
  if (again !== null) setNowhere(attaching, comment, again);
}

async function failureOf(
  attaching: Attaching,
  comments: readonly CommentToAttach[],
  wanted: PlaceWanted = 'words',
): Promise<DocumentError | null> {
  try {
    await attachTogether(attaching, comments, wanted);
    return null;
  } catch (error) {
    await letGo(attaching);
    return toDocumentError(error);
  }
}

/** Reads the comments back, and sets right what is said to be attached and is not, or the other way round. */
async function confirm(attaching: Attaching): Promise<void> {
  const { run, comments, outcomes } = attaching;
  const written = await readCommentTexts(run).catch(() => null);
  // What Word itself has answered still holds where it does not let us look again.
  if (written === null) return;
  const ids = new Set(written.map(({ id }) => id));
  const isMissing = (comment: CommentToAttach) => {
    const outcome = outcomes.get(comment);
    return outcome?.attached === 'nowhere' || (outcome !== undefined && !ids.has(outcome.id));
  };
  const missing = comments.filter(isMissing);
  takeWritten(attaching, missing, written);
  for (const comment of missing.filter(isMissing))
    if (outcomes.get(comment)?.attached !== 'nowhere')
      setNowhere(attaching, comment, new DocumentError('failed', 'Not there when read back'));
}
