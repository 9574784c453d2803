import { keptByText } from '../../plan/kept-by-text';
import { plainWord } from './words';

/** The words of a text of three letters or more, plain, by how they begin. */
export interface WordsByCase {
  readonly small: readonly string[];
  /** With a capital, or with no letter. */
  readonly capital: readonly string[];
}

/** Which words a text writes small and which with a capital. */
export const wordsByCase = keptByText((text): WordsByCase => {
  const small: string[] = [];
  const capital: string[] = [];
  for (const word of text.match(/[\p{L}\p{M}'’-]{3,}/gu) ?? [])
    (/^\p{Ll}/u.test(word) ? small : capital).push(plainWord(word));
  return { small, capital };
});
