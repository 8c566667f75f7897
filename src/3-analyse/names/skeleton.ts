/**
 * How one foreign sound is written differently from newsroom to newsroom: keys under which spellings of one name meet, and the weighted
 * distance that decides between those that met. Nothing here is an identity.
 */
import {foldHamza} from '../../arabic/normalise.ts';

/**
 * Key of one folded word by its consonants: sounds that are confused in transcription under one sign (g غ ج ق ك خ, t and d, s and z and sh,
 * b and p and f and v), long vowels, ه, ح and ع and the first half of «تش» and «دج» left out, repeated sounds once.
 */
export const soundKey = (word: string): string => {
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
};

/** Key of a name from those of its parts, so that «بيونغ يانغ» and «بيونجيانج» meet. */
export const joinKeys = (left: string, right: string): string =>
  left !== '' && right.startsWith(left.slice(-1)) ? left + right.slice(1) : left + right;

/** Letters of a folded word without ال and hamza: what spellings are compared by. «عبدالله» is «عبد الله». */
export const bareLetters = (word: string): string => withoutArticle(seatless(word)).replace(/^عبدال/u, 'عبد');

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
 * where a consonant differs. Spaces do not count, so joined and split spellings compare.
 */
export const spellingDistance = (left: readonly SpeltWord[], right: readonly SpeltWord[]): number =>
  letterDistance(left, right) + articleCost(left, right);

/** The same, with or without ال. */
export const letterDistance = (left: readonly SpeltWord[], right: readonly SpeltWord[]): number => {
  // An article on both sides is no difference; «أليكسي», which only looks as if it had one, keeps its letters.
  const alike = articles(left) === articles(right);
  const a = spell(left, alike);
  const b = spell(right, alike);
  const width = b.letters.length;
  let row = accumulate(b.gaps);
  let next: number[] = new Array<number>(width + 1);
  for (let index = 0; index < a.letters.length; index++) {
    const gap = a.gaps[index] ?? 1;
    next[0] = (row[0] ?? 0) + gap;
    for (let at = 0; at < width; at++) {
      const kept = (row[at] ?? 0) + substitution(a, index, b, at);
      const left = (row[at + 1] ?? 0) + gap;
      const right = (next[at] ?? 0) + (b.gaps[at] ?? 1);
      next[at + 1] = Math.min(kept, left, right);
    }
    [row, next] = [next, row];
  }
  return row[width] ?? 0;
};

/** Distance of two folded words of which nothing is known, per letter: 0 (one spelling) to 1. */
export const spellingCost = (left: string, right: string): number => {
  const longest = Math.max(left.length, right.length);
  const distance = spellingDistance([{word: left, firmness: 'loose'}], [{word: right, firmness: 'loose'}]);
  return longest === 0 ? 0 : Math.min(1, distance / longest);
};

interface Spelt {
  readonly letters: readonly string[];
  /** What it costs to leave out each letter. */
  readonly gaps: readonly number[];
  readonly firmness: readonly number[];
}

const FIRMNESS: Readonly<Record<Firmness, number>> = {loose: 0, stiff: 1, rigid: 2};

const spell = (words: readonly SpeltWord[], withArticle: boolean): Spelt => {
  const letters: string[] = [];
  const gaps: number[] = [];
  const firm: number[] = [];
  for (const {word, firmness} of words) {
    const bare = withArticle ? seatless(word) : bareLetters(word);
    for (let index = 0; index < bare.length; index++) {
      letters.push(bare.charAt(index));
      // Doubling is a matter of taste even in Arabic names (داود، داوود).
      gaps.push(bare.charAt(index) === bare[index - 1] ? DOUBLED : harden(gapCost(bare, index), FIRMNESS[firmness]));
      firm.push(FIRMNESS[firmness]);
    }
  }
  return {letters, gaps, firmness: firm};
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

const substitution = (a: Spelt, index: number, b: Spelt, at: number): number => {
  const [left = '', right = ''] = [a.letters[index], b.letters[at]];
  if (left === right) return 0;
  const cost = SUBSTITUTIONS.get(left)?.get(right) ?? 1;
  return cost === 1 ? 1 : harden(cost, Math.max(a.firmness[index] ?? 0, b.firmness[at] ?? 0));
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
  const isAnother =
    left.length === 1 ||
    right.length === 1 ||
    [...left, ...right].some(
      ({given, word}) => given === true && (hasArticle(word) || isArticled(word, left) || isArticled(word, right)),
    );
  return Math.abs(articles(left) - articles(right)) * (isAnother ? 1 : 0.3);
};

const isArticled = (word: string, among: readonly SpeltWord[]): boolean =>
  among.some(other => other.word === `ال${word}`);

const articles = (words: readonly SpeltWord[]): number =>
  words.filter(({word}) => hasArticle(word) || word.startsWith('عبدال')).length;

const accumulate = (costs: readonly number[]): number[] => {
  const sums = [0];
  for (const cost of costs) sums.push((sums.at(-1) ?? 0) + cost);
  return sums;
};
