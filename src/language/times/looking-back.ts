import type { TimeExpression } from '.';

const pastBefore =
  /(?:\b(?:since|dated|born(?:\s+on)?|d\.?o\.?b\.?:?|last\s+seen|died(?:\s+in)?|as\s+of|as\s+at|letter\s+of|agreed\s+(?:on|at)|(?:incident|disclosure|assault|accident|injury|report|assessment|minutes)\s+(?:of|on|dated))\s*(?:on\s+|in\s+)?(?:the\s+)?)$/i;
const pastVerb =
  /\b(?:was|were|had|did|has\s+been|have\s+been|has\s+had|(?!need)\p{L}{3,}ed|met|went|told|said|saw|began|left|took|made|gave|became|got)\b/iu;
const toCome = /\b(?:to|will|must|should|agrees?|needs?|shall|by|before|until)\b/i;

/**
 * True where the time tells of the past ("since May 2026", "was excluded on 3 March 2026") and so promises nothing:
 * a word before it says so, or its clause has a past verb and nothing that is still to come.
 */
export function looksBack(text: string, time: Pick<TimeExpression, 'start' | 'end' | 'kind'>): boolean {
  if (time.kind === 'frequency' || time.kind === 'period') return false;
  const before = text.slice(0, time.start);
  if (pastBefore.test(before)) return true;
  const clause = /[^.;:,\n\v]*$/.exec(before)?.[0] ?? '';
  return (
    pastVerb.test(clause.replace(/\b(?:is|are|be|being|gets?)\s+\p{L}+ed\b/giu, '')) &&
    !toCome.test(`${clause} ${text.slice(time.start, time.end)}`)
  );
}
