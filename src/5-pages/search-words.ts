import type {SearchWords} from '../model/search.ts';

/** What the script of the search page says. `{n}` stands for a number, `{query}` for what was typed or is meant. */
export const SEARCH_WORDS: SearchWords = {
  results: {
    zero: 'لا نتائج',
    one: 'نتيجة واحدة',
    two: 'نتيجتان',
    few: '{n} نتائج',
    many: '{n} نتيجة',
    other: '{n} نتيجة',
  },
  /** After «ابحث أيضاً في». */
  older: {
    zero: 'ما هو أقدم',
    one: 'مادة أقدم',
    two: 'مادتين أقدم',
    few: '{n} مواد أقدم',
    many: '{n} مادة أقدم',
    other: '{n} مادة أقدم',
  },
  searching: 'يجري البحث…',
  nothing: 'لا مادة في الأرشيف فيها «{query}».',
  nothingFiltered: 'لا مادة فيها «{query}» ضمن ما اخترت من تضييق.',
  advice: [
    'تثبّت من كتابة الكلمات، أو جرّب كتابة أخرى للاسم.',
    'احذف كلمة أو أكثر: لا تظهر إلا المواد التي فيها كل الكلمات.',
    'جرّب كلمة أعمّ، أو ابدأ من أحد الفهارس.',
  ],
  didYouMean: 'هل تقصد',
  corrected: 'لا نتائج لما كتبت، وهذه نتائج',
  insist: 'لا تصحّح، ابحث عن',
  failed: 'لم يُحمَّل فهرس البحث. لعل الاتصال انقطع، أو منع المتصفح تحميله.',
  outdated: 'في متصفحك نسخة قديمة من البحث. أعد تحميل الصفحة.',
  retry: 'أعد المحاولة',
  more: 'المزيد من النتائج',
  searchOlder: 'ابحث أيضاً في',
  pages: 'صفحات في الأرشيف',
  clear: 'أزل التضييق كله',
  any: 'الكل',
  kinds: {person: 'عَلَم', place: 'مكان', organisation: 'مؤسسة', tag: 'موضوع', source: 'مصدر'},
  empty: 'لا مواد في الأرشيف بعد.',
};
