import { plainName } from '../facts/document-words';
import { isGivenName } from './given-names';
import type { NameFound } from './names';
import type { Person } from '../facts/plan-facts';
import { isRoleAcronym, isRoleHead, isRoleModifier } from '../actors/roles';
import { partsOf } from '../sentences/parts';
import { readTitle } from './titles';
import type { TitleRead } from './titles';
import type { Word } from '../sentences/words';

/** One place where the document names someone, with what it says of them there. */
export interface Mention {
  readonly name: string;
  readonly roles: readonly string[];
  readonly kind: Person['kind'];
}

const professionalTitle = /^(?:Dr|PC|DC|DS|DI|PCSO|WPC|Rev|Revd|Cllr|Prof|Sgt|Insp)\b/;

/** Every name of a text with the titles that stand beside it: "Tim Reed (social worker)", "health visitor Asha Khan". */
export function mentionsIn(
  text: string,
  words: readonly Word[],
  names: readonly NameFound[],
): readonly Mention[] {
  return names
    .filter((name) => !isPlace(text, name))
    .map((name, index, kept) => {
      const nextStart = kept[index + 1]?.start ?? text.length;
      const previousEnd = kept[index - 1]?.end ?? 0;
      const after = titleAfter(text, name, nextStart);
      const read = after.kind === null ? titleBefore(text, words, name, previousEnd) : after;
      return {
        name: name.text,
        roles: read.kind === null ? [] : read.roles,
        kind: read.kind ?? (professionalTitle.test(name.text) ? 'professional' : 'unknown'),
      };
    });
}

/** "Broomfield" in "Class teacher, Broomfield", "Westhaven" in "12 Hill Road, Westhaven TQ1 2AB", "Mill Rise" in "3 Mill Rise". */
function isPlace(text: string, name: NameFound): boolean {
  if (houseNumber.test(text.slice(0, name.start)) && streetAtEnd.test(name.text)) return true;
  if (name.text.includes(' ') || isGivenName(plainName(name.text))) return false;
  const before = /^([^,.;:()\n]+),\s*$/.exec(text.slice(0, name.start))?.[1] ?? '';
  const alone = /^\s*$/.test(text.slice(name.end));
  const postcode = /^[\s,]*[A-Z]{1,2}\d[A-Z\d]?(?:\s*\d[A-Z]{2})?\b/.test(text.slice(name.end));
  return (
    postcode ||
    addressBefore.test(text.slice(0, name.start)) ||
    (alone && before !== '' && readTitle(before).roles.length > 0 && !/\s\p{Lu}\p{Ll}/u.test(before))
  );
}

const street =
  '(?:road|street|lane|avenue|close|drive|way|court|crescent|terrace|place|row|hill|rise|mews|gardens?|house|walk|view|grove|park)';
const houseNumber = /\b\d+[a-z]?,?\s+$/i;
const streetAtEnd = new RegExp(`\\s${street}$`, 'i');
const addressBefore = new RegExp(`\\d+[a-z]?,?\\s[^.;:]*\\b${street}\\b,?[^.;:]{0,30}$`, 'i');

const none: TitleRead = { roles: [], kind: null };

