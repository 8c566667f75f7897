import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {INVISIBLE} from '../../src/arabic/characters.ts';
import {fold} from '../../src/arabic/normalise.ts';
import {tokenise} from '../../src/arabic/tokenise.ts';

const anyText = fc.array(
  fc.oneof(
    fc.string({unit: 'binary', maxLength: 5}),
    fc.constantFrom('قال', 'مُـحمد', '١٤٫٥', '«', ' ', '\n', '\u200F', '\uD800', 'O’Neill'),
  ),
);

describe('tokenise', () => {
  test.each([
    ['words and marks', 'قال: «نعم».', ['قال', ':', '«', 'نعم', '»', '.']],
    ['a hyphen as a mark', 'كيم هونغ-كيون', ['كيم', 'هونغ', '-', 'كيون']],
    ['harakat and tatweel with their word', 'مُـحَمّد', ['مُـحَمّد']],
    ['numbers whole', '1,250.5 و٣٫٥', ['1,250.5', 'و', '٣٫٥']],
    ['a stop behind a number apart', 'عام 2024.', ['عام', '2024', '.']],
    ['Latin words with their apostrophe', "O'Neill AFP", ["O'Neill", 'AFP']],
    ['Arabic letters apart from Latin ones', 'الـFBI', ['الـ', 'FBI']],
    ['no directional marks by themselves', '\u200Fنعم\u200E !', ['نعم\u200E', '!']],
    ['an emoji as one mark', 'نعم😀', ['نعم', '😀']],
    ['nothing in white space', ' \n\t ', []],
  ])('keeps %s', (_, text, surfaces) => {
    expect(tokenise(text).map(({surface}) => surface)).toEqual(surfaces);
  });

  test('tells words, Latin words, numbers and marks apart', () => {
    expect(tokenise('قال BBC 24 !').map(({kind}) => kind)).toEqual(['word', 'latin', 'number', 'mark']);
  });

  test('says which tokens stand together and which begin a line', () => {
    const tokens = tokenise('أ-ب ج\nد \u200Fه');
    expect(tokens.map(({joined}) => joined)).toEqual([false, true, true, false, false, false]);
    expect(tokens.map(({startsLine}) => startsLine)).toEqual([true, false, false, false, true, false]);
  });

  test('covers every character but white space and invisible ones, in order, whatever the text', () => {
    const left = new RegExp(`^[\\s${INVISIBLE}]*$`, 'u');
    fc.assert(
      fc.property(anyText, pieces => {
        const text = pieces.join('');
        let end = 0;
        for (const token of tokenise(text)) {
          expect(text.slice(end, token.start)).toMatch(left);
          expect(text.slice(token.start, token.end)).toBe(token.surface);
          expect(token.folded).toBe(fold(token.surface));
          ({end} = token);
        }
        expect(text.slice(end)).toMatch(left);
      }),
      {numRuns: 500},
    );
  });
});
