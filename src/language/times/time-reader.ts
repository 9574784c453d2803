import type { CalendarDate } from '../calendar-date';
import type { Occasion, TimeKind } from '.';
import type { PlainText } from '../sentences/plain-text';

/** What readers of times are given. */
export interface TimeContext {
  readonly plain: PlainText;
  /** The day that periods are counted from: the plan's own date, else today. */
  readonly from: CalendarDate;
  readonly reviewDate: CalendarDate | null;
  /** True where the lower-case word is a form of the name of someone the document knows. */
  readonly isPerson: (word: string) => boolean;
}

/** A time found; offsets into the plain text. */
export interface TimeFound {
  readonly kind: TimeKind;
  readonly start: number;
  readonly end: number;
  readonly until: CalendarDate | null;
  readonly occasion?: Occasion;
}

/** Finds the times of one sort. */
export interface TimeReader {
  /** What some word (what stands between spaces) holds in every text in which it finds anything. */
  readonly hint: RegExp;
  /** What it finds may overlap; the longest is taken. */
  readonly read: (context: TimeContext) => readonly TimeFound[];
}

/** The match as a time of that kind, without the spaces at its ends. */
export function timeAt(
  match: RegExpMatchArray,
  kind: TimeKind,
  until: CalendarDate | null = null,
  occasion?: Occasion,
): TimeFound {
  const start = (match.index ?? 0) + (match[0].length - match[0].trimStart().length);
  return {
    kind,
    start,
    end: start + match[0].trim().length,
    until,
    ...(occasion ? { occasion } : {}),
  };
}
