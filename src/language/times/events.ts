import type { CalendarDate } from '../calendar-date';
import { calendarDate, compareDates, easterSunday } from '../calendar-date';
import type { Occasion } from '.';
import { wordHints } from '../sentences/word-hints';
import type { TimeContext, TimeFound, TimeReader } from './time-reader';
import { timeAt } from './time-reader';
import { matchesOf } from '../sentences/matches';

const before =
  '(?:by|before|at|until|till|for|prior\\s+to|in\\s+time\\s+for|ahead\\s+of|in\\s+advance\\s+of|after|following|from|during|in|over|between|on|throughout|across|within)';
const partOf =
  '(?:(?:start|beginning|middle|end|first\\s+(?:half|week|day|month)|second\\s+half|last\\s+(?:week|day)|close|rest|remainder)\\s+of\\s+)';
const season =
  '(?:autumn|spring|summer|winter|christmas|xmas|easter|school|academic|october|february|may|oct|feb)';
const schoolTerm = `(?:(?:half[\\s-]+term|term(?:\\s+time)?|school\\s+year|academic\\s+year)(?!s|\\s+(?:of|and\\s+conditions))(?:\\s+(?:\\d|one|two|20\\d\\d))?(?:\\s+(?:holidays?|break|hols))?)\\b`;
const term = new RegExp(
  `(?:\\b${before}\\s+)?\\b(?:(?:the\\s+)?${partOf}(?:the\\s+)?(?:(?:new|current|next|this|coming|following|first|second)\\s+)*(?:${season}\\s+)*${schoolTerm}|(?:(?:the|this|next)\\s+)?(?:(?:new|current|next|coming|following|first|second|third)\\s+)*(?:${season}\\s+)+${schoolTerm}|(?:(?:this|next|the)\\s+)(?:(?:new|current|next|coming|following|first|second|third)\\s+)?${schoolTerm}|half[\\s-]term\\b(?:\\s+(?:holidays?|break|week))?|(?:the\\s+)?${partOf}(?:year|yr|key\\s+stage)\\s+\\d+|(?:the\\s+)?${partOf}(?:reception|nursery|primary|sixth\\s+form))(?:\\s+20\\d\\d)?`,
  'g',
);

const holidayName =
  '(?:(?:summer|easter|christmas|xmas|half[\\s-]term|school|six[\\s-]weeks?|6[\\s-]weeks?|october|february|may|winter|festive)\\s+)';
