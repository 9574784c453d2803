import type { CalendarDate } from '../calendar-date';
import { addToDate, calendarDate, compareDates, weekday } from '../calendar-date';
import { monthOf, monthPattern, weekdayOf, weekdayPattern } from './calendar-words';
import type { TimeContext, TimeFound } from './time-reader';

/** What one writing of a date says, before it is asked whether the calendar has such a day. */
interface DateRead {
  readonly start: number;
  readonly end: number;
  readonly day: number;
  readonly month: number;
  /** `null` where it is not written. */
  readonly year: number | null;
  /** The weekday written with it, 0 Monday to 6 Sunday. */
  readonly weekday: number | null;
  /** True where it is written so that no one can be sure of it: a space gone astray, a part missing. */
  readonly doubtful: boolean;
}

const ordinal = '(?:st|nd|rd|th)';
const withWeekday = `(?:\\b(${weekdayPattern})\\.?,?\\s+(?:the\\s+)?)?`;

const numeric = new RegExp(
  `${withWeekday}\\b(\\d{1,2})(\\s{0,2})([/.\\-])(\\s{0,2})(\\d{1,2})(\\s{0,2})\\4(\\s{0,2})('?)(\\d{4}|\\d{2})(?![\\d%]|[/.\\-]\\d)`,
  'g',
);
const yearFirst = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d|[/.-]\d)/g;
const malformed =
  /\b\d{1,4}\s?[/.]\s?\d{1,4}\s?\/\s?\d{1,4}\b|\b\d{1,2}\/\d{1,2}[.-]\d{2,4}\b|\b\d{1,2}\/\d{6}\b|\b\d{1,2}\/\/?\d{1,2}\/\/?\d{2,4}\b/g;
const dayAndMonthInFigures =
  /(?:\b(?:by|on|before|until|till|from|due|since|after|starting|w\/c)\s+|^\s*)(\d{1,2})[/.](\d{1,2})(?![\d%]|[/.-]\d|\s*(?:am|pm|out))(?=([\s,;:)]|\.(?!\d)|$))/g;
const dayAlone =
  /\b(?:on|by|from|until|before|due)\s+(the\s+(\d{1,2})\s?(?:st|nd|rd|th))(?=\s*(?:$|[.,;)]|\s(?:at|and|to|with|if|in\s+school)\b))/g;
const dayOfMonth = new RegExp(
  `${withWeekday}(?:\\bthe\\s+)?\\b((?:\\d{1,2}${ordinal}?\\s*(?:,|and|&|to|-|until|till|,\\s*and)\\s*)*)(\\d{1,2})(\\s*${ordinal}\\b)?(?:\\s+day)?(?:\\s+of)?[\\s-]*\\b(${monthPattern})\\b(?:[.,\\s/-]*('|\\b)(\\d{4}|\\d{2})(?!\\d|[:.]\\d|\\s*(?:am|pm|%|x\\b|out\\b|of\\b|times?\\b|days?\\b|hours?\\b|weeks?\\b|sessions?\\b|visits?\\b|meetings?\\b)))?`,
  'g',
);
const monthFirst = new RegExp(
  `${withWeekday}\\b(${monthPattern})\\.?\\s+(?:the\\s+)?(\\d{1,2})(${ordinal})?(?:,?\\s+(\\d{4}))?(?!\\d|[:.]\\d|\\s*(?:am|pm|%|x\\b|out\\b|times?\\b|days?\\b|hours?\\b|weeks?\\b|sessions?\\b))`,
  'g',
);
const weekCommencing = /\b(?:w\/c|w\/b|wc|week\s+(?:commencing|beginning|of|starting))\.?:?\s*(?:the\s+)?$/;
const weekEnding = /\b(?:w\/e|week\s+ending)\.?:?\s*$/;
const rangeBetween = /^\s*(?:-|to|until|till|up to|through to)\s*(?:the\s+)?$/;
const listBetween = /^\s*(?:-|to|until|till|and|&|,|or)\s*(?:the\s+)?$/;

/** Dates with a day, in every British writing, and those that cannot be right. */
export function findDates({ plain, from }: TimeContext): readonly TimeFound[] {
  const { text } = plain;
  if (!/\d/.test(text)) return [];
  const read = withYearsOfRanges(
    apart([
      ...readNumeric(text),
      ...readYearFirst(text),
      ...readWithMonthName(text, plain.capitalAt),
      ...readMonthFirst(text, plain.capitalAt),
      ...readDayAndMonthInFigures(text),
      ...readMalformed(text),
    ]),
    text,
  );
  return [
    ...joinRanges(
      read.map((date) => found(date, text, from)),
      text,
    ),
    ...readDayAlone(text, from),
  ];
}

