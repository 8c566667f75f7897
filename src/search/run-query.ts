/**
 * A query run on an index: each of its units is searched alone, the articles that have all of them are results. What finds nothing is tried in its other
 * readings, as the beginning of a word, and at last with the spelling of the nearest word of the archive.
 */

import {TERM_END, wordsOf} from './fold-search.ts';
import {phraseSearches, termsOfPhrase} from './frequent-words.ts';
import {parseQuery, type QueryUnit} from './parse-query.ts';
import {bucketsFor, type Candidate, nearWords} from './spelling.ts';

/** An article that a search of Pagefind found; `words` are the places of what was found, counted in runs of the text. */
export interface Hit {
  /** Name of its fragment. */
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly data: () => Promise<unknown>;
}

/** All that a query needs of an index. */
export interface Index {
  /** Runs one search of Pagefind. */
  readonly search: (term: string) => Promise<readonly Hit[]>;
  /** The words of the archive in a file of words, commonest first; none where there is no such file. */
  readonly words: (bucket: string) => Promise<readonly string[]>;
  /** The frequent terms of each shard that is searched. */
  readonly frequent: () => Promise<readonly ReadonlySet<string>[]>;
}

/** What a query came to. */
export interface Answer {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** The query whose hits these are, when nothing was found for the one that was typed. */
  readonly corrected?: string;
  /** Other queries that may be meant, when nothing was found or little. */
  readonly meant: readonly string[];
}

/** Runs a query. `mayCorrect`: whether another spelling is searched in its place when nothing is found. */
export const runQuery = async (index: Index, query: string, mayCorrect = true): Promise<Answer> => {
  const units = parseQuery(query);
  if (units.length === 0) return {hits: [], meant: []};
  const found = await Promise.all(units.map(unit => searchUnit(index, unit)));
  const hits = inAll(found);
  if (hits.length > 0) return {hits, meant: []};

  // Where every word is somewhere but no article has all, the slip may be in the corpus too.
  const least = found.some(list => list.length === 0) ? 0 : SLIPS;
  const missing = units.filter((unit, at) => unit.word !== undefined && (found[at]?.length ?? 0) <= least);
  if (found.some((list, at) => list.length === 0 && units[at]?.word === undefined)) return {hits: [], meant: []};
  const joined = mayCorrect && missing.length > 0 ? await tryJoined(index, units, found) : undefined;
  if (joined !== undefined) return {...joined, meant: []};
  const nearest = await Promise.all(missing.map(unit => candidatesFor(index, unit)));
  if (nearest.some(candidates => candidates.length === 0) || missing.length === 0) return {hits: [], meant: []};
  const replace = (choice: readonly (Candidate | undefined)[]): string =>
    missing.reduce((text, unit, at) => replaceWord(text, unit, choice[at]?.word ?? unit.typed), query);
  const best = replace(nearest.map(candidates => candidates[0]));
  const isSure = least === 0 && missing.every((unit, at) => isSureOf(unit, nearest[at] ?? []));
  const guesses = (nearest[0] ?? []).slice(0, MOST_MEANT);
  const meantBy = (firsts: readonly Candidate[]): readonly string[] => [
    ...new Set(firsts.map(first => replace([first, ...nearest.slice(1).map(([next]) => next)]))),
  ];
  const meant = meantBy(guesses);
  if (!mayCorrect || !isSure) return {hits: [], meant};
  const again = await runQuery(index, best, false);
  if (again.hits.length === 0) return {hits: [], meant};
  // What was found is the nearest word; one that is as near may be meant as well, one farther away is not.
  const asNear = guesses.filter(({distance}) => distance <= (guesses[0]?.distance ?? 0));
  return {hits: again.hits, corrected: best, meant: meantBy(asNear).filter(other => other !== best)};
};

const MOST_MEANT = 3;
/** A word in no more articles than this may be a slip. */
const SLIPS = 2;

/** A word of five letters or more that is one letter from a word of the archive is meant for it; a shorter one may be anything. */
const isSureOf = ({word = ''}: QueryUnit, [first]: readonly Candidate[]): boolean =>
  first !== undefined && (word.length >= SURE_LENGTH || first.distance <= 0.5);

const SURE_LENGTH = 5;

/** How much oftener a word is found without its first letter when that letter is a particle: «بتونس» is in ten articles, «تونس» in hundreds. */
const PARTICLE = 4;

