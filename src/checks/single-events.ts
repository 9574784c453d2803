import type { Activity } from '../language/deeds/activities';
import { addToDate, compareDates } from '../language/calendar-date';
import type { PlanInContext, StatementInPlan } from './check';
import { isDefinite, whenStatements } from './timescales';

/** True where an activity may as well happen once, and a day is set for it: near, or with something to be done on it. */
export function happensOnce(
  { kind, perhapsOnce, start, end }: Activity,
  { reading, row }: StatementInPlan,
  { facts }: PlanInContext,
): boolean {
  const when = whenStatements(row);
  if (kind === 'see')
    return (
      !goesOnDoing.test(reading.text) &&
      ![reading, ...when.map((each) => each.reading)].some(
        ({ text, times }) =>
          irregularly.test(text) ||
          times.some(
            (time) =>
              isDefinite(time) &&
              (lasts.test(time.text) || /\b(?:from|until|since)\s+$/i.test(text.slice(0, time.start))),
          ),
      )
    );
  if (onOneDay.test(reading.text.slice(end)) && !/s$/i.test(reading.text.slice(start, end))) return true;
  if (!perhapsOnce || /regular|\bcontinu/i.test(reading.text) || irregularly.test(reading.text)) return false;
  const purpose = oneDeed.test(reading.text.slice(end));
  const soon = addToDate(facts.planDate ?? facts.today, 8, 'week');
  const own = reading.times.some((time) => isDefinite(time) || time.kind === 'event');
  return (
    own ||
    when.some((each) =>
      each.reading.times.some(
        (time) =>
          time.kind === 'event' ||
          (isDefinite(time) &&
            !goesOn.test(time.text) &&
            !goesOn.test(each.reading.text.slice(0, time.start)) &&
            (purpose || time.until === null || compareDates(time.until, soon) <= 0)),
      ),
    )
  );
}

/** "will continue to see", "keeps on seeing". */
const goesOnDoing = /\b(?:continu(?:e|es|ing)|carr(?:y|ies|ying)\s+on|keep(?:s|ing)?\s+on)\b/i;

/** "mediation on 3 March 2027", as against "by 3 March". */
const onOneDay = /^\s+on\s+(?:\p{L}+\s+)?\d{1,2}(?:st|nd|rd|th)?[\s/.]/u;

/** "to fit the stair gate", "about his sleep": one visit does it. */
const oneDeed = /\b(?:to\s+(?!(?:the|a|an|his|her|their|see|help|support|monitor)\b)\p{L}+|about)\s+\p{L}/iu;
/** A time that begins or ends something that goes on: "from 4 January", "until the review", "4 January to 8 March". */
const goesOn = /\b(?:from|until|till|since|start(?:s|ing)?|begin(?:s|ning)?|to|onwards)\b/i;
/** A time that says of itself that something goes on in it. */
const lasts = /^(?:from|until|till|since|starting)\b/i;
/** How often, in words that nobody could count by; "regularly" is read apart, for it is listed as a vague word. */
export const irregularly =
  /\b(?:every\s+)?(?:now\s+and\s+(?:then|again)|so\s+often)\b|\b(?:from\s+time\s+to\s+time|once\s+in\s+a\s+while|on\s+occasions?|occasionally|periodically|sporadically|intermittently|at\s+(?:regular\s+)?intervals|on\s+and\s+off|off\s+and\s+on|whenever\s+(?:possible|(?:he|she|they)\s+can)|as\s+often\s+as\s+(?:possible|(?:he|she|they)\s+can)|when\s+time\s+allows)\b/i;
