import type { CalendarDate } from '../calendar-date';
import { calendarDate } from '../calendar-date';
import type { TimeContext, TimeFound, TimeReader } from './time-reader';
import { timeAt } from './time-reader';
import { matchesOf } from '../sentences/matches';

/** Adverbs and phrases that promise no day. */
const phrases = [
  'on[\\s-]?going(?:ly)?',
  'a\\.?\\s?s\\.?\\s?a\\.?\\s?p\\.?\\b',
  'as\\s+soon\\s+as\\s+(?:is\\s+)?(?:(?:reasonably|practicably)\\s+)?(?:possible|practicable|practical|able|available|poss|convenient|feasible|(?:he|she|they|we|i|it|mum|dad|you)\\s+(?:can|is|are|could)(?:\\s+(?:able|ready|possible|available))?)',
  'as\\s+soon\\s+as\\b',
  '(?:at\\s+)?(?:the|her|his|their|your)?\\s*(?:very\\s+)?earliest\\s+(?:opportunity|convenience|possible(?:\\s+\\w+)?|date|time)',
  '(?:very\\s+)?soon(?:er\\s+rather\\s+than\\s+later|est)?\\b(?!\\s+(?:after|as)\\b)',
  '(?:with\\s+)?immediate(?:ly)?(?:\\s+effect)?\\b(?!\\s+(?:famil|danger|risk|need|concern|surround|area|threat|safety|neighbour|supervision|vicinity|after|harm|relative|member))',
  'straight\\s?away',
  'right\\s+away',
  '(?:as\\s+a\\s+matter\\s+of\\s+)?urgent(?:ly)?\\s*$',
  'urgently',
  'as\\s+a\\s+matter\\s+of\\s+urgency',
  'forthwith',
  'without\\s+(?:further\\s+|undue\\s+)?delay',
  'promptly',
  'shortly',
  'in\\s+due\\s+(?:course|time)',
  '(?:in|for|over|within)\\s+the\\s+(?:near|foreseeable|not\\s+too\\s+distant|immediate)(?:\\s+future)?',
  'in\\s+(?:the\\s+)?future',
  'over\\s+(?:a\\s+period\\s+of\\s+)?time\\b',
  'in\\s+time\\b(?=\\s*[.,;]|\\s*$)',
  'over\\s+a\\s+period\\s+of\\s+time',
  'eventually',
  'at\\s+(?:some|a\\s+(?:later|suitable|convenient|mutually\\s+convenient))\\s+(?:point|stage|time|date)',
  '(?:at\\s+|by\\s+)?a\\s+(?:later|future)\\s+date',
  'one\\s+day\\b(?!\\s+(?:a|per|each|every|of|in|at|more|only))',
  'later\\s+on\\b',
  'until\\s+further\\s+notice',
  'as\\s+and\\s+when(?:\\s+(?:needed|required|necessary|appropriate|possible|able|requested))?',
  'if\\s+and\\s+when(?:\\s+(?:needed|required|necessary))?',
  '(?:as|when(?:ever)?|where)\\s+(?:and\\s+(?:when|where)\\s+)?(?:is\\s+|it\\s+is\\s+)?(?:needed|required|necessary|appropriate|possible|convenient|requested)\\b',
  'when(?:ever)?\\s+(?:(?:he|she|they|it|there|mum|dad|a\\s+\\w+)\\s+(?:is|are|feels?|becomes?)\\s+)?(?:ready|able|available|free|in\\s+a\\s+position)\\b',
  'when(?:ever)?\\s+(?:time|capacity|funding|resources?|space|staffing)\\s+(?:allows?|permits?|is\\s+available|are\\s+available)',
  '(?:as\\s+)?time\\s+permitting',
  '(?:with)?in\\s+a\\s+(?:timely|reasonable)\\s+(?:manner|fashion|way|time(?:scale|frame)?|period)',
  '(?:with)?in\\s+(?:an?\\s+)?(?:appropriate|agreed|good|reasonable|short)\\s+(?:time(?:scale|frame)?s?|period)',
  '(?:with)?in\\s+good\\s+time',
  '(?:in|over|during|within|for)\\s+(?:the\\s+)?(?:coming|next|following|future|first)\\s+(?:few|several|couple|number\\s+of\\s+)?\\s*(?:days|weeks|months|years|sessions)',
  '(?:with)?in\\s+(?:a\\s+)?(?:few|several|some|matter\\s+of)\\s+(?:days|weeks|months|years)',
  '(?:for|over)\\s+(?:a\\s+few|several|some)\\s+(?:days|weeks|months|years)',
  'every\\s+(?:few|so\\s+many|so\\s+often)(?:\\s+(?:days|weeks|months))?',
  '(?:in|over|for)\\s+the\\s+(?:short|medium|long|longer)[\\s-]+(?:to[\\s-](?:medium|long)[\\s-])?term',
  'throughout(?:\\s+the\\s+(?:plan|duration|intervention|process|period|assessment|placement|life)\\b(?:\\s+of\\s+the\\s+\\w+(?:\\s+plan)?)?|\\s*$)',
  '(?:for\\s+)?(?:the\\s+)?(?:duration|life(?:time)?|length|course)\\s+of\\s+(?:the|this|his|her|their)\\s+(?:\\w+\\s+){0,2}(?:plan|intervention|involvement|placement|assessment|order|pregnancy)',
  'during\\s+the\\s+(?:course\\s+of\\s+the\\s+)?(?:plan|intervention)',
  'from\\s+time\\s+to\\s+time',
  'now\\s+and\\s+(?:then|again)',
  '(?:on\\s+a\\s+)?regular(?:ly)?(?:\\s+basis|\\s+intervals)?\\b(?!\\s+(?:\\w+\\s+)?(?:contributions?|bedtime|routine|nursery|school|exercise|meals?|medication|sleep))',
  'at\\s+regular\\s+intervals',
  'periodically',
  'occasionally',
  'ad[\\s-]hoc',
  '(?:on\\s+a\\s+)?continu(?:ous|al)(?:ly)?(?:\\s+basis)?\\s*$',
  'indefinitely',
  'from\\s+now(?:\\s+on(?:wards)?)?',
];
const phrase = new RegExp(`\\b(?:${phrases.join('|')})(?![a-z])`, 'g');

