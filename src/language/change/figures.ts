import type { Span } from '../../plan/document-as-read';
import { numberPattern, numberValue } from './numbers';
import type { StatementReading } from '../statement-reading';
import type { TimeExpression } from '../times';
import { wordHint } from '../sentences/word-hints';
import { matchesOf } from '../sentences/matches';

/** A number that counts or measures something. */
export interface Figure extends Span {
  readonly text: string;
  /** What it is: `change` has a from and a to; `frequency` a number of times in a period; `level` any other figure. */
  readonly kind: 'change' | 'frequency' | 'level';
  /** The two ends of a change, where both are written as numbers. */
  readonly from?: number;
  readonly to?: number;
}

/** A figure with offsets into the plain text. */
type Found = Pick<Figure, 'start' | 'end' | 'kind' | 'from' | 'to'>;

const amount = `(?:£\\s?)?${numberPattern}(?:st|nd|rd|th)?(?:\\s?%|\\s?per\\s?cent|\\s?percent|\\s?\\/\\s?\\d+|\\s+out\\s+of\\s+(?:\\d+|[a-z]+))?`;
const bound =
  '(?:(?:above|over|under|below|at\\s+least|at\\s+most|up|down|about|around|approximately|roughly|the|more\\s+than|less\\s+than|no\\s+more\\s+than|no\\s+less\\s+than|or|nearer|a|minimum|maximum|of|score|currently|now)\\s+){0,4}';
const words = '(?:\\s+(?!to\\b)[a-z%(),£\\d-]+){0,7}?';
const fromTo = new RegExp(
  `\\b(?:from|currently|now|at\\s+present)\\s+(?:being\\s+)?${bound}(${amount}|none|zero|no|never|once|twice|nothing)${words}\\s*(?:,\\s*)?\\b(?:to|down\\s+to|up\\s+to|towards)\\s+${bound}(${amount}|none|zero|no|once|twice|every|daily|full)(?![a-z])`,
  'g',
);
const arrow = new RegExp(`(?:^|\\b|£)(${amount})\\s*(?:->|-->|=>|→|>|➔|➜)\\s*${bound}(${amount})`, 'g');
const percentages = new RegExp(
  `\\b(\\d+(?:\\.\\d+)?)\\s?%?\\s*(?:to|-)\\s*${bound}(\\d+(?:\\.\\d+)?)\\s?(?:%|per\\s?cent)`,
  'g',
);

const level = new RegExp(
  `(?:£\\s?|\\b)(?:${amount}|twice|thrice|halve|half(?![\\s-]?(?:term|brother|sister|sibling|past|way|hearted))|(?:a|one)\\s+(?:third|quarter)|three[\\s-]quarters|two[\\s-]thirds|double|(?:at\\s+least|only|more\\s+than)\\s+once)(?![a-z])`,
  'g',
);
const mayHoldFigure = wordHint(
  new RegExp(`\\d|\\b(?:${numberPattern}|once|twice|thrice|half|halve|quarter|third|double|dozen)\\b`),
);

