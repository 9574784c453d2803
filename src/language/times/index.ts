import type { Span } from '../../plan/document-as-read';
import type { CalendarDate } from '../calendar-date';
import type { PlanFacts } from '../plan-facts';

/**
 * What a time expression tells: `date` one day or a month with its year; `period` a length or limit ("within 5 days",
 * "for 12 weeks"); `frequency` ("weekly", "every Tuesday"); `event` a term, holiday or meeting whose day is not given
 * ("by the end of the Summer term", "at the next review"); `vague` ("ongoing", "ASAP", "soon"); `unclear` a date that
 * no one can be sure of ("31/02/2026", a day and month with no year).
 */
export type TimeKind = 'date' | 'period' | 'frequency' | 'event' | 'vague' | 'unclear';

/** One time expression with its exact words. */
export interface TimeExpression extends Span {
  readonly kind: TimeKind;
  readonly text: string;
  /** The last day it reaches, where that can be worked out; a span's end, a period counted from the plan's own date. */
  readonly until: CalendarDate | null;
}

/** Every time expression of the text, in order, never overlapping. Dates are British: day first. */
export function findTimes(
  _text: string,
  _facts: Pick<PlanFacts, 'today' | 'planDate' | 'reviewDate'>,
): readonly TimeExpression[] {
  return [];
}
