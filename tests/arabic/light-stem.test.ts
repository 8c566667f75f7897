import fc from 'fast-check';
import {expect, test} from 'vitest';
import {lightStem} from '../../src/arabic/light-stem.ts';
import {fold} from '../../src/arabic/normalise.ts';

const stemOf = (word: string): string => lightStem(fold(word));

test.each([
  ['والمسؤولين', 'مسؤول'],
  ['المسؤولة', 'مسؤول'],
  ['بالوزارات', 'وزار'],
  ['وزارة', 'وزار'],
  ['للمدينة', 'مدين'],
  ['مدينتها', 'مدينت'],
  ['وأعلن', 'اعلن'],
  // The letters belong to the word: no particle is taken off alone but a و that begins none of the listed stems.
  ['وكالة', 'وكال'],
  ['بغداد', 'بغداد'],
  ['ولد', 'ولد'],
  ['فلسطين', 'فلسط'],
  ['COP', 'cop'],
])('the stem of %s is %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem);
});

test('is never empty and never longer than the word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\u0621-\u063A\u0641-\u064A]{1,12}$/u), word => {
      const folded = fold(word);
      expect(lightStem(folded).length).toBeGreaterThan(0);
      expect(lightStem(folded).length).toBeLessThanOrEqual(folded.length);
    }),
  );
});
