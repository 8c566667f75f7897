import {describe, expect, test} from 'vitest';
import {remember, rememberWith} from '../../src/arabic/remember.ts';

describe('remember', () => {
  test('reads a word once and gives the same answer again', () => {
    const asked: string[] = [];
    const length = remember(word => asked.push(word) && word.length);
    expect([length('كتاب'), length('كتاب'), length('كتابة')]).toEqual([4, 4, 5]);
    expect(asked).toEqual(['كتاب', 'كتابة']);
  });

  test('keeps an answer of undefined too', () => {
    let asked = 0;
    const nothing = remember(() => {
      asked++;
      return undefined;
    });
    expect([nothing('لا'), nothing('لا')]).toEqual([undefined, undefined]);
    expect(asked).toBe(1);
  });

  test('answers rightly beyond what it keeps', () => {
    const same = remember(word => word);
    const words = Array.from({length: 60_000}, (_, index) => `ك${index}`);
    expect(words.every(word => same(word) === word)).toBe(true);
    expect(words.every(word => same(word) === word)).toBe(true);
    expect(same('ط'.repeat(1000))).toBe('ط'.repeat(1000));
  });

  test('keeps the answers of two lexicons apart', () => {
    const has = rememberWith((lexicon: ReadonlySet<string>, word: string) => lexicon.has(word));
    const [first, second] = [new Set(['قلم']), new Set<string>()];
    expect([has(first, 'قلم'), has(second, 'قلم'), has(first, 'قلم')]).toEqual([true, false, true]);
  });
});
