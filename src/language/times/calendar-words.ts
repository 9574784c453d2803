/** The names of months and weekdays as they are written, short, long and with common slips; sources of patterns for lower-case text. */

const months: readonly (readonly [pattern: string, month: number])[] = [
  ['jan(?:[uary]{2,6})?', 1],
  ['feb(?:[ruayi]{2,8})?', 2],
  ['mar(?:ch|hc)?', 3],
  ['apr(?:[il]{1,4})?', 4],
  ['may', 5],
  ['june?', 6],
  ['july?', 7],
  ['aug(?:[ust]{2,4})?', 8],
  ['sept?(?:[embr]{3,6})?', 9],
  ['oct(?:[ober]{3,5})?', 10],
  ['nov(?:[embr]{4,6})?', 11],
  ['dec(?:[embr]{4,6})?', 12],
];

const weekdays: readonly string[] = [
  'mon(?:day)?',
  'tue(?:s(?:day)?)?',
  'wed(?:s|nesday|nsday|ensday)?|wensday',
  'thu(?:rs?(?:day)?)?',
  'fri(?:day)?',
  'sat(?:urday)?',
  'sun(?:day)?',
];

/** A month's name. */
export const monthPattern = `(?:${months.map(([pattern]) => pattern).join('|')})`;

/** A weekday's name, singular. */
export const weekdayPattern = `(?:${weekdays.join('|')})`;

const monthTests = months.map(([pattern, month]) => [new RegExp(`^${pattern}$`), month] as const);
const weekdayTests = weekdays.map((pattern) => new RegExp(`^(?:${pattern})$`));

/** The month, 1 to 12, that a word found by `monthPattern` names. */
export function monthOf(word: string): number {
  return monthTests.find(([test]) => test.test(word))?.[1] ?? 0;
}

/** The weekday, 0 Monday to 6 Sunday, that a word found by `weekdayPattern` names. */
export function weekdayOf(word: string): number {
  return weekdayTests.findIndex((test) => test.test(word));
}
