import type { DocumentError } from '../document/open-document';
import { type CommentOutcome, type CommentToAttach } from '../document/open-document';
import type { HeldParagraphs } from './hold-paragraphs';
import type { CommentText } from './read-comments';
import type { RunInWord } from './run-in-word';
import { sameComment } from './word-text';

/** The state of attaching many comments. */
export interface Attaching {
  readonly run: RunInWord;
  /** The body's paragraphs as last read, as `plainText`. */
  readonly before: readonly string[];
  readonly comments: readonly CommentToAttach[];
  /** What became of each comment, as far as it is settled. */
  readonly outcomes: Map<CommentToAttach, CommentOutcome>;
  /** What each comment was last tried on: where it stands if Word failed and yet has written it. */
  readonly triedOn: Map<CommentToAttach, 'words' | 'paragraph'>;
  /** Ids of the document's comments that are spoken for: those there before, and those attached. `null` until read. */
  taken: Set<string> | null;
  /** The paragraphs to write on; `null` where they must be read, with the comments, before anything is written. */
  held: HeldParagraphs | null;
  readonly stopped: () => boolean;
  /** Called whenever more comments are settled. */
  readonly settled: () => void;
}

/** The comments that nothing has become of yet. */
export function openComments({ comments, outcomes }: Attaching): readonly CommentToAttach[] {
  return comments.filter((comment) => !outcomes.has(comment));
}

/** Settles a comment as attached. */
export function setAttached(
  attaching: Attaching,
  comment: CommentToAttach,
  id: string,
  attached: 'words' | 'paragraph',
): void {
  attaching.outcomes.set(comment, { key: comment.key, attached, id });
  attaching.taken?.add(id);
}

/** Settles a comment as one that could not be attached. */
export function setNowhere({ outcomes }: Attaching, comment: CommentToAttach, error: DocumentError): void {
  outcomes.set(comment, { key: comment.key, attached: 'nowhere', error });
}

/**
 * Takes over what earlier, failed tries have written after all: a comment of the document that nobody has taken and that
 * says the same. At the first time all comments of the document are somebody's.
 */
export function takeWritten(
  attaching: Attaching,
  comments: readonly CommentToAttach[],
  written: readonly CommentText[],
): void {
  const { taken, triedOn } = attaching;
  if (taken === null) {
    attaching.taken = new Set(written.map(({ id }) => id));
    return;
  }
  const free = written.filter(({ id }) => !taken.has(id));
  for (const comment of comments) {
    const own = free.find(({ id, text }) => !taken.has(id) && sameComment(text, comment.text));
    if (own !== undefined) setAttached(attaching, comment, own.id, triedOn.get(comment) ?? 'words');
  }
}
