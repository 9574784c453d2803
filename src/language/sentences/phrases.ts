import type { Word } from './words';

/** A phrase of a list found in a statement; `first` and `last` are positions in its words, both inclusive. */
export interface PhraseFound<Entry> {
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** A list of phrases made ready for looking up. */
export interface PhraseList<Entry> {
  /** Every phrase of the list in the text, the longest at each place, never overlapping, in order. */
  find(text: string, words: readonly Word[]): readonly PhraseFound<Entry>[];
}

/** A place within the phrases of a list: where each word leads from here, and what ends here. */
interface Step<Entry> {
  readonly next: Map<string, Step<Entry>[]>;
  readonly ends: Listed<Entry> | null;
}

/** An entry with its place in the list: of two that end at the same word the first counts. */
interface Listed<Entry> {
  readonly entry: Entry;
  readonly order: number;
}

/**
 * Makes a list of phrases ready: one walk over a statement's words finds them all, however long the list. A phrase is
 * words with spaces between them; `a|b` is either, `?a` may be missing, and a hyphen may be written as a space. `forms`
 * gives all forms of a word marked `~` ("~support").
 */
export function phraseList<Entry>(
  entries: Iterable<readonly [phrase: string, entry: Entry]>,
  forms: (word: string) => readonly string[] = (word) => [word],
): PhraseList<Entry> {
  const firstWords = new Map<string, Step<Entry>[]>();
  let order = 0;
  for (const [phrase, entry] of entries)
    addAll(firstWords, phraseSteps(phrase, forms, { entry, order: order++ }).next);
  return {
    find(text, words) {
      const found: PhraseFound<Entry>[] = [];
      for (let first = 0; first < words.length; first += 1) {
        const longest = longestFrom(firstWords, text, words, first);
        if (longest) {
          found.push(longest);
          first = longest.last;
        }
      }
      return found;
    },
  };
}

/** The steps through one phrase. What may be missing shares its steps: written out, the longest have 100,000 spellings. */
function phraseSteps<Entry>(
  phrase: string,
  forms: (word: string) => readonly string[],
  ends: Listed<Entry>,
): Step<Entry> {
  return phrase
    .split(' ')
    .reduceRight<Step<Entry>>((after, part) => stepBefore(part, forms, after), { next: new Map(), ends });
}

function stepBefore<Entry>(
  part: string,
  forms: (word: string) => readonly string[],
  after: Step<Entry>,
): Step<Entry> {
  const optional = part.startsWith('?');
  const step: Step<Entry> = { next: new Map(), ends: optional ? after.ends : null };
  if (optional) addAll(step.next, after.next);
  for (const choice of part.split('|')) {
    const word = choice.replace(/^\?/, '');
    for (const form of word.startsWith('~') ? forms(word.slice(1)) : [word]) {
      lead(step.next, form, after);
      const [start = '', ...rest] = form.split('-');
      if (rest.length > 0)
        lead(
          step.next,
          start,
          rest.reduceRight((then, each) => stepBefore(each, forms, then), after),
        );
    }
  }
  return step;
}

function lead<Entry>(next: Map<string, Step<Entry>[]>, word: string, to: Step<Entry>): void {
  const known = next.get(word);
  if (known === undefined) next.set(word, [to]);
  else known.push(to);
}

function addAll<Entry>(next: Map<string, Step<Entry>[]>, others: ReadonlyMap<string, Step<Entry>[]>): void {
  for (const [word, steps] of others) for (const step of steps) lead(next, word, step);
}

function longestFrom<Entry>(
  firstWords: ReadonlyMap<string, readonly Step<Entry>[]>,
  text: string,
  words: readonly Word[],
  first: number,
): PhraseFound<Entry> | null {
  const start = words[first];
  if (!start) return null;
  let steps = firstWords.get(start.plain);
  if (!steps) return start.plain.includes('/') ? betweenSlashes(firstWords, start, first) : null;
  let longest: PhraseFound<Entry> | null = null;
  for (let last = first; steps;) {
    const word = words[last];
    if (!word) break;
    const ends = endsOf(steps);
    if (ends) longest = { entry: ends.entry, first, last, start: start.start, end: word.end };
    last += 1;
    const following = words[last];
    if (!following || !adjoining(text, word, following)) break;
    steps = stepsBy(steps, following.plain);
  }
  return longest;
}

/** The steps that a word leads to, none twice. */
function stepsBy<Entry>(steps: readonly Step<Entry>[], word: string): readonly Step<Entry>[] | undefined {
  let all: Step<Entry>[] | undefined;
  for (const { next } of steps) {
    for (const step of next.get(word) ?? []) {
      all ??= [];
      if (!all.includes(step)) all.push(step);
    }
  }
  return all;
}

/** What ends at any of the steps; of several the one that comes first in the list. */
function endsOf<Entry>(steps: readonly Step<Entry>[]): Listed<Entry> | null {
  let first: Listed<Entry> | null = null;
  for (const { ends } of steps) if (ends && (!first || ends.order < first.order)) first = ends;
  return first;
}

/** The first part of "clean/tidy" that is a phrase by itself. */
function betweenSlashes<Entry>(
  firstWords: ReadonlyMap<string, readonly Step<Entry>[]>,
  word: Word,
  at: number,
): PhraseFound<Entry> | null {
  let start = word.start;
  for (const part of word.plain.split('/')) {
    const ends = endsOf(firstWords.get(part) ?? []);
    if (ends) return { entry: ends.entry, first: at, last: at, start, end: start + part.length };
    start += part.length + 1;
  }
  return null;
}

/** True where nothing but spaces or a hyphen stands between two words. */
function adjoining(text: string, one: Word, other: Word): boolean {
  for (let at = one.end; at < other.start; at += 1) {
    const character = text.charAt(at);
    if (character !== ' ' && character !== '\u00A0' && character !== '-' && character !== '\u2011')
      return false;
  }
  return true;
}
