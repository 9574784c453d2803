import type { Span } from '../../plan/document-as-read';
import { matchesOf } from './matches';

const abbreviation =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Rev|St|e\.g|i\.e|eg|ie|etc|approx|no|No|tel|Tel|min|mins|hrs|\p{L})\.$/u;

/**
 * The sentences of a text, without the spaces and bullet marks round them. A line break ends a sentence; the full stop of an
 * abbreviation, of a date or of initials does not.
 */
export function sentencesOf(text: string): readonly Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const match of matchesOf(text, /[.!?]+["”’')\]]*(?=\s|$)|[\n\r\v\u2028]+/g)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && !endsSentence(text, match.index)) continue;
    push(found, text, from, end);
    from = end;
  }
  push(found, text, from, text.length);
  return found;
}

function endsSentence(text: string, stop: number): boolean {
  if (text.slice(stop + 1).trim() === '') return true;
  if (!abbreviation.test(text.slice(Math.max(0, stop - 8), stop + 1))) {
    return !/^\.\s+\p{Ll}/u.test(text.slice(stop, stop + 4)) || /\p{L}{2}$/u.test(text.slice(0, stop));
  }
  return false;
}

function push(found: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /[\s•·▪◦\uF0B7*–—-]/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (end > start) found.push({ start, end });
}