const holiday = new RegExp(
  `(?:\\b${before}\\s+)?\\b(?:the\\s+)?(?:${partOf}(?:the\\s+)?)?(?:${holidayName}+(?:holidays?|hols|break|vacation|season|period)|the\\s+(?:holidays|hols|festive\\s+(?:season|period)))\\b(?!\\s+(?:club|camp|activit|scheme|fund|food|provision|hunger|away|home|programme))(?:\\s+20\\d\\d)?`,
  'g',
);
const festival =
  /(?:\b(by|before|until|till|after|over|at|from|during|in\s+time\s+for|ahead\s+of|prior\s+to|up\s+to|around)\s+|^\s*(?:pre[\s-])?)(?:the\s+)?(christmas|xmas|easter|new\s+year|eid|ramadan|diwali|hanukkah|halloween|bonfire\s+night|mother'?s\s+day|father'?s\s+day)\b(?:\s+(?:eve|day)\b)?(?:\s+(20\d\d)\b)?(?!'|\s+(?:part|present|gift|dinner|tree|play|fair|jumper|lights|club|camp|eggs?|money|shopping|hamper|bonnet|holiday|break|term))/g;

const meeting =
  "(?:(?:cin|lac|cla|cp|taf|tac)(?:\\s+(?:meeting|review))?|review(?:\\s+(?:meeting|conference|child\\s+protection\\s+conference))?|meeting|core\\s+group(?:\\s+meeting)?|(?:case\\s+)?conference|rcpc|icpc|visit|appointment|session|supervision|hearing|panel|mtg|cgm?|mdt|team\\s+around\\s+the\\s+(?:child|family)|pep|strategy\\s+discussion|contact|family\\s+time|assessment|fgc|fgm|clinic|check-?\\s?in|check-?\\s?up|parents'?\\s+evening|scan|court\\s+date|stat(?:utory)?\\s+visit|network|professionals'?\\s+meeting)";
const notTheMeeting =
  "(?!s\\b|'|\\s+(?:chair|team|officer|worker|room|centre|notes?|minutes|report|form|supervisor|manager|plan|nurse|is\\s+(?:\\w+ed|at|on)|with\\s+(?:the\\s+)?dentist|social\\s+worker|number|time|place|card|letter)\\b)";
const words =
  "(?:(?!at\\b|in\\b|by\\b|from\\b|before\\b|after\\b|until\\b|the\\b|next\\b|to\\b|and\\b|if\\b|of\\b|with\\b|on\\b|will\\b|is\\b|for\\b)[a-z/'-]+\\s+){0,3}?";
const nextMeeting = new RegExp(
  `(?:\\b${before}\\s+)?\\b(?:(?:the|his|her|their|our|my|an?|[a-z]+'s?)\\s+)?(?:next|forthcoming|upcoming|following)\\s+${words}${meeting}\\b${notTheMeeting}`,
  'g',
);
const limitedByMeeting = new RegExp(
  `\\b(?:by|before|until|till|prior\\s+to|ahead\\s+of|in\\s+time\\s+for|in\\s+advance\\s+of)\\s+(?:(?:the|his|her|their|our|[a-z]+'s?)\\s+)?${words}${meeting}\\b${notTheMeeting}`,
  'g',
);
const atMeeting = new RegExp(
  `\\b(?:at|after|following|from|in)\\s+(?:(?:the|his|her|their|our|this|first|final|second|initial)\\s+)*${words}(?:review(?:\\s+(?:meeting|conference))?|core\\s+group(?:\\s+meeting)?|conference|rcpc|icpc|hearing|strategy\\s+meeting|pep\\s+meeting|cin\\s+meeting|lac\\s+review)\\b${notTheMeeting}`,
  'g',
);
const meetingHint =
  /review|meeting|core gr|conference|rcpc|icpc|visit|appoint|session|supervis|hearing|panel|\bta[cf]\b|team|\bpep\b|discussion|contact|family time|assess|\bfg[cm]\b|clinic|check|evening|scan|court|mtg|mdt|\b(?:cin|lac|cla|cp|cgm?)\b|network/;
const setUp = /\b(?:arrange|book|make|chase|organise|schedule|rearrange|set\s+up|plan)\s+$/;
const ownReview =
  /\b(?:next|forthcoming|upcoming|the|this|by|before|at|until|to|for|our|plan)\s+(?:(?:statutory|cla|lac|cic|cin|cp|child\s+(?:in\s+need|protection)|looked\s+after|plan|early\s+help|family\s+plan|6|six|3|three|month(?:ly)?)\s+)*(?:review|rcpc|conference)\b/;

const birthOrMove =
  /\b(?:before|until|till|by\s+the\s+time(?:\s+of)?|in\s+time\s+for|prior\s+to|ahead\s+of|up\s+to|by|on|at|after|following)\s+(?:(?:the|his|her|their|baby's|[a-z]+'s)\s+)?(?:\w+\s+){0,2}?(?:birth|due\s+date|delivery|discharge|release|birthday|move|transition|trial|sentencing|expiry)\b(?:\s+from\s+(?:hospital|custody|prison|care))?/g;
const atAge =
  /\b(?:by|until|till|before|at)\s+(?:the\s+)?(?:age\s+(?:of\s+)?\w+|(?:\d+|\w+)[\s-](?:days?|weeks?|months?|years?)\s+(?:of\s+age|old))\b/g;
const onceDone =
  /\b(?:(?:on|upon|following|after|at|pending)\s+(?:the\s+|his\s+|her\s+|their\s+)?(?:completion|conclusion|closure|receipt|allocation|admission|discharge|release|return)\b(?:\s+of\s+(?:the\s+|this\s+|his\s+|her\s+)?[a-z]+)?|(?:once|when)\s+(?:[a-z'-]+\s+){1,3}?(?:turns|reaches|is\s+born|is\s+(?:now\s+)?(?:complete|completed|finished|\d+|one|two|three|four|five|six|sixteen|eighteen))\b(?:\s+\d+)?)/g;
const beforeClause =
  /\b(?:before|until|till|by\s+the\s+time)\s+(?!long\b|further\b|now\b|then\b|the\s+(?:court|judge|magistrates?|bench)\b|\d)[a-z'-]+(?:\s+(?!and\b|or\b|so\b|but\b|if\b|to\b|by\b|on\b|until\b|every\b|each\b|with\b|then\b)[a-z'-]+){0,4}/g;
const surerHint =
  /term|year|yr|stage|reception|hol|break|vacation|season|christmas|xmas|easter|eid|ramadan|diwali|hanukkah|halloween|bonfire|mother|father|next|coming|following|by\s|before|until|till|prior|ahead|advance|time\s+for|once|when|\bon\s|upon|\bat\s|after|review|primary|form/;

type EventReader = (context: TimeContext) => readonly TimeFound[];

function eventsBy(pattern: RegExp, occasion: Occasion): EventReader {
  return ({ plain: { text } }) =>
    matchesOf(text, pattern).map((match) => timeAt(match, 'event', null, occasion));
}

/** Each with what a word of every text holds in which it finds anything. */
const hinted: readonly (readonly [read: EventReader, hint: RegExp])[] = [
  [eventsBy(term, 'term'), /term|year|yr|stage|reception|nursery|primary|form/],
  [eventsBy(holiday, 'holiday'), /hol|break|vacation|season|period/],
  [readFestivals, /christmas|xmas|easter|year|eid|ramadan|diwali|hanukkah|halloween|bonfire|mother|father/],
  [
    readMeetings,
    /review|meeting|core|conference|rcpc|icpc|visit|appoint|session|supervis|hearing|panel|\bta[cf]\b|team|\bpep\b|discussion|contact|family|assess|\bfg[cm]\b|clinic|check|evening|scan|court|mtg|mdt|\b(?:cin|lac|cla|cp|cgm?)\b|network/,
  ],
  [eventsBy(birthOrMove, 'other'), /birth|due|deliver|discharg|releas|move|transit|trial|sentenc|expir/],
  [
    eventsBy(onceDone, 'other'),
    /complet|conclus|closure|receipt|allocat|admission|discharg|releas|return|once|when/,
  ],
  [eventsBy(atAge, 'other'), /\bage\b|\bold\b/],
  [eventsBy(beforeClause, 'other'), /\bbefore\b|ntil\b|till\b|time/],
];
const mayTell = wordHints(hinted.map(([, hint]) => hint));

/** Events whose day the text does not give: terms, holidays, meetings, births and moves. */
export const events: TimeReader = {
  hint: new RegExp(hinted.map(([, hint]) => hint.source).join('|')),
  read: readEvents,
};

function readEvents(context: TimeContext): readonly TimeFound[] {
  const { text } = context.plain;
  if (!surerHint.test(text)) return [];
  const hints = mayTell(text);
  return hinted.flatMap(([read], bit) => (hints & (1 << bit) ? read(context) : []));
}

function readFestivals({ plain: { text }, from }: TimeContext): readonly TimeFound[] {
  return matchesOf(text, festival).map((match) =>
    timeAt(match, 'event', festivalDay(match[2] ?? '', match[3], from), 'holiday'),
  );
}

function readMeetings({ plain: { text }, reviewDate }: TimeContext): readonly TimeFound[] {
  if (!meetingHint.test(text)) return [];
  return [
    ...(/next|coming|following/.test(text)
      ? matchesOf(text, nextMeeting).filter(({ index }) => !setUp.test(text.slice(0, index)))
      : []),
    ...matchesOf(text, limitedByMeeting),
    ...matchesOf(text, atMeeting),
  ].map((match) =>
    ownReview.test(match[0])
      ? timeAt(match, 'event', reviewDate, 'review')
      : timeAt(match, 'event', null, 'meeting'),
  );
}

function festivalDay(name: string, year: string | undefined, from: CalendarDate): CalendarDate | null {
  const inYear = (of: number): CalendarDate | null => {
    if (/christmas|xmas/.test(name)) return calendarDate(of, 12, 25);
    if (name === 'easter') return easterSunday(of);
    if (name.startsWith('new')) return calendarDate(of, 1, 1);
    if (name === 'halloween') return calendarDate(of, 10, 31);
    if (name.startsWith('bonfire')) return calendarDate(of, 11, 5);
    return null;
  };
  if (year !== undefined) return inYear(Number(year));
  const date = inYear(from.year);
  return date && compareDates(date, from) < 0 ? inYear(from.year + 1) : date;
}
