import {expect, test} from 'vitest';
import {barHeight} from '../../src/5-pages/bar-height.ts';

test('a larger count has a higher bar, beside a great one too', () => {
  const heights = [1, 5, 14, 39, 127, 1352].map(count => barHeight(count, 1352));
  expect(new Set(heights).size).toBe(heights.length);
  expect(heights).toEqual(heights.toSorted((left, right) => left - right));
  expect([barHeight(0, 10), barHeight(25, 100), heights.at(-1)]).toEqual([0, 0.5, 1]);
});

test('a bar is never too low to be seen', () => {
  expect(barHeight(1, 1_000_000)).toBe(0.06);
});
