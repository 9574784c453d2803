import type { ActorKind } from './actors';
import { isFamilyWord } from './family';
import { isGroup, saysNobody } from './nobody';
import { isGrammarWord, isOrdinaryWord } from '../names/ordinary-words';
import { isOrganisationAcronym, isOrganisationWord } from './organisations';
import type { PartWithName, PartyPlace } from './party-items';
import { isRoleHead, singularOf } from './roles';

const pronouns = new Set('he she they we i me myself you both who someone-else'.split(' '));

const thingWords = new Set(
  `attendance uniform behaviour home house bedroom room routine relationship weight school-work plan report referral assessment letter contact visit
   visits session sessions meeting meetings conference review course class work support help advice training treatment therapy health wellbeing
   education housing transport progress review form chart diary list calendar date case file record meeting core-group-meeting appointment
   medication diet sleep food meals bath teeth hair clothes carpet kitchen damp money tenancy rent debt benefits toys garden
   concern concerns risk violence abuse time contract agreement timetable language english maths reading homework
   programme groupwork intervention placement hospital-bag body life start end window door lock gate`.split(
    /\s+/,
  ),
);

const thingEnding =
  /(?:tion|tions|ment|ments|ness|ance|ence|ings?|ity|ities|ship|ships|ure|ures|th|als?|ages?|isms?)$/;

const organisationsAsWords = new Set(
  'health education housing transport outreach police probation school nursery early-help social-care'.split(
    ' ',
  ),
);

/** Fields of work that stand for those who do it where a cell says who: "Social work", "Youth justice". */
const fields =
  /^(?:(?:social|youth|outreach|family|community|play) work|(?:youth|criminal|restorative) (?:justice|offending)|(?:family|parenting|pastoral|learning|housing|community|tenancy|outreach) support|early years|(?:adult|community) learning|(?:adult|child) safeguarding|adult care|community (?:safety|nursing)|school nursing|substance misuse)$/;

const weakOrganisations = new Set(
  'group groups programme programmes project projects club service services unit line practice action forum course'.split(
    ' ',
  ),
);

const dateish =
  /^(?:\d|mon(?:day)?|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may$|june?|july?|aug|sept?|oct|nov|dec|week|month|term|daily|weekly|year|easter|christmas|half)/;

/** True where the name that the part belongs to has a possessive ending: "Ellie's". */
export function isOwner(part: PartWithName, head: readonly PartWithName[]): boolean {
  return part.name !== null && head.some((other) => other.name === part.name && other.possessive);
}

/** What the last word of a title, a tie or a body makes of it; `null` for a thing. */
export function kindOfHead(
  head: readonly PartWithName[],
  last: PartWithName,
  quantified: boolean,
  place: PartyPlace,
  text: string,
): ActorKind | null {
  const plain = last.plain;
  const before = head[head.length - 2]?.plain ?? '';
  if (isOwner(last, head)) {
    return null;
  }
  if (head.length === 1 && pronouns.has(plain)) {
    return 'pronoun';
  }
  if (isGroup(head, plain, before, quantified)) {
    return 'group';
  }
  if (/^carers?$/.test(plain) && /^(?:foster|respite|residential|paid|emergency)$/.test(before)) {
    return 'role';
  }
  if (plain === 'person' && /^(?:lead|key|named|responsible|contact|allocated)$/.test(before)) {
    return 'role';
  }
  if (/^P\.?A\.?s?$/.test(last.text)) {
    return 'role';
  }
  if (isFamilyWord(plain)) {
    return 'family';
  }
  if (isRoleHead(plain)) {
    return !isRoleHead(plain, true) && head.length > 3 ? null : 'role';
  }
  return organisationKind(head, last, before, place, text);
}

