import type { Span } from '../../plan/document-as-read';

const closingOf: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '„': '”',
  '«': '»',
  '‘': '’',
  "'": "'",
};

/**
 * Words in quotation marks, single or double, straight or curly, the marks included. Apostrophes are no marks, nor is a
 * single mark that nothing closes; a curly double mark that nothing closes quotes all that follows.
 */
export function findQuotations(text: string): readonly Span[] {
  const found: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const end = opensQuotation(text, at) ? closingMark(text, at) : -1;
    if (end >= 0) found.push({ start: at, end });
    at = end >= 0 ? end : at + 1;
  }
  return found;
}

function opensQuotation(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (closingOf[mark] === undefined) return false;
  return (mark !== "'" && mark !== '‘') || !isLetterOrDigit(text.charAt(at - 1));
}

/** One past the mark that closes the quotation opened at `at`; -1 where nothing closes it. */
function closingMark(text: string, at: number): number {
  const mark = text.charAt(at);
  const closing = closingOf[mark] ?? mark;
  for (let end = text.indexOf(closing, at + 1); end >= 0; end = text.indexOf(closing, end + 1)) {
    const apostrophe = closing === '’' || closing === "'";
    if (end > at + 1 && !(apostrophe && isLetterOrDigit(text.charAt(end + 1)))) return end + 1;
  }
  return mark === '“' ? text.length : -1;
}

function isLetterOrDigit(character: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(character);
}