const toBeConfirmed =
  /\b(?:(?:start\s+|review\s+)?(?:dates?|times?|timescales?)(?:\s+(?:of|for)\s+(?:\w+\s+){1,4}?)?(?:\s+(?:and|&|\/)\s+times?)?\s*(?:-|:)?\s*(?:is|are|still)?\s*(?:(?:yet\s+)?to\s+(?:be\s+(?:confirmed|agreed|arranged|set|advised|decided|fixed|determined|notified)|follow)|t\.?b\.?[cad]\b\.?|not\s+(?:yet\s+)?(?:known|set)))/g;
const confirmedFirst = /^\s*t\.?b\.?[cad]\b\.?(?=\s)/;
const confirmedAlone =
  /^\s*(?:-\s*)?(?:t\.?\s?b\.?\s?[cad]\b\.?|(?:yet\s+)?to\s+be\s+(?:confirmed|agreed|arranged|set|advised|decided|determined|notified)|to\s+follow|date\s+to\s+follow|not\s+known|unknown|asap|now|urgent|as\s+above|always|permanent(?:ly)?|long[\s-]?term|short[\s-]?term|medium[\s-]?term|continu(?:ous|al|ing)(?:ly)?|open(?:[\s-]ended)?|rolling|as\s+agreed|various|regular(?:ly)?|when\s+\w+)\s*[.!]?\s*$/;