const searchUnit = async (index: Index, {searches, beginning}: QueryUnit): Promise<readonly Hit[]> => {
  const [first, second] = await Promise.all(searches.slice(0, 2).map(search => searchOne(index, search)));
  const whole = first ?? [];
  if (second !== undefined && second.length >= PARTICLE * Math.max(1, whole.length)) return inEither(whole, second);
  if (whole.length > 0) return whole;
  if (second !== undefined && second.length > 0) return second;
  for (const search of searches.slice(2)) {
    const hits = await searchOne(index, search);
    if (hits.length > 0) return hits;
  }
  return beginning === undefined ? [] : index.search(beginning);
};

/** One search, in all shards: a phrase may be asked of each in other terms. */
const searchOne = async (index: Index, search: string): Promise<readonly Hit[]> => {
  const terms = termsOfPhrase(search);
  if (terms === undefined) return index.search(search);
  const lists = await Promise.all(phraseSearches(terms, await index.frequent()).map(index.search));
  return lists.reduce(inEither, []);
};

const inEither = (left: readonly Hit[], right: readonly Hit[]): readonly Hit[] => {
  const known = new Set(left.map(({id}) => id));
  return [...left, ...right.filter(({id}) => !known.has(id))];
};

/** Articles that every list has, best first: their scores added, more where words stand side by side as in the query; their places together. */
const inAll = (lists: readonly (readonly Hit[])[]): readonly Hit[] => {
  const tables = lists.map(list => new Map(list.map(hit => [hit.id, hit])));
  const [shortest = []] = [...lists].sort((left, right) => left.length - right.length);
  return shortest
    .flatMap(({id}) => {
      const all = tables.flatMap(table => table.get(id) ?? []);
      const [first] = all;
      if (first === undefined || all.length < tables.length) return [];
      return [
        {
          ...first,
          score: all.reduce((sum, {score}) => sum + score, 0) * (1 + nearness(all.map(({words}) => words))),
          words: [...new Set(all.flatMap(({words}) => words))].sort((left, right) => left - right),
        },
      ];
    })
    .sort((left, right) => right.score - left.score || (left.id < right.id ? 1 : -1));
};

/** Share of the query's neighbouring words that are neighbours in a text too, in their order, at most one run apart. */
const nearness = (places: readonly (readonly number[])[]): number => {
  if (places.length < 2) return 0;
  const pairs = places.slice(1).filter((second, at) => {
    const after = new Set(second);
    return places[at]?.some(place => after.has(place + 1) || after.has(place + 2) || after.has(place));
  });
  return pairs.length / (places.length - 1);
};

/** «بوك فيس» is no word, «فيسبوك» may be: two neighbours that are typed apart and printed as one. */
const tryJoined = async (
  index: Index,
  units: readonly QueryUnit[],
  found: readonly (readonly Hit[])[],
): Promise<Pick<Answer, 'hits' | 'corrected'> | undefined> => {
  for (let at = 0; at + 1 < units.length; at++) {
    const [left, right] = [units[at]?.word, units[at + 1]?.word];
    if (left === undefined || right === undefined || (found[at]?.length ?? 0) * (found[at + 1]?.length ?? 0) > 0)
      continue;
    const hits = await index.search(`${left}${right}${TERM_END}`);
    const rest = found.filter((_, other) => other !== at && other !== at + 1);
    const all = inAll([hits, ...rest]);
    if (all.length > 0)
      return {
        hits: all,
        corrected: units
          .map(({typed}, other) => (other === at ? `${left}${right}` : other === at + 1 ? '' : typed))
          .filter(Boolean)
          .join(' '),
      };
  }
  return undefined;
};

const candidatesFor = async (index: Index, {word}: QueryUnit): Promise<readonly Candidate[]> => {
  if (word === undefined) return [];
  const lists = await Promise.all(bucketsFor(word).map(bucket => index.words(bucket)));
  return nearWords(word, lists.flat()).filter(candidate => candidate.distance > 0);
};

const replaceWord = (query: string, {typed}: QueryUnit, word: string): string =>
  query
    .split(/(\s+)/u)
    .map(part => (part.trim() !== '' && foldsTo(part, typed) ? particlesOf(part) + word : part))
    .join('');

/** The article and what is written onto it stay as typed. */
const particlesOf = (part: string): string => /^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{3})/u.exec(part)?.[0] ?? '';

const foldsTo = (part: string, typed: string): boolean => wordsOf(part).join('') === typed;
