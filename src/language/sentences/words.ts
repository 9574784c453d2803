import { keptByText } from '../../plan/kept-by-text';
import { matchesOf } from './matches';
import type { Span } from '../../plan/document-as-read';

/** One word of a text with its exact place. Punctuation is no word; an inner apostrophe, hyphen or slash belongs to it. */
export interface Word extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, curly apostrophes made straight, soft hyphens left out: for comparing, never for offsets. */
  readonly plain: string;
}

const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00AD]|['’\-‑/.&](?=[\p{L}\p{N}]))*%?/gu;

/** Lower case with apostrophes and hyphens made plain and soft hyphens left out, for comparing words. */
export const plainWord = keptByText((text) =>
  text
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\u2011/g, '-')
    .replace(/\u00AD/g, '')
    .normalize('NFC'),
);

/** The words of a text in order, with exact offsets. */
export function wordsOf(text: string): readonly Word[] {
  return matchesOf(text, wordPattern).map((match) => ({
    text: match[0],
    plain: plainWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
