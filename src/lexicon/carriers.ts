/** What newsrooms call those who carry the words of others. Folded, without ال. */

/** Nouns with which the names of newspapers, channels and sites begin. */
export const CARRIER_NOUNS: ReadonlySet<string> = new Set([
  'صحيفه',
  'جريده',
  'مجله',
  'يوميه',
  'اسبوعيه',
  'قناه',
  'فضائيه',
  'فضاييه',
  'تلفزيون',
  'تليفزيون',
  'تلفزه',
  'اذاعه',
  'راديو',
  'موقع',
  'منصه',
]);

/** Platforms where people write for themselves. */
export const PLATFORMS: ReadonlySet<string> = new Set([
  'تويتر',
  'فيسبوك',
  'يوتيوب',
  'انستغرام',
  'انستقرام',
  'واتساب',
  'تلغرام',
  'تيليغرام',
  'لينكد',
]);

/** Verbs whose subject only passes on what another says. Folded lemmas. */
export const PASSING_ON_VERBS: ReadonlySet<string> = new Set(['نقل', 'تناقل', 'نشر', 'بث', 'اورد']);

/** Verbs that have no noun for their object, so that one behind them is their subject. Folded lemmas. */
export const VERBS_WITHOUT_OBJECT: ReadonlySet<string> = new Set([
  'قال',
  'اضاف',
  'تابع',
  'اردف',
  'صرح',
  'كتب',
  'علق',
  'غرد',
  'استطرد',
]);
