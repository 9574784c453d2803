import type { Span } from '../../plan/document-as-read';
import { sentencesOf } from './sentences';
import type { Word } from './words';

/**
 * Why a clause hangs on another: `condition` ("if she cannot attend"), `time` ("when he has been drinking"), `reason`
 * ("because she is not sleeping"), `purpose` ("so that nobody is hurt", "in order not to wake her"), `relative` ("anyone who is
 * not known"), `reported` ("can explain why hitting is not safe").
 */
export type ClauseKind = 'condition' | 'time' | 'reason' | 'purpose' | 'relative' | 'reported';

/** A clause that hangs on another, from the word that opens it to the mark or sentence end that closes it. */
export interface Clause extends Span {
  readonly kind: ClauseKind;
}

const openers = new Map<string, ClauseKind>([
  ['if', 'condition'],
  ['unless', 'condition'],
  ['whether', 'condition'],
  ['provided', 'condition'],
  ['when', 'time'],
  ['whenever', 'time'],
  ['while', 'time'],
  ['whilst', 'time'],
  ['until', 'time'],
  ['once', 'time'],
  ['because', 'reason'],
  ['since', 'reason'],
  ['as', 'reason'],
  ['who', 'relative'],
  ['which', 'relative'],
  ['whose', 'relative'],
  ['where', 'relative'],
  ['what', 'reported'],
  ['why', 'reported'],
  ['how', 'reported'],
]);

const cognition = new Set(
  (
    'understand understands understanding know knows recognise recognises realise realises accept accepts aware explain explains ' +
    'show shows demonstrate demonstrates evidence say says said saying tell tells told state states stated feel feels felt report ' +
    'reports reported worry worries worried believe believes think thinks'
  ).split(' '),
);

const signs = /^(?:signs?|ways?|reasons?|times?|places?|things?|examples?)$/;

const subjects = new Set(
  'i he she they it we you the his her their its my our there nobody everyone no all both'.split(' '),
);
const clausalSo = new Set(
  'he she they it we the his her their its there nobody everyone no all both that as'.split(' '),
);

const kept = new WeakMap<readonly Word[], readonly Clause[]>();

/** The clauses that hang on another, in order. A word may stand in several. Kept for the words given. */
export function hangingClauses(text: string, words: readonly Word[]): readonly Clause[] {
  const known = kept.get(words) ?? clausesOf(text, words);
  kept.set(words, known);
  return known;
}

function clausesOf(text: string, words: readonly Word[]): readonly Clause[] {
  const found: Clause[] = [];
  let sentences: readonly Span[] | undefined;
  words.forEach((word, at) => {
    const kind = kindAt(text, words, at);
    if (!kind) return;
    sentences ??= sentencesOf(text);
    const sentence = sentences.find(({ end }) => end > word.start);
    found.push({ kind, start: word.start, end: closing(text, word.end, sentence?.end ?? text.length) });
  });
  return found;
}

function kindAt(text: string, words: readonly Word[], at: number): ClauseKind | null {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return null;
  const before = words[at - 1];
  switch (word.plain) {
    case 'so':
      return clausalSo.has(next.plain) || /^\p{Lu}/u.test(next.text) ? 'purpose' : null;
    case 'in':
      if (next.plain === 'order') return 'purpose';
      return next.plain === 'case' ? 'condition' : null;
    case 'should':
      return (!before || opensSentence(text, before, word)) && words.length > at + 3 ? 'condition' : null;
    case 'that':
      return before && (cognition.has(before.plain) || signs.test(before.plain)) ? 'reported' : null;
    case 'as':
      return subjects.has(next.plain) ? 'reason' : null;
    case 'since':
      return subjects.has(next.plain) || /^\p{Lu}\p{Ll}/u.test(next.text) ? 'reason' : null;
    case 'once':
      return before === undefined || subjects.has(next.plain) ? 'time' : null;
    case 'provided':
      return next.plain === 'that' || subjects.has(next.plain) ? 'condition' : null;
    default:
      return openers.get(word.plain) ?? null;
  }
}

function opensSentence(text: string, before: Word, word: Word): boolean {
  return /[.!?:;\n\r\v]/.test(text.slice(before.end, word.start));
}

function closing(text: string, from: number, limit: number): number {
  const mark = text.slice(from, limit).search(/[,;:)]|\s[–—-]\s/);
  return mark < 0 ? limit : from + mark;
}

/** True where a passage begins within one of the clauses of these kinds (any kind, where none is given). */
export function hangs(clauses: readonly Clause[], start: number, ...kinds: readonly ClauseKind[]): boolean {
  return clauses.some(
    (clause) =>
      clause.start <= start && start < clause.end && (kinds.length === 0 || kinds.includes(clause.kind)),
  );
}

const demandMarkers = new Set([
  'to',
  'will',
  'should',
  'must',
  'can',
  'agrees',
  'agree',
  'would',
  'shall',
  'may',
]);
const lightVerbs = new Set(
  (
    'need needs needed agree agrees agreed want wants try tries begin start starts continue continues work works aim aims learn learns be is are ' +
    'able help helped supported support encouraged asked expected required like commit committed have has not never always also then now ' +
    'remain ensure make'
  ).split(' '),
);

/**
 * True where the verb at `at` stands in an infinitive that only says what another act is for: "attend weekly groups to
 * address his violence", as against "agrees to address his violence".
 */
export function saysWhatFor(text: string, words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.plain !== 'to') return false;
  for (let before = at - 2; before > 0; before -= 1) {
    const word = words[before];
    const next = words[before + 1];
    if (!word || !next || /[.!?;:\n\r\v]/.test(text.slice(word.end, next.start))) return false;
    const marker = words[before - 1];
    if (marker && demandMarkers.has(marker.plain) && !demandMarkers.has(word.plain))
      return !lightVerbs.has(word.plain);
  }
  return false;
}
