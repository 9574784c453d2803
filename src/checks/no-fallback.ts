import type { Activity } from '../language/deeds/activities';
import { findActivities } from '../language/deeds/activities';
import { articleFor } from '../language/deeds/word-forms';
import { sentencesOf } from '../language/sentences/sentences';
import type { StatementReading } from '../language/statement-reading';
import type { Span } from '../plan/document-as-read';
import type { PlanInContext, RowInPlan, StatementInPlan } from './check';
import { defineCheck, passage } from './check';
import { suggestText } from './suggested-text';
import { happensOnce } from './single-events';
import { endOfWords, isLeadIn, whenStatements } from './timescales';

export const noFallback = defineCheck({
  metadata: {
    id: 'no-fallback',
    title: 'No word on what happens if one is missed',
    criterion: 'measurable',
    severity: 'hint',
    finds:
      'A promise to attend or to meet several times, with no word in the row on what happens if one is missed.',
    leavesAlone: 'Attendance at school, a single meeting, and visits or tests that a service carries out.',
    why: 'Everyone misses something now and then. If the plan says what to do that day, one missed group need not look like giving up.',
    sources: [
      { guide: 'Halton', heading: 'Example 3' },
      { guide: 'Torbay', heading: 'Common errors in SMART plans' },
    ],
    messages: { missed: 'Nothing says what happens if one of these is missed.' },
    examples: {
      bad: [
        {
          row: { action: 'Marie agrees to attend «weekly AA groups» for the next 12 weeks.' },
          suggestion: '. If a group is missed, {person} tells {worker} on the day.',
        },
        { row: { action: 'Dave to attend «eight sessions» with the project', when: '03/03/2027' } },
        { row: { action: 'Michael and Gina to «meet» Colin Jacks every week.' } },
      ],
      good: [
        {
          row: {
            action:
              'Marie agrees to attend weekly AA groups. If Marie cannot attend, she tells Tim on the day of the missed group.',
          },
        },
        { row: { action: 'Sam to attend school four days a week.' } },
        {
          row: { action: 'Louise to meet Karley Middleton on 03/12/2026.' },
          because: 'It is a single meeting.',
        },
        { row: { action: 'Via to carry out weekly drug tests.' } },
      ],
    },
  },
  scope: 'statement',
  roles: ['action'],
  find: (subject, context) => {
    const { reading, statement, row } = subject;
    if (isLeadIn(subject) || saysWhatIfMissed(row)) return [];
    const activity = findActivities(reading).find((each) => isPromise(each, subject, context));
    if (!activity) return [];
    const end = endOfWords(reading.text);
    return [
      {
        message: 'missed' as const,
        at: passage(statement, startOfPhrase(activity, reading), activity.end),
        suggestion: suggestText(
          context,
          passage(statement, end, statement.text.trimEnd().length),
          `. If ${oneOf(reading.text.slice(activity.start, activity.end))} is missed, {person} tells {worker} on the day.`,
        ),
      },
    ];
  },
});

/** What may be missed, in the words of the activity: "a group" of weekly groups. */
function oneOf(activity: string): string {
  const named =
    /\b(appointment|meeting|session|group|class|lesson|club|workshop|visit|clinic|course|programme|rehearsal|test|check)(?:e?s)?\b/i.exec(
      activity,
    )?.[1];
  if (named === undefined) return /\bmeet/i.test(activity) ? 'a meeting' : 'a session';
  if (/^(?:course|programme|club|clinic)$/i.test(named)) return 'a session';
  return `${articleFor(named)} ${named.toLowerCase()}`;
}

/** Coming to groups, or meeting again and again: one meeting with its date needs no more. */
function isPromise(activity: Activity, subject: StatementInPlan, context: PlanInContext): boolean {
  const { reading, row } = subject;
  if (activity.kind === 'attend' && happensOnce(activity, subject, context)) return false;
  if (activity.kind === 'attend') return !/^\s*[^.]*\bto\s+be\s+offered\b/i.test(reading.text);
  if (activity.kind !== 'meet' || !/^meet/i.test(reading.text.slice(activity.start))) return false;
  return [reading, ...whenStatements(row).map((each) => each.reading)].some((each) => {
    const near = sentencesOf(each.text).find((span) => each !== reading || span.end > activity.start);
    const within = ({ start, end }: Span) => !near || (near.start <= start && end <= near.end);
    return (
      each.figures.some(within) ||
      each.times.some((time) => time.kind === 'frequency' && within(time)) ||
      (each === reading && regularly.test(each.text.slice(near?.start, near?.end)))
    );
  });
}

const regularly = /\b(?:regularly|frequently|routinely|on\s+a\s+regular\s+basis)\b/i;

/** What keeps people from coming, and what is done about it. */
const ifMissed =
  /\b(?:if|should|unless|where|when(?:ever)?|any\s+(?:week|day|time|session|visit)?|on\s+an?y?\s+(?:week|day|night))\b[^.;]*\b(?:cannot|can[’']?t|unable|not\s+(?:able|attend|come|there|go|make)|unwell|ill|sick|poorly|bad|miss(?:es|ed)?|cancel(?:s|led)?|does\s+not|doesn[’']?t|do\s+not|don[’']?t|won[’']?t|isn[’']?t|aren[’']?t|late|fails?|away|off|out|on\s+(?:shift|holiday|leave|call)|at\s+work|busy|working|held\s+up|stuck|breaks?\s+down|closed|shut|snow\w*|falls?\s+through|gets?\s+in\s+the\s+way|clash(?:es)?|skips?|too\s+(?:tired|ill)|goes\s+wrong|keeps?\s+(?:her|him|them|me))\b|\bmiss(?:ed|ing)\b|\b(?:rearrange|rebook|reschedule|re-book)|\bmade\s+up\b|\bmakes?\s+(?:it|one)\s+up\b|\b(?:take|takes|taking|step|steps)\s+(?:over|the\s+session|in)\b|\binstead\b/i;

function saysWhatIfMissed(row: RowInPlan): boolean {
  return (['action', 'outcome', 'measure', 'notes', 'when'] as const).some((role) =>
    row.statements(role).some(({ reading }) => ifMissed.test(reading.text)),
  );
}

/** "weekly AA groups", "eight sessions": how many stands with what it counts. */
function startOfPhrase(activity: Activity, reading: StatementReading): number {
  const counted = [...reading.times, ...reading.figures].find(
    ({ start, end }) =>
      end <= activity.start &&
      /^\s*(?:\p{L}+\s+)?$/u.test(reading.text.slice(end, activity.start)) &&
      start < activity.start,
  );
  return counted?.start ?? activity.start;
}
