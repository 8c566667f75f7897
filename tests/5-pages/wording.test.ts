import {describe, expect, test} from 'vitest';
import {foreignText, isolate, wordingOf} from '../../src/5-pages/wording.ts';

const words = wordingOf({digits: 'arabic', months: 'dual'});

describe('dates', () => {
  test.each([
    ['2025-07-12', '١٢ تموز/يوليو ٢٠٢٥', '2025-07-12'],
    ['2025-07-12T20:10:00+03:00', '١٢ تموز/يوليو ٢٠٢٥', '2025-07-12T20:10:00+03:00'],
    ['2023-09', 'أيلول/سبتمبر ٢٠٢٣', '2023-09'],
    ['2018', 'في عام ٢٠١٨', '2018'],
    ['2023-W42', 'بين ١٦ و٢٢ تشرين الأول/أكتوبر ٢٠٢٣', '2023-W42'],
    ['2021-W01', 'بين ٤ و١٠ كانون الثاني/يناير ٢٠٢١', '2021-W01'],
    ['2020-W53', 'بين ٢٨ كانون الأول/ديسمبر ٢٠٢٠ و٣ كانون الثاني/يناير ٢٠٢١', '2020-W53'],
    ['2023-W42~', 'نحو ما بين ١٦ و٢٢ تشرين الأول/أكتوبر ٢٠٢٣', undefined],
    ['2023-09~', 'نحو أيلول/سبتمبر ٢٠٢٣', undefined],
    ['2019~', 'نحو عام ٢٠١٩', undefined],
    ['2019?', 'في عام ٢٠١٩ (غير مؤكد)', undefined],
    ['2021-03-23/2021-03-29', 'بين ٢٣ و٢٩ آذار/مارس ٢٠٢١', undefined],
    ['2023-11-30/2023-12-13', 'بين ٣٠ تشرين الثاني/نوفمبر و١٣ كانون الأول/ديسمبر ٢٠٢٣', undefined],
    ['2023-12-30/2024-01-02', 'بين ٣٠ كانون الأول/ديسمبر ٢٠٢٣ و٢ كانون الثاني/يناير ٢٠٢٤', undefined],
    ['2024-02/2024-03', 'بين شباط/فبراير وآذار/مارس ٢٠٢٤', undefined],
    ['2010/2015', 'بين عامي ٢٠١٠ و٢٠١٥', undefined],
    ['2010~/2015', 'بين نحو عام ٢٠١٠ وعام ٢٠١٥', undefined],
    ['199X', 'بين عامي ١٩٩٠ و١٩٩٩', undefined],
    ['2023-10-1X', 'بين ١٠ و١٩ تشرين الأول/أكتوبر ٢٠٢٣', undefined],
    ['[2023-10-12,2023-10-19]', 'أحد يومي ١٢ و١٩ تشرين الأول/أكتوبر ٢٠٢٣', undefined],
    ['[2023-10-05,2023-10-12,2023-10-19]', 'أحد أيام ٥ و١٢ و١٩ تشرين الأول/أكتوبر ٢٠٢٣', undefined],
    ['2023-23', 'خريف ٢٠٢٣', undefined],
    ['2023-33', 'الربع الأول من عام ٢٠٢٣', undefined],
    ['2023-41', 'النصف الثاني من عام ٢٠٢٣', undefined],
  ])('%s', (value, text, machine) => {
    expect(words.date(value)).toEqual(machine === undefined ? {text} : {text, machine});
  });

  test('bear their weekday where asked', () => {
    expect(words.date('2025-07-12', {weekday: true}).text).toBe('السبت ١٢ تموز/يوليو ٢٠٢٥');
  });

  test.each([
    ['levantine', '١٢ تموز ٢٠٢٥'],
    ['egyptian', '١٢ يوليو ٢٠٢٥'],
    ['maghrebi', '١٢ جويلية ٢٠٢٥'],
    ['moroccan', '١٢ يوليوز ٢٠٢٥'],
  ] as const)('use the month names of the card: %s', (months, text) => {
    expect(wordingOf({digits: 'arabic', months}).date('2025-07-12').text).toBe(text);
  });

  test('use the digits of the card', () => {
    expect(wordingOf({digits: 'latin', months: 'egyptian'}).date('2025-07-12').text).toBe('12 يوليو 2025');
  });

  test.each([
    ['2025-07-12', '١٢ تموز/يوليو', 'السبت'],
    ['2024-06-18/2024-06-19', '١٨ – ١٩ حزيران/يونيو', 'يومان'],
    ['2024-06-29/2024-07-02', '٢٩ حزيران/يونيو – ٢ تموز/يوليو', '٤ أيام'],
    ['2025-04', 'نيسان/أبريل', 'يومه غير محدد'],
    ['2025-04~', 'نحو نيسان/أبريل', undefined],
    ['2015-W29', 'بين ١٣ و١٩ تموز/يوليو', 'يومه غير محدد'],
    ['2015-W27', 'بين ٢٩ حزيران/يونيو و٥ تموز/يوليو', 'يومه غير محدد'],
    ['2025', 'في عام ٢٠٢٥', 'شهره غير محدد'],
    ['2025-33', 'الربع الأول من عام ٢٠٢٥', 'شهره غير محدد'],
    ['199X', 'بين عامي ١٩٩٠ و١٩٩٩', 'سنته غير محددة'],
    ['2025-07-12~', 'نحو ١٢ تموز/يوليو', undefined],
    ['2025-02/2025-03', 'بين شباط/فبراير وآذار/مارس ٢٠٢٥', undefined],
    ['[2025-07-12,2025-07-19]', 'أحد يومي ١٢ و١٩ تموز/يوليو ٢٠٢٥', undefined],
  ])('in a year whose number is in the margin: %s', (value, text, grain) => {
    expect([words.dateInYear(value).text, words.grain(value)]).toEqual([text, grain]);
  });

  test('have their Hijri day', () => {
    expect(words.hijri('2025-07-12' as never)).toBe('١٧ محرم ١٤٤٧ هـ');
  });
});

describe('counts', () => {
  test.each([
    [0, 'لا مواد'],
    [1, 'مادة واحدة'],
    [2, 'مادتان'],
    [3, '٣ مواد'],
    [10, '١٠ مواد'],
    [11, '١١ مادة'],
    [99, '٩٩ مادة'],
    [100, '١٠٠ مادة'],
    [103, '١٠٣ مواد'],
  ])('%i', (count, text) => {
    expect(words.count(count, 'article')).toBe(text);
  });

  test.each([
    [1, 'قراءة دقيقة واحدة'],
    [200, 'قراءة دقيقة واحدة'],
    [201, 'قراءة دقيقتين'],
    [600, 'قراءة ٣ دقائق'],
    [2200, 'قراءة ١١ دقيقة'],
  ])('of minutes for %i words', (count, text) => {
    expect(words.readingTime(count)).toBe(text);
  });
});

test.each([
  ['COP29: لا للحرب!', {text: 'COP29: لا للحرب!'}],
  ['Lavrov in Wonsan', {text: 'Lavrov in Wonsan', dir: 'ltr'}],
  ['2024', {text: '2024'}],
])('a text runs left to right only when it has letters and none is Arabic: %s', (text, expected) => {
  expect(foreignText(text)).toEqual(expected);
});

test('a foreign run in plain text is isolated', () => {
  expect(isolate('AFP')).toBe('\u2068AFP\u2069');
  expect(isolate('تاس')).toBe('تاس');
});
