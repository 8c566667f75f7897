/**
 * How one foreign sound is written differently from newsroom to newsroom: keys under which spellings of one name meet, and the weighted
 * distance that decides between those that met. Nothing here is an identity.
 */
import {foldHamza} from '../../arabic/normalise.ts';
import {remember} from '../../arabic/remember.ts';

/**
 * Key of one folded word by its consonants: sounds that are confused in transcription under one sign (g غ ج ق ك خ, t and d, s and z and sh,
 * b and p and f and v), long vowels, ه, ح and ع and the first half of «تش» and «دج» left out, repeated sounds once.
 */
export const soundKey = remember((word: string): string => {
  const letters = bareLetters(word);
  let key = '';
  for (let index = 0; index < letters.length; index++) {
    const letter = letters.charAt(index);
    const next = letters[index + 1];
    if ((letter === 'ت' && next === 'ش') || (letter === 'د' && (next === 'ج' || next === 'غ'))) continue;
    const sound =
      index === 0 && letter === 'و'
        ? 'F'
        : letter === 'ن' && next === 'ب'
          ? 'م'
          : (SOUND.get(letter) ?? (ABSENT.has(letter) ? '' : letter));
    if (!key.endsWith(sound) || key === '') key += sound;
  }
  return key;
});

/** Key of a name from those of its parts, so that «بيونغ يانغ» and «بيونجيانج» meet. */
export const joinKeys = (left: string, right: string): string =>
  left !== '' && right.startsWith(left.slice(-1)) ? left + right.slice(1) : left + right;

/** Letters of a folded word without ال and hamza: what spellings are compared by. «عبدالله» is «عبد الله». */
export const bareLetters = remember((word: string): string => withoutArticle(seatless(word)).replace(/^عبدال/u, 'عبد'));

/** «شؤون» and «شئون» are one. */
const seatless = (word: string): string => foldHamza(word.replace(/[ؤئء](?=و)/gu, ''));

const withoutArticle = (word: string): string => (hasArticle(word) ? word.slice(2) : word);

/** True of a word that begins with ال, or looks so. */
export const hasArticle = (word: string): boolean => word.length > 3 && word.startsWith('ال');

const VOWELS = new Set('اوي');
const ABSENT = new Set('اويهحع');
const SOUND: ReadonlyMap<string, string> = new Map(
  Object.entries({K: 'غجقكخ', T: 'تطدض', S: 'ثسصزذظش', F: 'بف'}).flatMap(([sign, letters]) =>
    [...letters].map(letter => [letter, sign] as const),
  ),
);

/** How freely the spelling of a word varies: an Arabic word does not, a transcribed one does; between them, names of Arab places and clans. */
export type Firmness = 'loose' | 'stiff' | 'rigid';

/** A word of a name made ready to be compared. */
export interface SpeltWord {
  readonly word: string;
  readonly firmness: Firmness;
  /** True of an Arabic given name, which is another name with an article (علي, العلي). */
  readonly given?: boolean;
}

/**
 * What it takes to get from one spelling to the other: 0 for the same letters, some tenths for each sound written another way, 1 and more
 * where a consonant differs. Spaces do not count, so joined and split spellings compare. What is more than `most` may be told as infinite.
 */
export const spellingDistance = (
  left: readonly SpeltWord[],
  right: readonly SpeltWord[],
  most = Number.POSITIVE_INFINITY,
): number => letterDistance(left, right, most) + articleCost(left, right);

/** The same, with or without ال. */
export const letterDistance = (
  left: readonly SpeltWord[],
  right: readonly SpeltWord[],
  most = Number.POSITIVE_INFINITY,
): number => {
  // An article on both sides is no difference; «أليكسي», which only looks as if it had one, keeps its letters.
  const alike = articles(left) === articles(right);
  const a = spell(left, alike);
  const b = spell(right, alike);
  let row = accumulate(b);
  let next: number[] = new Array<number>(row.length);
  for (const mine of a) {
    let before = (row[0] ?? 0) + mine.gap;
    let least = before;
    next[0] = before;
    for (let at = 0; at < b.length; at++) {
      const other = b[at] ?? mine;
      const kept = (row[at] ?? 0) + substitution(mine, other);
      const left = (row[at + 1] ?? 0) + mine.gap;
      before = Math.min(kept, left, before + other.gap);
      next[at + 1] = before;
      if (before < least) least = before;
    }
    // No way through this row is shorter than its least, and the rows behind it only add to it.
    if (least > most) return Number.POSITIVE_INFINITY;
    [row, next] = [next, row];
  }
  return row[b.length] ?? 0;
};

/** Distance of two folded words of which nothing is known, per letter: 0 (one spelling) to 1. */
export const spellingCost = (left: string, right: string): number => {
  const longest = Math.max(left.length, right.length);
  const distance = spellingDistance([{word: left, firmness: 'loose'}], [{word: right, firmness: 'loose'}]);
  return longest === 0 ? 0 : Math.min(1, distance / longest);
};

/** A letter of a name: what it costs to leave it out, and how settled the spelling of its word is. */
interface SpeltLetter {
  readonly letter: string;
  readonly gap: number;
  readonly firmness: number;
}

const FIRMNESS: Readonly<Record<Firmness, number>> = {loose: 0, stiff: 1, rigid: 2};

const spell = (words: readonly SpeltWord[], withArticle: boolean): readonly SpeltLetter[] => {
  const [only] = words;
  if (words.length === 1 && only !== undefined) return lettersOf(only, withArticle);
  return words.flatMap(word => lettersOf(word, withArticle));
};

