import type { Span } from '../../plan/document-as-read';
import { acronymsSpeltOut, meaningOf } from '../word-lists/acronyms';
import { sentencesOf } from './sentences';
import type { StatementReading } from '../statement-reading';
import type { Word } from './words';
import { matchesOf } from './matches';

/** One sentence as it weighs on a reader: names, dates, figures, quotations and what stands in brackets are not counted. */
export interface SentenceWeight extends Span {
  readonly words: number;
  readonly syllables: number;
}

/** The sentences of a statement with the words that count for reading. */
export function sentenceWeights(reading: StatementReading): readonly SentenceWeight[] {
  const left = passedOver(reading);
  return sentencesOf(reading.text).map((sentence) => {
    const counted = reading.words.filter(
      (word) =>
        word.start >= sentence.start &&
        word.end <= sentence.end &&
        /^\p{Ll}|^\p{Lu}\p{Ll}*$/u.test(word.text) &&
        !left.some(({ start, end }) => start <= word.start && word.end <= end),
    );
    return {
      ...sentence,
      words: counted.length,
      syllables: counted.reduce((sum, word) => sum + syllables(word), 0),
    };
  });
}

/**
 * The age in years at which a text can be read (Flesch-Kincaid grade and five years), by its sentences. Short texts swing
 * by years: trust it only from some fifteen counted words on.
 */
export function readingAge(sentences: readonly SentenceWeight[]): number {
  const told = sentences.filter(({ words }) => words > 0);
  const words = told.reduce((sum, sentence) => sum + sentence.words, 0);
  if (words === 0) return 0;
  const spoken = told.reduce((sum, sentence) => sum + sentence.syllables, 0);
  return 0.39 * (words / told.length) + 11.8 * (spoken / words) - 15.59 + 5;
}

function passedOver({ text, names, times, figures, quotations }: StatementReading): readonly Span[] {
  const brackets = [...matchesOf(text, /\([^)]*\)|\[[^\]]*\]/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const speltOut = acronymsSpeltOut(text).flatMap((short) => {
    const meaning = meaningOf(short);
    const start = meaning === null ? -1 : text.toLowerCase().indexOf(meaning.toLowerCase());
    return meaning === null || start < 0 ? [] : [{ start, end: start + meaning.length }];
  });
  const capitals = [...matchesOf(text, /\p{Lu}\p{Ll}+(?:\s(?:of |and |the )?\p{Lu}\p{Ll}+)+/gu)].map(
    (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  return [...names, ...times, ...figures, ...quotations, ...brackets, ...speltOut, ...capitals];
}

/** Words whose vowels mislead. */
const counted: Readonly<Record<string, number>> = {
  behaviour: 3,
  behaviours: 3,
  safeguarding: 3,
  interesting: 3,
  anxiety: 4,
  ideas: 3,
  idea: 3,
  wishes: 2,
  people: 2,
  because: 2,
  every: 2,
  everyone: 3,
  being: 2,
  area: 3,
  create: 2,
  created: 3,
  creates: 2,
  creating: 3,
  science: 2,
  quiet: 2,
  children: 2,
  supported: 3,
  therefore: 2,
  sometimes: 2,
  something: 2,
  someone: 2,
  ensure: 2,
  medicine: 3,
  business: 2,
};

/** How many syllables an English word has, by its vowels. */
export function syllables({ plain }: Pick<Word, 'plain'>): number {
  const known = counted[plain];
  if (known !== undefined) return known;
  return plain.split(/[-/]/).reduce((sum, part) => sum + ofPart(part.replace(/'s$/, '')), 0);
}

function ofPart(part: string): number {
  if (part.length <= 3) return 1;
  const bare = part
    .replace(/([aeiouy])(ing|ity)(?=s?$)/, '$1-$2')
    .replace(/(?:[^laeiouyszxcgh]es|[^laeiouytd]ed|[^l]e)$/, (ending) => ending.charAt(0))
    .replace(/([^aeiouyl])e(?=(?:ment|ful|fully|less|ly|ness)s?$)/, '$1')
    .replace(/^y/, '');
  const parted = /(?:ia|io|ua|eo|iu)/.test(bare) && !/(?:tion|sion|cial|tial|cious|gious|cian)/.test(bare);
  return Math.max(1, bare.match(/[aeiouy]+/g)?.length ?? 1) + (parted ? 1 : 0);
}
