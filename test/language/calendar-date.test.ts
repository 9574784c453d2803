import {
  addToDate,
  calendarDate,
  compareDates,
  daysBetween,
  easterSunday,
  endOfMonth,
  formatDate,
  weekday,
} from '../../src/language/calendar-date';

const day = (year: number, month: number, of: number) => ({ year, month, day: of });

describe('calendarDate', () => {
  it('knows the days that the calendar has', () => {
    expect(calendarDate(2028, 2, 29)).toEqual(day(2028, 2, 29));
    expect(calendarDate(2027, 2, 29)).toBeNull();
    expect(calendarDate(2026, 13, 1)).toBeNull();
    expect(calendarDate(2026, 11, 31)).toBeNull();
  });
});

describe('addToDate', () => {
  it.each([
    [day(2026, 11, 22), 5, 'day', day(2026, 11, 27)],
    [day(2026, 12, 30), 2, 'week', day(2027, 1, 13)],
    [day(2026, 8, 31), 6, 'month', day(2027, 2, 28)],
    [day(2027, 1, 31), -2, 'month', day(2026, 11, 30)],
    [day(2028, 2, 29), 1, 'year', day(2029, 2, 28)],
    [day(2026, 11, 20), 1, 'working day', day(2026, 11, 23)],
    [day(2026, 11, 20), 10, 'working day', day(2026, 12, 4)],
    [day(2026, 11, 23), -1, 'working day', day(2026, 11, 20)],
  ] as const)('%j and %d %ss is %j', (from, count, unit, expected) => {
    expect(addToDate(from, count, unit)).toEqual(expected);
  });
});

describe('formatDate', () => {
  it.each([
    ['dd/mm/yyyy', '03/03/2027'],
    ['dd.mm.yyyy', '03.03.2027'],
    ['d month yyyy', '3 March 2027'],
  ] as const)('writes %s', (form, expected) => {
    expect(formatDate(day(2027, 3, 3), form)).toBe(expected);
  });
});

it('compares and counts days over the change of the clocks', () => {
  expect(compareDates(day(2026, 10, 1), day(2026, 9, 30))).toBeGreaterThan(0);
  expect(daysBetween(day(2026, 3, 28), day(2026, 3, 30))).toBe(2);
  expect(weekday(day(2026, 11, 22))).toBe(6);
  expect(endOfMonth(2028, 2)).toEqual(day(2028, 2, 29));
});

it('knows Easter', () => {
  expect([2024, 2025, 2026, 2027, 2038].map(easterSunday)).toEqual([
    day(2024, 3, 31),
    day(2025, 4, 20),
    day(2026, 4, 5),
    day(2027, 3, 28),
    day(2038, 4, 25),
  ]);
});
