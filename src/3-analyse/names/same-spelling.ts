import type {WordLists} from '../../model/lexicon.ts';
import {NEAR} from './link-variants.ts';
import {nameTokens} from './name-tokens.ts';
import {asPrinted, costBetween, keyOf} from './spelling-index.ts';

/** Key in which spellings of one unlisted name agree. */
export const spellingKey = (name: string): string => keyOf(nameTokens(name));

/** Whether two unlisted names are one in two spellings, by the measure of linking. */
export const isSameSpelling = (left: string, right: string, lists: WordLists): boolean => {
  const [a, b] = [left, right].map(name => nameTokens(name).map(word => asPrinted(word, lists)));
  return a !== undefined && b !== undefined && costBetween(a, b) <= NEAR.alone;
};
