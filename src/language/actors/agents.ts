import type { Actor } from './actors';
import { timeWord } from './anchors';
import { isFamilyWord } from './family';
import { isBareVerb } from '../sentences/lexicon';
import { isOrganisationWord } from './organisations';
import { readParties } from './parties';
import type { PartWithName } from './party-items';
import type { PlanFacts } from '../facts/plan-facts';
import { isRoleHead, isRoleModifier } from './roles';

/** The "by ..." of a passive: those who do what is to be done. */
export function agentsAfter(
  clause: readonly PartWithName[],
  anchor: number,
  text: string,
  facts: PlanFacts,
): readonly Actor[] {
  for (let index = anchor + 1; index < clause.length; index += 1) {
    if (clause[index]?.plain !== 'by' || clause[index]?.name !== null) {
      continue;
    }
    const agents = agentAt(clause, index + 1, text, facts);
    if (agents.length > 0) {
      return agents;
    }
  }
  return [];
}

const closesAgent = new Set(
  'at from in on with within who that which via re about for to through under until till before after during every each when where if so using as weekly daily monthly fortnightly regularly then will must should is are has have was since once twice throughout by starting because while around regarding concerning alongside including into against towards following prior after needs of'.split(
    ' ',
  ),
);

/** The parties that begin at `start`, up to a word that closes them. */
export function agentAt(
  clause: readonly PartWithName[],
  start: number,
  text: string,
  facts: PlanFacts,
): readonly Actor[] {
  let end = start;
  for (; end < clause.length; end += 1) {
    const part = clause[end];
    if (
      part === undefined ||
      (part.name === null && closesAgent.has(part.plain)) ||
      (/\d/.test(part.plain) && !/^[89]|1[0-3]$/.test(part.plain))
    ) {
      break;
    }
    const verbComes =
      part.plain === 'and' &&
      clause[end + 1]?.name === null &&
      isBareVerb(clause[end + 1]?.plain ?? '') &&
      !isNounPhraseStart(clause, end + 1);
    if (verbComes || (end > start && /[.;:]/.test(part.before) && !/^\.?\s?$/.test(part.before))) {
      break;
    }
    if (end > start && part.before.includes(',') && !startsParty(clause, end)) {
      break;
    }
  }
  const region = clause.slice(start, end);
  if (region[0]?.name === null && timeWord.test(region[0].plain)) {
    return [];
  }
  if (region[0]?.name === null && /ing$/.test(region[0].plain) && !isRoleModifier(region[0].plain)) {
    return [];
  }
  return readParties(region, text, 'subject', facts.house).actors;
}

function isNounPhraseStart(clause: readonly PartWithName[], at: number): boolean {
  const part = clause[at];
  const next = clause[at + 1];
  return (
    part !== undefined &&
    (isRoleHead(part.plain) ||
      (isRoleModifier(part.plain) &&
        next !== undefined &&
        (isRoleHead(next.plain) || isFamilyWord(next.plain))) ||
      isOrganisationWord(part.plain))
  );
}

function startsParty(clause: readonly PartWithName[], at: number): boolean {
  const part = clause[at];
  return (
    part !== undefined &&
    (part.name !== null ||
      isFamilyWord(part.plain) ||
      isRoleModifier(part.plain) ||
      isRoleHead(part.plain) ||
      isOrganisationWord(part.plain) ||
      part.plain === 'the' ||
      part.plain === 'and')
  );
}
