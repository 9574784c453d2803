import { addToDate, compareDates } from '../language/calendar-date';
import type { TimeExpression } from '../language/times';
import { looksBack } from '../language/times/looking-back';
import type { PlanInContext, RowInPlan, StatementInPlan } from './check';
import { defineCheck, passage } from './check';
import { suggestText } from './suggested-text';
import { isCompleted } from './timescales';

export const longTimescale = defineCheck({
  metadata: {
    id: 'long-timescale',
    title: 'Long wait with no stage on the way',
    criterion: 'timely',
    severity: 'hint',
    finds: 'A date or period more than six months away, where the row names no stage on the way.',
    leavesAlone: 'A long time broken into stages, and something done every week or month until then.',
    why: 'Half a year is a long time in a child’s life. A first step with its own date shows early whether things are moving.',
    sources: [
      { guide: 'Torbay', heading: 'Timely' },
      { guide: 'Portsmouth', heading: 'What do we mean by ‘Timely’?' },
      { guide: 'Top tips', heading: 'Time-scaled' },
    ],
    messages: { far: '“{phrase}” is more than {months} months away, and nothing is due before then.' },
    examples: {
      bad: [
        {
          row: { action: 'Housing to move the family.', when: '«01/12/2027»' },
          suggestion: '01/12/2027, with a first step by {date}',
        },
        { row: { action: 'Dave to finish the course «within 12 months».' } },
        { row: { outcome: 'Sam reads at his age level by «September 2027».' } },
      ],
      good: [
        { row: { action: 'Housing to move the family.', when: '01/03/2027' } },
        { row: { action: 'Housing to view flats by 01/02/2027 and move the family by 01/12/2027.' } },
        { row: { action: 'Sam to read with Ms Webb every Tuesday.', when: '01/12/2027' } },
      ],
    },
  },
  scope: 'statement',
  roles: ['outcome', 'action', 'when', 'who+when', 'measure'],
  find: (subject, context) => {
    if (isCompleted(subject)) return [];
    const { reading, statement, row } = subject;
    const { months, limit } = limitOf(context);
    const far = reading.times.filter(
      (time) =>
        (time.kind === 'date' ||
          time.kind === 'period' ||
          (time.kind === 'vague' && /20\d\d/.test(time.text))) &&
        time.until &&
        compareDates(time.until, limit) > 0 &&
        !looksBack(reading.text, time),
    );
    if (far.length === 0 || hasStage(row, limit)) return [];
    return far.map((time) => {
      const at = passage(statement, time.start, time.end);
      const text = `${time.text}, with a first step by {date}`;
      return {
        message: 'far' as const,
        holes: { months },
        at,
        suggestion: suggestText(context, at, text, { date: [] }),
      };
    });
  },
});

function limitOf({ facts, settings }: PlanInContext) {
  const count = settings.limits.monthsWithoutStage;
  return {
    months: count === 6 ? 'six' : String(count),
    limit: addToDate(facts.planDate ?? facts.today, count, 'month'),
  };
}

const stage =
  /\b(?:first(?:ly)?|then|stage|step\s+\d|half[\s-]?way|initially|to\s+begin\s+with|starting\s+with)\b/i;

/** Anything in the row that is due sooner, is done again and again, or is called a step. */
function hasStage(row: RowInPlan, limit: NonNullable<TimeExpression['until']>): boolean {
  const statements: readonly StatementInPlan[] = (['outcome', 'action', 'when', 'measure'] as const).flatMap(
    (role) => row.statements(role),
  );
  return statements.some(
    ({ reading }) =>
      stage.test(reading.text) ||
      reading.times.some(
        (time) =>
          time.kind === 'frequency' ||
          (time.kind !== 'unclear' &&
            time.until !== null &&
            compareDates(time.until, limit) <= 0 &&
            !looksBack(reading.text, time)),
      ),
  );
}
