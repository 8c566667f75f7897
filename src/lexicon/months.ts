/**
 * Month names of the Arabic press: the Levantine, the Egyptian and Gulf, the Tunisian and Algerian and the Moroccan
 * tradition, and the Hijri year. Source: CLDR (ar-LB, ar-EG, ar-TN, ar-MA; islamic), and spellings met in newspapers.
 * Numbers are those of the month in its year, from 1.
 */
export type MonthTable = Readonly<Record<string, number>>;

/** Names that are hardly ever anything but a month. */
export const MONTHS: MonthTable = {
  يناير: 1,
  ينايير: 1,
  'كانون الثاني': 1,
  'كانون ثاني': 1,
  'كانون الثّاني': 1,
  جانفي: 1,
  جانفى: 1,
  فبراير: 2,
  فبرائر: 2,
  شباط: 2,
  فيفري: 2,
  فيفرى: 2,
  فيفيري: 2,
  آذار: 3,
  أبريل: 4,
  إبريل: 4,
  أفريل: 4,
  أبرل: 4,
  أيار: 5,
  مايو: 5,
  مايس: 5,
  يونيو: 6,
  حزيران: 6,
  يوليو: 7,
  يوليوز: 7,
  تموز: 7,
  جويلية: 7,
  جويليا: 7,
  أغسطس: 8,
  اغستس: 8,
  أغسطوس: 8,
  أوغسطس: 8,
  غشت: 8,
  أغشت: 8,
  سبتمبر: 9,
  شتنبر: 9,
  شتمبر: 9,
  سبتمبير: 9,
  سيبتمبر: 9,
  أيلول: 9,
  أكتوبر: 10,
  أكتوبير: 10,
  أوكتوبر: 10,
  'تشرين الأول': 10,
  'تشرين أول': 10,
  نوفمبر: 11,
  نوفمبير: 11,
  نونبر: 11,
  نوفنبر: 11,
  'تشرين الثاني': 11,
  'تشرين ثاني': 11,
  ديسمبر: 12,
  دسمبر: 12,
  ديسمبير: 12,
  ديسنبر: 12,
  دجنبر: 12,
  دجمبر: 12,
  'كانون الأول': 12,
  'كانون أول': 12,
};

/** Names that are also verbs, people or firms, and need a day, a year, a preposition or another sign of a date beside them. */
export const SOFT_MONTHS: MonthTable = {
  مارس: 3,
  نيسان: 4,
  ماي: 5,
  جوان: 6,
  أوت: 8,
  يونيه: 6,
  يوليه: 7,
};

/** August in the Levant. Written without its madda it is the word for father, so it needs a day or its other name beside it. */
export const MADDA_MONTH = {form: 'آب', month: 8} as const;

/** Months of the Hijri year that are hardly ever anything else. */
export const HIJRI_MONTHS: MonthTable = {
  'محرم الحرام': 1,
  'ربيع الأول': 3,
  'ربيع أول': 3,
  'ربيع الآخر': 4,
  'ربيع الثاني': 4,
  'ربيع ثاني': 4,
  'جمادى الأولى': 5,
  'جمادى الأول': 5,
  'جمادي الاولي': 5,
  'جماد الأول': 5,
  'جماد أول': 5,
  'جمادى الآخرة': 6,
  'جمادى الآخر': 6,
  'جمادى الثانية': 6,
  'جمادى الثاني': 6,
  'جماد الآخر': 6,
  'جماد الثاني': 6,
  شوال: 10,
  'ذو القعدة': 11,
  'ذي القعدة': 11,
  ذوالقعدة: 11,
  'ذو القعده': 11,
  'ذي القعد': 11,
  'ذو الحجة': 12,
  'ذي الحجة': 12,
  ذوالحجة: 12,
  'ذي حجة': 12,
};

/** Months of the Hijri year that are also names of people or common words. */
export const SOFT_HIJRI_MONTHS: MonthTable = {
  محرم: 1,
  المحرم: 1,
  صفر: 2,
  رجب: 7,
  شعبان: 8,
  رمضان: 9,
};