function readNumeric(text: string): readonly DateRead[] {
  return [...text.matchAll(numeric)].flatMap((match) => {
    if (/\d[/.-]$/.test(text.slice(0, startOfDigits(match)))) return [];
    const gaps = [match[3], match[5], match[7], match[8]].map((gap) => gap?.length ?? 0);
    return {
      ...spanOf(match),
      day: Number(match[2]),
      month: Number(match[6]),
      year: fullYear(match[10]),
      weekday: match[1] === undefined ? null : weekdayOf(match[1]),
      doubtful: gaps.some((gap) => gap !== gaps[0]),
    };
  });
}

function readYearFirst(text: string): readonly DateRead[] {
  return [...text.matchAll(yearFirst)].map((match) => ({
    ...spanOf(match),
    day: Number(match[3]),
    month: Number(match[2]),
    year: Number(match[1]),
    weekday: null,
    doubtful: false,
  }));
}

function readWithMonthName(text: string, capitalAt: (offset: number) => boolean): readonly DateRead[] {
  if (!monthHint.test(text)) return [];
  return [...text.matchAll(dayOfMonth)].flatMap((match) => {
    const [whole, day, , last, suffix = '', month = '', , year] = match;
    const monthAt = match.index + whole.lastIndexOf(month, whole.length - (year?.length ?? 0));
    if (suffix === '' && year === undefined && alsoAWord(month) && !capitalAt(monthAt)) return [];
    if (Number(last) > 99 || /[\d/.]$/.test(text.slice(0, match.index))) return [];
    return {
      ...spanOf(match),
      day: Number(last),
      month: monthOf(month),
      year: fullYear(year),
      weekday: day === undefined ? null : weekdayOf(day),
      doubtful: /^\s/.test(suffix),
    };
  });
}

function readMonthFirst(text: string, capitalAt: (offset: number) => boolean): readonly DateRead[] {
  if (!monthHint.test(text)) return [];
  return [...text.matchAll(monthFirst)].flatMap((match) => {
    const [whole, day, month = '', number = '', suffix, year] = match;
    const at = match.index + whole.indexOf(month, day?.length ?? 0);
    if (alsoAWord(month) && !capitalAt(at) && suffix === undefined) return [];
    // "12 March 18" has its day before the month already.
    if (/\d\s*(?:st|nd|rd|th)?\s*(?:of)?\s*$/.test(text.slice(0, match.index))) return [];
    return {
      ...spanOf(match),
      day: Number(number),
      month: monthOf(month),
      year: fullYear(year),
      weekday: day === undefined ? null : weekdayOf(day),
      doubtful: year === undefined && suffix === undefined,
    };
  });
}

function readDayAndMonthInFigures(text: string): readonly DateRead[] {
  return [...text.matchAll(dayAndMonthInFigures)].flatMap((match) => {
    const [whole, day = '', month = ''] = match;
    const alone = text.trim() === whole.trim();
    // "7/10" and "1/2" by themselves are scores and parts; "by 7/10" is a day.
    if (alone && /^\d/.test(whole.trim()) && (month === '10' || (month.length === 1 && day.length === 1)))
      return [];
    if (!calendarDate(2024, Number(month), Number(day)) || /24\/7/.test(whole)) return [];
    const start = match.index + whole.search(/\d/);
    return {
      start,
      end: match.index + whole.length,
      day: Number(day),
      month: Number(month),
      year: null,
      weekday: null,
      doubtful: true,
    };
  });
}

/** "on the 3rd": a day whose month the writer had in mind. */
function readDayAlone(text: string, from: CalendarDate): readonly TimeFound[] {
  return [...text.matchAll(dayAlone)].map((match) => {
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

function readMalformed(text: string): readonly DateRead[] {
  return [...text.matchAll(malformed)].map((match) => ({
    ...spanOf(match),
    day: 0,
    month: 0,
    year: 0,
    weekday: null,
    doubtful: true,
  }));
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

const monthHint = new RegExp(`\\b${monthPattern}\\b`);

/** "may", "march", "sat" are words of their own where they have no capital. */
function alsoAWord(month: string): boolean {
  return month === 'may' || month === 'mar' || month === 'march' || month === 'jan' || month === 'jun';
}

function fullYear(written: string | undefined): number | null {
  if (written === undefined) return null;
  const year = Number(written);
  if (written.length > 2) return year;
  return year > 70 ? 1900 + year : 2000 + year;
}

function spanOf(match: RegExpMatchArray): { readonly start: number; readonly end: number } {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

function startOfDigits(match: RegExpMatchArray): number {
  return (match.index ?? 0) + match[0].search(/\d/);
}