function organisationKind(
  head: readonly PartWithName[],
  last: PartWithName,
  before: string,
  place: PartyPlace,
  text: string,
): ActorKind | null {
  const plain = singularOf(last.plain);
  const capitals = head.every(
    (part) => /^\p{Lu}/u.test(part.text) || /^(?:and|of|the|for)$/.test(part.plain),
  );
  const owned = head.length > 1 && head.slice(0, -1).some((part) => part.possessive);
  if (head.length === 1 && organisationsAsWords.has(plain)) {
    return 'organisation';
  }
  if (plain === 'care' && /^(?:social|health|child)$/.test(before)) {
    return 'organisation';
  }
  if (
    capitals &&
    /^(?:midwifery|nursing|dentistry)$|(?:therapy|ology|iatry|iatrics|tetics|[dpt]o[dpn]tics|optics)$/.test(
      last.plain,
    )
  ) {
    return 'organisation';
  }
  if (plain === 'help' && before === 'early') {
    return 'organisation';
  }
  if (place === 'who' && head.length === 2 && fields.test(`${before} ${last.plain}`)) {
    return 'organisation';
  }
  if (last.possessive && head.length === 1 && /^(?:st|saint)$/.test(before)) {
    return 'organisation';
  }
  if (thingWords.has(last.plain) && !(capitals && head.length > 1)) {
    return null;
  }
  if (isOrganisationWord(plain) || isOrganisationWord(last.plain)) {
    return weakOrganisations.has(last.plain) && owned ? null : 'organisation';
  }
  if (head.some((part) => isOrganisationAcronym(part.plain)) && capitals) {
    return 'organisation';
  }
  if (/^(?:st|saint|ysgol)$/.test(head[0]?.plain ?? '') && head.length > 1) {
    return 'organisation';
  }
  if (place === 'who') {
    return isWhoText(head, last) ? kindOfUnknown(head, capitals, text) : null;
  }
  return unknownSubject(head, last, capitals, text);
}

/** A who cell is taken at its word: what is no date, number or empty mark is someone. */
function isWhoText(head: readonly PartWithName[], last: PartWithName): boolean {
  if (head.every((part) => dateish.test(part.plain) || isGrammarWord(part.plain) || /\d/.test(part.plain))) {
    return false;
  }
  return !/^(?:ongoing|above|below|asap|immediately|completed|done|attendance|only|required|needed|appropriate|agreed)$/.test(
    last.plain,
  );
}

/** Ordinary words where a cell begins are nobody; behind a comma they are a time in words ("Mum, right now") or a remark. */
function kindOfUnknown(head: readonly PartWithName[], capitals: boolean, text: string): ActorKind | null {
  const before = text.slice(0, head[0]?.start);
  if (/[,;:(–—]\s*(?:the\s+)?$|\s-\s+$/.test(before) && !/^\p{Lu}/u.test(head[0]?.text ?? '')) {
    return null;
  }
  if (saysNobody(head)) {
    return /^\P{L}*(?:(?:the|a|an|all|any)\s+)?$/iu.test(before) ? 'group' : null;
  }
  return capitals ? 'organisation' : 'role';
}

/** A subject that is no person, no job and no body we know: a body by its capitals, or a thing. */
function unknownSubject(
  head: readonly PartWithName[],
  last: PartWithName,
  capitals: boolean,
  text: string,
): ActorKind | null {
  if (head.length > 4 || !capitals || last.possessive || thingEnding.test(last.plain)) {
    return null;
  }
  if (head.length === 1) {
    const acronym = /^\p{Lu}{2,6}s?$/u.test(last.text) && /\p{Ll}/u.test(text);
    return acronym &&
      !/^(?:EHCP|PEP|ICPC|RCPC|CIN|CP|TAF|TAC|FGC|LPM|SGO|ICO|DBS|DV|EHA|EHM|CPP|PLO|RPM|TV|PE|IEP|PSP|SDQ|MARAC)$/.test(
        last.text,
      )
      ? 'organisation'
      : null;
  }
  return head.slice(1).every((part) => /^\p{Lu}/u.test(part.text)) &&
    !head.every((part) => isOrdinaryWord(part.plain))
    ? 'organisation'
    : null;
}
