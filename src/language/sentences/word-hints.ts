import { keptByText } from '../../plan/kept-by-text';

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
  const inWord = keptByText((word) =>
    hints.reduce((found, hint, bit) => (hint.test(word) ? found | (1 << bit) : found), 0),
  );
  return (text) => {
    let found = 0;
    for (const word of betweenSpaces(text)) found |= inWord(word);
    return found;
  };
}

let lastText = '';
let lastWords: readonly string[] = [];

/** A statement is looked at for one sort of hints after the other: it is taken apart once. */
function betweenSpaces(text: string): readonly string[] {
  if (text !== lastText) {
    lastText = text;
    lastWords = text.split(' ').filter((word) => word !== '');
  }
  return lastWords;
}
