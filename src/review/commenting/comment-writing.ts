import type { DocumentErrorKind, OpenDocument, Progress } from '../../document/open-document';
import type { KnownComments, Reconciliation } from './our-comments';
import {
  commentHash,
  isOurs,
  isTaken,
  knownCommentsKey,
  parseKnownComments,
  reconcile,
} from './our-comments';
import type { Review } from '../review';
import type { StatementComment } from './statement-comments';
import { statementComments } from './statement-comments';

/** How the writing may be stopped and followed. */
export interface WritingOptions {
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

/** What became of the comments. */
export interface CommentsWritten {
  readonly added: number;
  /** How many of the added stand on their paragraph, because Word could not mark the words. */
  readonly onParagraph: number;
  readonly failed: number;
  /** Why the first of the failed ones failed. */
  readonly reason: DocumentErrorKind | null;
  /** How many comments of ours no longer held and were taken away. */
  readonly outdated: number;
  /** For each finding whose statement now carries a comment of ours, that comment's id. */
  readonly commentOf: ReadonlyMap<string, string>;
}

/** Takes comments of ours that no longer hold away, and attaches those that `choose` picks from the missing ones. */
export async function writeComments(
  document: OpenDocument,
  review: Review,
  choose: (comparison: Reconciliation) => readonly StatementComment[],
  { signal, progress }: WritingOptions,
): Promise<CommentsWritten> {
  const wanted = await statementComments(review, signal);
  const existing = await document.readComments(
    wanted.flatMap(({ anchor }) => (anchor ? [anchor.paragraph] : [])),
  );
  const known = await readKnown(document);
  const comparison = reconcile(existing, wanted, known);
  const attach = choose(comparison).flatMap(({ key, anchor, text }) =>
    anchor ? [{ key, anchor, text }] : [],
  );
  const gone =
    comparison.outdated.length > 0
      ? (await document.deleteComments(comparison.outdated, { signal })).deleted
      : [];
  const outcomes = attach.length > 0 ? await document.attachComments(attach, { signal, progress }) : [];

  const standing = new Map(comparison.standing);
  const hashes = new Map(Object.entries(known).filter(([id]) => !gone.includes(id)));
  // An empty cell has no words to stand on; its paragraph is the exact place.
  const hasWords = new Set(attach.filter(({ anchor }) => anchor.start < anchor.end).map(({ key }) => key));
  const textOf = new Map(attach.map(({ key, text }) => [key, text]));
  for (const outcome of outcomes) {
    if (outcome.attached === 'nowhere') continue;
    standing.set(outcome.key, outcome.id);
    hashes.set(outcome.id, commentHash(textOf.get(outcome.key) ?? ''));
  }
  if (outcomes.length + gone.length > 0) await keepKnown(document, Object.fromEntries(hashes));
  const failures = outcomes.flatMap((outcome) =>
    outcome.attached === 'nowhere' ? [outcome.error.kind] : [],
  );
  return {
    added: outcomes.length - failures.length,
    onParagraph: outcomes.filter(({ key, attached }) => attached === 'paragraph' && hasWords.has(key)).length,
    failed: failures.length,
    reason: failures[0] ?? null,
    outdated: gone.length,
    commentOf: new Map(
      wanted.flatMap(({ key, findings }) => {
        const id = standing.get(key);
        return id === undefined ? [] : findings.map((finding) => [finding, id] as const);
      }),
    ),
  };
}

/** Takes every comment of ours away that nobody answered or changed, and what was kept of them with the document. */
export async function removeComments(
  document: OpenDocument,
  options: WritingOptions,
): Promise<{ readonly removed: readonly string[]; readonly kept: number; readonly failed: number }> {
  const known = await readKnown(document);
  const ours = (await document.readComments([])).filter(isOurs);
  const ids = ours.filter((comment) => !isTaken(comment, known)).map(({ id }) => id);
  const { deleted, failed } = await document.deleteComments(ids, options);
  await keepKnown(document, Object.fromEntries(Object.entries(known).filter(([id]) => failed.includes(id))));
  return { removed: deleted, kept: ours.length - ids.length, failed: failed.length };
}

async function readKnown(document: OpenDocument): Promise<KnownComments> {
  return parseKnownComments(await document.readSetting(knownCommentsKey));
}

function keepKnown(document: OpenDocument, comments: KnownComments): Promise<void> {
  return document.writeSetting(
    knownCommentsKey,
    Object.keys(comments).length === 0 ? null : JSON.stringify(comments),
  );
}
