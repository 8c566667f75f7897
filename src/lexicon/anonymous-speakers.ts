/**
 * Nouns by which newsrooms name a speaker they do not: «مصدر مطلع», «شهود عيان», «مسؤولون أميركيون». Folded, without ال.
 * Source: attribution phrases of agency style.
 */
export const ANONYMOUS_SPEAKERS: ReadonlySet<string> = new Set([
  'مصدر',
  'مصادر',
  'مسوول',
  'مسؤول',
  'مسوولون',
  'مسؤولون',
  'مسوولين',
  'مسؤولين',
  'شاهد',
  'شهود',
  'ناشط',
  'ناشطون',
  'نشطاء',
  'خبير',
  'خبراء',
  'محلل',
  'محللون',
  'مراقبون',
  'دبلوماسي',
  'دبلوماسيون',
  'سكان',
  'تقرير',
  'تقارير',
  'احد',
  'احدي',
]);

/** Groups that speak through one of them and have no name of their own: «وكتبت العائلة». Folded, without ال. */
export const SPEAKING_GROUPS: ReadonlySet<string> = new Set([
  'عائله',
  'اسره',
  'سلطات',
  'سلطه',
  'معارضه',
  'صحافه',
  'جماهير',
  'اهالي',
  'سكان',
  'شهود',
  'ناشطون',
  'متظاهرون',
  'مصادر',
  'دوله',
  'قوات',
]);

/** Nouns for anybody, who speak for themselves without a name where they stand right behind a verb of saying. Folded, without ال. */
export const ANYBODY: ReadonlySet<string> = new Set([
  'بعض',
  'اهالي',
  'رجل',
  'امراه',
  'شاب',
  'شابه',
  'مواطن',
  'مواطنه',
  'مواطنون',
]);
