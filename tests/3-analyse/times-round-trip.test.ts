import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findTimes} from '../../src/3-analyse/times/find-times.ts';
import {fromHijri, hijriMonth, toHijri} from '../../src/3-analyse/times/umm-al-qura.ts';
import {fold} from '../../src/arabic/normalise.ts';
import {readCardinal, readOrdinal} from '../../src/arabic/numerals.ts';
import {tokenise} from '../../src/arabic/tokenise.ts';
import type {IsoDate} from '../../src/model/ids.ts';

const valuesOf = (text: string): readonly (string | null)[] =>
  findTimes(text, tokenise(text), {published: '2024-05-20', prefer: 'auto'}).map(({value}) => value);

const DAYS_FROM = Date.UTC(1950, 0, 1);
const anyDay = fc.integer({min: 0, max: 45_000}).map(days => new Date(DAYS_FROM + days * 86_400_000));
const iso = (day: Date): string => day.toISOString().slice(0, 10);
const printIn = (locale: string, options: Intl.DateTimeFormatOptions, day: Date): string =>
  new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'}).format(day);

/** Month names of a region as CLDR has them: an independent witness of our tables. */
const TRADITIONS = [
  'ar-EG',
  'ar-LB',
  'ar-SY',
  'ar-IQ',
  'ar-JO',
  'ar-TN',
  'ar-DZ',
  'ar-MA',
  'ar-SA-u-ca-gregory',
  'ar-AE',
  'ar-LY',
  'ar-SD',
  'ar-MR',
];
const monthIn = (locale: string, day: Date): string => printIn(locale, {month: 'long'}, day);

const ORDINALS = `
الأول
الثاني
الثالث
الرابع
الخامس
السادس
السابع
الثامن
التاسع
العاشر
الحادي عشر
الثاني عشر
الثالث عشر
الرابع عشر
الخامس عشر
السادس عشر
السابع عشر
الثامن عشر
التاسع عشر
العشرين
الحادي والعشرين
الثاني والعشرين
الثالث والعشرين
الرابع والعشرين
الخامس والعشرين
السادس والعشرين
السابع والعشرين
الثامن والعشرين
التاسع والعشرين
الثلاثين
الحادي والثلاثين
`
  .trim()
  .split('\n');

interface Printed {
  readonly date: Date;
  readonly day: number;
  readonly month: string;
  readonly twin: string;
  readonly year: number;
}
const indic = (number: number): string =>
  String(number).replace(/\d/g, digit => String.fromCharCode(0x660 + Number(digit)));

const FORMS: readonly (readonly [string, (printed: Printed) => string])[] = [
  ['day month year', ({day, month, year}) => `${day} ${month} ${year}`],
  ['with يوم', ({day, month, year}) => `يوم ${day} ${month} ${year}م`],
  [
    'with the weekday',
    ({date, day, month, year}) => `${printIn('ar-EG', {weekday: 'long'}, date)} ${day} ${month} ${year}`,
  ],
  [
    'with weekday and comma',
    ({date, day, month, year}) => `${printIn('ar-EG', {weekday: 'long'}, date)}، ${day} ${month} ${year}`,
  ],
  ['spelt', ({day, month, year}) => `${ORDINALS[day - 1]} من ${month} ${year}`],
  ['with من شهر … عام', ({day, month, year}) => `${day} من شهر ${month} عام ${year}`],
  ['with both names and a slash', ({day, month, twin, year}) => `${day} ${month}/${twin} ${year}`],
  ['with both names and a spaced slash', ({day, month, twin, year}) => `${day} ${month}/ ${twin} ${year}`],
  ['with the other name in brackets', ({day, month, twin, year}) => `${day} ${month} (${twin}) ${year}`],
  ['with both names side by side', ({day, month, twin, year}) => `${day} ${month} ${twin} ${year}`],
  ['in Arabic digits', ({day, month, year}) => `${indic(day)} ${month} ${indic(year)}`],
  ['in figures with slashes', ({date, day, year}) => `${day}/${date.getUTCMonth() + 1}/${year}`],
  ['in figures with hyphens', ({date, day, year}) => `${day}-${date.getUTCMonth() + 1}-${year}`],
  ['in figures, year first', ({date, day, year}) => `${year}/${date.getUTCMonth() + 1}/${day}`],
  ['as ISO 8601', ({date}) => iso(date)],
  ['in Arabic figures', ({date, day, year}) => `${indic(day)}/${indic(date.getUTCMonth() + 1)}/${indic(year)}`],
];

