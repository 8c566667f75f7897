import {expect, test} from 'vitest';
import {foldedWords} from '../../src/arabic/folded-words.ts';

test('a list in columns or one a line gives its words folded, each once', () => {
  expect([
    ...foldedWords(`
      إستاد
      استاد ساحة
    `),
  ]).toEqual(['استاد', 'ساحه']);
  expect([...foldedWords(' \n')]).toEqual([]);
});
