import { isFamilyWord } from './family';
import { isBareVerb } from '../sentences/lexicon';
import { isGrammarWord } from '../names/ordinary-words';
import { isOrganisationWord } from './organisations';
import type { PartWithName } from './party-items';
import { isRoleHead, isRoleModifier } from './roles';

/** Words of times and dates. */
export const timeWord =
  /\d|^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|week|weeks|month|months|day|days|term|year|fortnight|morning|evening|night|weekly|review|meeting|end|half-term|easter|christmas)$/;

const modals = new Set(
  `will shall must should can would could may might 'll won't mustn't shouldn't can't cannot wouldn't agrees agree needs need isn't aren't`.split(
    /\s+/,
  ),
);

const adverbs =
  /^(?:not|also|always|never|then|both|all|each|only|now|still|jointly|together|again|therefore|either|no|longer|[a-z]+ly)$/;

/** The next "to", "will", "must" and the like that can stand after a subject, at or after `from`. */
export function nextAnchor(clause: readonly PartWithName[], from: number): number | null {
  for (let index = from; index < clause.length; index += 1) {
    const part = clause[index];
    if (part === undefined || (part.name !== null && part.plain !== 'to')) {
      continue;
    }
    if (part.plain === 'to' && takesVerb(clause, index)) {
      return index;
    }
    if (
      modals.has(part.plain) &&
      ((part.plain !== 'need' && part.plain !== 'needs') || clause[index + 1]?.plain === 'to' || index > 0)
    ) {
      if (part.plain === 'may' && part.text !== 'may') {
        continue;
      }
      if (
        /^(?:agrees?|needs?)$/.test(part.plain) &&
        clause[index + 1]?.plain !== 'to' &&
        !adverbs.test(clause[index + 1]?.plain ?? '')
      ) {
        continue;
      }
      return index;
    }
  }
  return null;
}

const notVerbs = new Set(
  'school work home bed nursery church court hospital contact class college housing mosque'.split(' '),
);

function takesVerb(clause: readonly PartWithName[], to: number): boolean {
  for (let index = to + 1; index < clause.length; index += 1) {
    const part = clause[index];
    if (part === undefined || part.name !== null) {
      return false;
    }
    if (adverbs.test(part.plain) && !isBareVerb(part.plain)) {
      continue;
    }
    if (/^(?:be|have|do|hoover|liaise|re-?\w+)$/.test(part.plain)) {
      return true;
    }
    const next = clause[index + 1];
    if (notVerbs.has(part.plain) && part.plain !== 'contact' && part.plain !== 'work') {
      return false;
    }
    if (part.plain === 'contact' || part.plain === 'work') {
      return next !== undefined;
    }
    if (isBareVerb(part.plain)) {
      return !(
        isRoleModifier(part.plain) &&
        next !== undefined &&
        isRoleHead(next.plain, true) &&
        part.plain !== 'support'
      );
    }
    return (
      !isGrammarWord(part.plain) &&
      !isFamilyWord(part.plain) &&
      !isRoleHead(part.plain) &&
      !isRoleModifier(part.plain) &&
      !isOrganisationWord(part.plain) &&
      !/^\p{Lu}|\d/u.test(part.text) &&
      !/(?:s|tion|ment|ness|ity|ing)$/.test(part.plain)
    );
  }
  return false;
}

/** The verb of the "to" or "will" at `anchor`. */
export function verbAfter(clause: readonly PartWithName[], anchor: number): PartWithName | null {
  for (let index = anchor + 1; index < clause.length; index += 1) {
    const part = clause[index];
    if (part === undefined) {
      return null;
    }
    if (part.plain !== 'to' && !adverbs.test(part.plain) && !/^(?:have|agree)$/.test(part.plain)) {
      return part;
    }
  }
  return null;
}

/** True for verbs of things that change: "to improve", "to take place". */
export function changesByItself(clause: readonly PartWithName[], anchor: number): boolean {
  const verb = verbAfter(clause, anchor);
  if (verb === null) {
    return false;
  }
  const takesPlace =
    verb.plain === 'take' &&
    /\bplace\b/.test(
      clause
        .slice(anchor)
        .map((part) => part.plain)
        .join(' '),
    );
  return (
    takesPlace ||
    /^(?:improve|increase|reduce|decrease|commence|happen|rise|fall|resume|remain)$/.test(verb.plain)
  );
}

const participle =
  /^(?:been|seen|done|made|given|taken|held|kept|sent|written|drawn|put|set|met|found|told|shown|known|brought|bought|built|paid|read|run|led|said|spoken|chosen|driven|dealt|fed|got|heard|hurt|left|lent|lost|sought|spent|taught|thought|undertaken|understood|overseen|begun|broken|cut|eaten|felt|fitted|woken|worn|let|chased|re[a-z]+ed|[a-z-]{2,}ed)$/;

const notParticiple =
  /^(?:need|speed|feed|indeed|bed|shed|red|sacred|committed|motivated|motived|prepared|interested|tired|worried)$/;

function isParticiple(plain: string): boolean {
  return participle.test(plain) && !notParticiple.test(plain);
}

/** True where what follows the anchor is "be" and a participle: "to be referred". */
export function isPassive(clause: readonly PartWithName[], anchor: number): boolean {
  let index = anchor + 1;
  while (
    index < clause.length &&
    (adverbs.test(clause[index]?.plain ?? '') ||
      clause[index]?.plain === 'to' ||
      clause[index]?.plain === 'have')
  ) {
    index += 1;
  }
  if (!/^(?:be|been|get|being)$/.test(clause[index]?.plain ?? '')) {
    return false;
  }
  index += 1;
  while (index < clause.length && adverbs.test(clause[index]?.plain ?? '')) {
    index += 1;
  }
  return isParticiple(clause[index]?.plain ?? '');
}
