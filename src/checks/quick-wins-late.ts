import type { CalendarDate } from '../language/calendar-date';
import { compareDates, daysBetween, formatDate } from '../language/calendar-date';
import type { PlanInContext, RowInPlan } from './check';
import { defineCheck } from './check';
import { actionsOf, whenStatements } from './timescales';

export const quickWinsLate = defineCheck({
  metadata: {
    id: 'quick-wins-late',
    title: 'Quick wins stand last',
    criterion: 'achievable',
    severity: 'hint',
    finds: 'A plan whose soonest actions stand below those that take longest.',
    leavesAlone: 'Plans with fewer than four dated actions, and those already in the order of their dates.',
    why: 'Parents told the Troubled Families programme that reaching the first easy things gave them heart for the harder ones.',
    sources: [{ guide: 'Top tips', heading: 'When putting a plan together' }],
    messages: {
      order: 'The action due soonest ({soonest}) stands below those due last ({latest}).',
    },
    illustration: {
      bad: 'The first row is due on 30 June 2027, the last on 11 January 2027.',
      good: 'The first row is due on 11 January 2027, the last on 30 June 2027.',
    },
    examples: { bad: [], good: [{ row: { action: 'Mum to ring the clinic.', when: '03/03/2027' } }] },
  },
  scope: 'plan',
  find: (context) => {
    const dates = context.rows.flatMap((row) => dueOf(row, context) ?? []);
    const soonest = dates.at(-1);
    const [latest] = dates;
    if (!soonest || !latest || dates.length < 4) return [];
    const falling = daysBetween(soonest, latest) >= 28 && mostlyFalling(dates);
    if (!falling && !longOnesFirst(dates, context.facts.today)) return [];
    const written = (date: CalendarDate) => formatDate(date, context.settings.dateForm);
    const inOrder = [...dates].sort(compareDates);
    return [
      {
        message: 'order' as const,
        holes: { soonest: written(inOrder[0] ?? soonest), latest: written(inOrder.at(-1) ?? latest) },
        suggestion: {
          kind: 'question' as const,
          text: 'Which of these could the family manage first? Could it stand at the top of the plan?',
        },
      },
    ];
  },
});

/** The last day that the row's actions are due, where it is still to come. */
function dueOf(row: RowInPlan, { facts }: PlanInContext): CalendarDate | null {
  const dates = [...actionsOf(row), ...whenStatements(row)].flatMap(({ reading }) =>
    reading.times.flatMap(({ kind, until }) =>
      until && (kind === 'date' || kind === 'period') && compareDates(until, facts.today) >= 0 ? [until] : [],
    ),
  );
  return dates.sort(compareDates).at(-1) ?? null;
}

/** True where the first half of the dates lies far behind the second, with the last of all in it and the soonest below. */
function longOnesFirst(dates: readonly CalendarDate[], today: CalendarDate): boolean {
  const days = dates.map((date) => daysBetween(today, date));
  const middle = Math.floor(days.length / 2);
  const [above, below] = [days.slice(0, middle), days.slice(middle)];
  const [first, second] = [mean(above), mean(below)];
  return (
    days.length >= 5 &&
    first - second >= 28 &&
    first >= 2 * second &&
    Math.max(...above) === Math.max(...days) &&
    Math.min(...below) === Math.min(...days)
  );
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

/** True where of all pairs of dates that differ at least three in four stand the later first. */
function mostlyFalling(dates: readonly CalendarDate[]): boolean {
  let falling = 0;
  let rising = 0;
  dates.forEach((one, at) => {
    for (const other of dates.slice(at + 1)) {
      const order = compareDates(one, other);
      if (order > 0) falling += 1;
      if (order < 0) rising += 1;
    }
  });
  return falling >= 3 * rising && falling >= 3;
}
