/**
 * Words that open a line saying who wrote, translated or led an interview, as printed, with and without the hamza that newsrooms
 * drop: «كتب - …», «إعداد: …». Source: credit lines of newspapers of the Gulf, Egypt, the Levant and the Maghreb.
 */
export const CREDIT_WORDS: readonly string[] = [
  'كتب',
  'كتبت',
  'كتبه',
  'كتبها',
  'بقلم',
  'تقرير',
  'إعداد',
  'اعداد',
  'تحرير',
  'ترجمة',
  'متابعة',
  'حوار',
  'حاوره',
  'حاورها',
  'حاورته',
  'حاورتها',
  'تغطية',
];
