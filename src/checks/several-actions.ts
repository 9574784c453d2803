import { compareDates } from '../language/calendar-date';
import { deedsOf } from '../language/deeds/deeds';
import type { Deed } from '../language/deeds/deeds';
import type { StatementReading } from '../language/statement-reading';
import { wordsOf } from '../language/sentences/words';
import type { Found, PlanInContext, StatementInPlan, Suggestion } from './check';
import { defineCheck, passage } from './check';
import { suggestText } from './suggested-text';

export const severalActions = defineCheck({
  metadata: {
    id: 'several-actions',
    title: 'Several actions in one',
    criterion: 'specific',
    severity: 'warning',
    finds: 'More than one action in one statement, or several people with different actions.',
    leavesAlone:
      'A goal followed by its one action, one deed in two words (“wash and iron”), a purpose, a condition, the record of a deed, and actions that stand on lines of their own.',
    why: 'When one line holds several actions, nobody can tick it off, and it is hard to see who does which part by when.',
    sources: [
      { guide: 'Torbay', heading: 'Common Errors in SMART plans' },
      { guide: 'Halton', heading: 'Example 2: separate the overall goal from the specific objective' },
      { guide: 'Portsmouth', heading: 'Exemplar of a SMART Plan' },
    ],
    messages: {
      several: 'This holds {count} actions: each is easier to follow on a line of its own.',
    },
    examples: {
      bad: [
        {
          row: {
            action:
              '«Mum to register Ellie with a GP, book a dental check-up and take her for her immunisations.»',
          },
          suggestion:
            'Mum to register Ellie with a GP.\nMum to book a dental check-up.\nMum to take her for her immunisations.',
        },
        {
          row: {
            action:
              '«Mum to walk Rosie to school each day; Nan to text Tim Reed by 9.30am on any day she is late.»',
          },
          suggestion:
            'Mum to walk Rosie to school each day.\nNan to text Tim Reed by 9.30am on any day she is late.',
        },
        {
          row: { action: '«Tim Reed to update the chronology and call a strategy meeting by 3 March 2027.»' },
          suggestion:
            'Tim Reed to update the chronology by 3 March 2027.\nTim Reed to call a strategy meeting by 3 March 2027.',
        },
      ],
      good: [
        { row: { action: 'Mum to wash and iron the uniform every Sunday.' } },
        {
          row: { action: 'Tim Reed to visit Louise to help her plan meals and shop for food.' },
          because: 'The rest is what it is for.',
        },
        { row: { action: 'For Ellie to be safe. Louise agrees to make a safety plan with Tim Reed.' } },
        { row: { action: 'If she cannot attend, Louise agrees to tell Tim Reed on the day.' } },
      ],
    },
  },
  scope: 'statement',
  roles: ['action'],
  find: (subject, context): readonly Found<'several'>[] => {
    if (!mayHoldSeveral.test(subject.reading.text)) {
      return [];
    }
    const deeds = deedsInOneLine(subject.reading);
    return deeds.length < 2
      ? []
      : [
          {
            message: 'several',
            holes: { count: String(deeds.length) },
            at: passage(subject.statement),
            suggestion: splitUp(subject, deeds, context),
          },
        ];
  },
});

const mayHoldSeveral = /\band\b|[&;,+]|\s\/\s|\d\)|\bthen\b|[.!]\s+\S/i;

/** The deeds of a statement, unless each stands on a line of its own. */
function deedsInOneLine(reading: StatementReading): readonly Deed[] {
  const deeds = deedsOf(reading).filter(({ start }) => !cleanAnd.test(reading.text.slice(0, start)));
  const lines = reading.text.split(/[\n\r\v]/).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.length >= deeds.length ? [] : deeds;
}

/** "kept clean and tidy" is one state, not two things to do. */
const cleanAnd = /\b(?:be|is|are|kept|keeps?|keeping|remains?|stays?)\b[^.;,]*\bclean(?:er)? and\s*$/i;

const date = new Set(['date', 'event', 'unclear']);

function splitUp(subject: StatementInPlan, deeds: readonly Deed[], context: PlanInContext): Suggestion {
  const { statement, reading } = subject;
  const last = deeds[deeds.length - 1];
  const untold = wordsLeftOut(reading, deeds) || repeatsAFault(subject, context) || leadDoesNotFit(deeds);
  if (untold || last === undefined) {
    return {
      kind: 'question',
      text: 'Could each action stand on a line of its own, with its own person and date?',
    };
  }
  const shared = sharedTime(reading, last);
  let lead = '';
  const lines = deeds.map((deed) => {
    lead = deed.ownLead ? deed.lead : lead;
    const timed = reading.times.some((time) => time.start >= deed.start && time.end <= deed.end);
    const text = timed || !followsOn(deed, deeds) ? deed.text : `${deed.text}${shared}`;
    const line = `${lead}${text}`.trim();
    return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
  });
  return suggestText(context, passage(statement), lines.join('\n'));
}

/** "to be | sober and | turn up on time": the second deed does not go on from "to be". */
function leadDoesNotFit(deeds: readonly Deed[]): boolean {
  return deeds.some(({ ownLead, lead }, at) => {
    const carried = ownLead
      ? ''
      : (deeds
          .slice(0, at)
          .reverse()
          .find((deed) => deed.ownLead)?.lead ?? lead);
    return /\b(?:be|is|are|being|been)\s*$/i.test(carried);
  });
}

/** True where carrying the owner or the date over would only say again what other checks ask about. */
function repeatsAFault({ reading }: StatementInPlan, { facts }: PlanInContext): boolean {
  const unnamed = reading.actors.some(
    ({ kind }) => kind === 'role' || kind === 'organisation' || kind === 'group',
  );
  return (
    unnamed ||
    reading.times.some(
      ({ kind, until }) =>
        kind === 'unclear' || kind === 'vague' || (until !== null && compareDates(until, facts.today) < 0),
    )
  );
}

/** True where the last deed has no subject of its own since this one: its date is meant for both. */
function followsOn(deed: Deed, deeds: readonly Deed[]): boolean {
  const at = deeds.indexOf(deed);
  return deeds.slice(at + 1).every(({ ownLead }) => !ownLead);
}

/** The date at the end of the last deed, with its "by" or "on": what holds for all. */
function sharedTime(reading: StatementReading, last: Deed): string {
  const time = reading.times.find(({ end, kind }) => date.has(kind) && Math.abs(end - last.end) < 2);
  if (time === undefined || time.start <= last.start) {
    return '';
  }
  const before = /\s(?:by|on|before|until|from|in|within|at)(?: the)?\s*$/i.exec(
    reading.text.slice(last.start, time.start),
  );
  const start = before === null ? time.start : time.start - before[0].length;
  return ` ${reading.text.slice(start, last.end).trim()}`;
}

const joiners = new Set(['and', 'then', 'also', 'or', '&']);

/**
 * True where the split would lose words of the statement: a sentence that is no deed, or a "not" whose loss would turn
 * a safeguard round.
 */
function wordsLeftOut({ words }: StatementReading, deeds: readonly Deed[]): boolean {
  const kept = wordsOf(deeds.map(({ lead, text }) => `${lead} ${text}`).join(' ')).map(({ plain }) => plain);
  return words.some(({ plain }) => {
    const at = kept.indexOf(plain);
    if (at >= 0) kept.splice(at, 1);
    return at < 0 && !joiners.has(plain);
  });
}
