import type { CalendarDate, CalendarUnit } from '../calendar-date';
import { addToDate, endOfMonth, weekday } from '../calendar-date';
import { countPattern, numberValue } from '../change/numbers';
import { wordHints } from '../sentences/word-hints';
import { weekdayOf, weekdayPattern } from './calendar-words';
import type { TimeContext, TimeFound, TimeReader } from './time-reader';
import { timeAt } from './time-reader';
import { matchesOf } from '../sentences/matches';

const unit =
  '(working|school|calendar|week)?[\\s-]*(hours?|hrs?|days?|dys|nights?|weekends?|w[e]{1,3}ks?|wks?|fortnights?|months?|mo?n?ths?|years?|yrs?|minutes?|mins?|(?:half[\\s-])?terms?)';
const about =
  '(?:(?:the|a|an|his|her|their|its|at\\s+least|at\\s+most|about|around|approximately|approx\\.?|up\\s+to|max\\.?|maximum|minimum|of|next|coming|following|first|initial|further|another|period|space|total|only|no\\s+more\\s+than)\\s+)*?';
const lead =
  '(?:within|with\\s+in|in|inside|until|till|over|during|across|throughout|for|after|by|no\\s+later\\s+than|not\\s+later\\s+than|next|up\\s+to|min(?:imum)?(?:\\s+of)?|max(?:imum)?(?:\\s+of)?)';
const notATimescale =
  "(?!'|\\s*-?(?:ago|old|olds|pregnant|gestation|of\\s+age|away)\\b|\\s+(?:a|an|per|each|every|in\\s+a\\s+row|out\\s+of|or\\s+older|and\\s+over|course|programme|program|intervention|block)\\b|-)";

