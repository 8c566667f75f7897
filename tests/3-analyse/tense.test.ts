import {expect, test} from 'vitest';
import type {Atom} from '../../src/3-analyse/times/atoms.ts';
import {tenseReader} from '../../src/3-analyse/times/tense.ts';

/** Class look-ups it takes to ask for the tense at every atom of one sentence that tells nothing. */
const lookUps = (length: number): number => {
  let asked = 0;
  class Counting extends Map<string, number> {
    override has(name: string): boolean {
      asked++;
      return super.has(name);
    }
  }
  const atoms: readonly Atom[] = Array.from({length}, (_, index) => ({
    start: index,
    end: index + 1,
    folded: 'امس',
    classes: new Counting(),
    sentence: 0,
  }));
  const tenseAt = tenseReader(atoms);
  for (const index of atoms.keys()) expect(tenseAt(index, index + 1)).toBeUndefined();
  return asked;
};

test('the tenses of a sentence take work in proportion to its length', () => {
  expect(lookUps(2000)).toBeLessThan(lookUps(1000) * 2.1);
});
