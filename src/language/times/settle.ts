import type { TimeFound } from './time-reader';

const beforeItsDate =
  /^[\s,(:-]*(?:(?:which\s+is|due|being|dated|held|set\s+for|booked\s+for)\s+)?(?:on|of)?\s*(?:the\s+)?$/;
const afterItsDate = /^\s*[(,-]\s*$/;

/**
 * From all that the readers found, the times of the text: in order, of two that overlap the longer, an event left out
 * whose date stands beside it ("the next review on 3 March 2027").
 */
export function settle(found: readonly TimeFound[], text: string): readonly TimeFound[] {
  const kept: TimeFound[] = [];
  const dates = found.filter(({ kind }) => kind === 'date');
  const likely = found.filter(
    // "until March" is no event where the text goes on "2027".
    (time) => time.occasion !== 'other' || !dates.some((date) => overlap(date, time)),
  );
  // "Tuesday 2 February 2027" is that day, and not the next Tuesday.
  const rank = (time: TimeFound): number => length(time) + (time.kind === 'date' ? 0.5 : 0);
  for (const time of likely.sort((one, other) => rank(other) - rank(one))) {
    if (!kept.some((other) => overlap(time, other))) kept.push(time);
  }
  const times = withSpans(
    kept.sort((one, other) => one.start - other.start),
    text,
  );
  return times.filter((time, at) => {
    if (!mayHaveItsDate(time, text)) return true;
    const next = times[at + 1];
    const last = times[at - 1];
    return !(
      (isDate(next) && beforeItsDate.test(text.slice(time.end, next.start))) ||
      (isDate(last) && afterItsDate.test(text.slice(last.end, time.start)))
    );
  });
}

/** "between the May half term and the summer holidays" is one span of time. */
function withSpans(times: readonly TimeFound[], text: string): readonly TimeFound[] {
  const joined: TimeFound[] = [];
  for (const time of times) {
    const last = joined.at(-1);
    if (
      last?.kind === 'event' &&
      time.kind === 'event' &&
      text.startsWith('between', last.start) &&
      /^\s+and\s+$/.test(text.slice(last.end, time.start))
    ) {
      joined[joined.length - 1] = { ...last, end: time.end, until: time.until };
    } else joined.push(time);
  }
  return joined;
}

function mayHaveItsDate(time: TimeFound, text: string): boolean {
  const words = text.slice(time.start, time.end);
  if (time.kind === 'period') return /\b(?:close|cop|eod|end of (?:the )?day)\b/.test(words);
  return time.kind === 'event' || (time.kind === 'vague' && time.until !== null);
}

function isDate(time: TimeFound | undefined): time is TimeFound {
  return time?.kind === 'date' || time?.kind === 'unclear';
}

function overlap(one: TimeFound, other: TimeFound): boolean {
  return one.start < other.end && other.start < one.end;
}

function length(time: TimeFound): number {
  return time.end - time.start;
}
