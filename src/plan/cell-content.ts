import type { CellRole } from './plan';

const MONTH = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const TIME = new RegExp(
  `\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?\\d{2,4}|\\b\\d{1,2}(st|nd|rd|th)?( of)? ${MONTH}\\b|\\b${MONTH},? \\d{2,4}\\b|` +
    '\\b(daily|weekly|fortnightly|monthly|termly|quarterly|annually|ongoing|asap|immediate(ly)?|today|tomorrow|' +
    '(next|this|each|every|per|a|half) (day|week|month|term|half[- ]term|review|meeting|core group)|' +
    '(days?|weeks?|months?|terms?)\\b|by (the )?(end|christmas|easter|summer)|review)\\b',
  'i',
);
/** Someone "to walk", "will ring", "agrees to meet". */
const DEED = /^\S+.* (to|will|agrees? to|must|should) [a-z]{2,}/;
const PERSON_WORD =
  /\b(mum|mother|mam|dad|father|parents?|carers?|nan|grand\w+|aunt\w*|uncle|brother|sister|worker|visitor|nurse|school|teacher|senco|camhs|gp|doctor|midwife|officer|police|housing|nursery|practitioner|mentor|team|family|professionals?|everyone|all|sw|hv|mr|mrs|ms|miss|dr)\b/i;

/** What kind of words one cell holds, as far as its looks tell; `null` where they do not. */
export type ContentKind = Extract<CellRole, 'number' | 'when' | 'who' | 'action'> | null;

/** Tells a number, a time, persons and a deed apart by their looks. Blank text is `null`. */
export function contentKind(text: string): ContentKind {
  const words = text.trim().split(/\s+/);
  if (/^\(?([0-9]{1,3}|[a-zA-Z]|[0-9]{1,2}[.][0-9]{1,2}|[ivx]{1,4})[.):]?$/.test(text.trim()))
    return 'number';
  if (words.length >= 5 && DEED.test(text)) return 'action';
  if (words.length <= 12 && TIME.test(text)) return 'when';
  if (words.length === 4 && DEED.test(text)) return 'action';
  const lines = text.split('\n').map((line) => line.trim());
  return lines.every((line) => line.split(/\s+/).length <= 6 && looksLikePerson(line)) ? 'who' : null;
}

function looksLikePerson(line: string): boolean {
  if (PERSON_WORD.test(line)) return true;
  const words = line.replace(/\(.*?\)/g, '').split(/[\s/,&]+/);
  const named = words.filter((word) => /^\p{Lu}[\p{L}'\u2019-]+$/u.test(word)).length;
  return named > 0 && named >= words.filter((word) => /\p{L}/u.test(word)).length - 1;
}

/** The share (0 to 1) of the cells with words in them that are of that kind. */
export function shareOf(texts: readonly string[], kind: ContentKind): number {
  const worded = texts.filter((text) => text.trim() !== '');
  return worded.length === 0 ? 0 : worded.filter((text) => contentKind(text) === kind).length / worded.length;
}

/** The share (0 to 1) of the cells with words in them that name somebody and, before or behind, a day or period. */
export function shareOfBoth(texts: readonly string[]): number {
  const worded = texts.filter((text) => text.trim() !== '');
  return worded.length === 0 ? 0 : worded.filter(tellsBoth).length / worded.length;
}

function tellsBoth(text: string): boolean {
  const time = TIME.exec(text);
  if (!time || text.split(/\s+/).length > 12) return false;
  const before = text
    .slice(0, time.index)
    .replace(/(\W|\b(by|from|on|every|until|to|before|within|in|at)\b)+$/i, '');
  const after = text.slice(time.index + time[0].length).replace(/^(\W|\d)+/, '');
  return [before, after].some(
    (words) => words !== '' && words.split(/\s+/).length <= 6 && looksLikePerson(words),
  );
}