/** Before the number: it names something, or tells an age, and counts nothing. */
const namedBefore =
  /\b(?:year|yr|week|wk|level|stage|key\s+stage|ks|flat|room|unit|section|s|tier|class|form|session|step|child|page|module|chapter|part|phase|ward|house|number|no|tel|phone|mobile|ext|ring|call|dial|group|band|aged?|age\s+of|turns?|goal|objective|action|point|need|outcome|option|appendix|schedule|article|reg(?:ulation)?|pathway|floor|route|bus|building|grade|day|visit|phq|gad|(?:anyone|people|children|adults?|persons?|those)\s+(?:under|over|aged)(?:\s+the\s+age\s+of)?|reading\s+age(?:\s+of)?)\.?\s?[-#:]?\s?$/;
/** After it: an age, an address, a person counted, or "one" that counts nothing. */
const namedAfter =
  /^(?:[\s-]?(?:year|yr|month|week|day)s?[\s-]old|\s+(?:years?|months?|weeks?)\s+(?:of\s+age|old|pregnant)|\s*\+|\s?[a-z]\b(?!\s)|[\s-](?:children|boys|girls|brothers|sisters|siblings|parents|adults|kids|sons|daughters|bed(?:room)?(?:ed)?|bedrooms?|person|people|storey|way|agency|agencies|professionals)\b|\s+(?:[a-z]+\s+){1,2}(?:street|st|road|rd|avenue|ave|close|lane|drive|way|terrace|gardens|court|crescent|place)\b|:\d)/;
const oneThatCountsNothing =
  /^(?:[\s-](?:to[\s-]one|to[\s-]1|another|of|who|that|which|or\s+other|stop|off|day|and\s+only|side|in\s+the|where|person|parent|adult|place|another's|is|to|will|with)\b|'s|[.,;)]|$|-(?:off|stop|page|parent|sided))/;

/** Every figure of the statement, in digits or words; a date, a time limit, an age or a name is none. */
export function findFigures(reading: Pick<StatementReading, 'text' | 'plain' | 'times'>): readonly Figure[] {
  const { plain } = reading;
  const { text } = plain;
  if (!mayHoldFigure(text)) return [];
  const changes = readChanges(text);
  const frequencies = reading.times.flatMap((time) => readFrequency(time, plain.toPlain));
  const inTimes = reading.times.map((time) => ({
    start: plain.toPlain(time.start),
    end: plain.toPlain(time.end),
  }));
  const levels = matchesOf(text, level).flatMap((match) => readLevel(match, text, plain.capitalAt));
  const kept: Found[] = [...changes];
  for (const figure of frequencies) if (kept.every((other) => apart(figure, other))) kept.push(figure);
  for (const figure of levels) {
    if (kept.every((other) => apart(figure, other)) && inTimes.every((time) => apart(figure, time)))
      kept.push(figure);
  }
  return kept
    .sort((one, other) => one.start - other.start)
    .map((found) => {
      const span = { start: plain.toOriginal(found.start), end: plain.toOriginal(found.end) };
      return { ...found, ...span, text: reading.text.slice(span.start, span.end) };
    });
}

/** What stands between the two ends of any change. */
const twoEnds = /\bto(?:wards)?\b|[->→➔➜]/;

function readChanges(text: string): readonly Found[] {
  const found: Found[] = [];
  if (!twoEnds.test(text)) return [];
  for (const pattern of [fromTo, arrow, percentages]) {
    for (const match of matchesOf(text, pattern)) {
      const from = valueOf(match[1]);
      const to = valueOf(match[2]);
      const figure: Found = {
        kind: 'change',
        start: match.index,
        end: match.index + match[0].length,
        ...(from === null ? {} : { from }),
        ...(to === null ? {} : { to }),
      };
      if (found.every((other) => apart(figure, other))) found.push(figure);
    }
  }
  return found;
}

const timesInAPeriod = new RegExp(
  `\\b(?:once|twice|thrice|an?|couple|${numberPattern})\\b.*(?:\\b(?:an?|per|each|every|out\\s+of|weekly|daily|fortnightly|monthly|nightly|termly)\\b|\\/|p\\.?w)`,
);

/** "3 times a week" counts; "every six weeks" and "24/7" do not. */
function readFrequency(time: TimeExpression, toPlain: (offset: number) => number): readonly Found[] {
  if (time.kind !== 'frequency') return [];
  const words = time.text.toLowerCase();
  if (!timesInAPeriod.test(words) || /^(?:\D*\bevery\b|24\b|on\s+an?\b|of\s+an?\b)/.test(words)) return [];
  return [{ kind: 'frequency', start: toPlain(time.start), end: toPlain(time.end) }];
}

function readLevel(
  match: RegExpMatchArray,
  text: string,
  capitalAt: (offset: number) => boolean,
): readonly Found[] {
  const start = match.index ?? 0;
  const [found] = match;
  const end = start + found.length;
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (/\d{5,}|^0\d{2,}/.test(found) || (/[\d:]\s?$/.test(before) && /^\d/.test(found))) return [];
  if (/^(?:999|111|101|112)$/.test(found)) return [];
  if (/(?:st|nd|rd|th)$/.test(found) && /^\d/.test(found))
    return /centile/.test(after) ? [{ kind: 'level', start, end }] : [];
  if (namedBefore.test(before) && !found.includes('%')) return [];
  if (namedAfter.test(after)) return [];
  if (
    /^(?:one|1)$/.test(found) &&
    (oneThatCountsNothing.test(after) ||
      /\b(?:no|any|every|some|each|this|that|the|one[\s-]to)[\s-]$/.test(before))
  )
    return [];
  // "Marie, 31, is": an age beside a name.
  if (
    /[,(]\s*$/.test(before) &&
    /^\s*[,)]/.test(after) &&
    /^\d{1,2}$/.test(found) &&
    nameBefore(before, capitalAt)
  )
    return [];
  if (/^[a-z]/.test(found) && capitalAt(start) && start > 0 && !/[.:;]\s*$/.test(before)) return [];
  return [{ kind: 'level', start, end }];
}

function nameBefore(before: string, capitalAt: (offset: number) => boolean): boolean {
  const word = /([a-z'-]+)\s*[,(]\s*$/.exec(before);
  return word !== null && capitalAt(word.index);
}

function valueOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (/^(?:none|zero|no|never|nothing)$/.test(written)) return 0;
  if (written === 'once') return 1;
  if (written === 'twice') return 2;
  const number = new RegExp(numberPattern).exec(written);
  return number ? numberValue(number[0]) : null;
}

function apart(one: Span, other: Span): boolean {
  return one.end <= other.start || other.end <= one.start;
}
