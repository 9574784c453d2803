/** A text made plain for the patterns of times and figures, with the way back to the offsets of the original. */
export interface PlainText {
  /** The text as written. */
  readonly original: string;
  /** Lower case; all digits 0 to 9; apostrophes straight, dashes and hyphens "-", spaces plain; no soft hyphens. */
  readonly text: string;
  /** The offset in the original of an offset in `text`. */
  readonly toOriginal: (offset: number) => number;
  /** The offset in `text` of an offset in the original. */
  readonly toPlain: (offset: number) => number;
  /** True where the original has a capital at this offset of `text`. */
  readonly capitalAt: (offset: number) => boolean;
}

const special = /[^\u0020-\u007E£]/u;
const digit = /\p{Nd}/u;
const letterOrMark = /[\p{L}\p{M}]/u;

/** Makes a text plain. */
export function plainTextOf(original: string): PlainText {
  if (!special.test(original)) {
    return {
      original,
      text: original.toLowerCase(),
      toOriginal: (offset) => offset,
      toPlain: (offset) => offset,
      capitalAt: (offset) => isCapital(original.charAt(offset)),
    };
  }
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of original) {
    const plain = plainCharacter(character);
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(at);
    text += plain;
    at += character.length;
  }
  offsets.push(original.length);
  const toOriginal = (offset: number): number => offsets[offset] ?? original.length;
  return {
    original,
    text,
    toOriginal,
    toPlain: (offset) => offsets.findIndex((each) => each >= offset),
    capitalAt: (offset) => isCapital(original.charAt(toOriginal(offset))),
  };
}

function plainCharacter(character: string): string {
  if (character <= '~') return character === '\t' ? ' ' : character.toLowerCase();
  if (digit.test(character)) return String(digitValue(character));
  switch (character) {
    case '\u00AD':
      return '';
    case '’':
    case '‘':
    case 'ʼ':
      return "'";
    case '–':
    case '—':
    case '‑':
    case '‐':
    case '−':
      return '-';
    case '／':
      return '/';
    case '．':
      return '.';
    case '×':
      return 'x';
    case '\u00A0':
    case '\u2007':
    case '\u202F':
    case '\u3000':
      return ' ';
    default: {
      // The patterns are of unaccented letters, so that "\b" must not see an end inside "José".
      const lower = character.toLowerCase();
      return letterOrMark.test(character) ? (unaccented(lower) ?? 'q') : lower;
    }
  }
}

function unaccented(lower: string): string | undefined {
  return lower.normalize('NFD').match(/[a-z]/)?.[0];
}

/** Digits of every script stand in runs of ten, from 0 to 9. */
function digitValue(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && digit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return runsTogether.test(character) ? (code - 0x1d7ce) % 10 : code - zero;
}

/** Mathematical digits, whose five runs of ten touch. */
const runsTogether = /[\u{1D7CE}-\u{1D7FF}]/u;

function isCapital(character: string): boolean {
  return character !== character.toLowerCase();
}
