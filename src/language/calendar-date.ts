/** A day of the calendar, with no time and no time zone. `month` is 1 to 12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How a date is written: 03/03/2027, 03.03.2027, or 3 March 2027. */
export type DateForm = 'dd/mm/yyyy' | 'dd.mm.yyyy' | 'd month yyyy';

/** The units that periods are counted in. Working days are Monday to Friday; bank holidays are not known. */
export type CalendarUnit = 'day' | 'working day' | 'week' | 'month' | 'year';

const millisecondsADay = 86_400_000;

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The date of that year, month and day, or `null` where the calendar has no such day. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? { year, month, day }
    : null;
}

/** How many days the month has: 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The last day of a month. */
export function endOfMonth(year: number, month: number): CalendarDate {
  return { year, month, day: daysInMonth(year, month) };
}

/** Below 0 where `one` is earlier than `other`, 0 where they are the same day, above 0 where it is later. */
export function compareDates(one: CalendarDate, other: CalendarDate): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}

/** Whole days from `from` to `to`; below 0 where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (milliseconds(to) - milliseconds(from)) / millisecondsADay;
}

/** The day of the week: 0 Monday to 6 Sunday. */
export function weekday(date: CalendarDate): number {
  return (new Date(milliseconds(date)).getUTCDay() + 6) % 7;
}

/** The date so many units later, or earlier where `count` is below 0. A day that the month lacks becomes its last. */
export function addToDate(date: CalendarDate, count: number, unit: CalendarUnit): CalendarDate {
  switch (unit) {
    case 'day':
      return fromMilliseconds(milliseconds(date) + count * millisecondsADay);
    case 'working day':
      return addWorkingDays(date, count);
    case 'week':
      return addToDate(date, count * 7, 'day');
    case 'month': {
      const months = date.year * 12 + date.month - 1 + count;
      const year = Math.floor(months / 12);
      const month = (months % 12) + 1;
      return { year, month, day: Math.min(date.day, daysInMonth(year, month)) };
    }
    case 'year':
      return addToDate(date, count * 12, 'month');
  }
}

/** Easter Sunday of a year (the anonymous Gregorian rule). */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const fullMoon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - fullMoon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * fullMoon + 22 * toSunday) / 451);
  const days = fullMoon + toSunday - 7 * late + 114;
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 };
}

/** The date as the house writes it: 03/03/2027, 03.03.2027 or 3 March 2027. */
export function formatDate(date: CalendarDate, form: DateForm): string {
  const day = String(date.day).padStart(2, '0');
  const month = String(date.month).padStart(2, '0');
  switch (form) {
    case 'dd/mm/yyyy':
      return `${day}/${month}/${String(date.year)}`;
    case 'dd.mm.yyyy':
      return `${day}.${month}.${String(date.year)}`;
    case 'd month yyyy':
      return `${String(date.day)} ${monthNames[date.month - 1] ?? ''} ${String(date.year)}`;
  }
}

function addWorkingDays(date: CalendarDate, count: number): CalendarDate {
  const step = Math.sign(count);
  let reached = date;
  for (let left = Math.abs(count); left > 0;) {
    reached = addToDate(reached, step, 'day');
    if (weekday(reached) < 5) left -= 1;
  }
  return reached;
}

function milliseconds({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day);
}

function fromMilliseconds(at: number): CalendarDate {
  const date = new Date(at);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
