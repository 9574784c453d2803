import type { Actor } from './actors';
import { agentAt } from './agents';
import { readParties } from './parties';
import type { PartWithName } from './party-items';
import type { PlanFacts } from '../facts/plan-facts';
import { isImperative, presentSubject } from './subjects';

const giving = new Set(
  'support help advice input guidance visit visits session sessions work monitoring supervision intervention letter report treatment assessment therapy counselling referral signposting checks check contact'.split(
    ' ',
  ),
);

/** A statement with no "to" or "will": "Weekly visits by the HV", "School provides breakfast", "Referral - SW". */
export function actorsWithoutAnchor(
  clause: readonly PartWithName[],
  text: string,
  facts: PlanFacts,
): readonly Actor[] {
  const order = isImperative(clause) && !giving.has(clause[0]?.plain ?? '');
  if (!order) {
    for (let index = 1; index < clause.length - 1; index += 1) {
      const plain = clause[index]?.plain;
      const given =
        plain === 'from' &&
        clause.slice(Math.max(0, index - 3), index).some((part) => giving.has(part.plain));
      if (plain === 'by' || given) {
        const agents = agentAt(clause, index + 1, text, facts);
        if (agents.length > 0) {
          return agents;
        }
      }
    }
    const present = presentSubject(clause, text, facts);
    if (present.length > 0) {
      return present;
    }
  }
  return trailingOwner(clause, text, facts);
}

/** The owner written behind: "Complete the referral – SW", "Bus pass (Tim Reed)". */
export function trailingOwner(
  clause: readonly PartWithName[],
  text: string,
  facts: PlanFacts,
): readonly Actor[] {
  for (let index = clause.length - 1; index > 0 && clause.length - index < 8; index -= 1) {
    const before = clause[index]?.before ?? '';
    const besideName =
      clause[index - 1]?.name !== null &&
      (before.includes('(') || clause.slice(0, index).every(({ name }) => name !== null));
    if (!besideName && !spellsOut(clause, index) && /\s[-–—]\s|\(|\t/.test(before)) {
      const { actors, complete } = readParties(
        clause.slice(index).map((part, at) => (at === 0 ? { ...part, before: '' } : part)),
        text,
        'subject',
        facts.house,
      );
      return complete ? actors : [];
    }
  }
  return [];
}

/** True where the word in brackets is short for the words before it: "Speech and Language Therapy (SALT)". */
function spellsOut(clause: readonly PartWithName[], at: number): boolean {
  const short = clause[at]?.text ?? '';
  if (!/^\p{Lu}{2,}s?$/u.test(short)) {
    return false;
  }
  const initials = clause
    .slice(0, at)
    .map(({ plain }) => plain.charAt(0))
    .join('');
  const letters = [...short.replace(/s$/, '').toLowerCase()];
  // Small words may be left out of the short form, but the first and the last word are in it.
  return new RegExp(`${letters.join('.?')}$`).test(initials);
}
