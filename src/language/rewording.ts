/** Where the words belong that a suggestion puts in: the ends of clauses and noun phrases, and the beginnings of sentences. */
import { hangingClauses } from './sentences/clauses';
import { isBareVerb } from './sentences/lexicon';
import { spellingsOut } from './word-lists/acronyms';
import type { StatementReading } from './statement-reading';
import type { Word } from './sentences/words';

const functionWords = new Set(
  (
    'a an the to for with at in into by from on onto of off as and or but when while whilst where if so that which who is are was were be ' +
    'been being will would can could should must may might shall has have had does do did not around about via through during until till ' +
    'after before because since per every each within without between under over across towards toward among against upon than then ' +
    'his her their its my our your he she they it we i regularly weekly daily monthly'
  ).split(' '),
);
const goesOn = new Set([
  'to',
  'will',
  'agrees',
  'agree',
  'then',
  'should',
  'must',
  'can',
  'is',
  'are',
  'also',
]);
const determiners = new Set(
  'a an the this that these those his her their its my our your each every any some all both no another'.split(
    ' ',
  ),
);
const modals = new Set("to will would should must can could may might shall 'll cannot".split(' '));
const pronouns = new Set('him her them it us me you himself herself themselves each everyone'.split(' '));

/** The text without its last full stop begins here: where words may be added to the clause that `at` stands in. */
export function clauseEnd(reading: Pick<StatementReading, 'text' | 'words'>, at: number): number {
  const { text, words } = reading;
  const from = words[at]?.end ?? text.length;
  const mark = text.slice(from).search(/[,;(\n\r\v]|:(?!\d)|\.(?=\s|$)|[!?]|\s[–—-]\s/);
  let end = mark < 0 ? text.length : from + mark;
  const hanging = hangingClauses(text, words).find((clause) => clause.start > from && clause.start < end);
  if (hanging) end = hanging.start;
  for (let next = at + 1; next < words.length - 1; next += 1) {
    const word = words[next];
    if (!word || word.start >= end) break;
    if ((word.plain === 'and' || word.plain === 'but') && goesOn.has(words[next + 1]?.plain ?? ''))
      end = word.start;
  }
  return text.slice(0, end).trimEnd().length;
}

/**
 * As `clauseEnd`, and before a further deed of the same subject: "check his weight | and speak to the dietician". Not for
 * what is refused: "not to shout and hit" refuses both.
 */
export function deedEnd(reading: Pick<StatementReading, 'text' | 'words'>, at: number): number {
  const { text, words } = reading;
  const end = clauseEnd(reading, at);
  const further = words.findIndex(({ plain, start }, next) => {
    const verb = words[next + 1];
    const object = words[next + 2];
    return (
      next > at &&
      start < end &&
      plain === 'and' &&
      verb !== undefined &&
      object !== undefined &&
      verb.end < end &&
      isBareVerb(verb.plain) &&
      (opensObject.test(object.plain) || /^\p{Lu}/u.test(object.text))
    );
  });
  const and = words[further];
  return and ? text.slice(0, and.start).trimEnd().length : end;
}

const opensObject =
  /^(?:the|a|an|his|her|their|its|any|all|that|with|to|up|sure|it|them|him|these|this|each|every|not)$/;

/** The position of the last word of the noun phrase that goes on with the word at `first`; `first - 1` where none does. */
export function nounPhraseEnd(reading: Pick<StatementReading, 'text' | 'words'>, first: number): number {
  const { text, words } = reading;
  let last = first - 1;
  while (last + 1 < words.length) {
    const word = words[last + 1];
    const before = words[last];
    if (!word || functionWords.has(word.plain) || /^\d/.test(word.plain)) break;
    if (before && !onlySpace(text, before, word)) break;
    last += 1;
  }
  return last;
}

/** True where the word opens the text or follows the end of a sentence, a colon, a bullet or an opening bracket. */
export function opensSentence(reading: Pick<StatementReading, 'text' | 'words'>, at: number): boolean {
  const word = reading.words[at];
  if (!word) return false;
  const gap = reading.text.slice(reading.words[at - 1]?.end ?? 0, word.start);
  return at === 0 || /[.!?:;\n\r\v•]/.test(gap);
}

/**
 * True where the words from `first` to `last` belong to a name: "Family Support Worker", "Building Better Relationships".
 * So they do where they spell an acronym out: "positive behaviour support (PBS)". A capital that only opens a sentence, a person's name beside it, or a text in capitals throughout, makes no name.
 */
export function partOfName(reading: StatementReading, first: number, last: number): boolean {
  const { text, words, names } = reading;
  const word = words[first];
  if (!word) return false;
  if (spellingsOut(text).some(({ start, end }) => start <= word.start && word.end <= end)) return true;
  if (!isCapitalised(word)) return false;
  if (words.length > 5 && words.filter(isCapitalised).length > words.length * 0.75) return false;
  const opening = opensSentence(reading, first);
  const inName = (at: number): boolean => {
    const other = words[at];
    if (!other || !isCapitalised(other) || family.has(other.plain)) return false;
    return !opening || !names.some((name) => name.start <= other.start && other.start < name.end);
  };
  if (first !== last) {
    for (let at = first + 1; at <= last; at += 1) if (!inName(at)) return false;
    return true;
  }
  const after = words[last + 1];
  const before = words[first - 1];
  if (after && onlySpace(text, word, after) && inName(last + 1) && !isAcronym(after)) return true;
  return (
    before !== undefined &&
    onlySpace(text, before, word) &&
    inName(first - 1) &&
    !modals.has(before.plain) &&
    !(opensSentence(reading, first - 1) && determiners.has(before.plain))
  );
}

/** "Clean", not "CLEAN" nor "clean". */
function isCapitalised(word: Word): boolean {
  return /^\p{Lu}/u.test(word.text);
}

function isAcronym(word: Word): boolean {
  return /^\p{Lu}{2,}s?$/u.test(word.text);
}

function onlySpace(text: string, one: Word, other: Word): boolean {
  return /^[ \u00A0&]*$/.test(text.slice(one.end, other.start));
}

const family = new Set(
  'mum mam mom mummy dad daddy father mother parents parent nan nana gran grandad grandma grandparents nanny aunt auntie uncle stepdad stepmum carer carers i'.split(
    ' ',
  ),
);

/** True where the word is used as a verb here, by its neighbours: "to support Mum", "will monitor"; not "the support". */
export function isVerb(reading: Pick<StatementReading, 'text' | 'words' | 'names'>, at: number): boolean {
  const { words } = reading;
  const before = words[at - 1];
  const after = words[at + 1];
  const plain = words[at]?.plain ?? '';
  const takesObject =
    after !== undefined &&
    onlySpace(reading.text, words[at] ?? after, after) &&
    (determiners.has(after.plain) ||
      pronouns.has(after.plain) ||
      family.has(after.plain) ||
      reading.names.some(({ start }) => start === after.start));
  if (before && !opensSentence(reading, at)) {
    if (determiners.has(before.plain) && !takesObject) return false;
    if (modals.has(before.plain)) return before.plain !== 'to' || takesObject || !nounBeforeTo(words, at - 1);
    if (prepositions.has(before.plain)) return takesObject && plain.endsWith('ing');
  }
  if (takesObject) return true;
  if (plain.endsWith('ed')) return true;
  if (plain.endsWith('ing')) return false;
  return false;
}

const prepositions = new Set('of for from with by in on at via into about through without'.split(' '));

/** "access to support", "referred to support services": this "to" is followed by a thing. */
function nounBeforeTo(words: readonly Word[], to: number): boolean {
  return /^(?:access|referral|referrals|referred|signpost|signposted|signposting|refer|linked|open|entitled|due|addition|relation|regard|directed|introduced)$/.test(
    words[to - 1]?.plain ?? '',
  );
}
