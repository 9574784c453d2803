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

interface Step<Entry> {
  readonly next: Map<string, Step<Entry>>;
  ends?: Entry;
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
  const root: Step<Entry> = { next: new Map() };
  for (const [phrase, entry] of entries) {
    for (const written of spellings(phrase, forms)) add(root, written.split(' '), entry);
  }
  return {
    find(text, words) {
      const found: PhraseFound<Entry>[] = [];
      for (let first = 0; first < words.length; first += 1) {
        const longest = longestFrom(root, text, words, first);
        if (longest) {
          found.push(longest);
          first = longest.last;
        }
      }
      return found;
    },
  };
}

function add<Entry>(root: Step<Entry>, words: readonly string[], entry: Entry): void {
  let step = root;
  for (const word of words) {
    const next: Step<Entry> = step.next.get(word) ?? { next: new Map() };
    step.next.set(word, next);
    step = next;
  }
  step.ends ??= entry;
}

function longestFrom<Entry>(
  root: Step<Entry>,
  text: string,
  words: readonly Word[],
  first: number,
): PhraseFound<Entry> | null {
  const start = words[first];
  if (!start) return null;
  let step = root.next.get(start.plain);
  if (!step) return start.plain.includes('/') ? betweenSlashes(root, start, first) : null;
  let longest: PhraseFound<Entry> | null = null;
  for (let last = first; step;) {
    const word = words[last];
    if (!word) break;
    if (step.ends !== undefined)
      longest = { entry: step.ends, first, last, start: start.start, end: word.end };
    last += 1;
    const following = words[last];
    if (!following || !adjoining(text, word, following)) break;
    step = step.next.get(following.plain);
  }
  return longest;
}

/** The first part of "clean/tidy" that is a phrase by itself. */
function betweenSlashes<Entry>(root: Step<Entry>, word: Word, at: number): PhraseFound<Entry> | null {
  let start = word.start;
  for (const part of word.plain.split('/')) {
    const ends = root.next.get(part)?.ends;
    if (ends !== undefined) return { entry: ends, first: at, last: at, start, end: start + part.length };
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

/** Every way in which a phrase of a list may be written. */
function spellings(phrase: string, forms: (word: string) => readonly string[]): readonly string[] {
  let written: readonly string[] = [''];
  for (const word of phrase.split(' ')) {
    const optional = word.startsWith('?');
    const choices = (optional ? word.slice(1) : word)
      .split('|')
      .map((choice) => choice.replace(/^\?/, ''))
      .flatMap((choice) => (choice.startsWith('~') ? forms(choice.slice(1)) : [choice]))
      .flatMap((choice) => (choice.includes('-') ? [choice, choice.replaceAll('-', ' ')] : [choice]));
    written = written.flatMap((before) => [
      ...(optional ? [before] : []),
      ...choices.map((choice) => (before === '' ? choice : `${before} ${choice}`)),
    ]);
  }
  return written.filter((each) => each !== '');
}
