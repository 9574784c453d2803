/** Words met before by the tests that follow; no plan has nearly so many. */
const mostKept = 20_000;

/**
 * Makes a quick test whether any word of a text (what stands between spaces) holds what `hint` looks for. Each word is asked
 * about once and remembered, for plans say the same words again and again; a hint must not reach over a space.
 */
export function wordHint(hint: RegExp): (text: string) => boolean {
  const kept = new Map<string, boolean>();
  const holds = (word: string): boolean => {
    const known = kept.get(word) ?? hint.test(word);
    if (kept.size >= mostKept) kept.clear();
    kept.set(word, known);
    return known;
  };
  return (text) => text.split(' ').some(holds);
}
