import type { Blank, Suggestion } from '../checks/check';
import type { Passage } from '../plan/plan';
import { words } from './words';

/** A suggestion that offers text to write, as against a question. */
export type WritableSuggestion = Exclude<Suggestion, { readonly kind: 'question' }>;

/** One piece of a suggested text: words to write as they stand, or a blank that only a person can fill. */
export type SuggestedPiece = { readonly words: string } | { readonly blank: Blank };

/** The pieces of a guided text in order; `{name}`s that are no blank of the suggestion stay words. */
export function piecesOf(suggestion: WritableSuggestion): readonly SuggestedPiece[] {
  if (suggestion.kind === 'rewrite') return [{ words: suggestion.text }];
  const blanks = new Map(suggestion.blanks.map((blank) => [`{${blank.name}}`, blank]));
  return suggestion.text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const blank = blanks.get(piece);
      return blank ? { blank } : { words: piece };
    });
}

/** A suggested text as people read it: each blank in square brackets, by what it asks for. */
export function readableText(suggestion: Suggestion): string {
  if (suggestion.kind === 'question') return suggestion.text;
  return piecesOf(suggestion)
    .map((piece) => ('words' in piece ? piece.words : `[${words.blanks[piece.blank.name]}]`))
    .join('');
}

/**
 * A statement with the suggestions for it written in, as people read it. Where two speak of overlapping words the
 * first in the list is taken. `null` where none of them writes anything into this statement.
 */
export function rewrittenStatement(
  text: string,
  suggestions: readonly WritableSuggestion[],
): { readonly text: string; readonly used: readonly WritableSuggestion[] } | null {
  const used: WritableSuggestion[] = [];
  for (const suggestion of suggestions) {
    if (used.every((other) => apart(other, suggestion))) used.push(suggestion);
  }
  if (used.length === 0) return null;
  let rewritten = '';
  let from = 0;
  const inOrder = [...used].sort(
    (one, other) =>
      one.replaces.start - other.replaces.start ||
      one.replaces.end - other.replaces.end ||
      Number(one.text.startsWith('.')) - Number(other.text.startsWith('.')),
  );
  for (const suggestion of inOrder) {
    rewritten += text.slice(from, suggestion.replaces.start);
    const own = readableText(suggestion);
    rewritten += rewritten.endsWith('.') && own.startsWith('.') ? own.slice(1) : own;
    from = suggestion.replaces.end;
  }
  return { text: saidOnce(rewritten + text.slice(from)), used };
}

/**
 * Two suggestions in one sentence may ask for the same thing: "(what, how many times a week) … how many times a week".
 * The second is left out, with the words that only lead to it.
 */
function saidOnce(text: string): string {
  const { times, weeks, date } = words.blanks;
  const repeated: readonly (readonly [asked: string, second: string])[] = [
    [`[${times}] a week for [${weeks}] weeks`, `for the next [${weeks}] weeks`],
    [`[${times}] a week`, `[${times}] a week`],
    [`[${weeks}] weeks`, `every [${weeks}] weeks`],
    [`[${weeks}] weeks`, `for [${weeks}] weeks`],
    [`by [${date}]`, `by [${date}]`],
    [`by [${date}]`, `until [${date}]`],
  ];
  return text
    .split(/([.!?]\s)/)
    .map((sentence) => withoutSecondBracket(repeated.reduce(withoutSecond, sentence)))
    .join('');
}

/** "hoovered and wiped down … (hoovered and wiped down)" where two standards were asked about. */
function withoutSecondBracket(sentence: string): string {
  return sentence.replace(/ \(([^()]+)\)/g, (bracket, said: string, at: number) =>
    sentence.slice(0, at).includes(said) && !/^\[/.test(said) && said.includes(' ') ? '' : bracket,
  );
}

function withoutSecond(sentence: string, [asked, second]: readonly [string, string]): string {
  const first = sentence.indexOf(asked);
  const from = first < 0 ? -1 : sentence.indexOf(second, first + asked.length);
  if (from < 0) return sentence;
  const before = sentence.slice(0, from);
  const after = sentence.slice(from + second.length);
  // A bracket that held nothing else goes with it.
  if (before.endsWith('(') && after.startsWith(')')) return before.slice(0, -1).trimEnd() + after.slice(1);
  if (before.endsWith('(')) return before + after.replace(/^,? ?(?:and )?/, '');
  return before.replace(/,?\s+$/, '') + after;
}

function apart(one: WritableSuggestion, other: WritableSuggestion): boolean {
  const a = one.replaces;
  const b = other.replaces;
  return a.end <= b.start || b.end <= a.start;
}

/**
 * A suggestion as finished text for the words found or, where it writes elsewhere in their statement, for the whole
 * statement: " by {date}" alone tells a reader nothing. `statement` is the current text of the paragraph at `at`.
 */
export function asFinishedText(suggestion: Suggestion, at: Passage, statement: string): Suggestion {
  if (suggestion.kind === 'question') return suggestion;
  const { replaces, text } = suggestion;
  const samePlace =
    replaces.table === at.table &&
    replaces.row === at.row &&
    replaces.column === at.column &&
    replaces.paragraph === at.paragraph;
  if (!samePlace || (replaces.start === at.start && replaces.end === at.end)) return suggestion;
  return {
    ...suggestion,
    text: statement.slice(0, replaces.start) + text + statement.slice(replaces.end),
    replaces: { ...replaces, start: 0, end: statement.length },
  };
}
