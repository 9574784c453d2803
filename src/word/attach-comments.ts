import {
  DocumentError,
  type CommentOutcome,
  type CommentToAttach,
  type DocumentErrorKind,
  type Progress,
} from '../document/open-document';
import { toDocumentError } from './errors';
import { attachTogether, takeWritten, type Attaching } from './attach-together';
import { readCommentTexts } from './read-comments';
import type { RunInWord } from './run-in-word';

/** Comments looked up together: bounds the size of one answer of Word's. */
const commentsPerRun = 90;
/** After a failure, this many are tried one by one before the rest is tried together again. */
const commentsTriedAlone = 3;

/** Failures that the next comment would meet as well. */
const lasting: ReadonlySet<DocumentErrorKind> = new Set(['protected', 'not-supported', 'busy']);

/**
 * Attaches comments in small batches, each comment on its words or else on its paragraph. Where a batch fails, its
 * comments are tried one by one; because Word sometimes fails after it has written, the comments are read before every
 * further try, and once more at the end. `before` has the paragraphs as last read, which the anchors count in.
 */
export async function attachComments(
  run: RunInWord,
  comments: readonly CommentToAttach[],
  before: readonly string[],
  { signal, progress }: { readonly signal?: AbortSignal; readonly progress?: Progress } = {},
): Promise<readonly CommentOutcome[]> {
  if (comments.length === 0) return [];
  const attaching: Attaching = {
    run,
    before,
    outcomes: new Map(),
    taken: new Set((await readCommentTexts(run)).map((comment) => comment.id)),
    stopped: () => signal?.aborted === true,
    settled: () => progress?.(attaching.outcomes.size, comments.length),
  };
  const open = () => comments.filter((comment) => !attaching.outcomes.has(comment));
  while (open().length > 0 && !attaching.stopped()) await attachNext(attaching, open());
  for (const comment of open()) setNowhere(attaching, comment, new DocumentError('stopped', 'By the user'));
  await confirm(attaching, comments);
  return comments.flatMap((comment) => attaching.outcomes.get(comment) ?? []);
}

/** Settles at least the first of the open comments, unless the user stops it. */
async function attachNext(attaching: Attaching, open: readonly CommentToAttach[]): Promise<void> {
  const isOpen = (comment: CommentToAttach) => !attaching.outcomes.has(comment);
  const together = open.slice(0, commentsPerRun);
  try {
    await attachTogether(attaching, together);
  } catch (failureOfAll) {
    const alone = together.filter(isOpen).slice(0, commentsTriedAlone);
    for (const comment of alone) if (!attaching.stopped()) await attachAlone(attaching, comment);
    const error = toDocumentError(failureOfAll);
    const allFailed = alone.every((comment) => attaching.outcomes.get(comment)?.attached === 'nowhere');
    if (lasting.has(error.kind) && allFailed)
      for (const comment of open.filter(isOpen)) setNowhere(attaching, comment, error);
    attaching.settled();
  }
}

/** One comment by itself: on its words, else on its paragraph, else nowhere. */
async function attachAlone(attaching: Attaching, comment: CommentToAttach): Promise<void> {
  const error = await failureOf(() => attachTogether(attaching, [comment]));
  if (error === null) return;
  const again = lasting.has(error.kind)
    ? error
    : await failureOf(() => attachTogether(attaching, [comment], 'paragraph'));
  if (again !== null) setNowhere(attaching, comment, again);
}

async function failureOf(work: () => Promise<void>): Promise<DocumentError | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return toDocumentError(error);
  }
}

function setNowhere({ outcomes }: Attaching, comment: CommentToAttach, error: DocumentError): void {
  outcomes.set(comment, { key: comment.key, attached: 'nowhere', error });
}

/** Reads the comments back, and sets right what is said to be attached and is not, or the other way round. */
async function confirm(attaching: Attaching, comments: readonly CommentToAttach[]): Promise<void> {
  const { run, outcomes } = attaching;
  const written = await readCommentTexts(run);
  const ids = new Set(written.map((comment) => comment.id));
  for (const comment of comments) {
    const outcome = outcomes.get(comment);
    if (outcome === undefined || (outcome.attached !== 'nowhere' && ids.has(outcome.id))) continue;
    if (takeWritten(attaching, comment, written)) continue;
    if (outcome.attached !== 'nowhere')
      setNowhere(attaching, comment, new DocumentError('failed', 'Not there when read back'));
  }
}
