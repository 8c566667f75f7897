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
