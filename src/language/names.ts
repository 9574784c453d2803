import type { Span } from '../plan/document-as-read';
import { documentWords } from './document-words';
import type { DocumentWords } from './document-words';
import { isGivenName } from './given-names';
import { isBareVerb, wordClass } from './lexicon';
import { isMonthName, isTitleAndWord, nameWordKind } from './name-words';
import type { NameWordKind } from './name-words';
import { isGrammarWord, isOrdinaryWord } from './ordinary-words';
import { partsOf } from './parts';
import type { Part } from './parts';
import type { Person, PlanFacts } from './plan-facts';
import { isRoleHead } from './roles';
import type { StatementReading } from './statement-reading';

/** A person's name in a statement. */
export interface NameFound extends Span {
  readonly text: string;
  /** The person of the document that it names, where the document knows one and only one. */
  readonly person: Person | null;
}

interface Candidate extends Part {
  readonly kind: NameWordKind;
  readonly capital: boolean;
  /** First word of a sentence, a line or a bracket: its capital tells nothing. */
  readonly opening: boolean;
}

const particles = new Set(
  'de da das do dos du del della di van von der den ter ten bin bint binti ibn abd ap ab ferch al el le la ul ur'.split(
    ' ',
  ),
);
const closesSentence = /[.!?:;•●▪◦\n\r\v\t“"(]|^[-–—]\s|\s[-–—]\s/;
const joins = /^[ \u00A0]$/;
const joinsOwned = /^(?:['’]s?)?[ \u00A0]$/;
const joinsInitial = /^\.?[ \u00A0]?$/;

/** Words after a subject that show it to be a person or a body: "Tapiwa agrees". */
const afterPerson = new Set(
  `to will agrees agree agreed needs has is can should must says feels wants was would had cannot does doesn't won't isn't reports attends
   likes went goes remains who whose did shall lives plays loves tells asks gets understands knows shows uses attended never`.split(
    /\s+/,
  ),
);
const placePrepositions = new Set(
  'the a an at in on near via into onto around outside inside using called'.split(' '),
);
const datePrepositions = new Set(
  'in by of during until till from since before after each every next last this the early mid late until throughout to'.split(
    ' ',
  ),
);
const handled =
  /^(?:re)?(?:cleaned|washed|placed|paired|fixed|signed|bought|delivered|moved|installed|fitted|completed|sent|written|booked|arranged|put|kept|made|done|paid|applied|ordered|painted|provided|used|shared|updated|obtained|recorded|carried|held|emptied|hoovered|mended|replaced|repaired|cleared|removed|stored|locked|sourced|secured|confirmed|finished|started|changed|found|set|drawn)$/;

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
  return found;
}

function candidatesOf(
  reading: Pick<StatementReading, 'text' | 'words'>,
  known: DocumentWords,
): readonly Candidate[] {
  const { text } = reading;
  const shouting = text.length > 3 && !/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text);
  let afterTitle = false;
  return partsOf(text, reading.words).map((part, index) => {
    const capital = /^\p{Lu}/u.test(part.text);
    const opening = index === 0 || (!afterTitle && closesSentence.test(part.before));
    const kind = capital ? kindOf(part, known, shouting) : 'ordinary';
    afterTitle = kind === 'title' || kind === 'initial';
    return {
      text: part.text,
      plain: part.plain,
      start: part.start,
      end: part.end,
      before: part.before,
      possessive: part.possessive,
      capital,
      opening,
      kind: shouting && kind === 'unknown' ? 'ordinary' : kind,
    };
  });
}

function kindOf(part: Part, known: DocumentWords, shouting: boolean): NameWordKind {
  const key = shouting ? `${part.text}!` : part.text;
  const kind = known.kinds.get(key) ?? nameWordKind(part, known, shouting);
  known.kinds.set(key, kind);
  return kind;
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
  const end = runEnd(all, from);
  if (end === null) {
    return none;
  }
  const placeEnd = endOfPlace(all, from, end);
  if (placeEnd !== null) {
    return { end: placeEnd, person: false };
  }
  return { end, person: isPerson(all, from, end, reading) };
}

/** How far a name that begins at `from` could reach by capitals, initials and particles. */
function runEnd(all: readonly Candidate[], from: number): number | null {
  const first = all[from];
  const next = all[from + 1];
  if (first === undefined) {
    return null;
  }
  if (first.kind === 'title') {
    const touching = next !== undefined && /^\.?[ \u00A0]?$/.test(next.before);
    if (touching && particles.has(next.plain) && !next.capital) {
      const reach = particleReach(all, from + 1);
      return reach === null ? null : extend(all, reach);
    }
    const adjoining = touching && next.capital;
    if (
      !adjoining ||
      next.kind === 'acronym' ||
      next.kind === 'grammar' ||
      (isTitleAndWord(first.plain) && !canFollowWordTitle(next))
    ) {
      return null;
    }
    return extend(all, from + 2);
  }
  if (first.kind === 'initial') {
    const adjoining = next !== undefined && next.capital && joinsInitial.test(next.before);
    if (!adjoining || !['name', 'either', 'unknown', 'initial', 'ordinary'].includes(next.kind)) {
      return null;
    }
    if (next.kind === 'ordinary' && (!next.before.startsWith('.') || isOrdinaryWord(next.plain))) {
      return null;
    }
    return next.kind === 'initial' ? runEnd(all, from + 1) : extend(all, from + 2);
  }
  if (first.kind === 'kin' && (first.plain === 'nana' || first.plain === 'abu')) {
    return next?.kind === 'name' &&
      all[from + 2]?.capital === true &&
      joins.test(all[from + 2]?.before ?? '') &&
      joins.test(next.before)
      ? extend(all, from + 2)
      : null;
  }
  if (
    first.kind === 'ordinary' &&
    !first.opening &&
    next !== undefined &&
    joins.test(next.before) &&
    !first.possessive
  ) {
    return next.kind === 'name' && wordClass(next.plain) === 'name' && !isGivenName(next.plain)
      ? extend(all, from + 1)
      : null;
  }
  return first.kind === 'name' || first.kind === 'either' || first.kind === 'unknown'
    ? extend(all, from + 1)
    : null;
}

function canFollowWordTitle(next: Candidate): boolean {
  return (
    next.kind === 'name' || next.kind === 'either' || next.kind === 'unknown' || next.kind === 'ordinary'
  );
}

/** Carries a name on from `at` over surnames, initials and particles. */
function extend(all: readonly Candidate[], at: number): number {
  let end = at;
  for (;;) {
    const before = all[end - 1];
    const part = all[end];
    if (before === undefined || part === undefined || before.possessive || before.text.includes('/')) {
      return end;
    }
    const touching = joins.test(part.before) || (before.kind === 'initial' && joinsInitial.test(part.before));
    if (!touching) {
      return end;
    }
    if (particles.has(part.plain) && (!part.capital || part.kind !== 'grammar')) {
      const reach = particleReach(all, end);
      if (reach !== null) {
        end = reach;
        continue;
      }
    }
    if (!part.capital || !isSurname(part, before, all[end + 1])) {
      return end;
    }
    end += 1;
  }
}

function particleReach(all: readonly Candidate[], at: number): number | null {
  let end = at;
  while (particles.has(all[end]?.plain ?? '')) {
    end += 1;
  }
  const name = all[end];
  return name !== undefined && name.capital && name.kind !== 'acronym' && joins.test(name.before)
    ? end + 1
    : null;
}

const surnamesThatAreWords = new Set(
  `ward dean head page lane hall street park banks house bishop abbott pope cook baker constable judge chambers church temple field fields
   law friend way court place chair driver link staff nurse coach forms day may march english welsh scott case law young career
   shepherd porter butler marshall gardner potter turner fisher parsons priest chaplain warden school wood hill`.split(
    /\s+/,
  ),
);

function isSurname(part: Candidate, before: Candidate, next: Candidate | undefined): boolean {
  if (part.kind === 'name' || part.kind === 'unknown' || part.kind === 'initial') {
    return true;
  }
  if (part.kind === 'either') {
    return !isMonthName(part.plain) || !/^\d/.test(next?.text ?? '');
  }
  const carriedOn =
    next !== undefined && joins.test(next.before) && (next.capital || isRoleHead(next.plain, true));
  if (part.kind === 'ordinary') {
    return !/\p{N}/u.test(part.text) && !isOrdinaryWord(part.plain) && !(carriedOn && next.kind === 'role');
  }
  if (part.kind === 'role' || part.kind === 'place' || part.kind === 'date') {
    return surnamesThatAreWords.has(part.plain) && !carriedOn && before.kind !== 'unknown';
  }
  return false;
}

function isPerson(
  all: readonly Candidate[],
  from: number,
  end: number,
  reading: Pick<StatementReading, 'text' | 'tagged'>,
): boolean {
  const run = all.slice(from, end);
  const first = run[0];
  if (first === undefined) {
    return false;
  }
  if (first.kind === 'title' || first.kind === 'initial' || (first.kind === 'kin' && run.length > 1)) {
    return true;
  }
  const previous = all[from - 1];
  const afterPlacePreposition = !first.opening && placePrepositions.has(previous?.plain ?? '');
  if (run.some((part) => part.kind === 'name')) {
    return true;
  }
  if (run.length > 1) {
    return !afterPlacePreposition;
  }
  if (first.kind === 'either' && isMonthName(first.plain)) {
    return isMonthPerson(first, previous, all[end]);
  }
  if (first.opening) {
    return opensAsPerson(first, all, from, reading);
  }
  const referredTo = previous?.plain === 'to' && /^refer/.test(all[from - 2]?.plain ?? '');
  return first.kind !== 'ordinary' && (first.possessive || (!afterPlacePreposition && !referredTo));
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

function isMonthPerson(
  part: Candidate,
  previous: Candidate | undefined,
  next: Candidate | undefined,
): boolean {
  const word = next?.plain ?? '';
  if (/^\d/.test(word) || /^(?:term|half|half-term|holiday|holidays|break|onwards)$/.test(word)) {
    return false;
  }
  if (
    !part.opening &&
    ((datePrepositions.has(previous?.plain ?? '') && previous?.plain !== 'to') ||
      /\d/.test(previous?.plain ?? ''))
  ) {
    return false;
  }
  if (part.opening) {
    return part.possessive || afterPerson.has(word) || (word === 'and' && next !== undefined);
  }
  return true;
}

/** Decides about a capitalised word that opens a sentence, by what follows; compromise's tag has a vote on the rest. */
function opensAsPerson(
  part: Candidate,
  all: readonly Candidate[],
  at: number,
  reading: Pick<StatementReading, 'text' | 'tagged'>,
): boolean {
  const next = all[at + 1];
  const after = reading.text.slice(part.end, next?.start ?? reading.text.length);
  const toBe = next?.plain === 'to' && all[at + 2]?.plain === 'be';
  if (toBe && handled.test(all[at + 3]?.plain ?? '')) {
    return false;
  }
  if (part.possessive) {
    return true;
  }
  if (next === undefined || /^\s*(?:[,(/&+;]|[-–—]\s|\n)/.test(after)) {
    return true;
  }
  const joined = next.plain === 'and' && (all[at + 2]?.capital === true || all[at + 2]?.kind === 'kin');
  if (!joined && !afterPerson.has(next.plain)) {
    return false;
  }
  if (part.kind === 'either') {
    return true;
  }
  const stem = /^(.{2,}?)(?:ing|ings)$/.exec(part.plain)?.[1];
  if (stem !== undefined) {
    return !(isBareVerb(stem) || isBareVerb(`${stem}e`) || isBareVerb(stem.replace(/(.)\1$/, '$1')));
  }
  return !/(?:ly|ous|able|ful|less)$/.test(part.plain);
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
