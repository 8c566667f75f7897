import {HIJRI_MONTHS, MONTHS, SOFT_HIJRI_MONTHS, SOFT_MONTHS} from '../lexicon/months.ts';
import {WEEKDAYS} from '../lexicon/weekdays.ts';

/** A pattern source that takes any of the words in the spellings newsrooms vary: أ for ا, ى for ي, ه for ة. */
export const anySpelling = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map(word =>
      [...word]
        .map(letter => SPELLINGS.find(letters => letters.includes(letter)) ?? letter)
        .map(letters => (letters.length > 1 ? `[${letters}]` : letters === ' ' ? '\\s+' : letters))
        .join(''),
    )
    .join('|');

const SPELLINGS: readonly string[] = ['اأإآ', 'ىي', 'ةه'];

const NUMBER = '[0-9\\u0660-\\u0669]';
const MONTH = `(?:${anySpelling([MONTHS, SOFT_MONTHS, HIJRI_MONTHS, SOFT_HIJRI_MONTHS].flatMap(table => Object.keys(table)))})`;
const BESIDE = `(?:\\s*[/(]\\s*${MONTH}\\s*\\)?)?`;
const YEAR = `(?:\\s*[،,]?\\s*${NUMBER}{4}\\s*(?:هـ|م)?)?`;
const DAY = `(?:(?:يوم\\s+)?(?:${anySpelling(Object.keys(WEEKDAYS))})\\s*[،,]?\\s*)?`;

/** A date as heads write it: «12 يوليو», «الخميس 3 مايو / أيار 2018», «12/7/2025». Source of a pattern without flags. */
export const DATE_IN_HEAD = `${DAY}(?:${NUMBER}{1,2}\\s+${MONTH}${BESIDE}${YEAR}|${NUMBER}{1,4}\\s*[-/.]\\s*${NUMBER}{1,2}\\s*[-/.]\\s*${NUMBER}{1,4})`;
