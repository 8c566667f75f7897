import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  addDays,
  addMonths,
  dateParts,
  daysBetween,
  daysInMonth,
  isoDate,
  isoWeekOf,
  mondayOfWeek,
  parseDay,
  weekdayOf,
} from '../../src/arabic/calendar.ts';

describe('parseDay', () => {
  test.each(['2024-02-29', '2000-02-29', '1900-02-28', '0001-01-01', '9999-12-31'])('reads the real day %s', day => {
    expect(parseDay(day)).toBe(day);
  });

  test.each(['2024-02-30', '2023-02-29', '1900-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '0000-01-01'])(
    'knows no %s',
    day => {
      expect(parseDay(day)).toBeUndefined();
    },
  );

  test.each(['2024-5-7', '17-05-2024', ' 2024-05-17', '2024-05-17\n', '2024/05/17', '٢٠٢٤-٠٥-١٧', ''])(
    'wants the ISO form, not %j',
    text => {
      expect(parseDay(text)).toBeUndefined();
    },
  );
});

/** Any real day of the calendar. */
const anyDay = fc
  .tuple(fc.integer({min: 1, max: 9990}), fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28}))
  .map(([year, month, day]) => isoDate(year, month, day))
  .filter(day => day !== undefined);

describe('day arithmetic', () => {
  test('counts the days of February by the Gregorian rule', () => {
    expect([1900, 2000, 2023, 2024].map(year => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });

  test('daysBetween undoes addDays', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({min: -300, max: 300}),
        (day, days) => daysBetween(day, addDays(day, days)) === days,
      ),
    );
  });

  test('parts of a day make the day again', () => {
    fc.assert(
      fc.property(anyDay, date => {
        const {year, month, day} = dateParts(date);
        return isoDate(year, month, day) === date;
      }),
    );
  });

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2024-01-15', -13, '2022-12-15'],
  ] as const)('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  test.each([
    ['2024-05-20', 1],
    ['2023-10-19', 4],
    ['2000-01-01', 6],
    ['2024-06-16', 7],
  ] as const)('%s is weekday %i', (date, weekday) => {
    expect(weekdayOf(day(date))).toBe(weekday);
  });

  test.each([
    ['2021-01-03', '2020-W53'],
    ['2024-12-30', '2025-W01'],
    ['2023-10-19', '2023-W42'],
    ['2016-01-01', '2015-W53'],
  ] as const)('%s is in %s', (date, week) => {
    expect(isoWeekOf(day(date))).toBe(week);
  });

  test('the Monday of a week is in it, and a year without a week 53 has none', () => {
    fc.assert(fc.property(anyDay, date => mondayOfWeek(isoWeekOf(date)) === addDays(date, 1 - weekdayOf(date))));
    expect(mondayOfWeek('2023-W53')).toBeUndefined();
  });
});

function day(text: string) {
  const read = parseDay(text);
  if (read === undefined) throw new Error(`${text} is no day`);
  return read;
}
