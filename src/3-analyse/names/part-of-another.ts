import type {Candidate} from './candidate.ts';
import {foldedAt, follows, isCommon, type NameContext, nationalityOf} from './name-context.ts';
import {isForeignShape} from './person-chain.ts';

/**
 * True of a listed name that the words around it make another name, or no name: «أبو قتادة التونسي», «العمليات المجمعة»,
 * «في بلد العجائب». `placeEnds` are the tokens behind places.
 */
export const isPartOfAnother = (
  context: NameContext,
  candidate: Candidate,
  placeEnds: ReadonlySet<number>,
): boolean => {
  if (candidate.entity === undefined) return false;
  return OTHERS.some(isOther => isOther(context, candidate, placeEnds));
};

type Test = (context: NameContext, candidate: Candidate, placeEnds: ReadonlySet<number>) => boolean;

/** A kunya that many bear, told apart by where the man comes from. */
const isOtherKunya: Test = (context, {type, entity, first, end, start}) => {
  const nisba = follows(context, end) ? foldedAt(context, end) : '';
  if (type !== 'person' || end - first !== 2 || !KUNYA.has(context.tokens[first]?.folded ?? '')) return false;
  const country =
    nisba.startsWith('ال') && start === context.tokens[first]?.start
      ? nationalityOf(context.lexicon, nisba)
      : undefined;
  return country !== undefined && country !== entity?.country;
};
const KUNYA = new Set(['ابو', 'ابي', 'ابا', 'ام']);

/** A man's short name with a foreign word behind it that no list knows. */
const isOpening: Test = (context, {type, rule, end}) => {
  const next = foldedAt(context, end);
  const {words, trie} = context.lexicon;
  return (
    type === 'person' &&
    rule === 'short-listed-name' &&
    follows(context, end) &&
    context.tokens[end]?.kind === 'word' &&
    !/^[وفبلك]/u.test(next) &&
    !words.familyNames.has(next) &&
    !words.roles.has(next) &&
    trie.next?.has(next) !== true &&
    nationalityOf(context.lexicon, next) === undefined &&
    isForeignShape(context, next)
  );
};

/** An adjective of the plural or feminine noun before it, with its article and its ending. */
const isAdjective: Test = (context, {type, first, end, start}, placeEnds) => {
  // «دعت الولايات المتحدة السعودية إلى …»
  if (placeEnds.has(first)) return false;
  const [noun, word] = [foldedAt(context, first - 1), foldedAt(context, first)];
  if (type !== 'place' || end - first > 1 || !follows(context, first) || start !== context.tokens[first]?.start)
    return false;
  const bare = noun.replace(/^[وفبك]?ال|^لل/u, '');
  const {placeHeads, organisationHeads, roles} = context.lexicon.words;
  return (
    /^ال\p{L}+ه$/u.test(word) &&
    bare !== noun &&
    /(?:ات|ه)$/u.test(bare) &&
    isCommon(context.lexicon, bare) &&
    ![placeHeads, organisationHeads, roles].some(heads => heads.has(bare)) &&
    nationalityOf(context.lexicon, noun) === undefined
  );
};

/** An ordinary word that has something behind it: «بلد العجائب». */
const isNoun: Test = (context, {type, strength, entity, first, end}) => {
  if (type !== 'place' || strength !== 'ambiguous' || entity?.ambiguous !== true || end - first > 1) return false;
  const next = follows(context, end) ? foldedAt(context, end) : '';
  return (
    !foldedAt(context, first).startsWith('ال') &&
    context.lexicon.words.commonWords.has(foldedAt(context, first)) &&
    next.startsWith('ال') &&
    nationalityOf(context.lexicon, next) === undefined
  );
};

const OTHERS: readonly Test[] = [isOtherKunya, isOpening, isAdjective, isNoun];
