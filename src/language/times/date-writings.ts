/** The ways that a date with a day is written in British plans; whether the calendar has such a day is asked elsewhere. */
import { calendarDate } from '../calendar-date';
import type { PlainText } from '../sentences/plain-text';
import { wordHint } from '../sentences/word-hints';
import { monthOf, monthPattern, weekdayOf, weekdayPattern } from './calendar-words';
import { matchesOf } from '../sentences/matches';

/** What one writing of a date says, before it is asked whether the calendar has such a day. */
export interface DateRead {
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
const dayOfMonth = new RegExp(
  `${withWeekday}(?:\\bthe\\s+)?\\b((?:\\d{1,2}${ordinal}?\\s*(?:,|and|&|to|-|until|till|,\\s*and)\\s*)*)(\\d{1,2})(\\s*${ordinal}\\b)?(?:\\s+day)?(?:\\s+of)?[\\s-]*\\b(${monthPattern})\\b(?:[.,\\s/-]*('|\\b)(\\d{4}|\\d{2})(?!\\d|[:.]\\d|\\s*(?:am|pm|%|x\\b|out\\b|of\\b|times?\\b|days?\\b|hours?\\b|weeks?\\b|sessions?\\b|visits?\\b|meetings?\\b)))?`,
  'g',
);
const monthFirst = new RegExp(
  `${withWeekday}\\b(${monthPattern})\\.?\\s+(?:the\\s+)?(\\d{1,2})(${ordinal})?(?:,?\\s+(\\d{4}))?(?!\\d|[:.]\\d|\\s*(?:am|pm|%|x\\b|out\\b|times?\\b|days?\\b|hours?\\b|weeks?\\b|sessions?\\b))`,
  'g',
);
/** Figures with a stroke, full stop or dash between them: in every date that is written without its month's name. */
const dividedFigures = /\d\s{0,2}[/.-][/\s]{0,2}\d/;

/** Every date that is written in the text, those written first in the list of ways before others that overlap them. */
export function readDateWritings({ text, capitalAt }: PlainText): readonly DateRead[] {
  const inFigures = dividedFigures.test(text);
  const named = namesMonth(text);
  if (!inFigures && !named) return [];
  return [
    ...(inFigures ? [...readNumeric(text), ...readYearFirst(text)] : []),
    ...(named ? [...readWithMonthName(text, capitalAt), ...readMonthFirst(text, capitalAt)] : []),
    ...(inFigures ? [...readDayAndMonthInFigures(text), ...readMalformed(text)] : []),
  ];
}

function readNumeric(text: string): readonly DateRead[] {
  return matchesOf(text, numeric).flatMap((match) => {
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
  return matchesOf(text, yearFirst).map((match) => ({
    ...spanOf(match),
    day: Number(match[3]),
    month: Number(match[2]),
    year: Number(match[1]),
    weekday: null,
    doubtful: false,
  }));
}

function readWithMonthName(text: string, capitalAt: (offset: number) => boolean): readonly DateRead[] {
  return matchesOf(text, dayOfMonth).flatMap((match) => {
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
  return matchesOf(text, monthFirst).flatMap((match) => {
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
  return matchesOf(text, dayAndMonthInFigures).flatMap((match) => {
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

function readMalformed(text: string): readonly DateRead[] {
  return matchesOf(text, malformed).map((match) => ({
    ...spanOf(match),
    day: 0,
    month: 0,
    year: 0,
    weekday: null,
    doubtful: true,
  }));
}

const namesMonth = wordHint(new RegExp(`\\b${monthPattern}\\b`));

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
