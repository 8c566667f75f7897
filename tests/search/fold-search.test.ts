import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {knownWords} from '../../src/6-write/search-index.ts';
import {foldText, indexTerms, queryTerms, TERM_END, wordsOf} from '../../src/search/fold-search.ts';
import {parseQuery} from '../../src/search/parse-query.ts';

const knows = knownWords();

/** Whether a text has every unit of a query: what Pagefind does with the terms, done by hand. Phrases are taken as words. */
const meets = (query: string, text: string, readings = 9): boolean => {
  const terms = new Set(foldText(text, knows).flatMap(run => run.terms));
  return parseQuery(query).every(({searches}) =>
    searches.slice(0, readings).some(search =>
      search
        .replaceAll('"', '')
        .split(' ')
        .every(term => terms.has(term.replace(TERM_END, ''))),
    ),
  );
};

describe('a query finds a text that means the same', () => {
  test.each([
    // Spelling
    ['احمد', 'أحمد'],
    ['مسئول', 'المسؤولون'],
    ['شئون', 'بشؤونها'],
    ['جامعه', 'جامعة'],
    ['مستشفي', 'مستشفى'],
    ['محمد', 'مُحَمَّد'],
    ['الرياض', 'الريـــاض'],
    ['١٤٣٦', '1436'],
    // Particles
    ['برلمان', 'والبرلمان'],
    ['محكمة', 'بالمحكمة'],
    ['لاعب', 'وللاعبين'],
    ['اتحاد', 'للاتحاد'],
    ['لافروف', 'ولافروف'],
    ['تونس', 'بتونس'],
    ['بالمحكمة', 'محاكم'],
    // Endings
    ['حوثي', 'الحوثيين'],
    ['صاروخ', 'صاروخين'],
    ['مسؤول', 'مسؤولان'],
    ['سيارة', 'سياراتهم'],
    ['سيارته', 'السيارات'],
    ['جامعة', 'جامعاتها'],
    ['حكومي', 'حكومية'],
    ['لاعب', 'لاعبي'],
    ['أعلن', 'أعلنت'],
    ['قال', 'قالوا'],
    // Broken plurals
    ['مدرسة', 'المدارس'],
    ['مشاريع', 'مشروع'],
    ['وزراء', 'وزير'],
    ['حرائق', 'حريق'],
    ['مباراة', 'مباريات'],
    ['حادث', 'حوادث'],
    ['طبيب', 'أطباء'],
    // Names
    ['جوجل', 'غوغل'],
    ['google', 'قوقل'],
    ['نتانياهو', 'ونتنياهو'],
    ['اردوجان', 'أردوغان'],
    ['انكلترا', 'إنجلترا'],
    ['عبد الرحمن', 'عبدالرحمن'],
    ['عبدالله', 'عبد الله'],
    ['ابو ظبي', 'أبوظبي'],
    ['فيس بوك', 'الفيسبوك'],
    ['بيونج يانج', 'وبيونغيانغ'],
    ['هونج كونج', 'وهونغ كونغ'],
    ['F-16', 'إف-16'],
    ['F16', 'طراز F-16'],
    // Months
    ['تموز', 'يوليو'],
    ['21 تموز', 'يوم ٢١ جويلية'],
    ['20 يناير', '20 كانون الثاني'],
    ['05 ماي', '5 مايو'],
  ])('«%s» in «%s»', (query, text) => {
    expect(meets(query, text)).toBe(true);
  });
});

describe('a query does not find another word', () => {
  test.each([
    ['جامعة', 'جامع'],
    ['مكتب', 'مكتبة'],
    ['شركة', 'شرك'],
    ['عملة', 'عمل'],
    ['منطق', 'منطقة'],
    ['الماني', 'ماني'],
    ['سعود', 'السعودي'],
    ['والد', 'ولد'],
    ['بحر', 'البحرين'],
    ['لبن', 'لبنان'],
    ['كامل', 'أمل'],
    ['كتاب', 'كاتب'],
    ['حزب', 'حرب'],
    ['فيينا', 'فيي'],
    ['تموز', 'آب'],
    ['غزو', 'جزء'],
    ['صلاح', 'صالح'],
    ['2015', '2016'],
    ['16', '2016'],
    ['عاصفة', 'عاصمة'],
  ])('«%s» in «%s»', (query, text) => {
    // A further reading is only searched where the first finds little (run-query.test.ts).
    expect(meets(query, text, 1)).toBe(false);
  });
});

describe('folding', () => {
  test('gives one run for each run between white space, as printed', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', maxLength: 80}), text => {
        const runs = text.split(/\s+/u).filter(Boolean);
        expect(foldText(text, knows).map(({printed}) => printed)).toEqual(runs);
      }),
    );
  });

  test('gives terms of letters and digits only, none of which has the mark of an end', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...'ابتوفيلكنمهةىءؤئأإآ٣7aé-ـ\u064b «»'), maxLength: 60}), text => {
        for (const {terms} of foldText(text, knows)) {
          for (const term of terms) {
            expect(term).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
            expect(term).not.toContain(TERM_END);
          }
        }
      }),
    );
  });

  test('asks for what it indexes: some reading of a word is among its terms', () => {
    const words = fc.string({unit: fc.constantFrom(...'ابتدرسعفقكلمنهويةأ'), minLength: 2, maxLength: 9});
    fc.assert(
      fc.property(words, word => {
        const [folded] = wordsOf(word);
        if (folded === undefined) return;
        const indexed = indexTerms(folded, knows);
        expect(queryTerms(folded).some(term => indexed.includes(term))).toBe(true);
      }),
      {numRuns: 2000},
    );
  });
});

describe('a query', () => {
  test('keeps what stands in quotation marks together', () => {
    const units = parseQuery('«عاصفة الحزم» اليمن');
    expect(units.map(({typed}) => typed)).toEqual(['عاصفة الحزم', 'اليمن']);
    expect(units[0]?.searches[0]).toMatch(/^".+ .+"$/u);
  });

  test('leaves particles aside, unless there is nothing else', () => {
    expect(parseQuery('الحرب في اليمن').map(({typed}) => typed)).toEqual(['الحرب', 'اليمن']);
    expect(parseQuery('في')).toHaveLength(1);
  });

  test.each(['', '   ', '؟!', '""', '«»'])('of nothing that can be searched, «%s», has no unit', query => {
    expect(parseQuery(query)).toEqual([]);
  });
});
