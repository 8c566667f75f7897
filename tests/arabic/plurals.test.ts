import {describe, expect, test} from 'vitest';
import {type CountedNoun, counted} from '../../src/arabic/plurals.ts';

const ARTICLES: CountedNoun = {
  zero: 'لا مواد',
  one: 'مادة واحدة',
  two: 'مادتان',
  few: '{n} مواد',
  many: '{n} مادة',
  other: '{n} مادة',
};
const DAYS: CountedNoun = {
  zero: 'لا أيام',
  one: 'يوم واحد',
  two: 'يومان',
  few: '{n} أيام',
  many: '{n} يوماً',
  other: '{n} يوم',
};

describe('counted', () => {
  test.each([
    [0, 'لا أيام'],
    [1, 'يوم واحد'],
    [2, 'يومان'],
    [3, '3 أيام'],
    [10, '10 أيام'],
    [11, '11 يوماً'],
    [99, '99 يوماً'],
    [100, '100 يوم'],
    [101, '101 يوم'],
    [102, '102 يوم'],
    [103, '103 أيام'],
    [111, '111 يوماً'],
    [1000, '1000 يوم'],
  ])('%i', (count, words) => {
    expect(counted(count, DAYS, String)).toBe(words);
  });

  test('writes the number as it is told', () => {
    expect(counted(12, ARTICLES, value => value.toLocaleString('ar-EG'))).toBe('١٢ مادة');
  });
});
