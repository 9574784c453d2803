import type { Span } from '../plan/document-as-read';
import type { Actor, ActorKind } from './actors';
import { isFamilyWord } from './family';
import { isTitle, isTitleAndWord } from './name-words';
import type { NameFound } from './names';
import { isGrammarWord, isOrdinaryWord } from './ordinary-words';
import { isOrganisationAcronym, isOrganisationWord } from './organisations';
import type { Part } from './parts';
import type { HouseWords } from './plan-facts';
import { isRoleHead, isRoleModifier, singularOf } from './roles';

/** A part of the statement with the person's name that it belongs to. */
export interface PartWithName extends Part {
  readonly name: NameFound | null;
}

/** Where a list of people is read: `subject` before "to" or "will", `who` a cell that only says who. */
export type PartyPlace = 'subject' | 'who';

/** What a list of people holds. */
export interface PartiesFound {
  readonly actors: readonly Actor[];
  /** True where every item of the list was someone. */
  readonly complete: boolean;
}

/** How an item of a list is joined to the one before it. */
type Joint = 'first' | 'and' | 'comma' | 'dash' | 'bracket';

interface Item {
  readonly joint: Joint;
  readonly parts: readonly PartWithName[];
}

const leading = new Set(
  'the a an for both either all then also each jointly by and plus with to our some any current new'.split(
    ' ',
  ),
);
const cutting = new Set(
  'at from in on with within who that which via re about of for to through under across working based by until before after every each during when where if weekly daily monthly fortnightly'.split(
    ' ',
  ),
);
const pronouns = new Set('he she they we i you both who someone-else'.split(' '));
const nobody = new Set(
  `all everyone everybody anyone someone somebody anybody tbc tbd tba n/a na none nobody unknown various others family families team-members
   professionals agencies parties attendees members partners participants ourselves themselves no-one anyone`.split(
    /\s+/,
  ),
);
const groupHeads = new Set(
  'professionals agencies family families network networks parties members attendees practitioners-all system'.split(
    ' ',
  ),
);
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
const weakOrganisations = new Set(
  'group groups programme programmes project projects club service services unit line practice action forum course'.split(
    ' ',
  ),
);
const dateish =
  /^(?:\d|mon(?:day)?|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may$|june?|july?|aug|sept?|oct|nov|dec|week|month|term|daily|weekly|year|easter|christmas|half)/;

/** Reads parts as a list of those who are to act: "Tim Reed (social worker), the HV and Mum". */
export function readParties(
  parts: readonly PartWithName[],
  text: string,
  place: PartyPlace,
  house: HouseWords,
): PartiesFound {
  const judged = itemsOf(parts, place).map((item) => ({
    item,
    actor: judge(item.parts, text, place, house),
  }));
  const actors: Actor[] = [];
  let complete = judged.length > 0;
  let previous: Actor | null = null;
  for (const { item, actor } of judged) {
    if (actor === null) {
      complete &&= item.joint === 'bracket' || item.parts.length === 0;
      continue;
    }
    const apart: boolean = previous === null || item.joint === 'and' || item.joint === 'first';
    const merged: Merged = apart || previous === null ? 'both' : besideEachOther(previous, actor, item.joint);
    if (merged === 'later') {
      actors.pop();
    }
    if (merged !== 'earlier') {
      actors.push(actor);
    }
    previous = merged === 'earlier' ? previous : actor;
  }
  return { actors, complete };
}

type Merged = 'earlier' | 'later' | 'both';

/** Which of two neighbours stands for both, where one is the other's title: "Tim Reed, social worker". */
function besideEachOther(one: Actor, other: Actor, joint: Joint): Merged {
  const personal = (actor: Actor): boolean => actor.kind === 'named';
  const titled = (actor: Actor): boolean => actor.kind === 'role' || actor.kind === 'organisation';
  if (personal(one) && (titled(other) || other.kind === 'family')) {
    return joint === 'comma' && other.kind === 'organisation' ? 'both' : 'earlier';
  }
  if (personal(other) && (titled(one) || one.kind === 'family')) {
    return joint === 'comma' && one.kind === 'organisation' ? 'both' : 'later';
  }
  if (joint === 'bracket') {
    return 'earlier';
  }
  if (joint === 'dash' && one.kind === 'organisation' && other.kind === 'role') {
    return 'later';
  }
  return joint === 'dash' && one.kind === 'role' && other.kind === 'organisation' ? 'earlier' : 'both';
}

