import {byFirst, type Candidate, fullCandidate, listedWithin} from '../candidate.ts';
import {foldedAt, follows, isCommon, isInflected, type NameContext, type NameRule, readAs} from '../name-context.ts';
import {nameTokens} from '../name-tokens.ts';
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
  if (
    chain.first > 0 &&
    follows(context, index) &&
    readAs(context, index - 1, host => CALLED_AFTER.has(host)) !== undefined
  )
    return [];
  // Two words that are both ordinary words as well (سعيد جميل) are no evidence of a name.
  const [first = '', second = ''] = nameTokens(context.text.slice(chain.start, context.tokens[chain.end - 1]?.end));
  // «أحمد وسعيد الدوسري»: a list of people goes on with an ordinary word too; «بنظام», «لما» do not.
  const whole = context.tokens[index]?.folded ?? '';
  const opening = whole === `و${first}` ? whole : first;
  const isBonded = BONDS.has(foldedAt(context, index + 1));
  const isWords = chain.end - index === 2 && isPhrase(context, first, second);
  if (!chain.opensWithGivenName && !isBonded && (chain.known < 2 || isCommon(context.lexicon, opening) || isWords))
    return [];
  if (chain.end - index === 2 && QUALITIES.has(first) && isThing(context, first, second)) return [];
  return [fullCandidate(context.tokens, chain, {type: 'person', rule: 'given-name-chain'})];
};

/** Leagues and cups are called after men and are none: «دوري عبداللطيف جميل». */
const CALLED_AFTER = new Set(['دوري', 'كاس']);

/** Given names that are nouns of quality, and open «حسن الظن», «كرم الضيافة», «جمال الطبيعة». */
const QUALITIES = new Set([
  'حسن',
  'كرم',
  'جمال',
  'كمال',
  'فضل',
  'وفاء',
  'صفاء',
  'نور',
  'بهاء',
  'جلال',
  'سعاده',
  'فرحه',
  'جوده',
  'بهجه',
  'هدي',
]);

/** What such a noun belongs to, a word with ال that is no family's name and has no nisba; or its adjective: «جودة عالية». */
const isThing = ({lexicon: {words}}: NameContext, first: string, second: string): boolean =>
  second.startsWith('ال')
    ? !second.endsWith('ي') &&
      !words.familyNames.has(second) &&
      !words.familyNames.has(second.slice(2)) &&
      words.givenNames.get(second.slice(2))?.word !== false
    : first.endsWith('ه') && second.endsWith('ه');

/** «ثاني أكبر», «جودة عالية», «فرحة العيد»: behind a name that is an ordinary word too stands an ordinary word, or a rank. */
const isPhrase = ({lexicon, lexicon: {words}}: NameContext, first: string, second: string): boolean =>
  words.givenNames.get(first)?.word === true &&
  ((words.givenNames.has(second) || words.familyNames.has(second)
    ? second.startsWith('ال') && !second.endsWith('ي') && words.commonWords.has(second)
    : isInflected(lexicon, second)) ||
    (ORDINALS.has(first) && /^ا\p{L}{3}$/u.test(second)));
const ORDINALS = new Set(['ثاني', 'ثالث', 'رابع', 'خامس', 'اول']);

/** «سلطان بن فهد»: behind these even a word that is also a title is somebody's name. */
const BONDS = new Set(['بن', 'بنت', 'ولد']);
