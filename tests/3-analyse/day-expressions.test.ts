import {expect, test} from 'vitest';
import {scoreDayExpressions} from '../../src/dev/score-day-expressions.ts';

test('day-level expressions of every form have their exact value', () => {
  const {rows, errors} = scoreDayExpressions();
  expect(rows[0]?.cases).toBeGreaterThan(350);
  expect(errors).toEqual([]);
});
