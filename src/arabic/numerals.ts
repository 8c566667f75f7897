/** Spelt numbers: «خمسة وعشرين» is 25, «الحادي والعشرين» the 21st. Words are folded; the conjunction is a word of its own. */
import {HUNDREDS, ORDINAL_TENS, ORDINALS, TEEN_WORDS, TENS, THOUSANDS, UNITS} from '../lexicon/number-words.ts';
import {fold} from './normalise.ts';

/** A number and how many words it takes. */
export interface SpeltNumber {
  readonly value: number;
  readonly length: number;
}

const AND = 'و';
const folded = (table: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(table).map(([word, value]) => [fold(word), value]));

const [units, tens, hundreds, thousands, ordinals, ordinalTens] = [
  folded(UNITS),
  folded(TENS),
  folded(HUNDREDS),
  folded(THOUSANDS),
  folded(ORDINALS),
  folded(ORDINAL_TENS),
] as const;
const teenWords: ReadonlySet<string> = new Set(TEEN_WORDS.map(fold));
const cardinalWords: ReadonlySet<string> = new Set(
  [units, tens, hundreds, thousands].flatMap(table => [...table.keys()]),
);

/** 3 to 10 with the article, as behind a counted noun: «السنوات الثلاث» → 3. undefined for any other word. */
export const readDefiniteUnit = (word: string): number | undefined => {
  const value = word.startsWith('ال') ? units.get(word.slice(2)) : undefined;
  return value !== undefined && value >= 3 ? value : undefined;
};

/** True for a word a spelt number can begin with. */
export const opensNumber = (word: string): boolean =>
  cardinalWords.has(word) || ordinals.has(word) || ordinalTens.has(word);

/**
 * The cardinal that begins at a word: [خمسه، و، عشرين، عاما] → 25 in 3 words. undefined when none begins there.
 * Parts must grow smaller from thousands down, so «ثلاثه و خمسه» is two numbers.
 */
export const readCardinal = (words: readonly string[]): SpeltNumber | undefined => {
  let total = 0;
  let length = 0;
  let limit = Number.POSITIVE_INFINITY;
  for (;;) {
    const from = length === 0 ? 0 : words[length] === AND ? length + 1 : -1;
    const part = from < 0 ? undefined : readPart(words, from);
    if (part === undefined || part.value >= limit) break;
    total += part.value;
    length = from + part.length;
    limit = part.value >= 1000 ? 1000 : part.value >= 100 ? 100 : 0;
  }
  return length === 0 ? undefined : {value: total, length};
};

/** Thousands, hundreds, or a number below a hundred («خمسه و عشرين»). */
const readPart = (words: readonly string[], from: number): SpeltNumber | undefined => {
  const word = words[from] ?? '';
  const large = thousands.get(word) ?? hundreds.get(word) ?? tens.get(word);
  if (large !== undefined) return {value: large, length: 1};
  const unit = units.get(word);
  if (unit === undefined) return undefined;
  if (unit < 10 && teenWords.has(words[from + 1] ?? '')) return {value: unit + 10, length: 2};
  const ten = words[from + 1] === AND ? tens.get(words[from + 2] ?? '') : undefined;
  return ten === undefined || unit === 10 ? {value: unit, length: 1} : {value: unit + ten, length: 3};
};

/** The ordinal that begins at a word: [الثاني، عشر] → 12 in 2 words; [الحادي، و، الثلاثين] → 31 in 3. */
export const readOrdinal = (words: readonly string[]): SpeltNumber | undefined => {
  const word = words[0] ?? '';
  const ten = ordinalTens.get(word);
  if (ten !== undefined) return {value: ten, length: 1};
  const unit = ordinals.get(word);
  if (unit === undefined) return undefined;
  if (unit < 10 && teenWords.has(words[1] ?? '')) return {value: unit + 10, length: 2};
  const second = words[1] === AND ? ordinalTens.get(words[2] ?? '') : undefined;
  if (second !== undefined && unit < 10) return {value: unit + second, length: 3};
  // «الحادي» is only ever the first half of eleventh, twenty-first or thirty-first.
  return word.startsWith('الحادي') ? undefined : {value: unit, length: 1};
};
