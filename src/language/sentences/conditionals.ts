/** Sentences that say what is done where something does or does not come about: their two halves, and what the first is about. */
import { isChildWord, isFamilyWord } from '../actors/family';

/** A sentence with a condition. Both halves are as written; where they cannot be told apart, both are the whole sentence. */
export interface Conditional {
  /** "If Mum misses 2 of the 4 meetings", "should things slip", "failing this". */
  readonly condition: string;
  /** What is done then. */
  readonly consequence: string;
  /** What stands in front of the condition; '' where it opens the sentence. */
  readonly before: string;
  /** True for "when" and "where", which tell of a time or place as often as of a condition. */
  readonly loose: boolean;
}

const inverted =
  "should\\s+(?:the|this|that|these|any|either|both|there|things|matters|concerns|no|it|he|she|they|we|nothing|progress|[\\p{L}'’-]+\\s+(?:not|miss|fail|be|go|get|come|continue|remain|refuse|return|leave))\\b";
const change = '(?:change|progress|improvement)s?\\b';
const firm = `if|unless|in\\s+the\\s+event(?:\\s+that|\\s+of)?|in\\s+case|(?<=^|[.;]\\s)should(?=\\s)|(?<=^|[.;]\\s)were(?=\\s+(?:[\\p{L}'’-]+\\s+){1,4}?to\\s)|failing\\s+(?:this|that|which|these|any)|in\\s+the\\s+absence\\s+of|(?:absent|without)(?=\\s+(?:\\S+\\s+){0,3}?${change})|otherwise(?=,|\\s+(?:we|the|it|there)\\b)|any(?=\\s+(?:further\\s+|more\\s+|repeat(?:ed)?\\s+)?(?:breach|incident|assault|repeat|missed)[^:]{0,80}:)|${inverted}`;
const opener = new RegExp(`(?:^|[\\s,;:(–—-])(?:(${firm})|(?:where|once|when(?:ever)?))(?=[\\s,]|$)`, 'iu');
/** A comma, colon or dash behind a condition; "or" and "and" go on with it. */
const closing = /(?:[,;:]|\s[–—-])\s+(?!(?:or|and|nor|but\s+not)\b)|,?\s+then\s+/i;
const modal =
  /\s(?=(?:[\p{L}'’-]+\s+){0,3}?(?:will|shall|would|must|may|is\s+to|are\s+to|to\s+be)\s)|['’]ll\s/iu;

/** The sentence's condition and what follows from it; `null` for a sentence without one. */
export function conditionalOf(sentence: string): Conditional | null {
  const found = opener.exec(sentence);
  if (!found) return null;
  const at = found.index + (/^\w/u.test(found[0]) ? 0 : 1);
  const loose = found[1] === undefined;
  const before = sentence.slice(0, at).trim();
  const rest = sentence.slice(at);
  if (before.split(/\s+/).length > 2) {
    const close = rest.search(/,\s+(?!(?:or|nor)\b)/i);
    const condition = close < 0 ? rest : rest.slice(0, close);
    return { condition, consequence: `${before}${close < 0 ? '' : rest.slice(close)}`, before, loose };
  }
  const close = closing.exec(rest);
  if (close && close.index > 4)
    return { condition: rest.slice(0, close.index), consequence: rest.slice(close.index), before: '', loose };
  // A condition takes three words at least: "If it slips".
  const shortest = 8;
  const verb = modal.exec(rest.slice(shortest));
  if (!verb) return { condition: rest, consequence: rest, before: '', loose };
  const end = shortest + verb.index;
  return { condition: rest.slice(0, end), consequence: rest.slice(end), before: '', loose };
}

const nounless = /^(?:failing|otherwise|absent|without|any|in\s+the\s+(?:absence|event\s+of))\b/i;
const opening = /^(?:in\s+the\s+event(?:\s+that)?|in\s+case|\p{L}+)\s+/iu;
const passedOver =
  /^(?:by|at|on|in|all|the|a|an|our|their|after|then|these|current|present|and|of|\d{1,2}|\p{L}*(?:uary|ember|ober)|march|april|may|june|july|august|20\d\d)$/u;
const situation = new Set(
  (
    'plan plans things thing matters situation progress change changes improvement improvements concern concerns worry worries risk risks ' +
    'harm arrangement arrangements attendance weight behaviour pattern need agreement placement target targets goal goals outcome outcomes ' +
    'arguments argument fighting violence drinking wheels expectations terms this it that nothing nowt none there we work engagement safety care ' +
    'circumstances issue issues problem problems difficulties objectives support steps breach breakdown visits sessions appointments feeds ' +
    'screens tests further sufficient enough little insufficient another more fewer less two three four five six any no'
  ).split(' '),
);
const people = new Set(
  'he she they either both anyone nobody no-one police parent parents family baby'.split(' '),
);

/** What a condition is about: a `person` by name or tie, the `situation` (the plan, things, "we"), or something `else`. */
export function subjectOfCondition(condition: string): 'person' | 'situation' | 'else' {
  if (nounless.test(condition)) return 'situation';
  const words = (condition.replace(opening, '').match(/[\p{L}\p{N}'’-]+/gu) ?? []).slice(0, 8);
  let left = 3;
  for (const word of words) {
    const plain = word.toLowerCase().replace(/[’']s?$/, '');
    if (passedOver.test(plain)) continue;
    if (situation.has(plain)) return 'situation';
    if (people.has(plain) || isFamilyWord(plain) || isChildWord(plain) || /^\p{Lu}\p{Ll}/u.test(word))
      return 'person';
    left -= 1;
    if (left === 0) break;
  }
  return 'else';
}
