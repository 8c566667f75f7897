import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {addDays, isoWeekOf, parseDay} from '../../src/arabic/calendar.ts';
import {parseTimeValue} from '../../src/arabic/time-value.ts';
import type {IsoDate} from '../../src/model/ids.ts';

describe('the days a value allows', () => {
  test.each([
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2024-03-28T23:30:00+01:00', '2024-03-28', '2024-03-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2019~', '2019-01-01', '2019-12-31'],
    ['2023-1X', '2023-10-01', '2023-12-31'],
    ['2023-02-2X', '2023-02-20', '2023-02-28'],
    ['2023-10-0X', '2023-10-01', '2023-10-09'],
    ['2023-XX', '2023-01-01', '2023-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2023-W42', '2023-10-16', '2023-10-22'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2023-22', '2023-06-01', '2023-08-31'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['2023-36', '2023-10-01', '2023-12-31'],
    ['2023-40', '2023-01-01', '2023-06-30'],
    ['2024-06-18/2024-06-19', '2024-06-18', '2024-06-19'],
    ['2010/2015-03', '2010-01-01', '2015-03-31'],
    ['[2023-10-12,2023-10-19]', '2023-10-12', '2023-10-19'],
    ['[2023-10-12..2023-10-19]', '2023-10-12', '2023-10-19'],
  ])('%s', (value, first, last) => {
    expect(parseTimeValue(value)).toMatchObject({first, last});
  });

  test.each([
    'P3D',
    'PT2H',
    '2024-02-30',
    '2024-13',
    '2021-W53',
    '2024-06-19/2024-06-18',
    '2024-06-18/..',
    '[]',
    '',
    'أمس',
    '2024-5-1',
  ])('are none for %s', value => {
    expect(parseTimeValue(value)).toBeUndefined();
  });
});

test('marks of doubt are read', () => {
  expect(parseTimeValue('2023-10~')).toMatchObject({grain: 'month', approximate: true, uncertain: false});
  expect(parseTimeValue('2023?')).toMatchObject({grain: 'year', approximate: false, uncertain: true});
  expect(parseTimeValue('2023-10-19%')).toMatchObject({grain: 'day', approximate: true, uncertain: true});
});

// The day exists.
const FIRST_DAY = parseDay('1900-01-01') as IsoDate;

test('every day is in its own week, month and year', () => {
  const day = fc.integer({min: 0, max: 80_000}).map(days => addDays(FIRST_DAY, days));
  fc.assert(
    fc.property(day, date => {
      for (const value of [date, date.slice(0, 7), date.slice(0, 4), isoWeekOf(date)]) {
        const span = parseTimeValue(value);
        expect(span && span.first <= date && date <= span.last, `${value} holds ${date}`).toBe(true);
      }
    }),
  );
});
