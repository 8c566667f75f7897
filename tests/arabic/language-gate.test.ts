import {expect, test} from 'vitest';
import {readLanguageSamples} from '../../src/dev/language-samples.ts';
import {scoreLanguages} from '../../src/dev/score-languages.ts';

test('Arabic of every kind is kept, and other languages in Arabic letters are refused', {timeout: 120_000}, () => {
  const {rows} = scoreLanguages(readLanguageSamples());
  expect(rows.length).toBe(10);
  for (const {measure, figure, goal = 1, cases} of rows) {
    expect(cases, measure).toBeGreaterThan(10);
    expect(figure, measure).toBeGreaterThanOrEqual(goal);
  }
});
