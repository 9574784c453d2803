import type { Span } from '../../plan/document-as-read';
import { documentWords } from '../facts/document-words';
import type { DocumentWords } from '../facts/document-words';
import { isGivenName } from './given-names';
import { wordClass } from '../sentences/lexicon';
import { candidatesOf } from './name-candidates';
import type { Candidate } from './name-candidates';
import { afterPerson, isPerson } from './name-judgement';
import { joins, runEnd } from './name-runs';
import { isMonthName } from './name-words';
import { isGrammarWord, isOrdinaryWord } from './ordinary-words';
import type { Person, PlanFacts } from '../facts/plan-facts';
import { isRoleHead } from '../actors/roles';
import type { StatementReading } from '../statement-reading';

/** A person's name in a statement. */
export interface NameFound extends Span {
  readonly text: string;
  /** The person of the document that it names, where the document knows one and only one. */
  readonly person: Person | null;
}

const joinsOwned = /^(?:['’]s?)?[ \u00A0]$/;

/** Every person's name in the statement, in order, never overlapping. */
export function findNames(
  reading: Pick<StatementReading, 'text' | 'words' | 'tagged'>,
  facts: PlanFacts,
): readonly NameFound[] {
  const known = documentWords(facts);
  const candidates = candidatesOf(reading, known);
  const found: NameFound[] = [];
  let from = 0;
  while (from < candidates.length) {
    const { end, person } = nameAt(candidates, from, reading, known);
    if (!person) {
      from = end;
      continue;
    }
    const first = candidates[from];
    const last = candidates[end - 1];
    if (first !== undefined && last !== undefined) {
      const text = reading.text.slice(first.start, last.end);
      found.push({ text, start: first.start, end: last.end, person: known.personOf(text) });
    }
    from = end;
  }
  const { roles, services } = facts.house;
  return found.filter((name) => ![...roles, ...services].some((term) => isWithin(name, term, reading.text)));
}

/** True where a name is no more than a part of a house's job title or service: "Futures" of "Bright Futures". */
function isWithin({ start, end }: Span, term: string, text: string): boolean {
  const plain = text.toLowerCase();
  const sought = term.toLowerCase();
  for (let at = plain.indexOf(sought); at >= 0; at = plain.indexOf(sought, at + 1)) {
    if (at <= start && end <= at + sought.length) return true;
  }
  return false;
}

/** Whether a name begins at `from`, and where the reading goes on. */
function nameAt(
  all: readonly Candidate[],
  from: number,
  reading: Pick<StatementReading, 'text' | 'tagged'>,
  known: DocumentWords,
): { readonly end: number; readonly person: boolean } {
  const none = { end: from + 1, person: false };
  const first = all[from];
  if (first === undefined) {
    return none;
  }
  if (!first.capital) {
    const end = slipEnd(all, from, known);
    return end === null ? none : { end, person: true };
  }
  if (known.isInitials(first.text)) {
    return { end: from + 1, person: true };
  }
  const end = runEnd(all, from);
  if (end === null || (first.plain === 'ed' && /^psych/.test(all[from + 1]?.plain ?? ''))) {
    return none;
  }
  const placeEnd = endOfPlace(all, from, end);
  if (placeEnd !== null) {
    return { end: placeEnd, person: false };
  }
  return { end, person: isPerson(all, from, end, reading) };
}

const placePrefix = /^(?:st|saint|ysgol|eglwys|ti)$/;

/**
 * Where the capitals around the run from `from` to `end` make it a place, a service or a document ("Brookfield
 * Primary", "St Luke's", "Andy's Man Club"): the end of that; otherwise `null`.
 */
function endOfPlace(all: readonly Candidate[], from: number, end: number): number | null {
  const first = all[from];
  const last = all[end - 1];
  const next = all[end];
  if (
    placePrefix.test(all[from - 1]?.plain ?? '') &&
    first !== undefined &&
    /^\.?[ \u00A0]$/.test(first.before)
  ) {
    return end;
  }
  if (next === undefined || last === undefined || !next.capital || !joinsOwned.test(next.before)) {
    return null;
  }
  let reach = end;
  let place = false;
  for (
    let part = all[reach];
    part !== undefined && part.capital && joinsOwned.test(part.before);
    part = all[reach]
  ) {
    if (part.kind === 'acronym' || isRoleHead(part.plain, true)) {
      return null;
    }
    place ||= part.kind === 'place';
    reach += 1;
  }
  return place && (!last.possessive || reach - end > 1) ? reach : null;
}

/** A known name typed without its capital: "ellie to go". */
function slipEnd(all: readonly Candidate[], from: number, known: DocumentWords): number | null {
  const first = all[from];
  if (first === undefined || first.plain.length < 3 || !(first.opening || known.names.has(first.plain))) {
    return null;
  }
  for (let length = Math.min(3, all.length - from); length > 0; length -= 1) {
    const slice = all.slice(from, from + length);
    const joined = slice.map((part) => part.plain).join(' ');
    const touching = slice.every((part, index) => index === 0 || joins.test(part.before));
    if (touching && known.isForm(joined) && (length > 1 || !isWordToo(first.plain))) {
      return from + length;
    }
  }
  const surely = isGivenName(first.plain) && first.plain.length > 3 && !isWordToo(first.plain);
  return first.opening && surely && afterPerson.has(all[from + 1]?.plain ?? '') ? from + 1 : null;
}

function isWordToo(plain: string): boolean {
  const byLexicon = wordClass(plain);
  return (
    byLexicon === 'ordinary' ||
    byLexicon === 'either' ||
    isOrdinaryWord(plain) ||
    isGrammarWord(plain) ||
    isMonthName(plain)
  );
}
