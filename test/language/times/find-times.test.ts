import type { CalendarDate } from '../../../src/language/calendar-date';
import { findTimes } from '../../../src/language/times';
import { statementsWithTimes } from './statements-with-times';

const facts = {
  today: { year: 2026, month: 11, day: 22 },
  planDate: { year: 2026, month: 11, day: 9 },
  reviewDate: { year: 2027, month: 3, day: 3 },
};

function written(date: CalendarDate | null): string | null {
  if (!date) return null;
  return `${String(date.year)}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

describe('findTimes', () => {
  it.each(statementsWithTimes)('reads $text', ({ text, kinds, until }) => {
    const plain = text.replace(/[«»]/g, '');
    const times = findTimes(plain, facts);
    let marked = plain;
    for (const { start, end } of [...times].reverse()) {
      marked = `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`;
    }
    expect(marked).toBe(text);
    expect(times.map((time) => time.kind)).toEqual(kinds);
    if (until) expect(times.map((time) => written(time.until))).toEqual(until);
  });
});
