import { countPattern, numberPattern } from '../change/numbers';
import { weekdayPattern } from './calendar-words';
import type { TimeContext, TimeFound, TimeReader } from './time-reader';
import { timeAt } from './time-reader';
import { matchesOf } from '../sentences/matches';

const number = `(?:${numberPattern})`;
const adverb =
  '(?:weekly|wkly|wekly|weekley|weely|weeekly|fortnightly|fortnighly|fortnightley|forthnightly|fornightly|fortnitely|monthly|mthly|montly|monthley|termly|quarterly|annually|yearly|nightly|hourly|daily|dailly|dayly|bi-?weekly|bi-?monthly|half[\\s-]termly)';
const adverbial = new RegExp(
  `(?:\\b(?:at\\s+least|on\\s+an?)\\s+)?(?:(?:\\b(?:once|twice|thrice)|\\b${number}\\s*(?:x|times?)?|\\bx\\s?\\d+)[\\s-]+|\\b)${adverb}\\b(?:\\s+basis\\b)?(?!\\s+(?:routines?|living|life|lives|budget|income|rent|wage|allowance|planner)\\b)`,
  'g',
);

const part =
  '(?:mornings?|afternoons?|evenings?|nights?|lunch\\s?times?|bed\\s?times?|meal\\s?times?|tea\\s?times?|bath\\s?times?)';
const unit =
  '(?:day|week|wk|fortnight|month|mth|term|half[\\s-]term|year|yr|weekend|hour|school\\s+(?:day|night|week|term|holiday|year|morning|evening|afternoon)|working\\s+(?:day|week)|week\\s?day|holiday)s?';
const occasion =
  '(?:visits?|sessions?|contacts?|family\\s+times?|meetings?|appointments?|meals?|lessons?|times?|occasions?|incidents?|feeds?|feeding|reviews?|core\\s+groups?|shifts?|supervisions?|handovers?|drop[\\s-]offs?|pick[\\s-]ups?|assembly|class|registration|payday|check-?ins?|calls?|stay|conference|clinics?)';
const days = `(?:${weekdayPattern})s?(?:\\s*(?:,|and|&|/|or)\\s*(?:${weekdayPattern})s?\\b)*`;
const every = new RegExp(
  `(?:\\b(?:at|on|after|before|during|for|with|in|of)\\s+)?(?:\\b(?:at\\s+(?:least|most|a\\s+(?:maximum|minimum)\\s+of)|a\\s+(?:maximum|minimum)\\s+of|no\\s+less\\s+than|roughly|approximately|about)\\s+)?(?:\\bonce\\s+|\\b${number}\\s*(?:x|times?)\\s+)?(?:\\b(?:the\\s+)?(?:first|second|third|fourth|last)\\s+\\w+\\s+(?:of|in)\\s+)?\\b(?:every|each|ev)\\s+(?:single\\s+|and\\s+every\\s+)?(?:(?:other|second|alternate|third|${number}(?:\\s*(?:-|to|or|/)\\s*${number})?(?:\\s*\\(\\d+\\))?)[\\s-]+)?(?:${unit}\\b(?:\\s+${part})?|${days}\\b(?:\\s+${part})?|${part}\\b|(?:(?!to\\b|will\\b|of\\b|child\\b|parent|person\\b|adult\\b|agency\\b|professional)[a-z'-]+\\s+){0,2}?${occasion}\\b)`,
  'g',
);
const unnumbered =
  /\b(?:on\s+)?alternate\s+(?:weeks?|weekends?|days?|nights?|saturdays?|sundays?|fridays?|mondays?|tuesdays?|wednesdays?|thursdays?)\b/g;

const monthlyDay = new RegExp(
  `(?:\\b(?:on\\s+)?(?:the\\s+)?)\\b(?:first|second|third|fourth|last|1st|2nd|3rd|4th)\\s+(?:${weekdayPattern})\\s+(?:of|in)\\s+(?:the|each|every|a)\\s+month\\b`,
  'g',
);

const per =
  '(?:(?:an?|per|each|every|in\\s+an?|in\\s+each|in\\s+any|out\\s+of\\s+every)\\s+|/\\s?|p\\.?/?\\s?(?=w\\b|wk\\b))';
const perUnit =
  '(?:(?:school|working|calendar)\\s+)?(?:day|night|week|wk|w|fortnight|month|mth|term|half[\\s-]term|year|yr|weekend|hour|session|visit)\\b';