const lettersOf = ({word, firmness}: SpeltWord, withArticle: boolean): readonly SpeltLetter[] =>
  (withArticle ? LETTERS : BARE_LETTERS)[firmness](word);

const readLetters = (letters: string, firmness: number): readonly SpeltLetter[] =>
  letters.split('').map((letter, index) => ({
    letter,
    // Doubling is a matter of taste even in Arabic names (داود، داوود).
    gap: letter === letters[index - 1] ? DOUBLED : harden(gapCost(letters, index), firmness),
    firmness,
  }));

/** Letters of a word for each firmness, read once: a word is compared with every name that sounds alike. */
const LETTERS: Readonly<Record<Firmness, (word: string) => readonly SpeltLetter[]>> = {
  loose: remember(word => readLetters(seatless(word), FIRMNESS.loose)),
  stiff: remember(word => readLetters(seatless(word), FIRMNESS.stiff)),
  rigid: remember(word => readLetters(seatless(word), FIRMNESS.rigid)),
};
const BARE_LETTERS: Readonly<Record<Firmness, (word: string) => readonly SpeltLetter[]>> = {
  loose: remember(word => readLetters(bareLetters(word), FIRMNESS.loose)),
  stiff: remember(word => readLetters(bareLetters(word), FIRMNESS.stiff)),
  rigid: remember(word => readLetters(bareLetters(word), FIRMNESS.rigid)),
};

const DOUBLED = 0.1;

const gapCost = (letters: string, index: number): number => {
  const letter = letters.charAt(index);
  const next = letters[index + 1];
  const isLast = next === undefined;
  // «ألكسندر» and «ألكسندرا» are two people, «الجبيل» and «الجبيلي» a town and its man.
  if (VOWELS.has(letter) && isLast) return 0.9;
  if (VOWELS.has(letter)) return index > (letters.startsWith('ال') ? 2 : 0) ? 0.3 : letter === 'و' ? 1 : 0.5;
  if (letter === 'ه') return isLast ? 0.2 : 0.5;
  if (letter === 'ع') return 0.5;
  if (letter === 'ت' && next === 'ش') return 0.15;
  if (letter === 'د' && (next === 'ج' || next === 'غ')) return 0.2;
  return 1;
};

/** A difference costs more in words whose spelling is settled. */
const harden = (cost: number, firmness: number): number =>
  firmness === 0 ? cost : firmness === 1 ? Math.min(1, cost * 2) : 1;

const substitution = (left: SpeltLetter, right: SpeltLetter): number => {
  if (left.letter === right.letter) return 0;
  const cost = SUBSTITUTIONS.get(left.letter)?.get(right.letter) ?? 1;
  return cost === 1 ? 1 : harden(cost, Math.max(left.firmness, right.firmness));
};

/** Letters that stand for one foreign sound, with what the change costs. Source: spellings of the same names by newsrooms from the Gulf to Morocco. */
const SUBSTITUTIONS: ReadonlyMap<string, ReadonlyMap<string, number>> = bothWays(
  Object.entries({
    غج: 0.1,
    غق: 0.15,
    جق: 0.15,
    قك: 0.2,
    غك: 0.3,
    جك: 0.3,
    خك: 0.4,
    خغ: 0.6,
    طت: 0.1,
    دض: 0.3,
    تد: 0.6,
    سص: 0.1,
    زظ: 0.1,
    زذ: 0.15,
    سث: 0.3,
    زث: 0.3,
    سز: 0.3,
    سش: 0.4,
    شز: 0.5,
    فب: 0.5,
    وف: 0.3,
    نم: 0.3,
    اي: 0.4,
    او: 0.7,
    وي: 0.4,
    اه: 0.2,
    يه: 0.4,
    اع: 0.3,
    حه: 0.3,
  }),
);

function bothWays(pairs: readonly (readonly [string, number])[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const table = new Map<string, Map<string, number>>();
  for (const [pair, cost] of pairs) {
    const [left = '', right = ''] = pair;
    table.set(left, (table.get(left) ?? new Map<string, number>()).set(right, cost));
    table.set(right, (table.get(right) ?? new Map<string, number>()).set(left, cost));
  }
  return table;
}

/** «مسعود بارزاني» and «مسعود البارزاني»: an article more or less is a small difference of a transcribed name, a great one of an Arabic word. */
const articleCost = (left: readonly SpeltWord[], right: readonly SpeltWord[]): number => {
  const more = Math.abs(articles(left) - articles(right));
  if (more === 0) return 0;
  const isAnother =
    left.length === 1 ||
    right.length === 1 ||
    [...left, ...right].some(
      ({given, word}) => given === true && (hasArticle(word) || isArticled(word, left) || isArticled(word, right)),
    );
  return more * (isAnother ? 1 : 0.3);
};

const isArticled = (word: string, among: readonly SpeltWord[]): boolean =>
  among.some(other => other.word === `ال${word}`);

const articles = (words: readonly SpeltWord[]): number => {
  let count = 0;
  for (const {word} of words) if (hasArticle(word) || word.startsWith('عبدال')) count++;
  return count;
};

/** What it costs to leave out the first letter, the first two, and so on. */
const accumulate = (letters: readonly SpeltLetter[]): number[] => {
  const sums = [0];
  for (const [index, {gap}] of letters.entries()) sums.push((sums[index] ?? 0) + gap);
  return sums;
};
