import {fold} from './normalise.ts';

const COLLATOR = new Intl.Collator('ar', {numeric: true, sensitivity: 'variant'});

/** Order of Arabic names in lists: the article ال does not count; the same on every machine because the locale is named. */
export const compareArabic = (left: string, right: string): number =>
  COLLATOR.compare(withoutArticle(left), withoutArticle(right)) ||
  COLLATOR.compare(left, right) ||
  (left < right ? -1 : left > right ? 1 : 0);

const withoutArticle = (name: string): string => fold(name.replace(/^ال(?=..)/u, ''));

/** Order by UTF-16 code unit: for ids and paths. */
export const compareIds = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
