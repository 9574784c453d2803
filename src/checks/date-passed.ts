import type { CalendarDate } from '../language/calendar-date';
import { compareDates, formatDate } from '../language/calendar-date';
import type { PlanFacts } from '../language/facts/plan-facts';
import type { TimeExpression } from '../language/times';
import { looksBack } from '../language/times/looking-back';
import type { Severity, StatementInPlan } from './check';
import { defineCheck, passage } from './check';
import { suggestText } from './suggested-text';
import { dateChoices, isCompleted, whenStatements } from './timescales';

export const datePassed = defineCheck({
  metadata: {
    id: 'date-passed',
    title: 'Date that has passed, or lies after the review',
    criterion: 'timely',
    severity: 'warning',
    finds:
      'A date for something still to be done that lies before today, or before the plan’s own later date; as a hint, a date after the next review.',
    leavesAlone:
      'Dates that only tell what happened, the day something began, spans that are still running, and actions marked as done.',
    why: 'A date that has gone by tells nobody when the work will be done now.',
    sources: [{ guide: 'Portsmouth', heading: 'What do we mean by ‘Timely’?' }],
    messages: {
      passed: '“{phrase}” has already passed.',
      afterReview:
        '“{phrase}” is after the next review on {review}, so the review cannot see whether it worked.',
    },
    examples: {
      bad: [
        { row: { action: 'Mum to ring the clinic.', when: '«12/03/2026»' }, suggestion: '{date}' },
        { row: { action: 'Mum to ring the clinic by «1 October 2026».' } },
        {
          row: { action: 'Mum to ring the clinic.', when: '«01/06/2027»' },
          before: ['Date of next review: 3 March 2027'],
        },
      ],
      good: [
        { row: { action: 'Mum to ring the clinic.', when: '12/03/2027' } },
        { row: { action: 'Dave was arrested on 3 March 2026. Dave to tell Tim by 1 December 2026.' } },
        { row: { action: 'Weekly sessions from 1 September 2026 until 12 March 2027.' } },
        { row: { action: 'Mum to ring the clinic. Completed', when: '12/03/2026' } },
      ],
    },
  },
  scope: 'statement',
  roles: ['outcome', 'action', 'when', 'who+when', 'measure'],
  find: (subject, context) => {
    const { facts, settings } = context;
    if (isDone(subject)) return [];
    return subject.reading.times.flatMap((time) => {
      const judged = judge(time, subject, facts);
      if (!judged) return [];
      return [
        {
          ...judged,
          holes: { review: facts.reviewDate ? formatDate(facts.reviewDate, settings.dateForm) : '' },
          at: passage(subject.statement, time.start, time.end),
          suggestion: suggestText(context, passage(subject.statement, time.start, time.end), '{date}', {
            date: dateChoices(context),
          }),
        },
      ];
    });
  },
});

type Judged =
  { readonly message: 'passed' } | { readonly message: 'afterReview'; readonly severity: Severity };

function judge(time: TimeExpression, subject: StatementInPlan, facts: PlanFacts): Judged | null {
  const { reading, statement } = subject;
  const { until } = time;
  if (!until || !isWholeDate(time)) return null;
  if (statement.role !== 'when' && looksBack(reading.text, time)) return null;
  if (countedFrom.test(reading.text.slice(0, time.start))) return null;
  const now = dayOfPlan(facts);
  if (compareDates(until, now) < 0) return isStillRunning(time, subject, now) ? null : { message: 'passed' };
  const { reviewDate } = facts;
  const late =
    reviewDate !== null && compareDates(reviewDate, now) >= 0 && compareDates(until, reviewDate) > 0;
  return late ? { message: 'afterReview', severity: 'hint' } : null;
}

/** Today, or the plan's own date where that is later. */
function dayOfPlan({ today, planDate }: PlanFacts): CalendarDate {
  return planDate && compareDates(planDate, today) > 0 ? planDate : today;
}

/** A date, or one only written badly; not one whose year was guessed. */
function isWholeDate(time: TimeExpression): boolean {
  return (
    time.kind === 'date' ||
    (time.kind === 'unclear' &&
      (time.text.match(/\p{Nd}+|\p{L}{3,}/gu) ?? []).length > 2 &&
      !/^\p{L}/u.test(time.text))
  );
}

/** "Within 10 working days of the meeting on": a day from which the time is counted. */
const countedFrom = /\b(?:within|in|over|for)\b[^.;]{0,30}\b(?:of|from|after)\b[^.;]{0,30}$/i;

const beginning =
  /(?:\b(?:from|since|starting|started|commencing|commenced|beginning|began|start\s+date|as\s+of)\s*:?\s*(?:on\s+)?)$/i;

/** The first day of something that goes on, or one of several dates of which a later is still to come. */
function isStillRunning(time: TimeExpression, { reading }: StatementInPlan, now: CalendarDate): boolean {
  return (
    beginning.test(reading.text.slice(0, time.start)) ||
    reading.times.some(
      (other) =>
        other.start > time.start &&
        other.kind === 'date' &&
        other.until &&
        compareDates(other.until, now) >= 0,
    )
  );
}

function isDone(subject: StatementInPlan): boolean {
  const actions = subject.row.statements('action');
  return (
    isCompleted(subject) ||
    whenStatements(subject.row).some(isCompleted) ||
    (actions.length > 0 && actions.every(isCompleted)) ||
    /\b(?:completed|done|achieved|actioned)\b/i.test(subject.reading.text)
  );
}
