import type { CalendarDate } from '../calendar-date';
import { addToDate, calendarDate, compareDates, weekday } from '../calendar-date';
import type { DateRead } from './date-writings';
import { readDateWritings } from './date-writings';
import type { TimeContext, TimeFound, TimeReader } from './time-reader';
import { matchesOf } from '../sentences/matches';

const dayAlone =
  /\b(?:on|by|from|until|before|due)\s+(the\s+(\d{1,2})\s?(?:st|nd|rd|th))(?=\s*(?:$|[.,;)]|\s(?:at|and|to|with|if|in\s+school)\b))/g;
const weekCommencing = /\b(?:w\/c|w\/b|wc|week\s+(?:commencing|beginning|of|starting))\.?:?\s*(?:the\s+)?$/;
const weekEnding = /\b(?:w\/e|week\s+ending)\.?:?\s*$/;
const rangeBetween = /^\s*(?:-|to|until|till|up to|through to)\s*(?:the\s+)?$/;
const listBetween = /^\s*(?:-|to|until|till|and|&|,|or)\s*(?:the\s+)?$/;

/** Dates with a day, in every British writing, and those that cannot be right. */
export const dates: TimeReader = { hint: /\d/, read: readDates };

function readDates({ plain, from }: TimeContext): readonly TimeFound[] {
  const { text } = plain;
  const written = readDateWritings(plain);
  const alone = readDayAlone(text, from);
  if (written.length === 0) return alone;
  const read = withYearsOfRanges(apart(written), text);
  return [
    ...joinRanges(
      read.map((date) => found(date, text, from)),
      text,
    ),
    ...alone,
  ];
}

/** "on the 3rd": a day whose month the writer had in mind. */
function readDayAlone(text: string, from: CalendarDate): readonly TimeFound[] {
  return matchesOf(text, dayAlone).map((match) => {
    const [whole, words = '', day] = match;
    const start = match.index + whole.length - words.length;
    const month = Number(day) >= from.day ? from : addToDate({ ...from, day: 1 }, 1, 'month');
    return {
      kind: 'unclear',
      start,
      end: match.index + whole.length,
      until: calendarDate(month.year, month.month, Number(day)),
    };
  });
}

/** In order, without those that overlap one named before. */
function apart(read: readonly DateRead[]): readonly DateRead[] {
  const kept: DateRead[] = [];
  for (const date of read) {
    if (kept.every((other) => date.end <= other.start || other.end <= date.start)) kept.push(date);
  }
  return kept.sort((one, other) => one.start - other.start);
}

/** "1 May to 3 June 2026", "8 March and 9 April 2026": the year belongs to both. */
function withYearsOfRanges(read: readonly DateRead[], text: string): readonly DateRead[] {
  const years: DateRead[] = [];
  for (const date of [...read].reverse()) {
    const next = years[0];
    const shared =
      date.year === null && next?.year && listBetween.test(text.slice(date.end, next.start))
        ? next.year - (date.month > next.month ? 1 : 0)
        : date.year;
    years.unshift({ ...date, year: shared });
  }
  return years;
}

function found(read: DateRead, text: string, from: CalendarDate): TimeFound {
  const { start, end } = read;
  const date = read.year === null ? nextDay(read, from) : calendarDate(read.year, read.month, read.day);
  const before = text.slice(0, start);
  const week = weekCommencing.exec(before) ?? weekEnding.exec(before);
  const sure =
    !read.doubtful &&
    read.year !== null &&
    date !== null &&
    (read.weekday === null || read.weekday === weekday(date));
  return {
    kind: sure ? 'date' : 'unclear',
    start: week ? week.index : start,
    end,
    until: date && week && !weekEnding.test(before) ? addToDate(date, 6, 'day') : date,
  };
}

/** The first such day from three months before `from` on, on the weekday written with it where there is one. */
function nextDay(read: DateRead, from: CalendarDate): CalendarDate | null {
  const earliest = addToDate(from, -3, 'month');
  for (let year = earliest.year; year < earliest.year + 8; year += 1) {
    const date = calendarDate(year, read.month, read.day);
    if (!date || compareDates(date, earliest) < 0) continue;
    if (read.weekday === null || read.weekday === weekday(date)) return date;
  }
  return null;
}

/** "18/12/2026 - 04/01/2027" is one span of time. */
function joinRanges(dates: readonly TimeFound[], text: string): readonly TimeFound[] {
  const joined: TimeFound[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    if (
      last?.kind === 'date' &&
      date.kind === 'date' &&
      rangeBetween.test(text.slice(last.end, date.start))
    ) {
      joined[joined.length - 1] = { ...date, start: last.start };
    } else joined.push(date);
  }
  return joined;
}
