import type { Anchor } from '../document/open-document';
import { plainText } from './word-text';

/** Finds the body paragraph that an anchor means: its position now, or `null` where it cannot be told. */
export type ParagraphFinder = (anchor: Anchor) => number | null;

/**
 * Compares the paragraphs as they were read when the anchors were made with those of now (both as `plainText`). All before
 * the first change stand where they stood, all after the last are moved by as many as were added; in between, a paragraph
 * is known by its text and, where that text is there more than once, by its neighbours. Where nothing was read, anchors
 * count in the paragraphs of now.
 */
export function createParagraphFinder(read: readonly string[], now: readonly string[]): ParagraphFinder {
  const before = read.length > 0 ? read : now;
  const sameAtStart = countSame(before, now, (texts, step) => texts[step]);
  const sameAtEnd = Math.min(
    countSame(before, now, (texts, step) => texts[texts.length - 1 - step]),
    Math.min(before.length, now.length) - sameAtStart,
  );

  return ({ paragraph, paragraphText: text }) => {
    const paragraphText = plainText(text);
    const asRead = before[paragraph];
    // Word's text may hold deleted text and prompts besides; another text means that the anchor is of an older reading.
    if (asRead === undefined || !holdsInOrder(asRead, paragraphText)) {
      return now[paragraph] === paragraphText ? paragraph : only(now, paragraphText);
    }
    if (paragraph < sameAtStart) return paragraph;
    if (paragraph >= before.length - sameAtEnd) return paragraph + now.length - before.length;
    return nearest(before, now, paragraph);
  };
}

function countSame(
  one: readonly string[],
  other: readonly string[],
  at: (texts: readonly string[], step: number) => string | undefined,
): number {
  const limit = Math.min(one.length, other.length);
  let count = 0;
  while (count < limit && at(one, count) === at(other, count)) count += 1;
  return count;
}

/** True where the text holds the wanted letters and digits, others in between or not. */
export function holdsInOrder(text: string, wanted: string): boolean {
  let from = 0;
  for (const character of wanted.replace(/[^\p{L}\p{N}]/gu, '')) {
    const found = text.indexOf(character, from);
    if (found === -1) return false;
    from = found + character.length;
  }
  return true;
}

/** The one paragraph with that text. */
function only(texts: readonly string[], wanted: string): number | null {
  const first = texts.indexOf(wanted);
  return first === texts.lastIndexOf(wanted) && first !== -1 ? first : null;
}

/** The paragraph with the same text and most of the same neighbours; `null` where two are alike in that. */
function nearest(before: readonly string[], now: readonly string[], paragraph: number): number | null {
  const scored = now
    .map((text, position) => ({ text, position }))
    .filter(({ text }) => text === before[paragraph])
    .map(({ position }) => ({ position, score: likeness(before, now, paragraph, position) }))
    .sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  if (best === undefined) return null;
  const isClear = second === undefined || (best.score >= 1 && best.score > second.score);
  return isClear ? best.position : null;
}

function likeness(
  before: readonly string[],
  now: readonly string[],
  paragraph: number,
  position: number,
): number {
  const steps = [-3, -2, -1, 1, 2, 3];
  const alike = steps.filter(
    (step) => (before[paragraph + step] ?? null) === (now[position + step] ?? undefined),
  );
  return alike.length + (paragraph === position ? 0.5 : 0);
}
