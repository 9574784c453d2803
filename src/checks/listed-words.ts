import type { PhraseList } from '../language/sentences/phrases';
import { phraseList } from '../language/sentences/phrases';
import type { StatementReading } from '../language/statement-reading';
import { inflections } from '../language/deeds/word-forms';
import { plainWord } from '../language/sentences/words';
import type { PhraseFound } from '../language/sentences/phrases';
import type { CheckSettings } from './check-settings';

/** A check's list of phrases, with the house's own words for that check added and left out. */
export interface ListedWords<Entry> {
  /** The listed words of a statement outside quotation marks. */
  find(reading: StatementReading, settings: CheckSettings): readonly PhraseFound<Entry>[];
}

/**
 * Makes the list of a check ready (see `phraseList` for how phrases are written). `added` says what a word is taken for that
 * the house adds; a word that the house adds or leaves alone is so in each of its forms ("support", "supported").
 */
export function listedWords<Entry>(
  check: string,
  entries: readonly (readonly [phrase: string, entry: Entry])[],
  added: (word: string) => Entry,
): ListedWords<Entry> {
  const own = phraseList(entries, inflections);
  const withHouse = new WeakMap<CheckSettings, PhraseList<Entry>>();
  const listFor = (settings: CheckSettings): PhraseList<Entry> => {
    const house = settings.words[check];
    if (!house || house.add.length === 0) return own;
    const known =
      withHouse.get(settings) ??
      phraseList(
        [...house.add.map((word) => [asPhrase(word), added(word)] as const), ...entries],
        inflections,
      );
    withHouse.set(settings, known);
    return known;
  };
  const leftWith = new WeakMap<CheckSettings, ReadonlySet<string>>();
  const leftBy = (settings: CheckSettings): ReadonlySet<string> => {
    const known =
      leftWith.get(settings) ??
      new Set((settings.words[check]?.leave ?? []).flatMap((word) => formsOf(word.toLowerCase())));
    leftWith.set(settings, known);
    return known;
  };
  return {
    find(reading, settings) {
      const left = leftBy(settings);
      return listFor(settings)
        .find(reading.text, reading.words)
        .filter(
          ({ start, end }) =>
            !reading.quotations.some((quoted) => quoted.start <= start && end <= quoted.end) &&
            !left.has(reading.text.slice(start, end).toLowerCase()),
        );
    },
  };
}

/** A word of the house as a phrase of the list: the marks of patterns are spaces to it. */
function asPhrase(word: string): string {
  const plain = plainWord(word)
    .replace(/[|?~\s]+/g, ' ')
    .trim();
  return plain.includes(' ') ? plain : `~${plain}`;
}

function formsOf(word: string): readonly string[] {
  return word.includes(' ') ? [word] : [word, ...inflections(word)];
}
