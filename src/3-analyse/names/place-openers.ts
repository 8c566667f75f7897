/** First words of compound names of villages and towns, behind any class noun; folded. Source: the gazetteers of the Levant, Egypt and the Maghreb. */
export const PLACE_OPENERS: readonly string[] = [
  'بيت',
  'كفر',
  'دير',
  'عين',
  'تل',
  'خان',
  'راس',
  'ام',
  'ابو',
  'بني',
  'سيدي',
  'وادي',
];
