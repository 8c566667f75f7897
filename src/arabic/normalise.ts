import {ALEF, INVISIBLE, MARKS, TATWEEL} from './characters.ts';

const DROPPED = new RegExp(`[${MARKS}${INVISIBLE}${TATWEEL}]`, 'gu');

/** One folded letter for letters that Arabic newsrooms write interchangeably at the same place in a word. */
const FOLDED_LETTERS: Readonly<Record<string, string>> = {
  أ: ALEF,
  إ: ALEF,
  آ: ALEF,
  ٱ: ALEF,
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  گ: 'غ',
  ڨ: 'ق',
  ڭ: 'ك',
  ڤ: 'ف',
  پ: 'ب',
  چ: 'ج',
  ہ: 'ه',
  ة: 'ه',
};
const FOLDABLE = new RegExp(`[${Object.keys(FOLDED_LETTERS).join('')}]`, 'gu');
const ARABIC_INDIC_DIGIT = /[\u0660-\u0669\u06F0-\u06F9]/gu;

/** ٣ → 3. Arabic-Indic and extended Arabic-Indic digits to ASCII; everything else unchanged. */
export const asciiDigits = (text: string): string =>
  text.replace(ARABIC_INDIC_DIGIT, digit => String((digit.codePointAt(0) ?? 0) & 0xf));

/**
 * Spelling folded for matching, never for display: NFKC, no harakat, tatweel, zero-width or directional characters,
 * أإآٱ→ا, ى→ي, ة→ه, Persian and Maghrebi letters to their usual Arabic ones, ASCII digits, lower case.
 * Idempotent. «إستراتيجيًّـة» → «استراتيجيه».
 */
export const fold = (text: string): string => (isPlain(text) ? foldLetters(text) : foldAll(text));

/** Text of basic letters and spaces only: most of what is folded, and nothing but letters to fold in it. */
const PLAIN = /^[\u0621-\u063A\u0641-\u064A ]*$/u;

/** True of text whose folding changes letters one for one, so that offsets in it and in its folded form are the same. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

const foldLetters = (text: string): string => text.replace(FOLDABLE, letter => FOLDED_LETTERS[letter] ?? letter);

const foldAll = (text: string): string =>
  asciiDigits(text.normalize('NFKC'))
    .replace(DROPPED, '')
    .replace(FOLDABLE, letter => FOLDED_LETTERS[letter] ?? letter)
    .toLowerCase()
    .normalize('NFKC');

/** Hamza seats and doubled letters folded on top of `fold`: for comparing names, where شؤون/شئون are one. */
export const foldHamza = (folded: string): string =>
  folded.replace(/[ؤئء]/gu, seat => (seat === 'ؤ' ? 'و' : seat === 'ئ' ? 'ي' : ''));
