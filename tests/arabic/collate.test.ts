import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {compareArabic, compareIds} from '../../src/arabic/collate.ts';

const NAMES = [
  'مصر',
  'ألمانيا',
  'العراق',
  'إيران',
  'بيروت',
  'القاهرة',
  'عمان',
  'عُمان',
  'عمّان',
  'الأردن',
  'آسيا',
  'Paris',
  'لواء 10',
  'لواء 9',
  'ال',
  '',
];

describe('compareArabic', () => {
  test('orders names by their letters without the article', () => {
    expect(['مصر', 'العراق', 'بيروت', 'القاهرة', 'تونس'].sort(compareArabic)).toEqual([
      'بيروت',
      'تونس',
      'العراق',
      'القاهرة',
      'مصر',
    ]);
  });

  test('takes the forms of alef for one letter', () => {
    expect(['بيروت', 'إيران', 'أوروبا', 'آسيا', 'ابن سينا'].sort(compareArabic)).toEqual([
      'ابن سينا',
      'آسيا',
      'أوروبا',
      'إيران',
      'بيروت',
    ]);
  });

  test('orders numbers by their value', () => {
    expect(['لواء 10', 'لواء 9'].sort(compareArabic)).toEqual(['لواء 9', 'لواء 10']);
  });

  test('is an order in which only equal names are equal', () => {
    const name = fc.oneof(fc.constantFrom(...NAMES), fc.string({unit: 'grapheme', maxLength: 4}));
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(compareArabic(a, b)) + Math.sign(compareArabic(b, a))).toBe(0);
        expect(compareArabic(a, b) === 0).toBe(a === b);
        if (compareArabic(a, b) <= 0 && compareArabic(b, c) <= 0) expect(compareArabic(a, c)).toBeLessThanOrEqual(0);
      }),
      {numRuns: 1000},
    );
  });
});

describe('compareIds', () => {
  test('orders by code unit, whatever a locale says', () => {
    expect(['b', 'a-b', 'ab', 'B', 'a'].sort(compareIds)).toEqual(['B', 'a', 'a-b', 'ab', 'b']);
  });
});
