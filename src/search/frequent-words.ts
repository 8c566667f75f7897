/**
 * Words that stand in most articles of an index: their places alone would cost a reader more than all else that a query needs. So such a term has
 * few places an article, which is enough to find, rank and highlight it; and a second term, which only phrases ask for, has all of them.
 */
import {arrayOf, type Cbor, readCbor, writeCbor} from './cbor.ts';

/** Opens the term that has every place of a frequent word. A letter that no text has once it is folded. */
export const EVERY_PLACE = '\u066F';

/** Path of the list of frequent terms below the folder of a shard: terms, parted by spaces. */
export const FREQUENT_FILE = 'frequent.txt';

/** Bytes a term may take before compression, which makes of them some 25,000 at most. */
const MOST_BYTES = 64_000;
/** Places an article of a frequent term, the first ones: as many of these as fit, and one at least. */
const FEWER = [6, 4, 3, 2, 1] as const;

/** The item of a frequent word in an index of Pagefind as the two it becomes; undefined for any other word. */
export const partFrequent = (
  word: string,
  bytes: Uint8Array,
): {readonly few: Uint8Array; readonly every: Uint8Array} | undefined => {
  if (bytes.length <= MOST_BYTES) return undefined;
  const [, pages = [], ...rest] = arrayOf(readCbor(bytes)[0]);
  let few = bytes;
  for (const count of FEWER) {
    few = writeCbor([word, firstPlaces(pages, count), ...rest]);
    if (few.length <= MOST_BYTES) break;
  }
  return {few, every: writeCbor([EVERY_PLACE + word, pages, ...rest])};
};

/** Pages with so many places each. Places are steps from one to the next; a number below zero among them is the weight of those behind it. */
const firstPlaces = (pages: Cbor, count: number): Cbor =>
  arrayOf(pages).map(page => {
    const [step = 0, places = [], ...rest] = arrayOf(page);
    let left = count;
    return [step, arrayOf(places).filter(place => Number(place) < 0 || left-- > 0), ...rest];
  });

/** The terms of a search for a phrase, which stands in quotation marks; undefined for any other. */
export const termsOfPhrase = (search: string): readonly string[] | undefined =>
  /^"(.*)"$/u.exec(search)?.[1]?.split(' ');

/** Searches of Pagefind that together find a phrase in all shards, each of which has frequent terms of its own. */
export const phraseSearches = (
  terms: readonly string[],
  frequent: readonly ReadonlySet<string>[],
): readonly string[] => {
  const inShard = (own: ReadonlySet<string>): string =>
    `"${terms.map(term => (own.has(term) ? EVERY_PLACE + term : term)).join(' ')}"`;
  return [...new Set(frequent.map(inShard))];
};
