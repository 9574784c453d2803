import { matchesOf } from '../sentences/matches';
import { countPattern, numberPattern } from '../change/numbers';
import { addToDate, weekday } from '../calendar-date';
import { weekdayOf, weekdayPattern } from './calendar-words';
import type { TimeContext, TimeFound, TimeReader } from './time-reader';
import { timeAt } from './time-reader';

const part =
  '(?:a\\.?m\\.?|p\\.?m\\.?|mornings?|afternoons?|evenings?|nights?|lunch\\s?times?|tea\\s?times?)';
const unit =
  '(?:days?|nights?|weekends?|weeks?|wks?|fortnights?|months?|mths?|years?|yrs?|terms?|half[\\s-]terms?)';
const routine =
  '(?:bed|meal|breakfast|dinner|lunch|tea|bath|play|break|story|home|registration|assembly|milk|snack|nap)';

const oneDay = new RegExp(
  `^(?:(?:by|on|this|next|before|until)\\s+)*(${weekdayPattern})(?:\\s+${part})?(?:\\s+at\\b.*|\\s+\\d.*)?$`,
);
const dayOfSomeMonth = new RegExp(
  `^(?:(?:by|on|before|until|from|the|${weekdayPattern})\\s+)*\\d{1,2}(?:st|nd|rd|th)$|^(?:${weekdayPattern})\\s+\\d{1,2}$`,
);
const daysListed = new RegExp(
  `^(?:${weekdayPattern})s?(?:(?:\\s|\\s?[/&+]\\s?|\\s+and\\s+)(?:${weekdayPattern})s?)+$|^[mtwf](?:\\s?/\\s?(?:m|tu?|w|th?|f|sa?|su?))+$`,
);
const someOfThem = new RegExp(
  `^(?:alt(?:ernate|ernative|ernating)?\\.?|every\\s+\\d(?:nd|rd|th))\\s+(?:${weekdayPattern}|week|day|night|weekend)s?(?:\\s+${part})?$|^(?:one|a|1)\\s+\\w+\\s+in\\s+(?:${numberPattern})$|^(?:on\\s+)?(?:the\\s+)?(?:1st|first|last|2nd|\\d{1,2}th)\\s+(?:\\w+day\\s+)?of\\s+(?:the|each|every)\\s+month$`,
);
const routines = new RegExp(
  `^(?:(?:at|on|before|after|during|over|with|in)\\s+(?:the\\s+)?)*(?:${routine}[\\s-]?times?|meals?|breakfasts?|handovers?|drop[\\s-]offs?|pick[\\s-]ups?|visits|feeds?|shifts?|school\\s+(?:runs?|mornings?|days?|nights?)|(?:the\\s+)?(?:mornings?|evenings?|nights?))(?:\\s+and\\s+(?:${routine}[\\s-]?times?|meals?|pick[\\s-]ups?))?$|^(?:before|after)\\s+(?:school|nursery|breakfast|tea|dinner|lunch|meals|college)(?:\\s+(?:each|every)\\s+day)?$|^(?:in\\s+)?(?:term[\\s-]?time)(?:\\s+only)?$|^(?:per|each|every)\\s+(?:session|visit|shift|contact|lesson|meal|feed)$`,
);
const numbered = new RegExp(
  `^(?:(?:by|in|from|until)\\s+)?(?:days?|weeks?|wks?|months?)\\s+\\d{1,2}(?:\\s?(?:-|to)\\s?\\d{1,2})?$`,
);
const countedOfSomething = new RegExp(
  `^(?:within\\s+the\\s+)(?:day|week|fortnight|month)$|^(?:(?:within|in|at|by|about|approx|max|${part})\\s+)*(?:${countPattern})\\s?(?:working\\s+|school\\s+)?${unit}\\s+(?:post|from|of|after|following|pregnant|gestation|before|prior\\s+to)\\b.*$|^(?:by|over)\\s+the\\s+weekend$`,
);

const frequencies = [daysListed, someOfThem, routines];
const periods = [numbered, countedOfSomething];
const separated = /[^,;:()\n\v]+?(?=\s[-/]\s|[,;:()\n\v]|$)/g;
const longest = 45;

/**
 * Times that are so short that they are one only where a cell, or a part of it between commas or dashes, says nothing else:
 * "Friday", "bedtimes", "Mon Wed Fri", "week 3", "after school", "Thursday 26th".
 */
export const timesAlone: TimeReader = {
  hint: /\d|\/|mon|tue|we[dn]|thu|fri|sat|sun|day|night|week|wk|fortn|month|mth|year|yr|term|alt|time|meal|breakfast|handover|drop|pick|visit|feed|shift|school|nursery|tea|dinner|lunch|college|morning|evening|session|contact|lesson|\bin\b/,
  read: (context) => {
    const { text } = context.plain;
    if (text.length > longest * 3) return [];
    return matchesOf(text, separated).flatMap((match) => readAlone(match, context));
  },
};

function readAlone(match: RegExpExecArray, { from }: TimeContext): readonly TimeFound[] {
  const words = match[0].replace(/^[\s/-]+|[\s.]+$/g, '');
  if (words.length < 3 || words.length > longest) return [];
  const found = (kind: TimeFound['kind'], until: TimeFound['until'] = null): readonly TimeFound[] => {
    const { start } = timeAt(match, kind);
    const at = match.index + match[0].indexOf(words);
    return [{ kind, start: Math.max(start, at), end: at + words.length, until }];
  };
  const day = oneDay.exec(words)?.[1];
  if (dayOfSomeMonth.test(words)) return found('unclear');
  if (day !== undefined)
    return found('period', addToDate(from, (weekdayOf(day) - weekday(from) + 7) % 7 || 7, 'day'));
  if (frequencies.some((pattern) => pattern.test(words))) return found('frequency');
  return periods.some((pattern) => pattern.test(words)) ? found('period') : [];
}
