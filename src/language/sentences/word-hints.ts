import { keptByWord } from './kept-by-word';

/**
 * Makes a quick test whether any word of a text (what stands between spaces) holds what `hint` looks for; a hint must not
 * reach over a space.
 */
export function wordHint(hint: RegExp): (text: string) => boolean {
  const has = wordHints([hint]);
  return (text) => has(text) !== 0;
}

/**
 * Makes one quick look at the words of a text (what stands between spaces) for many hints: bit n of the answer is set where
 * a word holds what hint n looks for. At most 31 hints; none may reach over a space.
 */
export function wordHints(hints: readonly RegExp[]): (text: string) => number {
  const inWord = keptByWord((word) =>
    hints.reduce((found, hint, bit) => (hint.test(word) ? found | (1 << bit) : found), 0),
  );
  return (text) => {
    let found = 0;
    for (let start = 0; start <= text.length;) {
      const space = text.indexOf(' ', start);
      const end = space < 0 ? text.length : space;
      if (end > start) found |= inWord(text.slice(start, end));
      start = end + 1;
    }
    return found;
  };
}
