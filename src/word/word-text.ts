/**
 * A text of Word's without the marks that are no text: on Mac a commented paragraph holds U+0005 for each comment. Tabs,
 * line breaks and Word's own hyphens stay.
 */
export function withoutMarks(text: string): string {
  return text.replace(/[\u0000-\u0008\u000e-\u001d]/g, '');
}

/** The texts of two comments are the same but for how each Word breaks lines. */
export function sameComment(one: string, other: string): boolean {
  return inOneLine(one) === inOneLine(other);
}

function inOneLine(text: string): string {
  return withoutMarks(text).replace(/\s+/g, ' ').trim();
}
