import { paragraphsOf, stretchIn, TextRange } from './ranges';
import type { TextPiece } from './paragraph-text';
import type { Story } from './story';

/** The ways to search that Word offers. */
export interface SearchOptions {
  readonly ignorePunct: boolean;
  readonly ignoreSpace: boolean;
  readonly matchCase: boolean;
  readonly matchPrefix: boolean;
  readonly matchSuffix: boolean;
  readonly matchWildcards: boolean;
  readonly matchWholeWord: boolean;
}

/** Word takes no longer search text. */
const longestSearch = 255;

/** Word's codes for characters that cannot be typed into its search box, and what they stand for here. */
const codes: Readonly<Record<string, string>> = {
  p: '\r',
  t: '\t',
  l: '[\\v\\n]',
  s: '\u00a0',
  '~': '[\u001e\u2011]',
  '-': '[\u001f\u00ad]',
  '^': '\\^',
  '+': '\u2014',
  '=': '\u2013',
  m: '\f',
  '?': '[^]',
  '#': '\\d',
  $: '\\p{L}',
  w: '\\s+',
};

const quotes: Readonly<Record<string, string>> = { "'": "['\u2018\u2019]", '"': '["\u201c\u201d]' };

/**
 * Where a text stands in a range, in order. A hit lies within one paragraph and never reaches over the edge of a tracked deletion or
 * of a field, as in Word; without `matchCase` capitals are all the same; straight quotes find curly ones. `null` where the text cannot be
 * searched for: none, too long, with a code that Word does not know.
 */
export function search(
  story: Story,
  range: TextRange,
  text: string,
  options: Partial<SearchOptions>,
): readonly TextRange[] | null {
  const pattern = text === '' || text.length > longestSearch ? null : patternFor(text, options);
  if (pattern === null) return null;
  return paragraphsOf(story, range).flatMap((paragraph) => {
    const { start, end } = stretchIn(story, range, paragraph);
    const read = story.textOf(paragraph);
    const hasMark = range.end.paragraph !== paragraph || range.end.offset > read.text.length;
    return [...`${read.text.slice(0, end)}${hasMark ? '\r' : ''}`.matchAll(pattern)]
      .map((match) => ({ from: match.index, to: match.index + match[0].length }))
      .filter(({ from, to }) => from >= start && isWithinWords(read.text, from, to, options))
      .filter(({ from, to }) => {
        const touched = read.pieces.filter(
          (piece) => piece.start < to && from < piece.start + piece.text.length,
        );
        const isDeleted = (piece: TextPiece) => piece.revision.deleted;
        return touched.every(
          (piece) => isDeleted(piece) === touched.some(isDeleted) && piece.field === touched[0]?.field,
        );
      })
      .map(({ from, to }) => new TextRange({ paragraph, offset: from }, { paragraph, offset: to }));
  });
}

function patternFor(text: string, options: Partial<SearchOptions>): RegExp | null {
  const between = `${options.ignoreSpace === true ? '\\s*' : ''}${options.ignorePunct === true ? '\\p{P}*' : ''}`;
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    at += character.length;
    if (character === '^') {
      const code = codes[text.slice(at, at + 1)];
      if (code === undefined) return null;
      at += 1;
      pieces.push(code);
    } else if (!(between !== '' && isPassedOver(character, options)))
      pieces.push(quotes[character] ?? character.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'));
  }
  if (pieces.length === 0) return null;
  return new RegExp(pieces.join(between), options.matchCase === true ? 'gu' : 'giu');
}

function isPassedOver(character: string, options: Partial<SearchOptions>): boolean {
  return (
    (options.ignoreSpace === true && /\s/.test(character)) ||
    (options.ignorePunct === true && /\p{P}/u.test(character))
  );
}

function isWithinWords(text: string, from: number, to: number, options: Partial<SearchOptions>): boolean {
  const startsWord = !isWordCharacter(text.slice(0, from).at(-1)) || !isWordCharacter(text[from]);
  const endsWord = !isWordCharacter(text[to - 1]) || !isWordCharacter(text[to]);
  if ((options.matchWholeWord === true || options.matchPrefix === true) && !startsWord) return false;
  return !(options.matchWholeWord === true || options.matchSuffix === true) || endsWord;
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}
