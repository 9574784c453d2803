import type { Actor } from './actors';
import { verbAfter } from './anchors';
import { isFamilyWord } from './family';
import { isBareVerb } from '../sentences/lexicon';
import { isGrammarWord } from '../names/ordinary-words';
import { isOrganisationWord } from './organisations';
import { readParties } from './parties';
import type { PartWithName } from './party-items';
import type { PlanFacts } from '../facts/plan-facts';
import { isRoleHead, isRoleModifier } from './roles';

/** True for an actor who is a person: by name, by tie or by pronoun. */
export function isPersonal(actor: Actor): boolean {
  return actor.kind === 'named' || actor.kind === 'family' || actor.kind === 'pronoun';
}

const committing =
  /^(?:agrees?|agreed|needs?|has|have|had|is|are|was|were|been|asked|expected|required|going|happy|willing|able|due|wants?|plans?|continues?|responsible|committed|intends?|aims?|offers?|offered|hopes?|isn't|aren't|not|also|both|each|all|jointly|then|still|only|always|never|now|regularly|will|must|should|together|supposed|prepared|requested|advised|encouraged|invited|allowed|prohibited|hereby|themselves|himself|herself|immediately|urgently|longer|no|in|order|\w+ly)$/;

/** The words before an anchor that can be its subject. */
export function subjectRegion(before: readonly PartWithName[]): readonly PartWithName[] {
  let end = before.length;
  while (end > 0 && before[end - 1]?.name === null && committing.test(before[end - 1]?.plain ?? '')) {
    end -= 1;
  }
  let start = 0;
  for (let index = 0; index < end; index += 1) {
    const plain = before[index]?.plain ?? '';
    const previous = before[index - 1]?.plain ?? '';
    const opensReport = plain === 'that' && index > 0 && previous !== 'so';
    const agreedThe =
      /^(?:agreed|recommended|decided|requested|suggested)$/.test(plain) &&
      /^(?:was|been|is|have|we|group|conference)$/.test(previous);
    const responsibility = plain === 'of' && /^responsibility|role|job|duty$/.test(previous);
    const forSomeone =
      plain === 'for' &&
      index < 5 &&
      (index === 0 ||
        /^(?:is|important|essential|necessary|goal|objective|objectives|outcome|plan|action|agreed)$/.test(
          previous,
        ));
    if (opensReport || agreedThe || responsibility || forSomeone) {
      start = index + 1;
    }
  }
  const region = before.slice(start, end);
  const copula = region.findIndex(
    (part, index) =>
      index > 0 && part.name === null && /^(?:is|are|was|were|has|have|had|does|did|do)$/.test(part.plain),
  );
  return copula === -1 ? region : lastPiece(region);
}

/** After a finite verb only the last piece, behind "and" or a comma, can be the subject. */
function lastPiece(region: readonly PartWithName[]): readonly PartWithName[] {
  for (let index = region.length - 1; index > 0; index -= 1) {
    const part = region[index];
    if (part !== undefined && (part.plain === 'and' || part.plain === 'so' || part.plain === 'but')) {
      return region.slice(index + 1);
    }
    if (part?.before.includes(',') === true) {
      return region.slice(index);
    }
  }
  return [];
}

const orders = new Set(
  `ask ring phone call email tell refer invite contact inform remind encourage help enable allow request speak liaise arrange book meet see text
   notify consult visit update chase get let use find take send give make keep work ensure complete attend support offer provide explore
   discuss review monitor consider seek share engage apply continue develop identify establish obtain undertake organise address
   register signpost prompt assist teach show explain please facilitate gather collect`.split(/\s+/),
);

const compounds: Readonly<Record<string, RegExp>> = {
  contact: /^(?:centre|center|supervisors?|workers?|officers?|coordinator|team|service|staff)$/,
  support:
    /^(?:workers?|staff|team|service|services|officers?|assistants?|groups?|leads?|practitioners?|network|agency|planner|navigator)$/,
  call: /^(?:handlers?|centre)$/,
  help: /^(?:desk|line|worker)$/,
  review: /^(?:officers?|team|chair)$/,
  visit: /^(?:supervisor)$/,
  work: /^(?:coach|coaches)$/,
  keep: /^(?!)/,
};

