/** Spellings of one name meet, names that only look alike do not; the measure over many of both stands in `tests/dev/`. */
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readWordLists} from '../../src/1-read/read-word-lists.ts';
import {findNames} from '../../src/3-analyse/names/find-names.ts';
import {buildNameLexicon} from '../../src/3-analyse/names/name-lexicon.ts';
import {spellingKey} from '../../src/3-analyse/names/same-spelling.ts';
import {type SpeltWord, spellingDistance} from '../../src/3-analyse/names/skeleton.ts';
import {tokenise} from '../../src/arabic/tokenise.ts';
import {scoreLinking} from '../../src/dev/score-linking.ts';
import type {Entity} from '../../src/model/authority.ts';
import type {EntityId} from '../../src/model/ids.ts';

describe('keys', () => {
  test.each([
    ['بيونغ يانغ', 'بيونجيانج'],
    ['شينزو آبي', 'شنزو ابي'],
    ['تشيلسي', 'شيلسي'],
    ['عبد العزيز بوتفليقة', 'عبدالعزيز بو تفليقة'],
    ['وليد جنبلاط', 'وليد جمبلاط'],
  ])('%s and %s meet', (left, right) => {
    expect(spellingKey(left)).toBe(spellingKey(right));
  });

  test.each([
    ['جون كيري', 'جون كيربي'],
    ['كيم جونغ أون', 'كيم جونغ إيل'],
    ['سلوفاكيا', 'سلوفينيا'],
  ])('%s and %s do not', (left, right) => {
    expect(spellingKey(left)).not.toBe(spellingKey(right));
  });
});

describe('distance', () => {
  const loose = (...words: readonly string[]): readonly SpeltWord[] => words.map(word => ({word, firmness: 'loose'}));

  test('one sound written by two letters is nearer than a vowel more, and that nearer than a consonant', () => {
    const sound = spellingDistance(loose('جنيف'), loose('غنيف'));
    const vowel = spellingDistance(loose('جنيف'), loose('جينيف'));
    const consonant = spellingDistance(loose('جنيف'), loose('جنيفر'));
    expect([0 < sound, sound < vowel, vowel < consonant]).toEqual([true, true, true]);
  });

  test('a vowel more makes another word of an Arabic one', () => {
    const rigid = (word: string): readonly SpeltWord[] => [{word, firmness: 'rigid'}];
    expect(spellingDistance(rigid('سعد'), rigid('سعيد'))).toBeGreaterThanOrEqual(1);
  });

  const word = fc
    .array(fc.constantFrom(...'ابتجدرسشغقكلمنهوي'), {minLength: 1, maxLength: 9})
    .map(letters => letters.join(''));
  const name = fc.array(word, {minLength: 1, maxLength: 3});

  test('is the same both ways, and nothing from a name to itself', () => {
    fc.assert(
      fc.property(name, name, (left, right) => {
        const [a, b] = [loose(...left), loose(...right)];
        expect(spellingDistance(a, b)).toBeCloseTo(spellingDistance(b, a));
        expect(spellingDistance(a, a)).toBe(0);
      }),
    );
  });
});

describe('an entry of the archive', () => {
  const words = readWordLists();
  // Ids get their brand where files are read; here there is no file.
  const entity = (fields: Partial<Entity> & {readonly name: string}): Entity => ({
    id: 'x' as EntityId,
    type: 'person',
    aliases: [],
    alone: [],
    from: 'authority',
    ...fields,
  });
  const row = entity({
    id: 'built-in' as EntityId,
    name: 'غريغور ستانيلوف',
    aliases: ['غ. ستانيلوف الأول'],
    alone: ['ستانيلوف'],
    country: 'BG',
    from: 'gazetteer',
  });
  const linksOf = (entities: readonly Entity[], text: string): readonly (string | null)[] =>
    findNames(text, tokenise(text), buildNameLexicon({entities, sources: [], tags: []}, words)).map(
      ({entity: id}) => id,
    );

  test('takes over the spellings of the gazetteer row that it names', () => {
    expect(linksOf([row], 'قال ستانيلوف إن الاجتماع انتهى.')).toEqual(['built-in']);
    expect(linksOf([entity({name: 'غريغور ستانيلوف'}), row], 'قال ستانيلوف إن الاجتماع انتهى.')).toEqual(['x']);
  });

  test('takes them over from a row that only spells it otherwise', () => {
    expect(linksOf([entity({name: 'جريجور ستانيلوف'}), row], 'قال غريغور ستانيلوف إن الاجتماع انتهى.')).toEqual(['x']);
  });

  test('leaves a row of another name alone', () => {
    expect(linksOf([entity({name: 'غريغور ستانيكوف'}), row], 'قال غريغور ستانيلوف إن الاجتماع انتهى.')).toEqual([
      'built-in',
    ]);
  });
});

describe('the measure', () => {
  test('nineteen of twenty attested spellings are linked, and no two look-alikes', () => {
    const {pairs, linked, merged} = scoreLinking(true);
    expect(merged).toEqual([]);
    expect(linked / pairs).toBeGreaterThan(0.95);
  });

  test('rules alone, without the aliases of the gazetteer, link six of seven', () => {
    const {pairs, linked, merged} = scoreLinking(false);
    expect(merged).toEqual([]);
    expect(linked / pairs).toBeGreaterThan(0.86);
  });
});
