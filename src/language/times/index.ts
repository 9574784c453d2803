import type { Span } from '../../plan/document-as-read';
import { keptByText } from '../../plan/kept-by-text';
import { keptWith } from '../../plan/kept-with';
import type { CalendarDate } from '../calendar-date';
import type { Person, PlanFacts } from '../facts/plan-facts';
import { clockTimes } from './clock-times';
import { dates } from './dates';
import { events } from './events';
import { frequencies } from './frequencies';
import { months } from './months';
import { periods } from './periods';
import type { PlainText } from '../sentences/plain-text';
import { plainTextOf } from '../sentences/plain-text';
import { wordHints } from '../sentences/word-hints';
import { settle } from './settle';
import type { TimeContext, TimeReader } from './time-reader';
import { timesAlone } from './times-alone';
import { vagueTimes } from './vague-times';

/**
 * What a time expression tells: `date` one day or a month with its year; `period` a length or limit ("within 5 days",
 * "for 12 weeks"); `frequency` ("weekly", "every Tuesday"); `event` a term, holiday or meeting whose day is not given
 * ("by the end of the Summer term", "at the next review"); `vague` ("ongoing", "ASAP", "soon"); `unclear` a date that
 * no one can be sure of ("31/02/2026", a day and month with no year).
 */
export type TimeKind = 'date' | 'period' | 'frequency' | 'event' | 'vague' | 'unclear';

/**
 * What an event is: a school `term`; a `holiday` or festival; the `review` of the plan; another `meeting`, visit or
 * appointment; or any `other` ("before Mia is born").
 */
export type Occasion = 'term' | 'holiday' | 'review' | 'meeting' | 'other';

/** One time expression with its exact words. */
export interface TimeExpression extends Span {
  readonly kind: TimeKind;
  readonly text: string;
  /** The last day it reaches, where that can be worked out; a span's end, a period counted from the plan's own date. */
  readonly until: CalendarDate | null;
  /** What an event is; only where `kind` is `event`. */
  readonly occasion?: Occasion;
}

const readers: readonly TimeReader[] = [
  timesAlone,
  dates,
  months,
  periods,
  clockTimes,
  frequencies,
  events,
  vagueTimes,
];
const mayRead = wordHints(readers.map(({ hint }) => hint));

/** What times are read in the light of. */
type TimeFacts = Pick<PlanFacts, 'today' | 'planDate' | 'reviewDate'> & Partial<Pick<PlanFacts, 'people'>>;

const keptForms = new WeakMap<readonly Person[], ReadonlySet<string>>();

/** Every form of the people's names in lower case; kept for the people given. */
function formsOf(people: readonly Person[]): ReadonlySet<string> {
  const known =
    keptForms.get(people) ?? new Set(people.flatMap(({ forms }) => forms.map((form) => form.toLowerCase())));
  keptForms.set(people, known);
  return known;
}

/**
 * Every time expression of the text, in order, never overlapping. Dates are British: day first. Kept with the people and the
 * days of the plan: passages outside the rows are asked about again at each judgement.
 */
export function findTimes(text: string, facts: TimeFacts): readonly TimeExpression[] {
  const { today, planDate, reviewDate, people = nobody } = facts;
  const days = JSON.stringify([today, planDate, reviewDate]);
  const byDays = timesByDays(people);
  const read =
    byDays.get(days) ??
    keptByText((each) => timesIn(plainTextOf(each), { today, planDate, reviewDate, people }));
  byDays.set(days, read);
  return read(text);
}

const nobody: readonly Person[] = [];

const timesByDays = keptWith(
  (_: readonly Person[]) => new Map<string, (text: string) => readonly TimeExpression[]>(),
);

/** The same of a text made plain before. */
export function timesIn(plain: PlainText, facts: TimeFacts): readonly TimeExpression[] {
  const toRead = mayRead(plain.text);
  if (toRead === 0) return [];
  const context: TimeContext = {
    plain,
    from: facts.planDate ?? facts.today,
    reviewDate: facts.reviewDate,
    isPerson: (word) => formsOf(facts.people ?? []).has(word),
  };
  const found = readers.flatMap(({ read }, bit) => (toRead & (1 << bit) ? read(context) : []));
  if (found.length === 0) return [];
  return settle(found, plain.text).map(({ kind, start, end, until, occasion }) => {
    const span = { start: plain.toOriginal(start), end: plain.toOriginal(end) };
    return {
      ...span,
      kind,
      text: plain.original.slice(span.start, span.end),
      until,
      ...(occasion ? { occasion } : {}),
    };
  });
}
