import { compareDates, formatDate } from '../language/calendar-date';
import { hangingClauses } from '../language/sentences/clauses';
import { isPlaceholder } from '../language/placeholders';
import { openWords } from '../language/actors/open-words';
import type { TimeExpression } from '../language/times';
import { capitalised } from '../language/deeds/word-forms';
import { safetyTopic } from '../language/safety/safety';
import type { Found, PlanInContext, RowInPlan, Severity, StatementInPlan, Suggestion } from './check';
import { defineCheck, passage } from './check';
import { suggestText } from './suggested-text';
import {
  dateChoices,
  isCompleted,
  isDefinite,
  isLeadIn,
  saysWhen,
  toBeConfirmed,
  whenStatements,
} from './timescales';

export const vagueTimescale = defineCheck({
  metadata: {
    id: 'vague-timescale',
    title: 'Time that no one can look up',
    criterion: 'timely',
    severity: 'warning',
    finds:
      'Words that leave the time open: ongoing, ASAP, immediately, soon, this year, in due course, as and when; Christmas, the holidays, or the next meeting with no date; in a when cell, any words that tell no day, no length of time and not how often. As hints: a school term, and the next review where the plan gives its date.',
    leavesAlone:
      '“Within 5 days”, “weekly for 12 weeks”, and such words where a date stands beside them or in the row’s when cell.',
    why: 'Each reader takes “soon” to be another day. A date lets everyone see what is expected, and by when.',
    sources: [
      { guide: 'Halton', heading: 'Timely' },
      { guide: 'Top tips', heading: 'Words to avoid in plans' },
      { guide: 'Torbay', heading: 'Timely' },
    ],
    messages: {
      open: '“{phrase}” has no end, so nobody can tell when this should be finished.',
      vague: '“{phrase}” can mean a different day to each reader.',
      event: '“{phrase}” does not say on which day that is.',
      review: '“{phrase}” is easier to keep to with its date beside it.',
      term: '“{phrase}” is clearer with the date beside it.',
    },
    silences: [
      { check: 'no-timescale', within: 'row' },
      { check: 'role-not-name', within: 'words' },
    ],
    examples: {
      bad: [
        {
          row: { action: 'Mum to register Ellie with a GP.', when: '«Ongoing»' },
          suggestion: 'Until {date}',
        },
        { row: { action: 'Louise to book a GP appointment «ASAP».' }, suggestion: 'by {date}' },
        {
          row: { action: 'Tim Reed to fit the gate.', 'who+when': 'Tim Reed, «when he gets a minute»' },
          suggestion: 'by {date}',
        },
        {
          row: { outcome: 'Sarah to improve her school attendance «this year».' },
          suggestion: 'by 31/12/2026',
        },
        { row: { action: 'Dave to finish the course «by Christmas».' }, suggestion: 'by 25/12/2026' },
        {
          row: { action: 'Risk assessment to be reviewed «at the next core group».' },
          suggestion: 'at the next core group on {date}',
        },
        {
          row: { action: 'Louise to say how she is doing «at the next review».' },
          before: ['Date of next review: 3 March 2027'],
          suggestion: 'at the next review on 03/03/2027',
        },
      ],
      good: [
        { row: { action: 'Jimmy’s mother to make an appointment within the next five days.' } },
        { row: { action: 'Marie agrees to attend weekly groups for 12 weeks.' } },
        { row: { action: 'Louise to book a GP appointment ASAP.', when: '01/12/2026' } },
        { row: { action: 'Rosie to visit her new school before the review on 2 July 2027.' } },
      ],
    },
  },
  scope: 'statement',
  roles: ['outcome', 'action', 'measure', 'when', 'who+when'],
  find: (subject, context) => {
    const { reading, row } = subject;
    const inWhen = subject.statement.role === 'when' || subject.statement.role === 'who+when';
    const open = [...reading.times, ...untold(subject)].filter(
      (time) =>
        isOpen(time, inWhen) &&
        !quoted(subject, time) &&
        !spansAFigure(subject, time) &&
        (inWhen
          ? !toBeConfirmed(time)
          : !isPlaceholder(reading.text) && saysWhen(reading, time) && !inAnEmergency(subject, time)),
    );
    if (open.length === 0 || isLeadIn(subject) || isAnswered(subject, row, inWhen)) return [];
    return open.map((time) => found(time, subject, context));
  },
});

type Message = 'open' | 'vague' | 'event' | 'review' | 'term';

/** A when cell should give the day even of an event that the plan's readers may know, as of a birth or a move. */
function isOpen(time: TimeExpression, inWhen: boolean): boolean {
  return time.kind === 'vague' || (time.kind === 'event' && (inWhen || time.occasion !== 'other'));
}

/** What a when cell says that tells no time at all, whatever its words: "when he gets a minute". */
function untold(subject: StatementInPlan): readonly TimeExpression[] {
  const { reading, statement, row } = subject;
  if (statement.role !== 'when' && statement.role !== 'who+when') return [];
  if (isCompleted(subject) || whenStatements(row).some((each) => each.reading.times.length > 0)) return [];
  const words = openWords(reading, statement.role === 'who+when');
  if (!words) return [];
  return [{ ...words, kind: 'vague', text: reading.text.slice(words.start, words.end), until: null }];
}

function quoted({ reading }: StatementInPlan, time: TimeExpression): boolean {
  return reading.quotations.some(({ start, end }) => start <= time.start && time.end <= end);
}

