/**
 * Names of months and weekdays as pages print them, one tradition a column. Source: CLDR 47, locales ar-LB, ar-EG, ar-TN,
 * ar-MA. Kept as a table so that pages do not change with the ICU of the machine that builds them.
 */

/** Levant and Iraq, January first. */
export const LEVANTINE_MONTHS: readonly string[] = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];

/** Egypt, Sudan and the Gulf. */
export const EGYPTIAN_MONTHS: readonly string[] = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

/** Tunisia and Algeria. */
export const MAGHREBI_MONTHS: readonly string[] = [
  'جانفي',
  'فيفري',
  'مارس',
  'أفريل',
  'ماي',
  'جوان',
  'جويلية',
  'أوت',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

/** Morocco. */
export const MOROCCAN_MONTHS: readonly string[] = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'ماي',
  'يونيو',
  'يوليوز',
  'غشت',
  'شتنبر',
  'أكتوبر',
  'نونبر',
  'دجنبر',
];

/** Monday first, as in ISO 8601. */
export const WEEKDAYS: readonly string[] = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'];

/** Spring first, as EDTF numbers them from 21. */
export const SEASONS: readonly string[] = ['ربيع', 'صيف', 'خريف', 'شتاء'];

/** Ordinals of quarters and halves, masculine. */
export const ORDINALS: readonly string[] = ['الأول', 'الثاني', 'الثالث', 'الرابع'];
