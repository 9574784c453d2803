import type { Actor } from './actors';
import { agentsAfter } from './agents';
import { isPassive, nextAnchor } from './anchors';
import { isFamilyWord } from './family';
import { readParties } from './parties';
import type { PartWithName } from './party-items';
import type { PlanFacts } from '../facts/plan-facts';
import { isRoleHead } from './roles';
import { subjectRegion } from './subjects';

const causing =
  /^(?:ask|asks|help|helps|support|supports|encourage|invite|remind|tell|want|enable|allow|get|expect|request|need|require|advise|for|prompt|assist|with|teach|contact|let|liaise|speak|refer)$/;

/** Further subjects in the same sentence: "Mum to ring at 9, and the school will text back". */
export function laterActors(
  clause: readonly PartWithName[],
  first: number,
  text: string,
  facts: PlanFacts,
): readonly Actor[] {
  const found: Actor[] = [];
  for (let anchor = nextAnchor(clause, first + 2); anchor !== null; anchor = nextAnchor(clause, anchor + 1)) {
    const joint = jointBefore(clause, first, anchor);
    if (joint === null) {
      continue;
    }
    const region = subjectRegion(clause.slice(joint, anchor));
    const isTo = clause[anchor]?.plain === 'to';
    const between = clause.slice(first + 1, joint - 1);
    const beforeJoint = between[between.length - 1];
    const comma =
      clause[joint]?.before.includes(',') === true || clause[joint - 1]?.before.includes(',') === true;
    if (
      isTo &&
      !comma &&
      (between.length < 2 ||
        between.some((part) => part.name === null && causing.test(part.plain)) ||
        endsParty(beforeJoint))
    ) {
      continue;
    }
    if (
      isTo &&
      comma &&
      between.some(
        (part) => part.name === null && /^(?:ask|help|with|encourage|remind|for)$/.test(part.plain),
      ) &&
      endsParty(beforeJoint)
    ) {
      continue;
    }
    const { actors, complete } = readParties(region, text, 'subject', facts.house);
    if (complete && region.length < 9 && !isPassive(clause, anchor)) {
      found.push(...actors);
    } else if (complete && isPassive(clause, anchor)) {
      found.push(...agentsAfter(clause, anchor, text, facts));
    }
  }
  return found;
}

function endsParty(part: PartWithName | undefined): boolean {
  return (
    part !== undefined && (part.name !== null || isFamilyWord(part.plain) || isRoleHead(part.plain, true))
  );
}

/** The index of the first word of the subject just before `anchor`, behind "and", "then", "while", a comma or a dash. */
function jointBefore(clause: readonly PartWithName[], first: number, anchor: number): number | null {
  for (let index = anchor - 1; index > first + 1; index -= 1) {
    const part = clause[index];
    if (part === undefined || anchor - index > 10) {
      return null;
    }
    if (
      part.name === null &&
      /^(?:who|that|which|if|when|so|because|where|how|what|why|until|before|after|once|unless|to)$/.test(
        part.plain,
      )
    ) {
      return null;
    }
    const joined = part.name === null && /^(?:and|then|while|whilst|but)$/.test(part.plain);
    if (joined) {
      return index + 1;
    }
    if (/[,–—]|\s-\s/.test(part.before)) {
      return index;
    }
  }
  return null;
}