/** "94% of the spring term", "three days this term": the term is what is counted over. */
function spansAFigure({ reading, statement }: StatementInPlan, time: TimeExpression): boolean {
  return (
    time.occasion === 'term' &&
    (statement.role === 'outcome' || statement.role === 'measure') &&
    reading.figures.length > 0 &&
    !/^(?:by|before|until)\b/i.test(time.text)
  );
}

/** "Louise to ring the police at once if Dave comes to the house" could not be said better. */
function inAnEmergency({ reading }: StatementInPlan, time: TimeExpression): boolean {
  return (
    /^(?:immediately|straight\s?away|right\s+away|without\s+delay|urgently)$/i.test(time.text) &&
    (hangingClauses(reading.text, reading.words).some(
      ({ kind }) => kind === 'condition' || kind === 'time',
    ) ||
      /\bany\b|\b999\b/i.test(reading.text))
  );
}

/** True where a date or a period in the statement, or in the row's when cell, says what the open words do not. */
function isAnswered({ reading }: StatementInPlan, row: RowInPlan, inWhen: boolean): boolean {
  if (
    reading.times.some(
      (time) =>
        time.kind === 'date' || time.kind === 'unclear' || (time.kind === 'period' && time.until !== null),
    )
  )
    return true;
  return !inWhen && whenStatements(row).some((each) => each.reading.times.some(isDefinite));
}

const withoutEnd =
  /on[\s-]?going|throughout|duration|life|course\s+of|during|until|for|foreseeable|regular|continu|always|permanent|long|open|rolling|indefinite|periodic|occasional|time\s+to\s+time|ad[\s-]hoc/i;

function found(time: TimeExpression, subject: StatementInPlan, context: PlanInContext): Found<Message> {
  const at = passage(subject.statement, time.start, time.end);
  const known = time.until && compareDates(time.until, context.facts.today) >= 0 ? time.until : null;
  const { message, severity } = judged(time, known !== null);
  if (holdsForSafety(subject))
    return { message, at, suggestion: askWhenSeen, ...(severity ? { severity } : {}) };
  const text = reworded(time, known ? formatDate(known, context.settings.dateForm) : null);
  const suggestion: Suggestion = suggestText(
    context,
    at,
    /^\p{Lu}\p{Ll}|^ASAP$|^A\.S/u.test(time.text) && opensSentence(subject, time.start)
      ? capitalised(text)
      : text,
    { date: atOnce.test(time.text) ? [] : dateChoices(context) },
  );
  return { message, at, suggestion, ...(severity ? { severity } : {}) };
}

/** The day of the next review is no day for what is wanted at once. */
const atOnce = /^(?:with\s+)?immediate|^now$|^straight|^right\s+away|^urgent|^at\s+once|^today|^forthwith/i;

const rule = /\b(?:not|never|no|nobody|only)\b|n[’']t\b/i;

/** A rule that keeps somebody safe holds at once and until it is looked at again: no date is put to it by a program. */
function holdsForSafety({ reading, row, statement }: StatementInPlan): boolean {
  const own = statement.role === 'when' || statement.role === 'who+when' ? row.statements('action') : [];
  return [reading, ...own.map((each) => each.reading)].some(
    (each) => rule.test(each.text) && safetyTopic(each) !== null,
  );
}

const askWhenSeen: Suggestion = {
  kind: 'question',
  text: 'From which day does this hold, and when will it be looked at again?',
};

function judged(
  time: TimeExpression,
  dateKnown: boolean,
): { readonly message: Message; readonly severity?: Severity } {
  if (time.kind !== 'event') return { message: withoutEnd.test(time.text) ? 'open' : 'vague' };
  if (time.occasion === 'term') return { message: 'term', severity: 'hint' };
  if (time.occasion === 'review' && dateKnown) return { message: 'review', severity: 'hint' };
  return { message: 'event' };
}

/** The phrase with a date in its place, or beside it where the phrase names the day's occasion. */
function reworded(time: TimeExpression, known: string | null): string {
  const date = known ?? '{date}';
  const phrase = time.text;
  const lead = /^(until|till|from|before)\b/i.exec(phrase)?.[1]?.toLowerCase();
  if (time.kind === 'event' && (known === null || time.occasion === 'review')) {
    if (time.occasion === 'review' || time.occasion === 'meeting') return `${phrase} on ${date}`;
    return /^(?:during|in|over|between|throughout|within|across)\b/i.test(phrase)
      ? `${phrase} (until ${date})`
      : `${phrase} (${date})`;
  }
  if (toBeConfirmed(time)) {
    const confirmed =
      /^(.*?[\s:–-])?(?:t\.?\s?b\.?\s?[cad]\.?|(?:is\s+|are\s+)?(?:yet\s+|still\s+)?(?:to\s+be\s+\w+|to\s+follow|not\s+.*))$/i.exec(
        phrase,
      );
    return `${(confirmed?.[1] ?? 'date')
      .trim()
      .replace(/[:–-]$/, '')
      .trim()}: ${date}`;
  }
  if (/timely|prompt/i.test(phrase)) return 'within {what}';
  if (lead) return `${lead} ${date}`;
  return withoutEnd.test(phrase) ? `until ${date}` : `by ${date}`;
}

function opensSentence({ reading }: StatementInPlan, start: number): boolean {
  return reading.words[0]?.start === start || /[.!?]\s+$/.test(reading.text.slice(0, start));
}
