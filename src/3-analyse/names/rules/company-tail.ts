import {type Candidate, fullCandidate, type TokenSpan} from '../candidate.ts';
import {
  foldedAt,
  follows,
  isCommon,
  isInflected,
  type NameContext,
  type NameRule,
  nationalityOf,
} from '../name-context.ts';
import {COMPANY_TAILS} from '../organisation-words.ts';
import {isForeignShape} from '../person-chain.ts';

/**
 * A company without «شركة», by the last word of its name or the «آند» in it: «سامبا كابيتال», «الراجحي المالية», «ألفاريز آند مارسال».
 * The words before are names or look foreign; an ordinary noun («السوق المالية») is none.
 */
export const companyTail: NameRule = {
  name: 'company-tail',
  find: context => context.tokens.flatMap((_, index) => companyAt(context, index)),
};

const LONGEST = 4;
const AND = 'اند';

const companyAt = (context: NameContext, index: number): readonly Candidate[] => {
  const word = foldedAt(context, index);
  if (word === AND) return joinedAt(context, index);
  if (!COMPANY_TAILS.has(word) || !follows(context, index)) return [];
  return named(context, firstOf(context, index, word), index + 1);
};

/** «ألفاريز آند مارسال»: a foreign word on each side, and more before. */
const joinedAt = (context: NameContext, index: number): readonly Candidate[] =>
  follows(context, index) && follows(context, index + 1) && isNameOf(context, index + 1, foldedAt(context, index + 1))
    ? named(context, firstOf(context, index, AND), index + 2)
    : [];

const named = (context: NameContext, opening: Opening | undefined, end: number): readonly Candidate[] =>
  opening === undefined
    ? []
    : [fullCandidate(context.tokens, {...opening, end}, {type: 'organisation', rule: 'company-tail'})];

type Opening = Required<Omit<TokenSpan, 'end'>>;

/** Where the name opens: as far back as words are names; its first may have a particle. */
const firstOf = (context: NameContext, tail: number, word: string): Opening | undefined => {
  let found: Opening | undefined;
  for (let index = tail - 1; index >= 0 && index > tail - LONGEST; index--) {
    const whole = foldedAt(context, index);
    const start = context.tokens[index]?.start ?? 0;
    if (isNameOf(context, index, whole, word)) found = {first: index, start};
    else {
      const reading = context.readings[index]?.find(
        ({host, clitics}) => clitics !== '' && host.length > 3 && isNameOf(context, index, host, word),
      );
      if (reading !== undefined) found = {first: index, start: reading.start};
      break;
    }
    if (!follows(context, index)) break;
  }
  return found;
};

const isNameOf = (context: NameContext, index: number, folded: string, tail = ''): boolean => {
  const {givenNames, familyNames} = context.lexicon.words;
  if (context.tokens[index]?.kind === 'latin') return true;
  if (context.tokens[index]?.kind !== 'word' || nationalityOf(context.lexicon, folded) !== undefined) return false;
  const known = givenNames.get(folded) ?? familyNames.get(folded);
  // A feminine adjective behind a masculine name belongs to the company and not to the noun.
  if (tail.startsWith('ال'))
    return !folded.endsWith('ه') && !isCommon(context.lexicon, folded) && folded.length > 3 && !/ات$/u.test(folded);
  // «باعت», «اقتنت»: a verb that no list has.
  if (known === undefined && folded.length < 7 && folded.endsWith('ت')) return false;
  return (known?.foreign ?? false) || (isForeignShape(context, folded) && !isInflected(context.lexicon, folded));
};
