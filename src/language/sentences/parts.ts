import { keptByText } from '../../plan/kept-by-text';
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
    for (const piece of piecesOf(word.text)) {
      const start = word.start + piece.start;
      const end = start + piece.text.length;
      const plural = piece.endsInS && /^['’](?!\p{L})/u.test(text.slice(end, end + 2));
      parts.push({
        text: piece.own,
        plain: piece.plain,
        start,
        end: start + piece.own.length,
        possessive: piece.owned || plural,
        before: text.slice(reached, start),
      });
      reached = end;
    }
  }
  return parts;
}

/** A piece of one word, by itself; `start` counts from the word's own start. */
interface Piece {
  readonly text: string;
  readonly start: number;
  /** Without its possessive ending. */
  readonly own: string;
  readonly plain: string;
  readonly owned: boolean;
  readonly endsInS: boolean;
}

const piecesOf = keptByText((word): readonly Piece[] => divided(word).map(pieceOf));

function pieceOf({ text, start }: Pick<Piece, 'text' | 'start'>): Piece {
  const owned = /['’]s$/iu.test(text);
  const own = owned ? text.slice(0, -2) : text;
  return { text, start, own, plain: plainWord(own), owned, endsInS: !owned && /s$/iu.test(text) };
}

function divided(word: string): readonly Pick<Piece, 'text' | 'start'>[] {
  const initialAndName =
    /^\p{Lu}\.(?=\p{Lu}\p{Ll})/u.exec(word) ?? /^(?:Mr|Mrs|Ms|Dr)\.(?=\p{Lu})/u.exec(word);
  if (initialAndName !== null) {
    const at = initialAndName[0].length;
    return [
      { text: word.slice(0, at - 1), start: 0 },
      { text: word.slice(at), start: at },
    ];
  }
  if (!divider.test(word) || wholeWithSlash.test(word) || /^\P{L}/u.test(word) || /^a&e$/iu.test(word)) {
    return [{ text: word, start: 0 }];
  }
  const found: Pick<Piece, 'text' | 'start'>[] = [];
  let start = 0;
  for (const text of word.split(divider)) {
    if (text !== '') found.push({ text, start });
    start += text.length + 1;
  }
  return found;
}
