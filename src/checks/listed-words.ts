import type { PhraseList } from '../language/phrases';
import { phraseList } from '../language/phrases';
import type { StatementReading } from '../language/statement-reading';
import { inflections } from '../language/word-forms';
import type { PhraseFound } from '../language/phrases';
import type { CheckSettings } from './check-settings';

/** A check's list of phrases, with the house's own words for that check added and left out. */
export interface ListedWords<Entry> {
  /** The listed words of a statement outside quotation marks. */
  find(reading: StatementReading, settings: CheckSettings): readonly PhraseFound<Entry>[];
}

/**
 * Makes the list of a check ready (see `phraseList` for how phrases are written). `added` says what a word is taken for that
 * the house adds; a word that the house leaves alone is not found in any form that the list spells alike.
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
        [...house.add.map((word) => [word.toLowerCase(), added(word)] as const), ...entries],
        inflections,
      );
    withHouse.set(settings, known);
    return known;
  };
  return {
    find(reading, settings) {
      const left = settings.words[check]?.leave ?? [];
      return listFor(settings)
        .find(reading.text, reading.words)
        .filter(
          ({ start, end }) =>
            !reading.quotations.some((quoted) => quoted.start <= start && end <= quoted.end) &&
            !left.some((word) => word.toLowerCase() === reading.text.slice(start, end).toLowerCase()),
        );
    },
  };
}
