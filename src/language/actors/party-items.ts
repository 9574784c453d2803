import { isFamilyWord } from './family';
import type { NameFound } from '../names/names';
import type { Part } from '../sentences/parts';
import { isRoleHead } from './roles';

/** A part of the statement with the person's name that it belongs to. */
export interface PartWithName extends Part {
  readonly name: NameFound | null;
}

/** Where a list of people is read: `subject` before "to" or "will", `who` a cell that only says who. */
export type PartyPlace = 'subject' | 'who';

/** How an item of a list is joined to the one before it. */
export type Joint = 'first' | 'and' | 'comma' | 'dash' | 'bracket';

interface Item {
  readonly joint: Joint;
  readonly parts: readonly PartWithName[];
}

/** Words behind which a title is only told more about: "at", "from". */
export const cutting = new Set(
  'at from in on with within who that which via re about of for to through under across working based by until before after every each during when where if weekly daily monthly fortnightly'.split(
    ' ',
  ),
);

/** The items of a list of people, each with how it is joined to the one before. */
export function itemsOf(parts: readonly PartWithName[], place: PartyPlace): readonly Item[] {
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
