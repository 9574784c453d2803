import { plainWord } from './words';
import type { Word } from './words';

/** A word, or the part of one between slashes ("Mum/Dad"), with its possessive ending left out. */
export interface Part extends Word {
  /** True where 's or a closing apostrophe followed. */
  readonly possessive: boolean;
  /** The text between the part before (or the beginning) and this one. */
  readonly before: string;
}

/** Written with a slash, yet one word. */
const wholeWithSlash = /^(?:\p{L}\/\p{L}|n\/a|c\/o|w\/c|w\/e|f\/t|p\/t|y\/o)$/iu;
const divider = /[/&]/u;

/** The parts of a text's words: what names, jobs and families are looked for in. */
export function partsOf(text: string, words: readonly Word[]): readonly Part[] {
  const known = kept.get(words) ?? readParts(text, words);
  kept.set(words, known);
  return known;
}

/** Names, actors and lists of owners are all read from the same parts. */
const kept = new WeakMap<readonly Word[], readonly Part[]>();

function readParts(text: string, words: readonly Word[]): readonly Part[] {
  const parts: Part[] = [];
  let reached = 0;
  for (const word of words) {
    for (const piece of pieces(word)) {
      const ending = /['’]s$/iu.exec(piece.text);
      const plural =
        ending === null &&
        /s$/iu.test(piece.text) &&
        /^['’](?!\p{L})/u.test(text.slice(piece.end, piece.end + 2));
      const end = ending === null ? piece.end : piece.end - 2;
      const own = text.slice(piece.start, end);
      parts.push({
        text: own,
        plain: plainWord(own),
        start: piece.start,
        end,
        possessive: ending !== null || plural,
        before: text.slice(reached, piece.start),
      });
      reached = piece.end;
    }
  }
  return parts;
}

function pieces(
  word: Word,
): readonly { readonly text: string; readonly start: number; readonly end: number }[] {
  const initialAndName =
    /^\p{Lu}\.(?=\p{Lu}\p{Ll})/u.exec(word.text) ?? /^(?:Mr|Mrs|Ms|Dr)\.(?=\p{Lu})/u.exec(word.text);
  if (initialAndName !== null) {
    const at = word.start + initialAndName[0].length;
    return [
      { text: word.text.slice(0, initialAndName[0].length - 1), start: word.start, end: at - 1 },
      { text: word.text.slice(initialAndName[0].length), start: at, end: word.end },
    ];
  }
  if (
    !divider.test(word.text) ||
    wholeWithSlash.test(word.text) ||
    /^\P{L}/u.test(word.text) ||
    /^a&e$/iu.test(word.text)
  ) {
    return [word];
  }
  const found: { text: string; start: number; end: number }[] = [];
  let start = word.start;
  for (const text of word.text.split(divider)) {
    if (text !== '') {
      found.push({ text, start, end: start + text.length });
    }
    start += text.length + 1;
  }
  return found;
}