const counted = new RegExp(
  `\\b(${lead})\\s+(${about})(?:(${countPattern})\\s*(?:(?:-|to|or)\\s*(${countPattern})\\s*)?[\\s-]*)\\(?\\d*\\)?\\s*${unit}\\b(?:'?\\s+time\\b)?${notATimescale}`,
  'g',
);
const uncounted =
  /\b(?:within|in|over|during|for|across)\s+the\s+(?:next|coming|following)\s+(fortnight|week|month|year)\b(?!')/g;
const fromNow = new RegExp(
  `\\b(${countPattern})\\s*${unit}\\s+(?:from\\s+(?:now|today|(?:the\\s+)?date\\s+of\\s+(?:this\\s+)?(?:plan|meeting))|(?:before(?:hand)?|after(?:wards)?|later|prior\\s+to|following))\\b`,
  'g',
);
const alone = new RegExp(
  `^\\s*(?:(?:approx\\.?|approximately|about|around|up\\s+to|max(?:imum)?|min(?:imum)?|over|for|in|next|at\\s+least)\\s+)*(${countPattern})\\s*(?:(?:-|to|or)\\s*(${countPattern})\\s*)?[\\s-]*${unit}(?:'?\\s+time)?(?:\\s+(?:only|max|maximum|initially|from\\s+(?:now|today|start)))?[.\\s]*$`,
);
const endOf =
  /\b(?:(?:by|before|at|until|till)\s+)?(?:the\s+)?(?:end|close)\s+of\s+(?:the\s+|this\s+|next\s+|play|business)?(?:(?:working|school)\s+)?(day|week|month|play|business)?\b|\b(?:by\s+)?(?:c\.?o\.?p|e\.?o\.?d)\b/g;
const thisOrNext =
  /\b(?:(?:by|before|until|during|for|from|later|within|over|in)\s+)?(?:(this|next|the\s+coming)\s+(week|month|weekend|fortnight)|(today|tonight|tomorrow)(?:\s+(?:morning|afternoon|evening|night))?|this\s+(?:morning|afternoon|evening))\b(?!')/g;
const sameDay =
  /\b(?:(?:on|by)\s+)?(?:the\s+(?:very\s+)?)?(?:same|next|following|that|first)\s+(?:(?:working|school|available|week)\s+)?(?:day|evening|morning|night)\b|\bon\s+the\s+(?:school\s+)?(?:day|morning|night|evening)\b|\bthe\s+(?:day|night|morning|evening)\s+(?:before|after|of)\b/g;
const weekdayAlone = new RegExp(
  `\\b(?:(?:by|before|on|until|till|from|due|for|after|this|next|coming|no\\s+later\\s+than)\\s+)+(?:the\\s+)?(${weekdayPattern})\\b(?:\\s+(?:morning|afternoon|evening|night|lunchtime))?`,
  'g',
);
/** What a word of every text holds in which one of these finds anything. */
const hinted: readonly (readonly [pattern: RegExp, hint: RegExp])[] = [
  [uncounted, /next|coming|following/],
  [fromNow, /from|before|after|later|prior|following/],
  [endOf, /\bend\b|\bclose\b|c\.?o\.?p|e\.?o\.?d/],
  [thisOrNext, /this|next|coming|today|tonight|tomorrow/],
  [sameDay, /day|morning|evening|night/],
  [weekdayAlone, /mon|tue|wed|wen|thu|fri|sat|sun/],
];
const mayFind = wordHints(hinted.map(([, hint]) => hint));

/** Lengths and limits of time: "within 5 days", "for 12 weeks", "by the end of the week", "on the same day", "by Friday". */
export const periods: TimeReader = {
  hint: /day|night|week|term|wk|wek|month|mth|mnth|year|yr|hour|hr|min|fortn|mon|tue|wed|thu|fri|sat|sun|tomorrow|tonight|morning|evening|\bend\b|\bclose\b|cop|eod|c\.o\.p|dys/,
  read: readPeriods,
};

function readPeriods(context: TimeContext): readonly TimeFound[] {
  const { from } = context;
  const { text } = context.plain;
  const hints = mayFind(text);
  const matches = (pattern: RegExp) =>
    hinted.some(([each], bit) => each === pattern && hints & (1 << bit)) ? matchesOf(text, pattern) : [];
  const whole = alone.exec(text);
  return [
    ...(whole
      ? [timeAt(whole, 'period', after(from, whole[2] ?? whole[1], whole[3], whole[4]))]
      : readCounted(text, from)),
    ...matches(uncounted).map((match) => timeAt(match, 'period', after(from, '1', undefined, match[1]))),
    ...matches(fromNow).map((match) =>
      timeAt(match, 'period', /from/.test(match[0]) ? after(from, match[1], match[2], match[3]) : null),
    ),
    ...matches(endOf)
      .filter((match) => match[1] !== undefined || /play|business|c\.?o\.?p|e\.?o\.?d/.test(match[0]))
      .map((match) => timeAt(match, 'period', endOfUnit(from, match[1], match[0].includes('next')))),
    ...matches(thisOrNext)
      .filter((match) => !/^\s*'s/.test(text.slice(match.index + match[0].length)))
      .map((match) => timeAt(match, 'period', thisOrNextEnds(from, match))),
    ...matches(sameDay).map((match) => timeAt(match, 'period')),
    ...matches(weekdayAlone).flatMap((match) => readWeekday(match, context)),
  ];
}

function readCounted(text: string, from: CalendarDate): readonly TimeFound[] {
  return matchesOf(text, counted).flatMap((match) => {
    const [whole, first = '', between = '', low, high, sort, named = ''] = match;
    // "for two minutes" says how long it takes, not when.
    if (/^(?:for|over|after|during|up|min|max|throughout|next)/.test(first) && /^(?:h|min)/.test(named))
      return [];
    if (/^(?:for|in)$/.test(first) && looksBack.test(text.slice(0, match.index))) return [];
    if (/^(?:by|next)$/.test(first) && !/\d|\w{3}/.test(low ?? '')) return [];
    const following = text.slice(match.index + whole.length);
    const fromElsewhere =
      /first|initial|following/.test(between) ||
      /^\s+(?:of|after|following|before|since|once|into|prior|when)\b/.test(following) ||
      /^\s+from\s+(?!today|now|the\s+date|this)/.test(following);
    return timeAt(match, 'period', fromElsewhere ? null : after(from, high ?? low, sort, named));
  });
}

/** "Has lived here for six years" tells of the past. */
const looksBack =
  /\b(?:has|have|had|was|were|been|lived|known|missed|attended)\b(?!.*\b(?:to|will|agrees?|should)\b)[^.;]*$/;

function readWeekday(match: RegExpExecArray, { plain, from }: TimeContext): readonly TimeFound[] {
  const [whole, day = ''] = match;
  const at = match.index + whole.indexOf(day, 2);
  if (/^(?:sun|sat|mon|wed)$/.test(day) && !plain.capitalAt(at)) return [];
  const days = (weekdayOf(day) - weekday(from) + 7) % 7 || 7;
  return [timeAt(match, 'period', addToDate(from, days, 'day'))];
}

function after(
  from: CalendarDate,
  count: string | undefined,
  sort: string | undefined,
  named: string | undefined,
): CalendarDate | null {
  const number = numberValue(count ?? '');
  if (number === null || named === undefined || number > 999) return null;
  if (/^(?:h|min)/.test(named))
    return addToDate(from, Math.ceil(number / (named.startsWith('h') ? 24 : 1440)), 'day');
  if (/term/.test(named)) return null;
  const [size, unitOf] = unitNamed(named, sort);
  return addToDate(from, Math.ceil(number * size), unitOf);
}

function unitNamed(named: string, sort: string | undefined): readonly [number, CalendarUnit] {
  if (named.startsWith('f')) return [2, 'week'];
  if (named.startsWith('weekend') || named.startsWith('w')) return [1, 'week'];
  if (named.startsWith('m')) return [1, 'month'];
  if (named.startsWith('y')) return [1, 'year'];
  return [1, sort === undefined || sort === 'calendar' ? 'day' : 'working day'];
}

function thisOrNextEnds(from: CalendarDate, match: RegExpMatchArray): CalendarDate | null {
  const [whole, which, named] = match;
  if (/tomorrow/.test(whole)) return addToDate(from, 1, 'day');
  if (named === undefined) return from;
  if (named === 'fortnight') return addToDate(from, 2, 'week');
  return endOfUnit(from, named === 'weekend' ? 'week' : named, which !== 'this');
}

function endOfUnit(from: CalendarDate, named: string | undefined, next: boolean): CalendarDate {
  if (named === 'week') return addToDate(from, 6 - weekday(from) + (next ? 7 : 0), 'day');
  if (named === 'month') {
    const month = next ? addToDate({ ...from, day: 1 }, 1, 'month') : from;
    return endOfMonth(month.year, month.month);
  }
  return from;
}
