import type { Replacement } from '../document/text-difference';
import { textDifference, withReplacements } from '../document/text-difference';

/** One call to Word: text in the place of the words from `start` to `end`, or added at an end of them. */
export interface SmallWrite {
  readonly start: number;
  readonly end: number;
  readonly where: 'Replace' | 'Start' | 'End';
  readonly text: string;
}

/**
 * The calls that make `current` into `wanted`, the last words first, so that what is still to be found has not moved.
 * Word has no place between two characters: what is inserted is added to the word before it, whose look it takes, or
 * at the beginning to the word after it. The current text is not blank.
 */
export function smallWrites(current: string, wanted: string): readonly SmallWrite[] {
  const replacements = textDifference(current, wanted);
  const writes: SmallWrite[] = [];
  replacements.forEach((each, at) => {
    const last = writes.at(-1);
    // Two may be added to one word, but no word is both added to and written again.
    const isAdded = each.start === each.end && last?.where !== 'Replace';
    const from = (isAdded ? replacements[at - 1]?.end : last?.end) ?? 0;
    const write = smallWrite(current, each, from, replacements[at + 1]?.start ?? current.length);
    const isAlone = current.slice(write.start, write.end).trim() === '';
    if (last !== undefined && isAlone && last.end === write.start)
      writes[writes.length - 1] = inOne(current, last, write);
    else writes.push(write);
  });
  // Spaces that are left over with no word beside them cannot be found: then all is written again.
  const isLost = writes.some(({ start, end }) => current.slice(start, end).trim() === '');
  return isLost ? [{ start: 0, end: current.length, where: 'Replace', text: wanted }] : writes.reverse();
}

/** Two that touch, as one that writes the words of both again. */
function inOne(current: string, first: SmallWrite, second: SmallWrite): SmallWrite {
  const written = ({ start, end, where, text }: SmallWrite) => {
    const words = where === 'Replace' ? '' : current.slice(start, end);
    return where === 'Start' ? text + words : words + text;
  };
  return { start: first.start, end: second.end, where: 'Replace', text: written(first) + written(second) };
}

/** What the text reads after each of the calls, in the order in which they are made; the text itself first. */
export function stagesOf(current: string, wanted: string): readonly string[] {
  const replacements = textDifference(current, wanted);
  return Array.from({ length: replacements.length + 1 }, (_, made) =>
    withReplacements(current, made === 0 ? [] : replacements.slice(-made)),
  );
}

/** Between `from` and `to` no other replacement touches the text. */
function smallWrite(current: string, replacement: Replacement, from: number, to: number): SmallWrite {
  const { start, end, text } = replacement;
  if (start < end) return withAWord(current, replacement, from, to);
  const inserted = behindAWord(current, replacement);
  const before = /\S+\s*$/.exec(current.slice(from, inserted.start));
  if (before !== null && before[0] !== '')
    return { start: from + before.index, end: inserted.start, where: 'End', text: inserted.text };
  const after = /^\s*\S+/.exec(current.slice(start, to));
  return { start, end: start + (after?.[0].length ?? 0), where: 'Start', text };
}

/** Word finds no spaces alone: the word beside them is written again with them. */
function withAWord(current: string, { start, end, text }: Replacement, from: number, to: number): SmallWrite {
  const before =
    current.slice(start, end).trim() === '' ? (/\S+$/.exec(current.slice(from, start))?.[0] ?? '') : '';
  const isAlone = current.slice(start, end).trim() === '' && before === '';
  const after = isAlone ? (/^\S+/.exec(current.slice(end, to))?.[0] ?? '') : '';
  return {
    start: start - before.length,
    end: end + after.length,
    where: 'Replace',
    text: before + text + after,
  };
}

/** "one |two |three" is the same as "one| two| three", and stands behind a word. */
function behindAWord(current: string, { start, text }: Replacement): { start: number; text: string } {
  const space = /\s+$/.exec(current.slice(0, start))?.[0] ?? '';
  return space !== '' && space.length < start && text.endsWith(space)
    ? { start: start - space.length, text: space + text.slice(0, -space.length) }
    : { start, text };
}
