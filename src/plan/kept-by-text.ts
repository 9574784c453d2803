/** Bounds what is kept: far more words, and far more paragraphs, than any one document has. */
const mostKept = 20_000;

/**
 * The same function of one text, which asks about each text once and remembers: plans say the same words again and again, and
 * while somebody types all but one paragraph stays the same.
 */
export function keptByText<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const kept = new Map<string, Answer>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const answered = answer(text);
    if (kept.size >= mostKept) kept.clear();
    kept.set(text, answered);
    return answered;
  };
}
