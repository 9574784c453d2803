import { wordClass } from '../sentences/lexicon';
import { isOrdinaryWord } from '../names/ordinary-words';
import { isOrganisationWord } from './organisations';
import type { PartWithName } from './party-items';
import { isRoleHead, isRoleModifier } from './roles';

const alone = new Set(
  `all everyone everybody tbc tbd tba n/a na none nobody unknown various others family families team-members one us
   professionals agencies parties attendees members partners participants ourselves themselves no-one anyone people person
   multi-agency joint jointly shared mutual adults grown-ups grownups friends relatives relations folk colleagues household visitors helpers ditto depends see as whichever`.split(
    /\s+/,
  ),
);

const groupHeads = new Set(
  `professionals agencies family families network networks parties members attendees practitioners-all system friends relatives
   colleagues adults grown-ups grownups folk helpers`.split(/\s+/),
);

const indefinite =
  /^(?:any|some|every)(?:one|body)(?:'s)?$|^(?:no-one|nobody|whoever|whomever|whichever|whosoever|those|them|someone-else|be|not|yet|still|awaiting|pending)$/;

/** True for a word that opens no particular person: "whoever is free", "those around Niamh", "anyone with a car". */
export function isIndefinite(plain: string): boolean {
  return indefinite.test(plain);
}

/** True where the words, the last of them `plain`, mean a group of people and none of them in particular. */
export function isGroup(
  head: readonly PartWithName[],
  plain: string,
  before: string,
  quantified: boolean,
): boolean {
  if (head.length === 1 && (alone.has(plain) || indefinite.test(plain))) {
    return true;
  }
  if (/^(?:no|see|as)$/.test(head[0]?.plain ?? '') && head.length > 1) {
    return true;
  }
  if (/^adults?$/.test(plain) && /^(?:trusted|responsible|suitable|safe|another|other|any)$/.test(before)) {
    return true;
  }
  if (plain === 'side' && head[0]?.possessive === true) {
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

/** True where no word is a title's, a body's or a name's: all of them are ordinary English, as in "not decided". */
export function saysNobody(head: readonly PartWithName[]): boolean {
  const [first] = head;
  if (first && !first.possessive && /^(?:people|adults|grown-?ups|folk|women|men|ones)$/.test(first.plain)) {
    return true;
  }
  return head.every(
    ({ text, plain, possessive }, at) =>
      (at === 0 || !/^\p{Lu}/u.test(text)) &&
      !possessive &&
      !isRoleModifier(plain) &&
      !isRoleHead(plain) &&
      !isOrganisationWord(plain) &&
      (isOrdinaryWord(plain) || wordClass(plain) !== 'unknown'),
  );
}
