import type { PlanInContext } from '../../checks/check';
import { passage } from '../../checks/check';
import { formatDate } from '../../language/calendar-date';
import type { DateToRewrite } from '../review';

/** One day in figures or with its month's name, the year in four figures or two; no weekday, week or span. */
const oneDay =
  /^(?:\d{1,2}\s?([/.-])\s?\d{1,2}\s?\1\s?(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]{3,9}\.?,? \d{4})$/i;

/** The dates in the statements of the plan that nobody can mistake, where the house writes them otherwise. */
export function datesToRewrite(context: PlanInContext): readonly DateToRewrite[] {
  return context.statements.flatMap(({ statement, reading }) =>
    reading.times.flatMap((time): readonly DateToRewrite[] => {
      if (time.kind !== 'date' || time.until === null || !oneDay.test(time.text)) return [];
      const isQuoted = reading.quotations.some(({ start, end }) => start <= time.start && time.end <= end);
      const text = formatDate(time.until, context.settings.dateForm);
      if (isQuoted || text === time.text) return [];
      return [{ at: passage(statement, time.start, time.end), text }];
    }),
  );
}
