import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {sentenceAround} from '../../src/arabic/sentence-around.ts';

const around = (text: string, surface: string): string => {
  const start = text.indexOf(surface);
  return sentenceAround(text, {start, end: start + surface.length});
};

describe('the sentence of a span', () => {
  test.each([
    ['ends at its stop', 'جاء أمس. وغادر اليوم. وعاد غداً.', 'اليوم', 'وغادر اليوم.'],
    ['keeps the closing mark', 'قال: «نعود غداً!» ثم سكت.', 'غداً', 'قال: «نعود غداً!»'],
    ['is not cut by initials', 'نقلت أ. ف. ب. الخبر أمس. انتهى.', 'أمس', 'نقلت أ. ف. ب. الخبر أمس.'],
    ['is not cut by a decimal point', 'بلغت 7.8 درجات أمس. انتهى.', 'أمس', 'بلغت 7.8 درجات أمس.'],
    ['does not leave its line', 'عنوان بلا نقطة\nوصل أمس\nخاتمة', 'أمس', 'وصل أمس'],
  ])('%s', (_, text, surface, expected) => {
    expect(around(text, surface)).toBe(expected);
  });

  test('of a long one begins with a clause near the span and is cut between words', () => {
    const clause = 'وهذه جملة طويلة تمتد على كلمات كثيرة جداً لا يحتاج إليها القارئ، ';
    expect(around(`${clause.repeat(4)}ثم وُقع الاتفاق عام 2019 في المدينة، ${clause.repeat(4)}`, 'عام 2019')).toBe(
      `…${clause}ثم وُقع الاتفاق عام 2019 في المدينة، وهذه جملة طويلة تمتد على كلمات كثيرة جداً لا يحتاج إليها…`,
    );
  });
});

test('is on one line, within its length, and comes from the text', () => {
  fc.assert(
    fc.property(
      fc.string({unit: fc.constantFrom('ا', 'ب', ' ', '.', '،', '\n', '»', '؟', '1'), maxLength: 600}),
      fc.nat(),
      (text, at) => {
        const start = Math.min(at, text.length);
        const found = sentenceAround(text, {start, end: start});
        expect(found).not.toContain('\n');
        expect(found.length).toBeLessThanOrEqual(162);
        expect(text).toContain(found.replaceAll('…', ''));
      },
    ),
  );
});