/** True where the words before the anchor are an order: "Ask the health visitor". */
export function isImperative(region: readonly PartWithName[]): boolean {
  const first = region[0];
  const next = region[1];
  if (first === undefined || next === undefined || first.name !== null || /[,(&/]/.test(next.before)) {
    return (
      first !== undefined &&
      next === undefined &&
      orders.has(first.plain) &&
      !isOrganisationWord(first.plain) &&
      first.plain !== 'support'
    );
  }
  if (next.plain === 'and' || next.plain === '&') {
    return (
      orders.has(first.plain) &&
      isBareVerb(region[2]?.plain ?? '') &&
      !isRoleHead(region[2]?.plain ?? '', true)
    );
  }
  if (orders.has(first.plain)) {
    return compounds[first.plain]?.test(next.plain) !== true;
  }
  if (
    next.name === null &&
    /^(?:the|a|an|his|her|their|our|your|my|this|these|that|those)$/.test(next.plain)
  ) {
    return isBareVerb(first.plain);
  }
  const compound =
    next.name === null &&
    (isRoleHead(next.plain) || isRoleModifier(next.plain) || isOrganisationWord(next.plain));
  return (
    isBareVerb(first.plain) &&
    !isRoleModifier(first.plain) &&
    !isOrganisationWord(first.plain) &&
    !isFamilyWord(first.plain) &&
    !isRoleHead(first.plain) &&
    !compound
  );
}

const linking =
  /^(?:provide|visit|send|ring|complete|share|offer|meet|give|attend|support|write|contact|call|phone|arrange|review|check|help|deliver|run|make|refer|assess|report|record|speak|liaise|see|explain|feed|email|text|collect|pay|fund|assist|advise|monitor|oversee|undertake|carry|work|look|keep|lead|organise|facilitate|teach|show|agree|consider|decide|fit|mend|fix|repair|cook|watch|take|bring|pick|drop|discuss|update|inform|tell|ask|confirm|apply|invite|allocate|chair|convene|get)$/;

/** A subject that no list knows, before a verb that only someone can do: "Rainbow Days to ring Mum". */
export function unknownAgent(
  region: readonly PartWithName[],
  clause: readonly PartWithName[],
  anchor: number,
  text: string,
): readonly Actor[] {
  const verb = verbAfter(clause, anchor);
  const first = region[0];
  const last = region[region.length - 1];
  if (
    verb === null ||
    first === undefined ||
    last === undefined ||
    !linking.test(verb.plain) ||
    region.length > 4
  ) {
    return [];
  }
  const capitals = region.every((part) => /^\p{Lu}/u.test(part.text));
  const plainWords =
    region.some((part) => isGrammarWord(part.plain) && part.plain !== 'the') || last.possessive;
  if (
    plainWords ||
    (region.length > 1 && !capitals) ||
    /(?:tion|ment|ness|ity|ing|ance|ence)s?$/.test(last.plain)
  ) {
    return [];
  }
  if (region.length === 1 && (!capitals || isBareVerb(first.plain))) {
    return [];
  }
  return [
    { kind: 'organisation', start: first.start, end: last.end, text: text.slice(first.start, last.end) },
  ];
}

/** The subject of a verb in the present: "Jodie engages with all sessions". */
export function presentSubject(
  clause: readonly PartWithName[],
  text: string,
  facts: PlanFacts,
): readonly Actor[] {
  for (let index = 1; index < Math.min(clause.length, 9); index += 1) {
    const part = clause[index];
    if (part === undefined || part.name !== null) {
      continue;
    }
    const third =
      (/[^s]s$/.test(part.plain) && isBareVerb(part.plain.replace(/(?:es|s)$/, ''))) ||
      /^(?:is|are|has|have|goes|does|doesn't|isn't|was|were|never|had)$/.test(part.plain) ||
      (/[^s]s$/.test(part.plain) && isBareVerb(part.plain.slice(0, -1)));
    if (third && !isRoleHead(part.plain, true) && !isRoleModifier(part.plain) && !part.possessive) {
      const region = clause.slice(0, index);
      const passive = /^(?:is|are|has|have|was|were|had)$/.test(part.plain);
      const { actors, complete } = readParties(region, text, 'subject', facts.house);
      return complete && !isImperative(region) ? actors.filter((actor) => !passive || isPersonal(actor)) : [];
    }
  }
  return [];
}
