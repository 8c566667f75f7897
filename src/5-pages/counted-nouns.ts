import type {CountedNoun} from '../arabic/plurals.ts';

/** Nouns that pages count, in the six forms of Arabic (CLDR plural categories zero, one, two, few, many, other). */
export const COUNTED = {
  article: {
    zero: 'لا مواد',
    one: 'مادة واحدة',
    two: 'مادتان',
    few: '{n} مواد',
    many: '{n} مادة',
    other: '{n} مادة',
  },
  /** After a preposition: «من مصدرين», «في مادتين». */
  ofArticles: {
    zero: 'لا مواد',
    one: 'مادة واحدة',
    two: 'مادتين',
    few: '{n} مواد',
    many: '{n} مادة',
    other: '{n} مادة',
  },
  source: {
    zero: 'لا مصادر',
    one: 'مصدر واحد',
    two: 'مصدران',
    few: '{n} مصادر',
    many: '{n} مصدراً',
    other: '{n} مصدر',
  },
  ofSources: {
    zero: 'لا مصادر',
    one: 'مصدر واحد',
    two: 'مصدرين',
    few: '{n} مصادر',
    many: '{n} مصدراً',
    other: '{n} مصدر',
  },
  person: {
    zero: 'لا أعلام',
    one: 'عَلَم واحد',
    two: 'عَلَمان',
    few: '{n} أعلام',
    many: '{n} عَلَماً',
    other: '{n} عَلَم',
  },
  place: {
    zero: 'لا أماكن',
    one: 'مكان واحد',
    two: 'مكانان',
    few: '{n} أماكن',
    many: '{n} مكاناً',
    other: '{n} مكان',
  },
  organisation: {
    zero: 'لا مؤسسات',
    one: 'مؤسسة واحدة',
    two: 'مؤسستان',
    few: '{n} مؤسسات',
    many: '{n} مؤسسة',
    other: '{n} مؤسسة',
  },
  tag: {
    zero: 'لا موضوعات',
    one: 'موضوع واحد',
    two: 'موضوعان',
    few: '{n} موضوعات',
    many: '{n} موضوعاً',
    other: '{n} موضوع',
  },
  event: {
    zero: 'لا أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: '{n} أحداث',
    many: '{n} حدثاً',
    other: '{n} حدث',
  },
  time: {
    zero: 'لم يرد',
    one: 'مرة واحدة',
    two: 'مرتان',
    few: '{n} مرات',
    many: '{n} مرة',
    other: '{n} مرة',
  },
  day: {
    zero: 'لا أيام',
    one: 'يوم واحد',
    two: 'يومان',
    few: '{n} أيام',
    many: '{n} يوماً',
    other: '{n} يوم',
  },
  month: {
    zero: 'لا أشهر',
    one: 'شهر واحد',
    two: 'شهران',
    few: '{n} أشهر',
    many: '{n} شهراً',
    other: '{n} شهر',
  },
  /** After «قراءة». */
  ofMinutes: {
    zero: 'أقل من دقيقة',
    one: 'دقيقة واحدة',
    two: 'دقيقتين',
    few: '{n} دقائق',
    many: '{n} دقيقة',
    other: '{n} دقيقة',
  },
  word: {
    zero: 'لا كلمات',
    one: 'كلمة واحدة',
    two: 'كلمتان',
    few: '{n} كلمات',
    many: '{n} كلمة',
    other: '{n} كلمة',
  },
} as const satisfies Readonly<Record<string, CountedNoun>>;

/** A noun that pages count. */
export type Counted = keyof typeof COUNTED;
