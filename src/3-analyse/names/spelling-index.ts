/** Listed names by the sounds of their consonants: where spellings that nobody listed are looked up. Compiled once, beside the trie. */
import {rememberWith} from '../../arabic/remember.ts';
import type {Entity} from '../../model/authority.ts';
import type {WordLists} from '../../model/lexicon.ts';
import {
  bareLetters,
  hasArticle,
  joinKeys,
  letterDistance,
  type SpeltWord,
  soundKey,
  spellingDistance,
} from './skeleton.ts';

/** One form of an entity under its key. */
export interface ListedSpelling {
  readonly entity: Entity;
  readonly words: readonly SpeltWord[];
  /** True of a short form that means the entity without its full name. */
  readonly alone: boolean;
  /** Half the letters. */
  readonly size: number;
}

/** Sounds of a name, as `keyOf` gives them → the listed forms that sound so. */
export type SpellingIndex = ReadonlyMap<string, readonly ListedSpelling[]>;

/** The listed name that a spelling most likely means, and how far from it the spelling is. */
export interface NearSpelling {
  readonly entity: Entity;
  readonly alone: boolean;
  /** Distance between the two, a share of half the letters of the listed form: its sounds that carry it. */
  readonly cost: number;
}

/** A name of one word with fewer letters meets too many others. */
const SHORTEST_WORD = 4;

/** Adds the forms of an entity to an index in the making. `forms` are folded words. */
export const addSpelling = (
  index: Map<string, ListedSpelling[]>,
  entity: Entity,
  forms: readonly string[],
  alone: boolean,
  lists: WordLists,
): void => {
  if (entity.ambiguous === true) return;
  const known = forms.map(word => classOf(word, lists));
  const isArabic = known.includes('given') || (entity.country !== undefined && ARAB.has(entity.country));
  const words = forms.map((word, at) =>
    asListed(word, known[at], isArabic || (entity.country === undefined && hasArticle(word))),
  );
  const key = keyOf(forms);
  if (key.length < 2) return;
  if (forms.length === 1 && ((forms[0]?.length ?? 0) < SHORTEST_WORD || words[0]?.firmness === 'rigid')) return;
  const entry = {entity, words, alone, size: lettersOf(forms) / 2};
  const list = index.get(key);
  if (list === undefined) index.set(key, [entry]);
  else list.push(entry);
};

const lettersOf = (forms: readonly string[]): number => {
  let letters = 0;
  for (const form of forms) letters += bareLetters(form).length;
  return letters;
};

/** Sounds of a name's words, one after the other. */
export const keyOf = (words: readonly string[]): string => words.map(soundKey).reduce(joinKeys, '');

/**
 * The one listed name near a spelling, at most `limit` away; undefined when there is none, or when another lies as near.
 */
export const nearestSpelling = (
  index: SpellingIndex,
  words: readonly string[],
  lists: WordLists,
  {limit, accepts}: {readonly limit: number; readonly accepts: (entry: ListedSpelling) => boolean},
  key = keyOf(words),
): NearSpelling | undefined => {
  const met = index.get(key);
  if (met === undefined) return undefined;
  const letters = lettersOf(words);
  let spelt: readonly SpeltWord[] | undefined;
  // What lies farther neither is the one that is meant nor makes it doubtful.
  const farthest = limit + 2 * CLEARLY;
  let best: NearSpelling | undefined;
  let rival = Number.POSITIVE_INFINITY;
  for (const entry of met) {
    if (Math.abs(entry.size * 2 - letters) > MOST_LETTERS || !accepts(entry)) continue;
    spelt ??= words.map(word => asPrinted(word, lists));
    const cost = costBetween(entry.words, spelt, entry.size, farthest);
    if (best === undefined || cost < best.cost) {
      if (best !== undefined && best.entity !== entry.entity) rival = best.cost;
      best = {entity: entry.entity, alone: entry.alone, cost};
    } else if (entry.entity !== best.entity) rival = Math.min(rival, cost);
  }
  return best === undefined || best.cost > limit || rival - best.cost < CLEARLY ? undefined : best;
};

/**
 * Distance as a share of the listed form's size; infinite where one of several words is another word («علي خامنئي», «علي خميني»), and where
 * it is more than `farthest`.
 */
export const costBetween = (
  words: readonly SpeltWord[],
  spelt: readonly SpeltWord[],
  size = lettersOf(words.map(({word}) => word)) / 2,
  farthest = Number.POSITIVE_INFINITY,
): number => {
  const cost = spellingDistance(words, spelt, farthest * size) / size;
  if (cost > farthest) return Number.POSITIVE_INFINITY;
  if (words.length < 2 || words.length !== spelt.length || cost === 0) return cost;
  const differs = words.some(
    (word, at) =>
      letterDistance([word], spelt.slice(at, at + 1)) >
      Math.max(ONE_VOWEL, (bareLetters(word.word).length / 2) * FARTHEST_WORD),
  );
  return differs ? Number.POSITIVE_INFINITY : cost;
};
const FARTHEST_WORD = 0.22;
/** «كه» and «كيه». */
const ONE_VOWEL = 0.3;

/** Letters that one spelling may have more than the other. */
const MOST_LETTERS = 4;

/** How much nearer the best must be than the second. */
const CLEARLY = 0.03;

/** True of an entity of a country whose names are spelt in Arabic. */
export const isArab = ({country}: Entity): boolean => country !== undefined && ARAB.has(country);

/** Countries whose names are spelt in Arabic, not transcribed into it: their spelling varies less by newsroom. */
const ARAB = new Set([
  'SA',
  'AE',
  'QA',
  'KW',
  'BH',
  'OM',
  'YE',
  'IQ',
  'SY',
  'LB',
  'JO',
  'PS',
  'EG',
  'SD',
  'LY',
  'TN',
  'DZ',
  'MA',
  'MR',
  'SO',
  'DJ',
  'KM',
  'EH',
]);

/**
 * Arabic words are spelt one way (صلاح and صالح are two men); what no list knows may be a transcription. A word of the text that the lists
 * know is no misspelling of another one; a listed family name that the text spells as no list does is.
 */
const asListed = (word: string, known: WordClass | undefined, isArabic: boolean): SpeltWord => {
  if (known === 'given') return {word, firmness: 'rigid', given: true};
  if (known === 'word') return {word, firmness: 'rigid'};
  return {word, firmness: isArabic || known === 'family' ? 'stiff' : 'loose'};
};

/** A word of a text as spellings are compared. */
export const asPrinted = (word: string, lists: WordLists): SpeltWord => printed(lists, word);

const printed = rememberWith((lists: WordLists, word: string): SpeltWord => {
  const known = classOf(word, lists);
  return {word, firmness: known === undefined ? 'loose' : 'rigid', given: known === 'given'};
});

type WordClass = 'given' | 'family' | 'word';

/** Which Arabic list knows a word; undefined of foreign names and unknown words. */
const classOf = (word: string, {givenNames, familyNames, commonWords}: WordLists): WordClass | undefined => {
  const given = givenNames.get(word);
  const family = familyNames.get(word);
  if (given?.foreign === true || family?.foreign === true) return undefined;
  if (given !== undefined) return 'given';
  if (family !== undefined) return 'family';
  return commonWords.has(word) ||
    commonWords.has(`ال${word}`) ||
    (word.startsWith('ال') && commonWords.has(word.slice(2)))
    ? 'word'
    : undefined;
};
