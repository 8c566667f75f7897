import type {Sentence} from '../../arabic/sentences.ts';
import type {Token} from '../../arabic/tokenise.ts';
import type {WordLists} from '../../model/lexicon.ts';
import type {Party} from './find-parties.ts';
import {findBetween} from './lookup.ts';

const LONGEST_OFFICE = 8;

/**
 * Who acts in a sentence: the party right behind its first word, but for an office between them («وزار الرئيس الفرنسي ماكرون …»), or
 * the one it opens with. Objects and those named further on are not meant («ويخلف العناني الفرنسية …»: the first). undefined for others.
 */
export const agentOf = (
  {first, end}: Sentence,
  tokens: readonly Token[],
  parties: readonly Party[],
  {roles}: WordLists,
): Party | undefined => {
  let opening = first;
  while (opening < end && tokens[opening]?.kind === 'mark') opening++;
  for (let index = opening; index < Math.min(end, opening + LONGEST_OFFICE); index++) {
    const token = tokens[index];
    const party = findBetween(parties, {from: index, to: index + 1, key: each => each.token}, each => !each.governed);
    if (party !== undefined) return party;
    const isOffice = token?.folded.startsWith('ال') === true || roles.has(token?.folded ?? '');
    if (token === undefined || (index > opening && !isOffice)) return undefined;
  }
  return undefined;
};
