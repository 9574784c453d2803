/** Bounds what is kept: far more words than any one document has. */
const mostKept = 20_000;

/** The same function of one word, which asks about each word once and remembers: plans say the same words again and again. */
export function keptByWord<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const kept = new Map<string, Answer>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const answered = answer(word);
    if (kept.size >= mostKept) kept.clear();
    kept.set(word, answered);
    return answered;
  };
}
