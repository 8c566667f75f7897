import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {tokenise} from '../../src/arabic/tokenise.ts';
import {isUnlisted} from '../../src/model/record.ts';
import {readCases, shown} from '../cases.ts';
import {anyText} from './arbitrary-text.ts';
import {namesIn} from './prepared.ts';

/** Case files about what no rule leaves its name on. */
const WITHOUT_RULE = new Set(['ambiguous', 'link-variants', 'newsrooms', 'resolve-overlaps']);

describe.each([...readCases('names')])('names: %s', (_, cases) => {
  test.each(cases)('line $line: $text', ({text, expected}) => {
    const found = namesIn(text).map(mention => ({
      ...mention,
      says: `${mention.type} ${isUnlisted(mention.entity) ? '-' : mention.entity}`,
    }));
    expect(shown(found)).toBe(shown(expected));
  });
});

describe.each([...readCases('names')].filter(([name]) => !WITHOUT_RULE.has(name)))('names: %s', (name, cases) => {
  test('shows its rule at work and at rest', () => {
    const uses = cases.map(({text}) => namesIn(text).some(({rule}) => rule === name));
    expect(uses).toContain(true);
    expect(uses.filter(used => !used).length).toBeGreaterThanOrEqual(8);
    expect(cases.filter(({expected}) => expected.length > 0).length).toBeGreaterThanOrEqual(12);
  });
});

describe('findNames', () => {
  test('finds spans in order, apart, never empty and equal to their text, whatever the text', () => {
    fc.assert(
      fc.property(anyText, text => {
        let end = 0;
        for (const mention of namesIn(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          ({end} = mention);
        }
      }),
      {numRuns: 300},
    );
  });

  test('ends a name at the end of a token', () => {
    fc.assert(
      fc.property(anyText, text => {
        const ends = new Set(tokenise(text).map(({end}) => end));
        expect(namesIn(text).filter(({end}) => !ends.has(end))).toEqual([]);
      }),
    );
  });

  test('leaves particles outside the span and finds the same name with and without them', () => {
    const particles = fc.constantFrom('', 'و', 'ف', 'ب', 'ل', 'وب', 'فل');
    const places = fc.constantFrom('موسكو', 'باريس', 'تونس', 'فرنسا', 'نواكشوط', 'طوكيو');
    fc.assert(
      fc.property(particles, places, (particle, place) => {
        const found = namesIn(`اتفق الجميع ${particle}${place} على ذلك`);
        expect(found.map(({text, entity}) => [text, entity])).toEqual([[place, namesIn(place)[0]?.entity]]);
      }),
    );
  });

  test('gives a name that no list has as printed, on one line, with the id of all who are called so', () => {
    const id = expect.stringMatching(/^n-[0-9a-f]{10}$/u);
    expect(namesIn('فاز خالد\tالحمدان بالجائزة')).toMatchObject([
      {text: 'خالد\tالحمدان', entity: id, name: 'خالد الحمدان'},
    ]);
    const [full, short] = namesIn('فاز ستيفان كروغمان. وقال كروغمان إن الفوز مستحق.');
    expect(short).toMatchObject({text: 'كروغمان', name: 'ستيفان كروغمان', entity: full?.entity});
    expect(namesIn('فاز خالد الحمدان')[0]?.entity).not.toBe(namesIn('فاز خالد الحمداني')[0]?.entity);
  });

  test('gives back the article that لل has swallowed, in the name and in what joins it to others, and leaves the span alone', () => {
    const [contracted] = namesIn('أحيلت القضية على الفرقة المركزية للحرس الوطني بقابس');
    const [whole] = namesIn('قال الحرس الوطني إنه أوقفهم');
    expect(contracted).toMatchObject({text: 'حرس الوطني', name: 'الحرس الوطني', entity: whole?.entity});
  });

  test.each([
    ['the state, not a part of it', 'رفضت الحكومة البريطانية الاقتراح.', 'الحكومة البريطانية'],
    ['with both words of an adjective of two', 'رفضت حكومة كوريا الجنوبية الاقتراح.', 'الحكومة الكورية الجنوبية'],
    [
      'by the country where the adjective begins with a noun',
      'رفضت حكومة جنوب السودان الاقتراح.',
      'حكومة جنوب السودان',
    ],
    [
      'behind في where the body has two words',
      'رفضت وزارة الخارجية في بريتوريا الاقتراح.',
      'وزارة الخارجية في جنوب أفريقيا',
    ],
  ])('names a national body by %s', (_, text, name) => {
    expect(namesIn(text).map(mention => mention.name)).toContain(name);
  });

  test('knows harakat, tatweel and directional marks for what they are', () => {
    expect(namesIn('زارَ مُوسْكُو').map(({entity}) => entity)).toEqual(['moscow']);
    expect(namesIn('زار مـــوسكو').map(({entity}) => entity)).toEqual(['moscow']);
    expect(namesIn('زار \u200Fموسكو\u200F').map(({entity}) => entity)).toEqual(['moscow']);
  });
});
