import type { CommentAsRead } from '../../document/open-document';
import { hashText } from '../../plan/text-hash';
import { groupedBy } from '../grouped-by';
import type { StatementComment } from './statement-comments';
import { words } from '../words';

/** What is kept with the document of the comments we attached: a hash of each one's text by its id; no text. */
export type KnownComments = Readonly<Record<string, string>>;

/** The key under which they are kept. */
export const knownCommentsKey = 'PlanCheck.Comments';

/** Reads what was kept; whatever is not ours or is damaged counts as nothing kept. */
export function parseKnownComments(kept: string | null): KnownComments {
  if (kept === null) return {};
  try {
    const value: unknown = JSON.parse(kept);
    if (typeof value !== 'object' || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    // Damaged settings must not stop a check; comments are still known by their opening and shape.
    return {};
  }
}

/** The hash that a comment's text is known by; Word may change its line ends and outer spaces. */
export function commentHash(text: string): string {
  return hashText(text.replace(/\s+/g, ' ').trim());
}

/** True where we wrote the comment: it opens and ends as ours do. A person's own comment does not. */
export function isOurs(comment: CommentAsRead): boolean {
  const lines = comment.text.split(/[\r\n\v]+/).map((line) => line.trim());
  const { opening, suggestion, question } = words.comment;
  return (
    lines[0] === opening &&
    lines.slice(1).some((line) => line.startsWith(suggestion) || line.startsWith(question))
  );
}

/** True where a person has answered our comment or changed its words: it is theirs now, and stays. */
export function isTaken(comment: CommentAsRead, known: KnownComments): boolean {
  const hash = known[comment.id];
  return comment.replies > 0 || (hash !== undefined && hash !== commentHash(comment.text));
}

/** What is to become of the comments of a document so that it carries those that its review asks for. */
export interface Reconciliation {
  /** Comments that already stand where they should, by statement key. */
  readonly standing: ReadonlyMap<string, string>;
  /** Ids of our comments that no longer hold. */
  readonly outdated: readonly string[];
  /** Comments that are still to be attached. */
  readonly missing: readonly StatementComment[];
  /** Those of `missing` whose statement carried an outdated comment of ours: they only bring it up to date. */
  readonly changed: readonly StatementComment[];
}

/**
 * Compares what stands with what should. A comment that a person has answered or changed is never outdated, and its
 * statement gets no second one. People's own comments are not looked at.
 */
export function reconcile(
  existing: readonly CommentAsRead[],
  wanted: readonly StatementComment[],
  known: KnownComments,
): Reconciliation {
  const ours = existing.filter(isOurs);
  const standing = new Map<string, string>();
  const used = new Set<string>();
  const oursIn = groupedBy(ours, ({ paragraph }) => paragraph);
  for (const comment of wanted) {
    const paragraph = comment.anchor?.paragraph;
    const here =
      paragraph === undefined ? [] : (oursIn.get(paragraph) ?? []).filter(({ id }) => !used.has(id));
    const match =
      here.find(({ text }) => commentHash(text) === commentHash(comment.text)) ??
      here.find((each) => isTaken(each, known));
    if (!match) continue;
    used.add(match.id);
    standing.set(comment.key, match.id);
  }
  const outdated = ours.filter((each) => !used.has(each.id) && !isTaken(each, known));
  const missing = wanted.filter(({ key, anchor }) => anchor !== null && !standing.has(key));
  const outdatedAt = new Set(outdated.map(({ paragraph }) => paragraph));
  return {
    standing,
    outdated: outdated.map(({ id }) => id),
    missing,
    changed: missing.filter(({ anchor }) => anchor !== null && outdatedAt.has(anchor.paragraph)),
  };
}
