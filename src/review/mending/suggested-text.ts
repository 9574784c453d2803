import type { Blank, BlankName, Suggestion } from '../../checks/check';
import type { Passage } from '../../plan/plan';
import { beginsWithBlank, marked, withoutMarks } from './marked-text';
import { words } from '../words';
import type { Surroundings } from './filled-blank';
import { filledBlank } from './filled-blank';

/** What a person has put in the blanks. */
export type FilledBlanks = Readonly<Partial<Record<BlankName, string>>>;

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
  const rewritten = markedStatement(
    text,
    suggestions.map((suggestion) => ({ suggestion, filled: {} })),
  );
  return rewritten && { text: withoutMarks(rewritten.text), used: rewritten.used };
}

/** A suggestion with what people have put in its blanks. */
export interface FilledSuggestion {
  readonly suggestion: WritableSuggestion;
  readonly filled: FilledBlanks;
}

/** As `rewrittenStatement`, with what people have put in the blanks; the blanks are marked (see `marked`). */
export function markedStatement(
  text: string,
  suggestions: readonly FilledSuggestion[],
): { readonly text: string; readonly used: readonly WritableSuggestion[] } | null {
  const used: FilledSuggestion[] = [];
  for (const each of suggestions) {
    if (used.every((other) => apart(other.suggestion, each.suggestion))) used.push(each);
  }
  if (used.length === 0) return null;
  let rewritten = '';
  let from = 0;
  const inOrder = [...used].sort(
    ({ suggestion: one }, { suggestion: other }) =>
      one.replaces.start - other.replaces.start ||
      one.replaces.end - other.replaces.end ||
      Number(one.text.startsWith('.')) - Number(other.text.startsWith('.')),
  );
  for (const { suggestion, filled } of inOrder) {
    rewritten += text.slice(from, suggestion.replaces.start);
    const own = ownText(
      { suggestion, filled },
      { before: rewritten, behind: text.slice(suggestion.replaces.end) },
    );
    rewritten += rewritten.endsWith('.') && own.startsWith('.') ? own.slice(1) : own;
    from = suggestion.replaces.end;
  }
  return {
    text: used.reduce((said, { filled }) => saidOnce(said, filled, text), rewritten + text.slice(from)),
    used: used.map(({ suggestion }) => suggestion),
  };
}

/** What a suggestion writes between the words round it. */
function ownText({ suggestion, filled }: FilledSuggestion, { before, behind }: Surroundings): string {
  const pieces = piecesOf(suggestion);
  return pieces.reduce((own, piece, at) => {
    if ('words' in piece) return own + piece.words;
    const next = pieces[at + 1];
    const surroundings = {
      before: withoutMarks(before + own),
      behind: next === undefined ? behind : 'words' in next ? next.words : '',
    };
    return own + inBlank(piece.blank.name, filled, surroundings);
  }, '');
}

/** What stands in a blank: what it asks for, or what a person has put in. */
function inBlank(name: BlankName, filled: FilledBlanks, surroundings: Surroundings): string {
  const put = filledBlank(name, filled[name] ?? '', surroundings);
  return put === '' ? marked('open', `[${words.blanks[name]}]`) : marked('filled', put);
}

/**
 * Two suggestions in one sentence may ask for the same thing: "(what, how many times a week) … how many times a week".
 * The second is left out, with the words that only lead to it; never words of the writer's.
 */
function saidOnce(text: string, filled: FilledBlanks, written: string): string {
  const times = inBlank('times', filled, { before: '(', behind: ' a week' });
  const weeks = inBlank('weeks', filled, { before: '(', behind: ' weeks' });
  const date = inBlank('date', filled, { before: 'by', behind: '.' });
  const person = inBlank('person', filled, { before: 'by', behind: '.' });
  const repeated: readonly (readonly [asked: string, second: string])[] = [
    [`${times} a week for ${weeks} weeks`, `for the next ${weeks} weeks`],
    [`${times} a week`, `${times} a week`],
    [`${weeks} weeks`, `every ${weeks} weeks`],
    [`${weeks} weeks`, `for ${weeks} weeks`],
    [`by ${date}`, `by ${date}`],
    [`by ${date}`, `until ${date}`],
    // Who does a thing is not also named as the one by whom it is done.
    ...((filled.person ?? '').trim() === '' ? [] : [[person, `, by ${person}`] as const]),
  ];
  return text
    .split(/([.!?]\s)/)
    .map((sentence) => withoutSecondBracket(repeated.reduce(withoutSecond, sentence), written))
    .join('');
}

/** "hoovered and wiped down … (hoovered and wiped down)" where two standards were asked about. */
function withoutSecondBracket(sentence: string, written: string): string {
  return sentence.replace(/ \(([^()]+)\)/g, (bracket: string, said: string, at: number) => {
    const again = sentence.slice(0, at).includes(said) && said.includes(' ');
    return again && !beginsWithBlank(said) && !written.includes(bracket) ? '' : bracket;
  });
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