function itemsOf(parts: readonly PartWithName[], place: PartyPlace): readonly Item[] {
  const items: { joint: Joint; parts: PartWithName[] }[] = [];
  let depth = 0;
  parts.forEach((part, index) => {
    const joint = jointBefore(part, index, depth, place);
    depth = Math.max(0, depth + count(part.before, '(') - count(part.before, ')'));
    if (joint !== null || items.length === 0) {
      items.push({ joint: joint ?? 'first', parts: [] });
    }
    if (part.plain === 'and' || part.plain === 'or' || part.plain === 'plus') {
      if (part.name === null && !joinsOneTitle(parts[index - 1], parts[index + 1])) {
        items.push({ joint: depth > 0 ? 'bracket' : 'and', parts: [] });
        return;
      }
    }
    items[items.length - 1]?.parts.push(part);
  });
  return items.filter((item) => item.parts.length > 0);
}

const pairsInTitles =
  /^(?:speech and language|drugs? and alcohol|alcohol and drugs?|children(?:'s)? and (?:families|family|young)|young people and|health and (?:social|wellbeing|care)|education and inclusion|advice and (?:support|guidance)|housing and (?:homelessness|tenancy)|advice and guidance|early help and|women and|family and|sex and relationships|looked after and|behaviour and|child and (?:adolescent|family)|special educational needs and|parent and|safeguarding and|gypsy and|maternity and|support and|infant and|learning and|emotional and|domestic and|care and|mother and|occupational and)/;

/** True where "and" stands inside one title: "speech and language therapist". */
function joinsOneTitle(before: PartWithName | undefined, after: PartWithName | undefined): boolean {
  if (before === undefined || after === undefined || before.name !== null || after.name !== null) {
    return false;
  }
  return (
    pairsInTitles.test(`${before.plain} and ${after.plain}`) &&
    !isRoleHead(before.plain, true) &&
    !isFamilyWord(after.plain)
  );
}

function jointBefore(part: PartWithName, index: number, depth: number, place: PartyPlace): Joint | null {
  const { before } = part;
  if (before.includes('(')) {
    return 'bracket';
  }
  if (depth > 0 && !before.includes(')')) {
    return /[,;&+/]/.test(before) ? 'bracket' : null;
  }
  if (index === 0) {
    return 'first';
  }
  if (/\)\s*,/.test(before)) {
    return 'and';
  }
  if (/[&+/;|]/.test(before)) {
    return 'and';
  }
  if (/\s[-–—]+\s?|[-–—]\s|:/.test(before)) {
    return 'dash';
  }
  if (/[\n\v\r\t]/.test(before)) {
    return 'dash';
  }
  if (before.includes(',')) {
    return 'comma';
  }
  if (before.includes(')')) {
    return cutting.has(part.plain) ? null : 'and';
  }
  return place === 'who' && /[.?]\s/.test(before) && part.name === null ? 'and' : null;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** Judges one item of a list; `null` where it is no one: a thing, a date, nothing. */
function judge(
  item: readonly PartWithName[],
  text: string,
  place: PartyPlace,
  house: HouseWords,
): Actor | null {
  const parts = withoutLeadingWords(item);
  const first = parts[0];
  if (first === undefined) {
    const only = item[0];
    const alone = item.length === 1 && only !== undefined && /^(?:all|both|each)$/.test(only.plain);
    return alone ? made(only.plain === 'both' ? 'pronoun' : 'group', only, text) : null;
  }
  const cut = parts.findIndex((part, index) => index > 0 && part.name === null && cutting.has(part.plain));
  const head = parts.slice(0, cut === -1 ? parts.length : cut);
  const last = head[head.length - 1] ?? first;
  const whole = { start: first.start, end: last.end };
  if (head.length === 1 && isTitle(first.plain) && !isTitleAndWord(first.plain)) {
    return made('named', whole, text);
  }
  const named = head.find((part) => part.name !== null && !isOwner(part, head));
  if (named?.name) {
    return nameStands(head, named) ? made('named', named.name, text) : null;
  }
  const quantified = item.length > 0 && item[0]?.plain === 'all';
  const kind = kindOfHead(head, last, quantified, place, text);
  const reached = cut === -1 ? whole : { start: whole.start, end: endOfTitle(parts, cut, last) };
  if (kind === 'group' && cut !== -1) {
    const body = judge(parts.slice(cut + 1), text, place, house);
    return body?.kind === 'organisation' || body?.kind === 'role'
      ? made(body.kind, { start: whole.start, end: body.end }, text)
      : made('group', whole, text);
  }
  if (kind === 'group') {
    return made(
      kind,
      { start: quantified ? (item[0]?.start ?? whole.start) : whole.start, end: whole.end },
      text,
    );
  }
  if (kind !== null) {
    return made(kind, kind === 'role' ? reached : whole, text);
  }
  return houseKind(text.slice(whole.start, whole.end), whole, house, text);
}

function withoutLeadingWords(item: readonly PartWithName[]): readonly PartWithName[] {
  let from = 0;
  while (from < item.length) {
    const part = item[from];
    if (part === undefined || part.name !== null) {
      break;
    }
    const article = leading.has(part.plain);
    const number = /^\d+[a-z]*$/.test(part.plain) || (part.text.length === 1 && part.text !== 'I');
    if (!article && !number) {
      break;
    }
    from += 1;
  }
  return item.slice(from);
}

/** True where the name that the part belongs to has a possessive ending: "Ellie's". */
function isOwner(part: PartWithName, head: readonly PartWithName[]): boolean {
  return part.name !== null && head.some((other) => other.name === part.name && other.possessive);
}

/** False where words stand round the name that make the item no person: "letter to Tim" was cut before; "Room Tim" is left. */
function nameStands(head: readonly PartWithName[], named: PartWithName): boolean {
  return head.every(
    (part) =>
      part.name !== null ||
      part === named ||
      isRoleHead(part.plain) ||
      isRoleModifier(part.plain) ||
      isFamilyWord(part.plain) ||
      isOrganisationWord(part.plain) ||
      /^(?:and|the|worker|her|his|their|our|great|big|little|old|miss|maternal|paternal|foster|birth|mr|mrs|own|former|new)$/.test(
        part.plain,
      ) ||
      /^\p{Lu}/u.test(part.text),
  );
}

function kindOfHead(
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
  if (isNobody(head, plain, before, quantified)) {
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

function isNobody(
  head: readonly PartWithName[],
  plain: string,
  before: string,
  quantified: boolean,
): boolean {
  if (head.length === 1 && nobody.has(plain)) {
    return true;
  }
  if (plain === 'group' && before === 'core') {
    return true;
  }
  if (plain === 'involved' || plain === 'concerned' || plain === 'present') {
    return true;
  }
  if (plain === 'team' && before === 'care') {
    return true;
  }
  return (
    groupHeads.has(plain) || (quantified && /^(?:staff|workers|services|agencies|partners)$/.test(plain))
  );
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
    /^(?:therapy|midwifery|nursing|psychology|physiotherapy|dietetics|paediatrics|psychiatry)$/.test(plain)
  ) {
    return 'organisation';
  }
  if (plain === 'help' && before === 'early') {
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
    return isWhoText(head, last) ? (capitals ? 'organisation' : 'role') : null;
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

/** The end of a title that goes on after "of" or "for": "Head of Year 8", "Lead nurse for safeguarding". */
function endOfTitle(parts: readonly PartWithName[], cut: number, last: PartWithName): number {
  if (parts[cut]?.plain !== 'of' && parts[cut]?.plain !== 'for') {
    return last.end;
  }
  let end = last.end;
  for (const part of parts.slice(cut + 1)) {
    if (cutting.has(part.plain) && part.plain !== 'of') {
      break;
    }
    end = part.end;
  }
  return end;
}

function houseKind(phrase: string, span: Span, house: HouseWords, text: string): Actor | null {
  const plain = phrase.toLowerCase();
  if (house.roles.some((role) => role.toLowerCase() === plain || `${role.toLowerCase()}s` === plain)) {
    return made('role', span, text);
  }
  return house.services.some((service) => service.toLowerCase() === plain)
    ? made('organisation', span, text)
    : null;
}

function made(kind: ActorKind, span: Span, text: string): Actor {
  return { kind, start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}
