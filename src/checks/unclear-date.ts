import { formatDate } from '../language/calendar-date';
import type { TimeExpression } from '../language/times';
import { looksBack } from '../language/times/looking-back';
import { defineCheck, passage } from './check';
import { suggestText } from './suggested-text';
import { dateChoices } from './timescales';

export const unclearDate = defineCheck({
  metadata: {
    id: 'unclear-date',
    title: 'Date that no one can be sure of',
    criterion: 'timely',
    severity: 'warning',
    finds:
      'Dates that no one can be sure of: a day the calendar does not have, a day and month with no year, a weekday that does not fit, figures with a space gone astray.',
    leavesAlone: 'British dates, day first, with slashes, dots or hyphens, and years in two figures.',
    why: 'If the date can be read in two ways, two people will turn up on two days.',
    sources: [
      { guide: 'Portsmouth', heading: 'What do we mean by ‘Timely’?' },
      { guide: 'Torbay', heading: 'Timely' },
    ],
    messages: {
      impossible: 'The calendar has no “{phrase}”.',
      noMonth: '“{phrase}” has no month and no year.',
      noYear: '“{phrase}” has no year.',
      weekday: 'The day of the week and the date in “{phrase}” do not fit.',
      written: '“{phrase}” could be misread.',
    },
    silences: [{ check: 'no-timescale', within: 'row' }],
    examples: {
      bad: [
        { row: { action: 'Mum to ring the clinic.', when: '«31/02/2027»' }, suggestion: '{date}' },
        { row: { action: 'Mum to ring the clinic.', when: '«10/12/ 26»' }, suggestion: '10/12/2026' },
        { row: { action: 'Mum to ring the clinic by «9 December».' }, suggestion: '{date}' },
        { row: { action: 'Progress looked at on «30 th June 27».' }, suggestion: '30/06/2027' },
      ],
      good: [
        { row: { action: 'Mum to ring the clinic.', when: '23.7.27' } },
        { row: { action: 'Mum to ring the clinic by Wed 2 December 2026.' } },
        { row: { action: 'Feelings scaled at 7/10 or above.', when: '14-02-2027' } },
      ],
    },
  },
  scope: 'statement',
  roles: ['outcome', 'action', 'who', 'when', 'who+when', 'measure'],
  find: ({ reading, statement }, context) =>
    reading.times
      .filter(
        (time) =>
          time.kind === 'unclear' &&
          !(statement.role !== 'when' && lacksYear(time) && looksBack(reading.text, time)) &&
          !reading.quotations.some(({ start, end }) => start <= time.start && time.end <= end),
      )
      .map((time) => {
        const message = reasonOf(time);
        const date = time.until;
        const sure = message === 'written' && date;
        return {
          message,
          at: passage(statement, time.start, time.end),
          suggestion: suggestText(
            context,
            passage(statement, time.start, time.end),
            sure ? formatDate(date, context.settings.dateForm) : '{date}',
            { date: dateChoices(context, date) },
          ),
        };
      }),
});

function reasonOf(time: TimeExpression): 'impossible' | 'noMonth' | 'noYear' | 'weekday' | 'written' {
  if (!time.until) return 'impossible';
  if (/^the\s+\p{Nd}+\p{L}*$/iu.test(time.text)) return 'noMonth';
  if (lacksYear(time)) return 'noYear';
  return /^[a-z]{3}/i.test(time.text) ? 'weekday' : 'written';
}

function lacksYear({ text }: TimeExpression): boolean {
  const bare = text.replace(/^[^\p{Nd}]*\p{L}+day\b/iu, '');
  const figures = bare.match(/\p{Nd}+/gu) ?? [];
  const inFigures = !/\p{L}{3}/u.test(bare);
  return figures.length < (inFigures ? 3 : 2);
}
