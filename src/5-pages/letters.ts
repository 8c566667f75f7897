import {fold} from '../arabic/normalise.ts';

/** A heading of an alphabetical index: the letter as readers see it, and its name in addresses. */
export interface Letter {
  readonly id: string;
  readonly label: string;
}

/** What begins with no Arabic letter: Latin names, figures. */
const OTHER: Letter = {id: 'other', label: 'غيرها'};

/** The alphabet in its order; the last heading has all that begins otherwise. */
export const LETTERS: readonly Letter[] = [
  {id: 'alef', label: 'ا'},
  {id: 'beh', label: 'ب'},
  {id: 'teh', label: 'ت'},
  {id: 'theh', label: 'ث'},
  {id: 'jeem', label: 'ج'},
  {id: 'hah', label: 'ح'},
  {id: 'khah', label: 'خ'},
  {id: 'dal', label: 'د'},
  {id: 'thal', label: 'ذ'},
  {id: 'reh', label: 'ر'},
  {id: 'zain', label: 'ز'},
  {id: 'seen', label: 'س'},
  {id: 'sheen', label: 'ش'},
  {id: 'sad', label: 'ص'},
  {id: 'dad', label: 'ض'},
  {id: 'tah', label: 'ط'},
  {id: 'zah', label: 'ظ'},
  {id: 'ain', label: 'ع'},
  {id: 'ghain', label: 'غ'},
  {id: 'feh', label: 'ف'},
  {id: 'qaf', label: 'ق'},
  {id: 'kaf', label: 'ك'},
  {id: 'lam', label: 'ل'},
  {id: 'meem', label: 'م'},
  {id: 'noon', label: 'ن'},
  {id: 'heh', label: 'ه'},
  {id: 'waw', label: 'و'},
  {id: 'yeh', label: 'ي'},
  OTHER,
];

const BY_LABEL: ReadonlyMap<string, Letter> = new Map(LETTERS.map(letter => [letter.label, letter]));

/** The heading a name stands under, ال not counted, as `compareArabic` orders: «الأردن» → ا, «پاريس» → ب, «AFP» → غيرها. */
export function letterOf(name: string): Letter {
  const [first = ''] = fold(name).replace(/^ال(?=..)/u, '');
  return BY_LABEL.get(first === 'ء' ? 'ا' : first) ?? OTHER;
}
