/**
 * A text of Word's in the characters that our readings use: every break a line break (`\v`), hyphens as Unicode has them,
 * and no marks that are no text: on Mac a commented paragraph holds U+0005 for each comment.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\n\f\u000e]/g, '\v')
    .replace(/\u001e/g, '\u2011')
    .replace(/\u001f/g, '\u00ad')
    .replace(/[\u0000-\u0008\u000f-\u001d]/g, '');
}

/** The texts of two comments are the same but for how each Word breaks lines. */
export function sameComment(one: string, other: string): boolean {
  return inOneLine(one) === inOneLine(other);
}

function inOneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}
