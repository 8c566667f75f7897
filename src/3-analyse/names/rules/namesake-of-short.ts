import {byFirst, type Candidate, fullCandidate} from '../candidate.ts';
import {foldedAt, follows, isCommon, isInflected, type NameContext, type NameRule} from '../name-context.ts';
import {isForeignShape} from '../person-chain.ts';

/**
 * «فلورنتين بوغبا»: an unknown foreign word right before a short form that is listed alone («بوغبا») is another man's given name, and both
 * words are his name.
 */
export const namesakeOfShort: NameRule = {
  name: 'namesake-of-short',
  find: (context, found) => {
    const starts = byFirst(found);
    return found.flatMap(short => namesakeBefore(context, short, starts));
  },
};

const SHORTEST = 6;

const namesakeBefore = (
  context: NameContext,
  short: Candidate,
  starts: ReadonlyMap<number, readonly Candidate[]>,
): readonly Candidate[] => {
  const first = short.first - 1;
  const given = context.tokens[first];
  if (short.rule !== 'short-listed-name' || short.type !== 'person' || short.entity === undefined) return [];
  if (given === undefined || given.kind !== 'word' || !follows(context, short.first)) return [];
  if (short.start !== context.tokens[short.first]?.start || starts.has(first)) return [];
  const folded = foldedAt(context, first);
  if (folded.length < SHORTEST || /^[واتينسم]|[هاي]$/u.test(folded) || isCommon(context.lexicon, folded)) return [];
  if (!isForeignShape(context, folded) || isInflected(context.lexicon, folded)) return [];
  return [fullCandidate(context.tokens, {first, end: short.end}, {type: 'person', rule: 'namesake-of-short'})];
};
