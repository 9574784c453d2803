import type { CalendarDate } from '../language/calendar-date';
import { compareDates } from '../language/calendar-date';
import { clauseEnd } from '../language/rewording';
import { goingOnWords } from '../language/deeds/going-on';
import { plainWord } from '../language/sentences/words';
import type { Found, PlanInContext, StatementInPlan } from './check';
import { defineCheck, passage } from './check';
import { suggestText } from './suggested-text';
import { dateChoices, isCompleted, isDefinite, whenStatements } from './timescales';
import { matchesOf } from '../language/sentences/matches';

export const drift = defineCheck({
  metadata: {
    id: 'drift',
    title: 'Action that only goes on',
    criterion: 'timely',
    severity: 'hint',
    finds:
      '“Continue to ...”, “go on ...”, “maintain ...” with no date, an action already marked as done, and the same open-ended promise made again in another row.',
    leavesAlone: 'A step that follows on from an earlier one and has its own date.',
    why: 'Plans drift when old actions stay in them. Closing what is done makes room for the next step.',
    sources: [
      { guide: 'Top tips', heading: 'Time-scaled' },
      { guide: 'Torbay', heading: 'SMART planning' },
    ],
    messages: {
      goesOn: '“{phrase}” does not say what comes next, or when this ends.',
      done: '“{phrase}”: this looks finished, and still stands among what is to be done.',
      again: 'The same action stands in the plan already, with no new date here.',
    },
    examples: {
      bad: [
        { row: { action: 'Mum to «continue to» take her tablets.' }, suggestion: ' until {date}' },
        { row: { action: 'SW to complete the referral. «Completed»' } },
        { row: { action: 'Carol to write to housing.', when: '«Done»' } },
      ],
      good: [
        { row: { action: 'Mum to continue to take her tablets.', when: '03/03/2027' } },
        { row: { action: 'Dave to continue with the group every week until 12 March 2027.' } },
        { row: { action: 'Dave to complete the course by 3 March 2027.' } },
      ],
    },
  },
  scope: 'statements',
  find: (context) => [
    ...context.statements.flatMap((subject) => goingOn(subject, context)),
    ...context.statements.flatMap((subject) => finished(subject)),
    ...repeated(context),
  ],
});

type Message = 'goesOn' | 'done' | 'again';

function goingOn(subject: StatementInPlan, context: PlanInContext): readonly Found<Message>[] {
  const { statement, reading, row } = subject;
  if (!['action', 'outcome'].includes(statement.role)) return [];
  const goesOn = goingOnWords(reading.text, statement.role === 'action').find(
    (words) =>
      !reading.quotations.some(({ start, end }) => start <= words.start && words.start < end) &&
      !conditional.test(reading.text.slice(0, words.start)),
  );
  if (!goesOn || [subject, ...whenStatements(row)].some((each) => isDated(each, context.facts.today)))
    return [];
  const word = reading.words.findIndex(({ end }) => end >= goesOn.end);
  const end = clauseEnd(reading, word);
  const time = reading.times.find(({ start }) => start > goesOn.start && start < end);
  const at = time && time.kind === 'event' ? reading.text.slice(0, time.start).trimEnd().length : end;
  return [
    {
      message: 'goesOn',
      at: passage(statement, goesOn.start, goesOn.end),
      suggestion: suggestText(context, passage(statement, at, at), ' until {date}', {
        date: dateChoices(context),
      }),
    },
  ];
}

/** "If concerns continue" promises nothing. */
const conditional =
  /\b(?:if|should|where|when|whether|concerns?|who|that|these|this|violence|abuse)\s+(?:\p{L}+\s+){0,3}$/iu;

/** A date that the calendar has and that is still to come sets an end. */
function isDated({ reading }: StatementInPlan, today: CalendarDate): boolean {
  return reading.times.some(
    (time) => isDefinite(time) && time.until !== null && compareDates(time.until, today) >= 0,
  );
}

const marker =
  /(?:completed?|done|sorted|finished|achieved|actioned|closed|no\s+longer\s+(?:needed|required)|now\s+complete)\b/i;

function finished(subject: StatementInPlan): readonly Found<Message>[] {
  const { statement, reading } = subject;
  if (!['action', 'when', 'who+when'].includes(statement.role) || !isCompleted(subject)) return [];
  const all = matchesOf(reading.text, new RegExp(marker, 'gi'));
  const match = /^\W*(?:completed?|done|sorted|finished|achieved|actioned)/i.test(reading.text)
    ? all[0]
    : all.at(-1);
  if (!match) return [];
  return [
    {
      message: 'done',
      at: passage(statement, match.index, match.index + match[0].length),
      suggestion: {
        kind: 'question',
        text: 'If this is finished, can it be moved to the record of progress? If not, what is the next step, who takes it, and by when?',
      },
    },
  ];
}

/** The second and later times that the same words stand in an action cell, where that row sets no date of its own. */
function repeated({ statements, facts }: PlanInContext): readonly Found<Message>[] {
  const seen = new Map<string, number>();
  return statements.flatMap((subject): Found<Message>[] => {
    const { statement, row } = subject;
    if (statement.role !== 'action') return [];
    const key = plainWord(statement.text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const known = seen.get(key);
    if (known === undefined) seen.set(key, row.row.index);
    if (known === undefined || known === row.row.index || key.split(' ').length < 4) return [];
    if ([subject, ...whenStatements(row)].some((each) => isDated(each, facts.today))) return [];
    return [
      {
        message: 'again',
        at: passage(statement),
        suggestion: {
          kind: 'question',
          text: 'Is this a new step? If so, what is different this time, and by when? If not, once is enough.',
        },
      },
    ];
  });
}