const times = new RegExp(
  `(?:\\b(?:at\\s+least|at\\s+most|up\\s+to|no\\s+(?:less|fewer|more)\\s+than|(?:a\\s+)?(?:minimum|maximum)\\s+of)\\s+)?(?:\\bx\\s?\\d+|\\b(?:once|twice|thrice)|(?:£\\s?|\\b)${countPattern}(?:\\s*(?:-|to|or)\\s*${number})?(?:\\s*x\\b|\\s*times?\\b|\\b))(?:[\\s-]+(?!to\\b|will\\b|and\\b|for\\b|agree|if\\b|by\\b|a\\b|an\\b|per\\b|each\\b|every\\b|am\\b|pm\\b)[a-z']+){0,4}?\\s*${per}${perUnit}(?!\\s+(?:ago|before|after|later|off|or\\s+two))`,
  'g',
);
const shortTimes =
  /\b\d+\s?x\s?(?:an?\s+|per\s+|\/\s?)?(?:day|week|wk|fortnight|month)\b|\bx\s?\d+\s?(?:an?\s+|per\s+|\/\s?)?(?:day|week|wk|fortnight|month)\b/g;
const perAlone = /\bper\s+(?:day|night|week|fortnight|month|term|year)\b|\bp\.?\/?w\b\.?/g;
const outOf = new RegExp(
  `\\b${number}\\s+(?:school\\s+)?(?:days?|nights?|mornings?|evenings?|weeks?|weekends?|times)?\\s*out\\s+of\\s+(?:every\\s+)?(?:7|seven|5|five)(?:\\s+(?:school\\s+)?(?:days|nights|mornings|evenings))?\\b`,
  'g',
);

const pluralDay = '(?:mon|tues|wednes|thurs|fri|satur|sun)days';
const fullDay = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const onDays = new RegExp(
  `(?:\\bon\\s+)?\\b${pluralDay}\\b(?:\\s*(?:,|and|&|/|or)\\s*(?:${weekdayPattern})s?\\b)*(?:\\s+${part})?|\\b(?:on\\s+)?${fullDay}\\s+(?:mornings|afternoons|evenings|nights)\\b|\\b(?:on|of)\\s+an?\\s+(?:${fullDay}(?:\\s+${part})?|morning|afternoon|evening|night|weekend|school\\s+(?:day|night))\\b`,
  'g',
);
const severalDays = new RegExp(
  `(?:\\bon\\s+)?\\b(?:${weekdayPattern})s?(?:\\s*(?:,|and|&|/|-|to|or|through)\\s*(?:${weekdayPattern})s?\\b)+(?:\\s+${part})?`,
  'g',
);
const habits =
  /\b(?:in|on|at|over|during)\s+(?:the\s+)?(?:mornings|evenings|afternoons|nights|weekends|weekdays|week-days|school\s+(?:days|nights|mornings)|term[\s-]time)\b|\b(?:weekdays|weekends|school\s+(?:days|nights|mornings))\b|\b(?:in\s+the\s+)?(?:morning|night|day)s?\s+(?:and|&)\s+(?:the\s+)?(?:morning|evening|night|bedtime|afternoon)s?\b|\b24\s?\/\s?7\b|\b(?:round|around)\s+the\s+clock\b|\ball\s+day,?\s+every\s+day\b|\bday\s+in,?\s+day\s+out\b/g;

/** What every text holds in which one of these finds anything. */
const hinted: readonly (readonly [pattern: RegExp, needed: RegExp])[] = [
  [adverbial, /l[ey]+\b/],
  [every, /\b(?:every|each|ev)\b/],
  [unnumbered, /alternate/],
  [monthlyDay, /month/],
  [shortTimes, /x/],
  [
    times,
    /\b(?:an?|per|each|every|any)\s+(?:school |working |calendar )?(?:day|night|week|wk|fortn|month|mth|term|half|year|yr|hour|session|visit)|\/\s?(?:day|night|w|month|yr|year)|p\.?\/?w/,
  ],
  [perAlone, /\bp/],
  [outOf, /out\s+of/],
  [onDays, /day/],
  [habits, /day|night|morning|evening|afternoon|weekend|term|24|clock/],
];
const namesWeekday = /mon|tue|we[dn]|thu|fri|sat|sun/;

/** How often: "weekly", "every Tuesday", "3 x per week", "at a maximum of every 8 weeks", "Mon-Fri", "at each visit". */
export const frequencies: TimeReader = {
  hint: /ly\b|\bx\b|\dx|x\d|every|each|\bev\b|\bper\b|\ban?(?:\s|$)|\bp\.?\/?w|\/|\bout\b|mon|tue|wed|thu|fri|sat|sun|alternate|\dx|month|mornings|evenings|nights|weekends|weekdays|days|term|clock|night|\bof an?\b/,
  read: readFrequencies,
};

function readFrequencies({ plain }: TimeContext): readonly TimeFound[] {
  const { text } = plain;
  return [
    ...hinted.flatMap(([pattern, needed]) =>
      needed.test(text) ? matchesOf(text, pattern).map((match) => timeAt(match, 'frequency')) : [],
    ),
    ...(namesWeekday.test(text) ? matchesOf(text, severalDays) : [])
      .filter((match) => plain.capitalAt(match.index + match[0].search(/(?!on\s)\S/)))
      .map((match) => timeAt(match, 'frequency')),
  ];
}
