import type { Span } from '../plan/document-as-read';

const quotedPattern =
  /“[^”]*”|"[^"]*"|‘(?:[^’]|’(?=\p{L}))*’(?!\p{L})|(?<![\p{L}\p{N}])'(?:[^']|'(?=\p{L}))*'(?!\p{L})/gu;

/** Words in quotation marks, single or double, straight or curly, the marks included. Apostrophes are no marks. */
export function findQuotations(text: string): readonly Span[] {
  return [...text.matchAll(quotedPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
