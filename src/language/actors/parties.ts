import type { Span } from '../../plan/document-as-read';
import type { Actor, ActorKind } from './actors';
import { isFamilyWord } from './family';
import { isGivenName } from '../names/given-names';
import { isOrdinaryWord } from '../names/ordinary-words';
import { isTitle, isTitleAndWord } from '../names/name-words';
import { isIndefinite } from './nobody';
import { isOrganisationWord } from './organisations';
import { cutting, itemsOf } from './party-items';
import type { Joint, PartWithName, PartyPlace } from './party-items';
import { isOwner, kindOfHead } from './party-kinds';
import type { HouseWords } from '../facts/plan-facts';
import type { Part } from '../sentences/parts';
import { isRoleHead, isRoleModifier } from './roles';

/** What a list of people holds. */
export interface PartiesFound {
  readonly actors: readonly Actor[];
  /** True where every item of the list was someone. */
  readonly complete: boolean;
}

const leading = new Set(
  'the a an for both either all then also each jointly by and plus with to our some any current new'.split(
    ' ',
  ),
);

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
  if (place === 'who') {
    const called = calledBy(head, cut === 1);
    if (called !== null) return made('named', called, text);
  }
  if (
    first.name === null &&
    /^(?:before|after|during|every|each|until|when|onwards|weekly|daily)$/.test(first.plain)
  ) {
    return null;
  }
  if (first.plain === 'them' && last.plain === 'both') {
    return made('pronoun', whole, text);
  }
  if (isIndefinite(first.plain)) {
    const body = cut === -1 ? null : bodyOf(parts.slice(cut + 1), text, place, house);
    return made(body?.kind ?? 'group', { start: whole.start, end: body?.end ?? last.end }, text);
  }
  const named = head.find((part) => part.name !== null && !isOwner(part, head));
  if (named?.name) {
    return nameStands(head, named) ? made('named', named.name, text) : null;
  }
  const quantified = item.length > 0 && item[0]?.plain === 'all';
  const kind = kindOfHead(head, last, quantified, place, text);
  const reached = cut === -1 ? whole : { start: whole.start, end: endOfTitle(parts, cut, last) };
  const called = parts[cut + 1];
  if (kind === 'group' && called && bodyCalled(first, parts[cut], called)) {
    return made('organisation', { start: whole.start, end: called.end }, text);
  }
  if (kind === 'group' && cut !== -1) {
    const body = bodyOf(parts.slice(cut + 1), text, place, house);
    return made(body?.kind ?? 'group', { start: whole.start, end: body?.end ?? whole.end }, text);
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

/** "Action for Children": capitals on both sides of "for" make ordinary words a name. */
function bodyCalled(first: Part, joint: Part | undefined, called: Part): boolean {
  return (
    /^(?:for|of)$/.test(joint?.plain ?? '') && [first, called].every(({ text }) => /^\p{Lu}/u.test(text))
  );
}

const ofThemselves = /^(?:herself|himself|themselves|alone)$/;
const particle = /^(?:van|von|de|da|dos|du|del|della|di|le|la|el|al|bin|binti|ibn|ter|ten|st)$/;

/** Where words of a who cell are somebody's name though no list of names and no capital tells: "Mrs Patel next door", "lynne". */
function calledBy(head: readonly PartWithName[], cutShort: boolean): Span | null {
  const [first] = head;
  const last = head.at(-1);
  if (!first || !last) return null;
  const whole = { start: first.start, end: last.end };
  if (head.length > 1) {
    if (ofThemselves.test(last.plain) && head.some(({ name }) => name !== null)) return whole;
    if (particle.test(first.plain) && /^\p{Lu}/u.test(last.text)) return whole;
    return titledName(head);
  }
  return isGivenName(first.plain) &&
    (first.plain.length > 3 || cutShort) &&
    (cutShort || !isOrdinaryWord(first.plain))
    ? whole
    : null;
}

/** "Mrs Patel next door", "PC 4432 Hale", "Miss A": a form of address with a name behind it. */
function titledName(head: readonly PartWithName[]): Span | null {
  const [address, ...others] = head;
  const name = others.find(({ text }) => !/^\p{N}/u.test(text));
  if (!address || !name || name.possessive || !isTitle(address.plain)) return null;
  const written = [address, name].every(({ text }) => /^\p{Lu}/u.test(text));
  return written || !isTitleAndWord(address.plain) ? { start: address.start, end: name.end } : null;
}

/** The job or body behind "someone from": the school, but not the car of "anyone with a car". */
function bodyOf(
  parts: readonly PartWithName[],
  text: string,
  place: PartyPlace,
  house: HouseWords,
): Actor | null {
  const written = parts.some((part) => /^\p{Lu}/u.test(part.text));
  const body = judge(parts, text, written ? place : 'subject', house);
  return body?.kind === 'organisation' || body?.kind === 'role' ? body : null;
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
      /^(?:and|the|worker|her|his|their|our|great|big|little|old|miss|friend|neighbour|mate|maternal|paternal|foster|birth|mr|mrs|own|former|new)$/.test(
        part.plain,
      ) ||
      /^\p{Lu}/u.test(part.text),
  );
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
