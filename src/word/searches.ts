import type { Anchor } from '../document/open-document';

/** One of the occurrences of a text in a paragraph. */
export interface Occurrence {
  readonly text: string;
  /** Which one, from 0. */
  readonly index: number;
  /** How many there are. */
  readonly of: number;
}

/** A way to find words: one occurrence that is the words, or the two that they begin and end with. */
export type Search = readonly [Occurrence] | readonly [Occurrence, Occurrence];

/** Word takes at most this many characters in a search, its codes for special characters counted. */
const longestSearch = 255;
const longEnd = 100;
const fewLetters = 2;

/**
 * The ways to find the words of an anchor by search, best first: all of them, a long piece at either end, the first and
 * the last word, the first and the last letters. None that Word does not take. None for an anchor without words. Word has no ranges by offset, and its search finds nothing where a
 * tracked deletion, a field or a footnote mark lies within the words.
 */
export function searchesFor({ paragraphText, start, end }: Anchor): readonly Search[] {
  const words = paragraphText.slice(start, end);
  if (words.trim() === '') return [];
  const searches: Search[] = [];
  const whole = occurrence(paragraphText, words, start);
  if (whole !== null && canBeSearched(words)) searches.push([whole]);
  const letters = graphemes(words);
  const ends: readonly (readonly [head: string, tail: string])[] = [
    [firstWords(words, longEnd), lastWords(words, longEnd)],
    [firstWords(words, 1), lastWords(words, 1)],
    // A deletion or a field within the very first or last word leaves its outer letters to be found.
    [letters.slice(0, fewLetters).join(''), letters.slice(-fewLetters).join('')],
  ];
  for (const [head, tail] of ends) {
    const first = occurrence(paragraphText, head, start);
    const last = occurrence(paragraphText, tail, end - tail.length);
    const fit = head.length + tail.length <= words.length && canBeSearched(head) && canBeSearched(tail);
    if (fit && first !== null && last !== null) searches.push([first, last]);
  }
  return searches;
}

function canBeSearched(text: string): boolean {
  return inWordsSearchSyntax(text).length <= longestSearch;
}

const codes: Readonly<Record<string, string>> = {
  '^': '^^',
  '\t': '^t',
  '\n': '^l',
  '\v': '^l',
  '\f': '^m',
  '\u00a0': '^s',
  '\u001e': '^~',
  '\u2011': '^~',
  '\u001f': '^-',
  '\u00ad': '^-',
};

/** A text as Word's search wants it, special characters in its codes. */
export function inWordsSearchSyntax(text: string): string {
  return [...text].map((character) => codes[character] ?? character).join('');
}

/** Counts as Word's search does: from the start, each match beginning after the last. `null` where none begins at `start`. */
function occurrence(text: string, wanted: string, start: number): Occurrence | null {
  const starts: number[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length))
    starts.push(at);
  const index = starts.indexOf(start);
  return index === -1 ? null : { text: wanted, index, of: starts.length };
}

/**
 * The whole words at the start that fit into `length`; the first word where none does, and of a word that is too long for
 * Word's search as much as fits.
 */
function firstWords(text: string, length: number): string {
  const fitting = text.slice(0, length + 1).lastIndexOf(' ');
  if (fitting > 0) return text.slice(0, fitting);
  const first = text.indexOf(' ', 1);
  const word = first === -1 ? text : text.slice(0, first);
  return canBeSearched(word)
    ? word
    : graphemes(word.slice(0, 2 * longEnd))
        .slice(0, longEnd / 2)
        .join('');
}

function lastWords(text: string, length: number): string {
  const from = Math.max(0, text.length - length - 1);
  const fitting = text.indexOf(' ', from);
  if (fitting !== -1 && fitting < text.length - 1) return text.slice(fitting + 1);
  const last = text.lastIndexOf(' ', text.length - 2);
  const word = last === -1 ? text : text.slice(last + 1);
  return canBeSearched(word)
    ? word
    : graphemes(word.slice(-2 * longEnd))
        .slice(-longEnd / 2)
        .join('');
}

/** A text in the characters that people see: an accent or a joined emoji is never cut off from what it belongs to. */
function graphemes(text: string): readonly string[] {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
}
