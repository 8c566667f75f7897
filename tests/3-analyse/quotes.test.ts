import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findQuoted} from '../../src/3-analyse/quotes/quotation-marks.ts';
import {isUnlisted} from '../../src/model/record.ts';
import {readCases, shown} from '../cases.ts';
import {anyText} from './arbitrary-text.ts';
import {quotesIn} from './prepared.ts';

describe.each([...readCases('quotes')])('quotes: %s', (_, cases) => {
  test.each(cases)('line $line: $text', ({text, expected}) => {
    const found = quotesIn(text).map(quote => ({
      ...quote,
      says: `${(isUnlisted(quote.speaker) ? undefined : quote.speaker) ?? quote.speakerName ?? '-'} | ${quote.cue ?? '-'}`,
    }));
    expect(shown(found)).toBe(shown(expected));
  });
});

describe('findQuoted', () => {
  test.each([
    ['«أ» و“ب” و"ج"', ['أ', 'ب', 'ج']],
    ['«أ «ب» ج»', ['أ «ب» ج']],
    ['« أ »', ['أ']],
    ['”أ”', ['أ']],
    ['“أ“', ['أ']],
    ['«أ”', ['أ']],
    ['قال: «أ ب', ['أ ب']],
    ['«أ ب', []],
    ['أ» ب', []],
    ['«أ\nب»', []],
    ['«أ»، “، ب', ['أ']],
    ['قال: "\u064E\u0651أ ب"', ['أ ب']],
    ['قال: «أ ب. ج د. وقال ه: «و ز»', ['أ ب. ج د.', 'و ز']],
    ['قال: "أ ب. ج د. وقال ه: "و ز"', ['أ ب. ج د.', 'و ز']],
    ['قال: «أ «ب» ج. د «ه» و»', ['أ «ب» ج. د «ه» و']],
    ['', []],
  ])('%j', (text, inside) => {
    expect(findQuoted(text).map(({start, end}) => text.slice(start, end))).toEqual(inside);
  });

  test('ends what nothing closes before the sentence in which the reporter speaks again', () => {
    const text = 'قال: «لن نقبل بهذا. سنعود غدا. وأضاف الوزير أن الملف مفتوح.';
    const inside = (opensReport: (word: string) => boolean) =>
      findQuoted(text, opensReport).map(({start, end}) => text.slice(start, end));
    expect(inside(word => word === 'وأضاف')).toEqual(['لن نقبل بهذا. سنعود غدا.']);
    expect(inside(() => false)).toEqual(['لن نقبل بهذا. سنعود غدا. وأضاف الوزير أن الملف مفتوح.']);
  });

  test('gives spans inside their marks, in order and in range, whatever the text', () => {
    fc.assert(
      fc.property(anyText, text => {
        let behind = 0;
        for (const {open, start, end, close} of findQuoted(text)) {
          expect(open).toBeGreaterThanOrEqual(behind);
          expect(start).toBeGreaterThan(open);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(close).toBeGreaterThanOrEqual(end);
          expect(close).toBeLessThanOrEqual(text.length);
          behind = close;
        }
      }),
      {numRuns: 500},
    );
  });
});

describe('findQuotes', () => {
  test('finds spans in order, apart and equal to their text, whatever the text', () => {
    fc.assert(
      fc.property(anyText, text => {
        let end = 0;
        for (const quote of quotesIn(text)) {
          expect(quote.start).toBeGreaterThanOrEqual(end);
          expect(quote.end).toBeGreaterThan(quote.start);
          expect(text.slice(quote.start, quote.end)).toBe(quote.text);
          ({end} = quote);
        }
      }),
      {numRuns: 300},
    );
  });

  test('names the rule of each find', () => {
    expect(
      quotesIn('قال لافروف: «نحن مستعدون للحوار». «لا نريد الحرب أبداً»، قال بوتين.').map(({rule}) => rule),
    ).toEqual(['verb-before', 'cue-behind']);
  });
});