describe('a day printed in full is found with its value', () => {
  it.each(FORMS)('%s', (_, print) => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...TRADITIONS), fc.constantFrom('ar-LB', 'ar-EG'), (date, locale, other) => {
        const printed: Printed = {
          date,
          day: date.getUTCDate(),
          month: monthIn(locale, date),
          twin: monthIn(other, date),
          year: date.getUTCFullYear(),
        };
        expect(valuesOf(`وصل الوفد في ${print(printed)} إلى المدينة`)).toEqual([iso(date)]);
      }),
      {numRuns: 80},
    );
  });
});

// CLDR spells the months one way; newspapers write these others as well.
const HIJRI_NAMES = [
  'محرم',
  'صفر',
  'ربيع الأول',
  'ربيع الآخر',
  'جمادى الأولى',
  'جمادى الآخرة',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذي القعدة',
  'ذي الحجة',
];
const UMM_AL_QURA = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const hijriDays = Array.from({length: 51 * 355}, (_, index) => new Date(Date.UTC(1979, 10, 20) + index * 86_400_000));

describe('the Hijri calendar', () => {
  it('goes both ways for every day of the years 1400 to 1450, as Intl has them', () => {
    const wrong = hijriDays.filter(date => {
      const parts = UMM_AL_QURA.formatToParts(date);
      const part = (type: string): number => Number.parseInt(parts.find(entry => entry.type === type)?.value ?? '', 10);
      const hijri = {year: part('year'), month: part('month'), day: part('day')};
      // The brand only says that the string is a real day, which toISOString gives.
      const there = toHijri(iso(date) as IsoDate);
      return (
        fromHijri(hijri) !== iso(date) ||
        there.year !== hijri.year ||
        there.month !== hijri.month ||
        there.day !== hijri.day
      );
    });
    expect(wrong).toEqual([]);
  });

  it('has months of 29 or 30 days that follow each other', () => {
    const first = hijriMonth(1445, 9);
    const next = hijriMonth(1445, 10);
    expect([first, next?.first]).toEqual([{first: '2024-03-11', last: '2024-04-09'}, '2024-04-10']);
  });

  it('is read in every way it is written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...hijriDays),
        fc.constantFrom('words', 'short', 'figures', 'reversed', 'CLDR'),
        (date, form) => {
          const {year, month, day} = toHijri(iso(date) as IsoDate);
          const printed = {
            words: `${day} من شهر ${HIJRI_NAMES[month - 1]} لعام ${year}هـ`,
            short: `${indic(day)} ${HIJRI_NAMES[month - 1]} ${indic(year)}`,
            figures: `${day}/${month}/${year}هـ`,
            reversed: `${year}/${month}/${day} هـ`,
            CLDR: new Intl.DateTimeFormat('ar-SA-u-ca-islamic-umalqura', {dateStyle: 'long', timeZone: 'UTC'}).format(
              date,
            ),
          }[form];
          expect([printed, ...valuesOf(`صدر الأمر في ${printed} من الديوان`)]).toEqual([printed, iso(date)]);
        },
      ),
      {numRuns: 150},
    );
  });
});

describe('spelt numbers', () => {
  const words = (text: string): readonly string[] =>
    tokenise(text.replaceAll(/ و(?=\S)/gu, ' و ')).map(({folded}) => folded);
  it.each([
    ['ثلاثة', 3, 1],
    ['أحد عشر يوما', 11, 2],
    ['اثنتي عشرة سنة', 12, 2],
    ['خمسة وعشرين عاما', 25, 3],
    ['مئة وخمسين', 150, 3],
    ['ألفين وأربعة وعشرين', 2024, 5],
    ['ألف وتسعمائة وسبعة وستين', 1967, 7],
    ['ثلاثة وخمسة', 3, 1],
  ])('%s', (text, value, length) => {
    expect(readCardinal(words(text))).toEqual({value, length});
  });
  it.each(ORDINALS.map((text, index) => [text, index + 1] as const))('%s', (text, value) => {
    expect(readOrdinal(words(text))?.value).toBe(value);
  });
  it.each(['كتاب', 'الحادي', 'و'])('%s is none', text => {
    expect(readCardinal(words(text)) ?? readOrdinal(words(text))).toBeUndefined();
  });
  it('folds before it reads', () => expect(readCardinal([fold('أَرْبَعَة')])).toEqual({value: 4, length: 1}));
});
