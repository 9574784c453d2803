import type { CalendarDate } from '../calendar-date';
import { compareDates, endOfMonth } from '../calendar-date';
import { monthOf, monthPattern } from './calendar-words';
import type { TimeContext, TimeFound, TimeReader } from './time-reader';
import { timeAt } from './time-reader';
import { matchesOf } from '../sentences/matches';

const partOf =
  '(?:(?:(?:the\\s+)?(?:very\\s+)?(?:start|beginning|middle|end)\\s+of|early|mid|late)[\\s-]+(?:in\\s+)?)';
const withYear = new RegExp(
  `${partOf}?\\b(${monthPattern})\\b\\.?(?:\\s*(?:[/&-]|and|or|to)\\s*(${monthPattern})\\b\\.?)?(?:,?\\s*(?:of\\s+)?(20\\d{2})|\\s*'(\\d{2})|[-/](\\d{2}))(?![\\d/]|\\s*(?:am|pm))`,
  'g',
);
const inFigures = /\b(0?[1-9]|1[0-2])\s?[/.-]\s?(20\d{2})\b/g;
const monthPair = new RegExp(
  `(?:\\b(?:by|in|before|during|until|from|between)\\s+)?\\b(${monthPattern})\\.?\\s*(?:/|-|&|or|to|and)\\s*(${monthPattern})\\b`,
  'g',
);
const bareMonth = new RegExp(
  `\\b(?:(by|before|in|during|until|till|from|throughout|around|for|over|over|through|of|since|starting|this|next)\\s+${partOf}?|${partOf})\\b(${monthPattern})\\b`,
  'g',
);
const alone = new RegExp(`^\\s*(?:(?:by|in)\\s+)?${partOf}?(${monthPattern})\\.?\\s*$`);

/** Months: with their year a date, without it or two together vague. */
export const months: TimeReader = {
  hint: new RegExp(`\\b${monthPattern}\\b|20\\d\\d`),
  read: readMonths,
};

function readMonths(context: TimeContext): readonly TimeFound[] {
  const { text } = context.plain;
  return [
    ...matchesOf(text, withYear).map((match) => {
      const year = Number(match[3] ?? `20${match[4] ?? match[5] ?? ''}`);
      return timeAt(match, 'date', endOfMonth(year, monthOf(match[2] ?? match[1] ?? '')));
    }),
    ...matchesOf(text, inFigures)
      .filter(({ index }) => !/\d\s?[/.-]\s?$/.test(text.slice(0, index)))
      .map((match) => timeAt(match, 'date', endOfMonth(Number(match[2]), Number(match[1])))),
    ...matchesOf(text, monthPair)
      .filter(({ 0: whole, index }) => !/^\s*(?:to|will|agrees?)\b/.test(text.slice(index + whole.length)))
      .map((match) => timeAt(match, 'vague', nextEnd(monthOf(match[2] ?? ''), context.from))),
    ...readBare(context),
  ];
}

function readBare(context: TimeContext): readonly TimeFound[] {
  const { plain, from } = context;
  const whole = alone.exec(plain.text);
  if (whole) return [timeAt(whole, 'vague', nextEnd(monthOf(whole[1] ?? ''), from))];
  return matchesOf(plain.text, bareMonth).flatMap((match) => {
    const [found, before, month = ''] = match;
    const at = match.index + found.length - month.length;
    const after = plain.text.slice(match.index + found.length);
    const aName =
      isName(month, context) ||
      // "by April" may be a girl; so is whoever "is to", "will" or "agrees".
      /^\s+(?:to|will|agrees?|is|has|and\s+\w+\s+(?:to|will))\b|^'s\b/.test(after) ||
      (isWord.test(month) && !plain.capitalAt(at)) ||
      /^\s*(?:st\b|street|road|\d)/.test(after);
    const past = before === 'since' || /\blast\s+$/.test(plain.text.slice(0, match.index));
    return aName || past ? [] : [timeAt(match, 'vague', nextEnd(monthOf(month), from))];
  });
}

const isWord = /^(?:may|march?|jan|jun|dec|sept?|oct|nov)$/;

function isName(month: string, context: TimeContext): boolean {
  return context.isPerson(month);
}

function nextEnd(month: number, from: CalendarDate): CalendarDate {
  const thisYear = endOfMonth(from.year, month);
  return compareDates(thisYear, from) >= 0 ? thisYear : endOfMonth(from.year + 1, month);
}