function titleAfter(text: string, name: NameFound, nextStart: number): TitleRead {
  const after = text.slice(name.end);
  const copula =
    /^\s+(?:is|are|will be)\s+(?:the |our |her |his |their |an? )*([^,.;()\n]{2,60}?)(?=\s+(?:and|who|now)\b|[,.;\n]|$)/.exec(
      after,
    );
  if (copula !== null) {
    return heldJob(copula[1] ?? '');
  }
  const bracket = /^\s*[([]([^)\]]{1,80})[)\]]/.exec(after);
  if (bracket !== null) {
    return readTitle(bracket[1] ?? '');
  }
  const own = text.slice(name.end, nextStart);
  const comma = /^\s*,\s*(?:(?:the|who is|our|her|his|their)\s+)*([^,.;()\n]{2,60})(?=[,.;\n]|$)/.exec(own);
  // "Hamid Ali, his social worker Petra Lunn": what runs on into another name is that one's.
  const runsOn =
    comma !== null && comma[0].length === own.length && /\p{L}\s+$/u.test(own) && !joiningEnd.test(own);
  if (comma !== null && !(runsOn && nextStart < text.length)) {
    return heldJob(comma[1] ?? '');
  }
  const dash = /^\s*(?:\s[-–—]|[-–—]\s|:|\t|\n|\v)\s*([^,.;()\n–—:]{2,60}?)(?=\s[-–—]|[,.;\n:]|$)/.exec(own);
  if (dash !== null) {
    return readTitle(dash[1] ?? '');
  }
  const direct = /^\s((?:[\p{L}/'-]+\s?){1,4})(?=$|[,.;&)\n])/u.exec(own);
  const firstWord = direct?.[1]?.split(' ')[0]?.toLowerCase() ?? '';
  return direct !== null &&
    (isRoleModifier(firstWord) || isRoleAcronym(firstWord) || isRoleHead(firstWord, true))
    ? readTitle(direct[1] ?? '')
    : none;
}

/** "Maya is in school", "Ellie, school": where somebody is makes nobody a worker there. */
function heldJob(words: string): TitleRead {
  const title = readTitle(words);
  return title.kind === 'professional' && title.roles.length === 0 ? none : title;
}

const joiningEnd = /\b(?:and|or|with|at|from|of|for|in|to|by|is)\s+$|&\s*$/;

const childLabel =
  /(?:child(?:ren)?|young person|baby|pupil|subject)(?:['’]s|\(ren\)|s)?(?:\s+(?:full\s+)?name)?\s*(?:\(s\))?\s*[:–-]?\s*$|name of (?:the )?(?:child|young person|baby)(?:ren|\(ren\))?\s*[:–-]?\s*$|plan for\s*:?\s*$/i;

/** The title before a name: "Social Worker: Tim Reed", "her health visitor, Jo Lamb", "health visitor Asha Khan". */
function titleBefore(text: string, words: readonly Word[], name: NameFound, previousEnd: number): TitleRead {
  const before = text.slice(previousEnd, name.start);
  if (childLabel.test(before)) {
    return { roles: [], kind: 'child' };
  }
  const link = /\s*(?:[:,–—-]|\bis)?\s*$/.exec(before)?.[0] ?? '';
  const titleEnd = name.start - link.length;
  const wordsBefore = words.filter((word) => word.start >= previousEnd && word.end <= titleEnd);
  if (wordsBefore.at(-1)?.end !== titleEnd) {
    return none;
  }
  const parts = partsOf(text, wordsBefore);
  const last = parts[parts.length - 1];
  if (last === undefined || last.end !== titleEnd) {
    return none;
  }
  let from = parts.length - 1;
  while (from > 0 && joined(parts[from]?.before) && isTitleWord(parts[from - 1]?.plain ?? '')) {
    from -= 1;
  }
  const start = parts[from]?.start ?? last.start;
  const read = readTitle(text.slice(start, last.end));
  const place = link.trim() === ',' && start === 0 && !name.text.includes(' ');
  return place ||
    (link.trim() === ',' && inList(text.slice(0, start))) ||
    (read.kind === 'professional' && read.roles.length === 0)
    ? none
    : read;
}

/** True where what stands before a title shows it to be an item of a list of its own: "Mum, health visitor, Jo Lamb". */
function inList(before: string): boolean {
  return !/(?:^|[.;:(\n]|\b(?:the|her|his|their|our|a|an|by|allocated|new)|['’]s?)\s*$/i.test(before);
}

function joined(before: string | undefined): boolean {
  return before !== undefined && /^[ \u00A0]$/.test(before);
}

function isTitleWord(plain: string): boolean {
  return (
    isRoleModifier(plain) ||
    isRoleHead(plain, true) ||
    /^(?:and|of|for|maternal|paternal|step|foster|birth|great|half)$/.test(plain)
  );
}
