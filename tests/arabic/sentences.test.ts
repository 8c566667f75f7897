import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {sentences} from '../../src/arabic/sentences.ts';
import {tokenise} from '../../src/arabic/tokenise.ts';

describe('sentences', () => {
  test.each([
    ['ends one at a stop', 'وصل الوفد. ثم غادر.', ['وصل الوفد.', 'ثم غادر.']],
    ['ends one at a question mark', 'متى يعود؟ لا أحد يعلم', ['متى يعود؟', 'لا أحد يعلم']],
    ['ends one at a line feed', 'العنوان\nالنص هنا.', ['العنوان', 'النص هنا.']],
    ['keeps closing marks with it', 'قال: «نعم.» ثم خرج.', ['قال: «نعم.»', 'ثم خرج.']],
    ['ends one behind several stops', 'ثم ماذا...؟! لا شيء', ['ثم ماذا...؟!', 'لا شيء']],
    ['does not end one at initials', 'أ. ف. ب. من بيروت. انتهى', ['أ. ف. ب. من بيروت.', 'انتهى']],
    ['does not end one inside a number', 'نما 3.5 في المئة. وزاد', ['نما 3.5 في المئة.', 'وزاد']],
    ['does not end one at a comma', 'جاء، ثم عاد؛ ثم جاء', ['جاء، ثم عاد؛ ثم جاء']],
    ['finds none in nothing', ' ', []],
  ])('%s', (_, text, expected) => {
    const tokens = tokenise(text);
    const found = sentences(tokens).map(({first, end}) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
    expect(found).toEqual(expected);
  });

  test('parts all tokens into runs that meet, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('كلمة', 'أ', '.', '؟', '»', '\n', '…', ' ', '12', '.')), pieces => {
        const tokens = tokenise(pieces.join(''));
        const found = sentences(tokens);
        expect(found.map(({first}) => first)).toEqual([0, ...found.map(({end}) => end)].slice(0, found.length));
        expect(found.at(-1)?.end ?? 0).toBe(tokens.length);
        expect(found.every(({first, end}) => end > first)).toBe(true);
      }),
    );
  });
});
