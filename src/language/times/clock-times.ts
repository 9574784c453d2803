import type { TimeContext, TimeFound, TimeReader } from './time-reader';
import { timeAt } from './time-reader';
import { matchesOf } from '../sentences/matches';

const marked =
  "(?:\\d{1,2}(?:[:.]\\d{2})?\\s?(?:am\\b|pm\\b|a\\.m\\.?|p\\.m\\.?|o'clock)|(?:[01]?\\d|2[0-3]):[0-5]\\d(?:\\s?(?:hrs|hours))?|\\d{1,2}\\.\\d{2}\\s?(?:hrs|hours)|(?:half|quarter)\\s+(?:past|to)\\s+\\w+|half\\s+(?:six|seven|eight|nine|ten|eleven|twelve|one|two|three|four|five)\\b|noon|midday|midnight)";
const figures = '\\d{1,2}(?:[:.][0-5]\\d)?';
const before = '(?:by|at|before|after|until|till|from|around|about|between|no\\s+later\\s+than)';
const clockTime = new RegExp(
  `(?:\\b${before}\\s+)?(?:\\b${figures}\\s?(?:am|pm)?\\s*(?:-|to|and|until|till)\\s*)?\\b${marked}`,
  'g',
);
const unmarked = new RegExp(`\\b${before}\\s+(?:[1-9]|1\\d|2[0-3])\\.[0-5]\\d(?![\\d%./])`, 'g');
const surerHint = /\d\s?[ap]\.?m|\d:\d\d|\.\d\d|o'clock|hrs|half |quarter|noon|midday|midnight/;

/** Times of the day: "by 8.55am", "between 3 and 4pm", "at half past nine". */
export const clockTimes: TimeReader = {
  hint: /\d|o'clock|half|quarter|noon|midday|midnight/,
  read: readClockTimes,
};

function readClockTimes({ plain: { text } }: TimeContext): readonly TimeFound[] {
  if (!surerHint.test(text)) return [];
  return [...matchesOf(text, clockTime), ...matchesOf(text, unmarked)].map((match) =>
    timeAt(match, 'period'),
  );
}
