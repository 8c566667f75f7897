/**
 * Words that stand in most articles of an index: their places alone would cost a reader more than all else that a query needs. So such a term has
 * few places an article, which is enough to find, rank and highlight it; and further terms, which only phrases ask for, have all of them, sorted by
 * what stands beside the word: a phrase knows that, and needs one of many. (Lucene's common grams are the like, with a term for each pair of words.)
 */
import {compareIds} from '../arabic/collate.ts';
import {arrayOf, type Cbor, readCbor, writeCbor} from './cbor.ts';

/** Opens the terms that have every place of a frequent word. A letter that no text has once it is folded. */
const EVERY_PLACE = '\u066F';

/** Path of the list of frequent terms below the folder of a shard: terms, parted by spaces. */
export const FREQUENT_FILE = 'frequent.txt';

/** Bytes a term may take before compression, which makes of them some 25,000 at most. */
const MOST_BYTES = 64_000;
/** Places an article of a frequent term, the first ones: as many of these as fit, and one at least. */
const FEWER = [6, 4, 3, 2, 1] as const;

/** The classes that terms fall into by a hash, and for each the letters that name it: of the term before a place, and of the one behind it. */
const BEFORE = [...'بتثجحخدذ'];
const BEHIND = [...'رزسشصضطظ'];

/** A word of an index, and the item of CBOR that has it, its pages and its places. */
export interface IndexedWord {
  readonly word: string;
  readonly bytes: Uint8Array;
}

/** Words of an index, in the order of code units: `few` has each word, the frequent with few of their places; `every` the terms that have all places of the frequent. */
interface PartedWords {
  readonly few: readonly IndexedWord[];
  readonly every: readonly IndexedWord[];
  readonly frequent: readonly string[];
}

/** The words of one index of Pagefind, all of them in the order of code units, with those parted that are frequent. */
export const partWords = (words: readonly IndexedWord[]): PartedWords => {
  const frequent = words.filter(({bytes}) => bytes.length > MOST_BYTES);
  if (frequent.length === 0) return {few: words, every: [], frequent: []};
  const classes = classesOfPlaces(words);
  return {
    few: words.map(word => (word.bytes.length > MOST_BYTES ? withFewPlaces(word) : word)),
    every: frequent
      .flatMap(word => besideTerms(word, classes))
      .sort((left, right) => compareIds(left.word, right.word)),
    frequent: frequent.map(({word}) => word),
  };
};

const withFewPlaces = ({word, bytes}: IndexedWord): IndexedWord => {
  const [, pages = [], ...rest] = arrayOf(readCbor(bytes)[0]);
  let few = bytes;
  for (const count of FEWER) {
    few = writeCbor([word, firstPlaces(pages, count), ...rest]);
    if (few.length <= MOST_BYTES) break;
  }
  return {word, bytes: few};
};

/** Pages with so many places each. */
const firstPlaces = (pages: Cbor, count: number): Cbor =>
  arrayOf(pages).map(page => {
    const [step = 0, places = [], ...rest] = arrayOf(page);
    let left = count;
    return [step, arrayOf(places).filter(place => Number(place) < 0 || left-- > 0), ...rest];
  });

/** For each page of an index, for each place in it, the classes of the terms there: a bit for each class. */
type Classes = ReadonlyMap<number, readonly (number | undefined)[]>;

const classesOfPlaces = (words: readonly IndexedWord[]): Classes => {
  const classes = new Map<number, (number | undefined)[]>();
  for (const {word, bytes} of words) {
    const bit = 1 << classOf(word);
    for (const {page, groups} of readWord(bytes).pages) {
      const row = classes.get(page) ?? [];
      classes.set(page, row);
      for (const {places} of groups) for (const place of places) row[place] = (row[place] ?? 0) | bit;
    }
  }
  return classes;
};

/** The terms that together have every place of a frequent word: twice, by the class of what is before it and of what is behind it. */
const besideTerms = ({word, bytes}: IndexedWord, classes: Classes): readonly IndexedWord[] => {
  const {pages, rest} = readWord(bytes);
  return [
    {names: BEFORE, step: -1},
    {names: BEHIND, step: 1},
  ].flatMap(({names, step}) =>
    names.flatMap((name, at) => {
      const isBeside = (page: number, place: number): boolean =>
        ((classes.get(page)?.[place + step] ?? 0) & (1 << at)) > 0;
      const own = pages.flatMap(({page, groups, ...others}) => {
        const left = groups
          .map(({weight, places}) => ({weight, places: places.filter(place => isBeside(page, place))}))
          .filter(({places}) => places.length > 0);
        return left.length === 0 ? [] : [{page, groups: left, ...others}];
      });
      const term = EVERY_PLACE + name + word;
      return own.length === 0 ? [] : [{word: term, bytes: writeCbor([term, writePages(own), ...rest])}];
    }),
  );
};

/** A page that a word stands on. */
interface WordPage {
  readonly page: number;
  /** Places of one weight each, in their order; the weight as Pagefind writes it, a number below zero. */
  readonly groups: readonly {readonly weight: number; readonly places: readonly number[]}[];
  readonly rest: readonly Cbor[];
}

/** What Pagefind writes of a word: its pages, as steps from one to the next, and what comes behind them. */
const readWord = (bytes: Uint8Array): {readonly pages: readonly WordPage[]; readonly rest: readonly Cbor[]} => {
  const [, pages, ...rest] = arrayOf(readCbor(bytes)[0]);
  let page = 0;
  return {
    pages: arrayOf(pages).map(item => {
      const [step, places, ...others] = arrayOf(item);
      page += Number(step);
      return {page, groups: readGroups(arrayOf(places)), rest: others};
    }),
    rest,
  };
};

/** Places are steps from one to the next, from 0 again behind each weight. */
const readGroups = (list: readonly Cbor[]): WordPage['groups'] => {
  const groups: {weight: number; places: number[]}[] = [];
  let place = 0;
  for (const number of list.map(Number)) {
    place = number < 0 ? 0 : place + number;
    if (number < 0) groups.push({weight: number, places: []});
    else groups.at(-1)?.places.push(place);
  }
  return groups;
};

const writePages = (pages: readonly WordPage[]): Cbor =>
  pages.map(({page, groups, rest}, at) => [
    page - (pages[at - 1]?.page ?? 0),
    groups.flatMap(({weight, places}) => [weight, ...places.map((place, index) => place - (places[index - 1] ?? 0))]),
    ...rest,
  ]);

/** The class of a term: any function does that both sides share and that spreads words evenly. */
const classOf = (term: string): number =>
  [...term].reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 0) % BEFORE.length;

/** The terms of a search for a phrase, which stands in quotation marks; undefined for any other. */
export const termsOfPhrase = (search: string): readonly string[] | undefined =>
  /^"(.*)"$/u.exec(search)?.[1]?.split(' ');

/** Searches of Pagefind that together find a phrase in all shards, each of which has frequent terms of its own. */
export const phraseSearches = (
  terms: readonly string[],
  frequent: readonly ReadonlySet<string>[],
): readonly string[] => {
  const beside = (at: number): string | undefined => {
    const [before, behind] = [terms[at - 1], terms[at + 1]];
    if (behind !== undefined) return BEHIND[classOf(behind)];
    return before === undefined ? undefined : BEFORE[classOf(before)];
  };
  const inShard = (own: ReadonlySet<string>): string =>
    terms
      .map((term, at) => {
        const name = own.has(term) ? beside(at) : undefined;
        return name === undefined ? term : EVERY_PLACE + name + term;
      })
      .join(' ');
  return [...new Set(frequent.map(own => `"${inShard(own)}"`))];
};
