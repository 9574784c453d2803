import type { Edit } from '../../document/open-document';
import type { Passage } from '../../plan/plan';
import { textAt } from '../place-in-document';
import type { Finding, Review } from '../review';
import { writableAnchor } from './writable-place';

/** A mend that needs no one's judgement, to be offered with others in a list of ticks. */
export interface SafeMend {
  /** The same as long as the words stand where they do. */
  readonly key: string;
  /** An acronym spelt out at its first use, a date as the house writes it, a name put to a job title. */
  readonly kind: 'acronym' | 'date' | 'name';
  /** The words to be replaced, and what is to stand there. */
  readonly before: string;
  readonly after: string;
  readonly at: Passage;
}

/** The checks whose finished suggestions leave no doubt: their rewrites have no blanks where the document is clear. */
const kinds: Readonly<Record<string, SafeMend['kind']>> = {
  'undefined-acronym': 'acronym',
  'unclear-date': 'date',
  'role-not-name': 'name',
};

/** The safe mends of a review in reading order, none over another. */
export function safeMends(review: Review): readonly SafeMend[] {
  const all = [
    ...review.findings.flatMap((finding) => mendOfFinding(review, finding)),
    ...review.datesToRewrite.map(({ at, text }) => safeMend(review, 'date', at, text)),
  ].filter(({ at }) => writableAnchor(review.document, at) !== null);
  return apart(all).sort((one, other) => inOrder(one.at, other.at));
}

/** The edits that write those of the safe mends that are chosen by key. */
export function editsOfSafeMends(review: Review, keys: readonly string[]): readonly Edit[] {
  return safeMends(review).flatMap(({ key, at, after }) => {
    const anchor = keys.includes(key) ? writableAnchor(review.document, at) : null;
    return anchor === null ? [] : [{ key, anchor, text: after }];
  });
}

function mendOfFinding(review: Review, { check, suggestion }: Finding): readonly SafeMend[] {
  const kind = kinds[check];
  if (kind === undefined || suggestion.kind !== 'rewrite') return [];
  return [safeMend(review, kind, suggestion.replaces, suggestion.text)];
}

function safeMend(review: Review, kind: SafeMend['kind'], at: Passage, after: string): SafeMend {
  const { table, row, column, paragraph, start, end } = at;
  const before = textAt(review.document, at).slice(start, end);
  return { key: [table, row, column, paragraph, start, before, after].join('/'), kind, before, after, at };
}

/** Those that no earlier one stands over. */
function apart(mends: readonly SafeMend[]): SafeMend[] {
  const byParagraph = new Map<string, SafeMend[]>();
  return mends.filter((mend) => {
    const { table, row, column, paragraph } = mend.at;
    const place = [table, row, column, paragraph].join('/');
    const there = byParagraph.get(place) ?? [];
    if (there.some((other) => overlap(mend.at, other.at))) return false;
    byParagraph.set(place, [...there, mend]);
    return true;
  });
}

function overlap(one: Passage, other: Passage): boolean {
  return one.start < other.end && other.start < one.end;
}

function inOrder(one: Passage, other: Passage): number {
  return (
    one.table - other.table ||
    one.row - other.row ||
    one.column - other.column ||
    one.paragraph - other.paragraph ||
    one.start - other.start
  );
}
