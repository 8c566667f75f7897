import {type Candidate, fullCandidate} from '../candidate.ts';
import {foldedAt, follows, isInflected, type NameContext, type NameRule, nationalityOf} from '../name-context.ts';
import {isForeignShape, readChain} from '../person-chain.ts';

/**
 * Another person behind one and و: «رومي جونين وإميلي داماري ودورون شتاينبرخر», «يوسف يوسفي ومحجوب بدة». The company lets a given name
 * count that is a word too, and two words that can only be foreign.
 */
export const nameAfterName: NameRule = {
  name: 'name-after-name',
  find: (context, found) => {
    const persons = found.filter(
      ({type, strength, first, end}) => type === 'person' && strength === 'full' && end - first > 1,
    );
    const taken = new Set(found.filter(({strength}) => strength !== 'ambiguous').map(({first}) => first));
    const added: Candidate[] = [];
    // Each of those found lets the next one count.
    const ends = persons.map(({end}) => end);
    for (let at = 0; at < ends.length; at++) {
      const next = taken.has(ends[at] ?? 0) ? undefined : nextAt(context, ends[at] ?? 0);
      if (next === undefined) continue;
      added.push(next);
      taken.add(next.first);
      ends.push(next.end);
    }
    return added;
  },
};

const nextAt = (context: NameContext, index: number): Candidate | undefined => {
  const conjoined = context.readings[index]?.find(({clitics}) => clitics === 'و');
  if (conjoined === undefined || !follows(context, index) || context.lexicon.words.reportingVerbs.has(conjoined.host))
    return undefined;
  const chain = readChain(context, index, true);
  const isChain = chain !== undefined && chain.words > 1 && chain.start === conjoined.start;
  const end = isChain
    ? chain.end
    : isForeign(context, conjoined.host) && isForeign(context, foldedAt(context, index + 1), index + 1)
      ? index + 2
      : undefined;
  if (end === undefined) return undefined;
  const span = {first: index, end, start: conjoined.start};
  return fullCandidate(context.tokens, span, {type: 'person', rule: 'name-after-name'});
};

/** A word of a foreign look that is nothing Arabic; of the second, one that stands right behind the first. */
const isForeign = (context: NameContext, folded: string, index?: number): boolean =>
  (index === undefined || (follows(context, index) && context.tokens[index]?.kind === 'word')) &&
  folded.length > 3 &&
  isForeignShape(context, folded) &&
  !isInflected(context.lexicon, folded) &&
  nationalityOf(context.lexicon, folded) === undefined;