const wideYear =
  /\b(?:(?:by|before|during|in|within|over|later|early|late|sometime|some\s+time|at\s+some\s+point)\s+)*(?:(?:the\s+)?(?:end|start|beginning|middle)\s+of\s+)?(?:(this|next)\s+(?:calendar\s+)?year|the\s+new\s+year|the\s+year\s+end|year\s+end)\b(?!\s+(?:\d|'|group)|')/g;
const seasonOfYear = /\b(?:early\s+|late\s+)?(?:spring|summer|autumn|winter)\s+(?:of\s+)?20\d\d\b/g;
const wideSeason =
  /\b(by|before|in|during|over|until|from|this|next|early|late)\s+(?:the\s+|this\s+|next\s+|early\s+|late\s+)?(spring|summer|autumn|winter)(?:\s+(?:of\s+)?(20\d\d))?\b(?!\s+(?:term|half|hols?|holidays?|break|street|road|school|born|close|club|camp)|'|-)/g;
const bareYear =
  /\b(?:(?:by|in|before|during|throughout|until|early(?:\s+in)?|late(?:\s+in)?|mid)[\s-]+(?:the\s+)?)(?:(?:end|start|beginning|middle)\s+of\s+)?(20\d\d)\b(?!\s*[-/]\s*\d)/g;

const surerHint =
  /going|a\.?s\.?a|soon|earliest|immediate|away|urgen|forthwith|delay|prompt|shortly|due|futur|foresee|time|eventual|point|stage|later|one\s+day|further|when|where|as\s+(?:needed|required|necessary|appropriate|agreed)|timely|coming|few|several|next|term|throughout|duration|during|regular|\bnow\b|period|occasion|hoc|continu|indefin|t\.?\s?b\.?\s?[cad]|to\s+be|follow|known|year|spring|summer|autumn|winter|20\d\d|always|perman|open|rolling|various|matter|above/;

/** Words that leave the time open: "ongoing", "ASAP", "in due course", "this year", "when possible", "date TBC". */
export const vagueTimes: TimeReader = {
  hint: /going|a\.?s\.?a|^s\.?$|^ap\.?$|^a\.p|soon|earliest|immediate|away|urgen|forthwith|delay|prompt|shortly|due|futur|foresee|time|eventual|point|stage|later|day|further|when|where|needed|required|necessary|appropriate|possible|practic|convenient|requested|reasonable|agreed|coming|few|several|some|many|often|next|term|throughout|duration|length|course|life|during|regular|\bnow\b|period|occasion|hoc|continu|indefin|t\.?\s?b|^t\.?$|confirmed|arranged|\bset\b|advised|decided|fixed|determined|notified|follow|known|year|spring|summer|autumn|winter|20\d\d|always|perman|open|rolling|various|matter|above/,
  read: readVagueTimes,
};

function readVagueTimes(context: TimeContext): readonly TimeFound[] {
  const { plain } = context;
  const { text } = plain;
  if (!surerHint.test(text)) return [];
  const year = /^\s*(20\d\d)\s*$/.exec(text);
  const alone = confirmedAlone.exec(text) ?? confirmedFirst.exec(text);
  return [
    ...(alone ? [timeAt(alone, 'vague')] : []),
    ...(year ? [timeAt(year, 'vague', calendarDate(Number(year[1]), 12, 31))] : []),
    ...[...matchesOf(text, phrase), ...matchesOf(text, toBeConfirmed)].map((match) => timeAt(match, 'vague')),
    ...(yearOrSeason.test(text) ? readYearsAndSeasons(context) : []),
  ];
}

const yearOrSeason = /year|20\d\d|spring|summer|autumn|winter/;

function readYearsAndSeasons(context: TimeContext): readonly TimeFound[] {
  const { from } = context;
  const { text } = context.plain;
  return [
    ...matchesOf(text, wideYear).map((match) => timeAt(match, 'vague', yearEnds(match, from))),
    ...matchesOf(text, bareYear).map((match) =>
      timeAt(match, 'vague', calendarDate(Number(match[1]), 12, 31)),
    ),
    ...matchesOf(text, seasonOfYear).map((match) => timeAt(match, 'vague')),
    ...matchesOf(text, wideSeason)
      .filter((match) => isSeason(match, context))
      .map((match) => timeAt(match, 'vague')),
  ];
}

function yearEnds(match: RegExpMatchArray, from: CalendarDate): CalendarDate | null {
  if (match[1] === undefined) return null;
  return calendarDate(from.year + (match[1] === 'next' ? 1 : 0), 12, 31);
}

/** Summer and Autumn are names too: "by Summer" needs something more to be a season. */
function isSeason(match: RegExpMatchArray, { plain, isPerson }: TimeContext): boolean {
  const [whole, lead, name = '', year] = match;
  const at = (match.index ?? 0) + whole.indexOf(name);
  const sure = year !== undefined || /\sthe\s|this|next/.test(whole) || !plain.capitalAt(at);
  return sure || (!isPerson(name) && lead !== 'by' && lead !== 'from');
}
