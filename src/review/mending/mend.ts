/** Mending: what the suggestions of findings would write into a statement, once people have filled their blanks. */
import type { BlankName } from '../../checks/check';
import type { Edit } from '../../document/open-document';
import { textDifference } from '../../document/text-difference';
import type { DateForm } from '../../language/calendar-date';
import { calendarDate, formatDate } from '../../language/calendar-date';
import type { Passage } from '../../plan/plan';
import { blankStandIn, openBlanksApart, withoutMarks } from './marked-text';
import { textAt } from '../place-in-document';
import type { Finding, Review } from '../review';
import type { FilledBlanks, FilledSuggestion, WritableSuggestion } from './suggested-text';
import { markedStatement, piecesOf } from './suggested-text';
import { writableAnchor } from './writable-place';

/** Findings to be mended in one go, and what people have put in their blanks. */
export interface Mend {
  /** Ids of findings whose suggestions write into one paragraph. */
  readonly findings: readonly string[];
  /** By the id of the finding. */
  readonly filled: Readonly<Record<string, FilledBlanks>>;
  /** The whole statement in a person's own words, in place of what the suggestions would write. */
  readonly ownText?: string;
}

/** One piece of the difference that a mend makes. */
export interface MendPiece {
  readonly kind: 'same' | 'removed' | 'added' | 'blank';
  readonly text: string;
}

/** What a mend does to its statement. */
export interface MendPreview {
  readonly before: string;
  /** A blank still open stands in it as "[date]". */
  readonly after: string;
  /** `before` and `after` in one, in order. */
  readonly pieces: readonly MendPiece[];
  /** What is still to be filled in. */
  readonly open: readonly BlankName[];
}

/** The statement before and after the mend; `null` where its findings write nothing, or into several paragraphs. */
export function previewMend(review: Review, mend: Mend): MendPreview | null {
  const mended = mendedStatement(review, mend);
  if (mended === null) return null;
  const { before, marked, used } = mended;
  return {
    before,
    after: withoutMarks(marked),
    pieces: difference(before, marked),
    open: [...new Set(used.flatMap(openBlanks))],
  };
}

/** The edit that writes a mend; `null` where there is none to write, or a blank is open. */
export function editOf(review: Review, mend: Mend): Edit | null {
  const mended = mendedStatement(review, mend);
  if (mended === null || mended.used.some((each) => openBlanks(each).length > 0)) return null;
  const { before, marked, at } = mended;
  const anchor = writableAnchor(review.document, { ...at, start: 0, end: before.length });
  return anchor && { key: mend.findings.join(), anchor, text: withoutMarks(marked) };
}

/** The findings that can be mended together with this one, itself among them; none where it cannot be mended. */
export function mendableTogether(review: Review, findingId: string): readonly string[] {
  const own = placeWritten(
    review,
    review.findings.find(({ id }) => id === findingId),
  );
  if (own === null) return [];
  return review.findings.filter((each) => placeWritten(review, each) === own).map(({ id }) => id);
}

/** A date as the house writes it, from the form that date fields give (yyyy-mm-dd); '' where it is no date. */
export function dateInHouseForm(iso: string, form: DateForm): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const date = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? calendarDate(year, month, day) : null;
  return date === null ? '' : formatDate(date, form);
}

interface MendedStatement {
  readonly at: Passage;
  readonly before: string;
  /** See `markedStatement`. */
  readonly marked: string;
  readonly used: readonly FilledSuggestion[];
}

function mendedStatement(review: Review, { findings, filled, ownText }: Mend): MendedStatement | null {
  const chosen = review.findings.filter(({ id }) => findings.includes(id));
  if (ownText !== undefined) return inOwnWords(review, chosen[0], ownText);
  const places = new Set(chosen.map((finding) => placeWritten(review, finding)));
  const suggestions = chosen.flatMap(({ id, suggestion }): readonly FilledSuggestion[] =>
    suggestion.kind === 'question' ? [] : [{ suggestion, filled: filled[id] ?? {} }],
  );
  const at = suggestions[0]?.suggestion.replaces;
  if (at === undefined || places.size !== 1 || places.has(null)) return null;
  const before = textAt(review.document, at);
  const rewritten = markedStatement(before, suggestions);
  if (rewritten === null) return null;
  const isUsed = (suggestion: WritableSuggestion) => rewritten.used.includes(suggestion);
  return {
    at,
    before,
    marked: rewritten.text,
    used: suggestions.filter(({ suggestion }) => isUsed(suggestion)),
  };
}

function inOwnWords(review: Review, finding: Finding | undefined, text: string): MendedStatement | null {
  if (finding === undefined || writableAnchor(review.document, finding.at) === null) return null;
  const before = textAt(review.document, finding.at);
  return { at: finding.at, before, marked: text.replace(/\s+/g, ' ').trim(), used: [] };
}

/** A key of the paragraph that a finding's suggestion writes into; `null` where nothing can be written. */
function placeWritten(review: Review, finding: Finding | undefined): string | null {
  if (finding === undefined || finding.suggestion.kind === 'question') return null;
  const { table, row, column, paragraph } = finding.suggestion.replaces;
  const anchor = writableAnchor(review.document, finding.suggestion.replaces);
  return anchor && [table, row, column, paragraph].join('/');
}

function openBlanks({ suggestion, filled }: FilledSuggestion): readonly BlankName[] {
  return piecesOf(suggestion).flatMap((piece) =>
    'blank' in piece && (filled[piece.blank.name]?.trim() ?? '') === '' ? [piece.blank.name] : [],
  );
}

function difference(before: string, marked: string): readonly MendPiece[] {
  const after = openBlanksApart(marked);
  const blanks = after.blanks.values();
  const pieces: MendPiece[] = [];
  const add = (kind: MendPiece['kind'], text: string) => {
    if (text !== '') pieces.push({ kind, text });
  };
  let from = 0;
  for (const { start, end, text } of textDifference(before, after.text)) {
    add('same', before.slice(from, start));
    add('removed', before.slice(start, end));
    for (const [number, words] of text.split(blankStandIn).entries()) {
      if (number > 0) add('blank', blanks.next().value ?? '');
      add('added', words);
    }
    from = end;
  }
  add('same', before.slice(from));
  return pieces;
}
