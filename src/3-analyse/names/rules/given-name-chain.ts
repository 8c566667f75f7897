import {byFirst, type Candidate, fullCandidate, listedWithin} from '../candidate.ts';
import {foldedAt, isCommon, type NameContext, type NameRule} from '../name-context.ts';
import {readChain, trimAtListed} from '../person-chain.ts';

/** A given name and what follows it as a name, without any role before it: «إليز مورتون», «محمد بن سالم الحارثي». */
export const givenNameChain: NameRule = {
  name: 'given-name-chain',
  find: (context, found) => {
    const starts = byFirst(found);
    return context.tokens.flatMap((_, index) => chainAt(context, index, starts));
  },
};

const chainAt = (
  context: NameContext,
  index: number,
  starts: ReadonlyMap<number, readonly Candidate[]>,
): readonly Candidate[] => {
  const read = readChain(context, index, false);
  const chain = read && trimAtListed(context, read, listedWithin(starts, read.first, read.end));
  if (chain === undefined || chain.words < 2) return [];
  // Two words that are both ordinary words as well (سعيد جميل) are no evidence of a name.
  const first = context.tokens[index]?.folded ?? '';
  const isBonded = BONDS.has(foldedAt(context, index + 1));
  if (!chain.opensWithGivenName && (chain.known < 2 || (isCommon(context.lexicon, first) && !isBonded))) return [];
  return [fullCandidate(context.tokens, chain, {type: 'person', rule: 'given-name-chain'})];
};

/** «سلطان بن فهد»: behind these even a word that is also a title is somebody's name. */
const BONDS = new Set(['بن', 'بنت', 'ولد']);
