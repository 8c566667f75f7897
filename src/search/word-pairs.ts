/**
 * Two words that newsrooms also write as one: «عبد الرحمن» and «عبدالرحمن», «فيس بوك» and «فيسبوك». Both spellings share one term, which stands
 * at the first of the two words. Words are folded and without particles.
 */
import {foldSpelling} from './fold-spelling.ts';
import {NAME_VARIANTS} from './name-variants.ts';

/** First halves of Arabic names. */
const FIRST_HALVES: ReadonlyMap<string, string> = new Map([
  ['عبد', 'عبد'],
  ['ابو', 'ابو'],
  ['ابي', 'ابو'],
  ['ابا', 'ابو'],
]);

/** Foreign names and new words of two parts. */
const PAIRS: ReadonlySet<string> = new Set(
  foldSpelling(`
فيس بوك
فايس بوك
يو تيوب
واتس اب
انستا غرام
سناب شات
تيك توك
لينكد ان
بيونغ يانغ
هونغ كونغ
نيو يورك
سان فرانسيسكو
كيب تاون
كوالا لمبور
بور سعيد
بورت سودان
حضر موت
بعل بك
بيت لحم
سوبر ماركت
كهرو مغناطيسي
راس مال
راس مالي
`)
    .split('\n')
    .filter(line => line.includes(' ')),
);

const JOINED: ReadonlySet<string> = new Set([...PAIRS].map(pair => pair.replace(' ', '')));

/** Names of letters and makers before the number of a weapon or a road: «إف-16», «F-16». */
const LETTER_NAMES: ReadonlyMap<string, string> = new Map([
  ['اف', 'f'],
  ['ام', 'm'],
  ['بي', 'b'],
  ['سي', 'c'],
  ['تي', 't'],
  ['اس', 's'],
  ['كي', 'k'],
  ['سو', 'su'],
  ['سوخوي', 'su'],
  ['ميغ', 'mig'],
  ['ميج', 'mig'],
]);

/** The term that two neighbouring words share with their joined spelling; undefined where they have none. */
export const pairTerm = (word: string, after: string): string | undefined => {
  const first = FIRST_HALVES.get(word.replace(/^[وفبلك](?=ابو|ابي|ابا|عبد)/u, ''));
  if (first !== undefined && /^[\u0621-\u064A]{3,}$/u.test(after)) return `${first}${after.replace(/^ال/u, '')}`;
  if (/^\d{1,4}$/u.test(after)) {
    const letters = LETTER_NAMES.get(word) ?? (/^[a-z]{1,4}$/u.test(word) ? word : undefined);
    return letters === undefined ? undefined : `${letters}${inLetters(after)}`;
  }
  const pair = `${NAME_VARIANTS.get(word) ?? word} ${NAME_VARIANTS.get(after) ?? after}`;
  return PAIRS.has(pair) ? canonical(pair.replace(' ', '')) : undefined;
};

/** Digits as letters, since Pagefind parts a term between a letter and a digit: 16 → «bg». */
export const inLetters = (digits: string): string =>
  digits.replace(/\d/gu, digit => String.fromCharCode(97 + Number(digit)));

/** The same for the joined spelling; undefined for a word that is not one. «عبدالرحمن» → «عبدرحمن»; «ابوظبي» is its own term. */
export const joinedTerm = (word: string): string | undefined => {
  const [, rest] = JOINED_NAME.exec(word) ?? [];
  if (rest !== undefined) return `عبد${rest}`;
  return JOINED.has(word) ? canonical(word) : undefined;
};

const JOINED_NAME = /^عبدال(.{2,})$/u;

const canonical = (joined: string): string => NAME_VARIANTS.get(joined) ?? joined;
