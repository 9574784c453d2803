import type { Change } from '../language/change/changes';
import { findChanges } from '../language/change/changes';
import type { Figure } from '../language/change/figures';
import { asksForSomething } from '../language/deeds/demands';
import { namesScale } from '../language/change/observable';
import { clauseEnd } from '../language/rewording';
import type { StatementReading } from '../language/statement-reading';
import type { StatementInPlan, Suggestion } from './check';
import { defineCheck, passage } from './check';
import type { OfChoices } from './suggested-text';
import { suggestText } from './suggested-text';
import { dateChoices, isDefinite, isLeadIn, whenStatements } from './timescales';
import { matchesOf } from '../language/sentences/matches';

export const changeWithoutFigures = defineCheck({
  metadata: {
    id: 'change-without-figures',
    title: 'Change with no figures',
    criterion: 'measurable',
    severity: 'warning',
    finds:
      'Words that promise a change (improve, increase, reduce, better, more, less, fewer) where no figure in the row says from what to what.',
    leavesAlone:
      '“From 58% to above 92%”, “at least 4 days a week”, and a change that the action or the measure of the row puts into figures.',
    why: 'Attending one day more is already an improvement. Figures show everyone where things stand and what to reach.',
    sources: [
      { guide: 'Top tips', heading: 'Measurable' },
      { guide: 'Halton', heading: 'Example 1' },
      { guide: 'Halton', heading: 'Measurable' },
    ],
    messages: {
      change: '“{phrase}” does not say from what to what.',
      comparison: '“{phrase}” does not say how much, or how things stand now.',
    },
    silences: [{ check: 'no-measure', within: 'statement' }],
    examples: {
      bad: [
        {
          row: { outcome: 'Sam’s school attendance needs to «improve».' },
          suggestion: ' from {from} to {to} by {date}',
        },
        {
          row: { outcome: 'Sarah to «improve» her school attendance this year.' },
          suggestion: ' from {from} to {to}',
        },
        { row: { outcome: '«Fewer» arguments at home.' }, suggestion: ', from {from} to {to} by {date}' },
        {
          row: { outcome: 'An «increase» in time spent with Dad.' },
          suggestion: ' from {from} to {to} by {date}',
        },
      ],
      good: [
        { row: { outcome: 'Sam’s attendance will improve from 58% to above 92% during the Summer term.' } },
        { row: { outcome: 'Attendance to improve.', measure: 'At school at least 4 days a week.' } },
        { row: { outcome: 'Sarah to improve her attendance.', action: 'Sarah to attend four days a week.' } },
        { row: { action: 'Ms Thomas to ask for more information from the clinic by 3 March 2027.' } },
        { row: { action: 'Dave to finish Building Better Relationships by 3 March 2027.' } },
      ],
    },
  },
  scope: 'statement',
  roles: ['need', 'outcome', 'action', 'measure'],
  find: (subject, context) => {
    if (isLeadIn(subject)) return [];
    const [change] = changesAsked(subject);
    if (!change || hasFigures(subject)) return [];
    return [
      {
        message: change.kind === 'comparison' ? 'comparison' : 'change',
        at: passage(subject.statement, change.start, change.end),
        suggestion: withFigures(change, subject, context),
      },
    ];
  },
});

/**
 * In a need only what is asked for counts: "arguments have increased" tells how things stand. What a parent tells of ("says
 * he has cut down") is no promise; whose word it rests on is what another check speaks of.
 */
function changesAsked({ reading, statement }: StatementInPlan): readonly Change[] {
  const changes = findChanges(reading).filter(
    ({ kind, start }) => kind !== 'verb' || !toldOfThePast.test(reading.text.slice(0, start)),
  );
  if (statement.role !== 'need') return changes;
  return changes.filter(({ kind, start }) => kind === 'verb' && asksForSomething(reading, start));
}

const toldOfThePast =
  /\b(?:says?|tells?\s+\p{L}+|reports?|thinks?|feels?)\s+(?:that\s+)?\p{L}+\s+(?:has|have)\s+$/iu;

/**
 * The need tells where things stand; what they are to become has to be said elsewhere. How often something is done shows what a
 * measure promises only where the measure or the outcome says it.
 */
function hasFigures({ row, statement }: StatementInPlan): boolean {
  return (['outcome', 'action', 'measure'] as const).some((role) =>
    row
      .statements(role)
      .some(
        ({ reading }) =>
          reading.figures.some(
            (figure) =>
              saysHowMuch(figure, reading) &&
              !(statement.role === 'measure' && role === 'action' && figure.kind === 'frequency'),
          ) || namesScale(reading),
      ),
  );
}

/** "Lego club, 12.30, six weeks": an hour of the day says when, and a number of weeks how long, not how much. */
function saysHowMuch({ text, end, kind }: Figure, reading: StatementReading): boolean {
  if (kind !== 'level') return true;
  return (
    !/^\d{1,2}[.:][0-5]\d$/.test(text) &&
    !/^[\s-](?:school\s+)?(?:weeks?|months?|terms?)\b/.test(reading.text.slice(end))
  );
}

function withFigures(change: Change, subject: StatementInPlan, context: OfChoices): Suggestion {
  const { reading, statement, row } = subject;
  // In an action without any time another check asks for the date already.
  const dated =
    statement.role === 'action' ||
    reading.times.some((time) => time.kind !== 'frequency') ||
    whenStatements(row).some((each) => each.reading.times.some(isDefinite));
  const figures = `from {from} to {to}${dated ? '' : ' by {date}'}`;
  const at = placeForFigures(change, reading);
  return suggestText(
    context,
    passage(statement, at, at),
    `${change.kind === 'comparison' ? ',' : ''} ${figures}`,
    { date: dateChoices(context) },
  );
}

/** Behind what changes: at the end of its clause, before a time, a purpose or the means. */
function placeForFigures(change: Change, reading: StatementReading): number {
  const end = clauseEnd(reading, change.word);
  const from = change.end;
  const stops = [
    end,
    ...reading.times.map(({ start }) => start),
    ...[
      ...matchesOf(
        reading.text,
        /\s(?:by\s+\p{L}+ing|through|so\s+that|in\s+order|with\s+the\s+help|and\s+\p{L}+\s+(?:to|will))\b/gu,
      ),
    ].map(({ index }) => index),
  ].filter((stop) => stop > from);
  return reading.text.slice(0, Math.min(...stops, reading.text.length)).replace(/[\s,.;]+$/, '').length;
}
