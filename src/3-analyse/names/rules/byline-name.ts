import {fold} from '../../../arabic/normalise.ts';
import {CREDIT_WORDS} from '../../../lexicon/credit-words.ts';
import {STOP_WORDS} from '../../../lexicon/stop-words.ts';
import {type Candidate, fullCandidate} from '../candidate.ts';
import {foldedAt, follows, isCommon, type NameContext, type NameRule} from '../name-context.ts';

/**
 * Whoever signs an item, in a line of its own: «كتب - سامي عبدالراضي», «كتبت هبة الوكيل – وكالات», «كتب مبارك الشرهان :». The line holds nothing
 * but the credit, so its words may be unknown or ordinary ones; «كتب أحمد رسالة إلى …» goes on and is none.
 */
export const bylineName: NameRule = {
  name: 'byline-name',
  find: context =>
    context.tokens.flatMap((token, index) => (token.startsLine || index === 0 ? signedAt(context, index) : [])),
};

const CREDITS: ReadonlySet<string> = new Set(CREDIT_WORDS.map(fold));
const SHORTEST = 2;
const LONGEST = 4;

const signedAt = (context: NameContext, index: number): readonly Candidate[] => {
  if (!CREDITS.has(foldedAt(context, index))) return [];
  let first = index + 1;
  while (first < index + 3 && isDash(context, first)) first++;
  const {givenNames, familyNames} = context.lexicon.words;
  const opening = foldedAt(context, first);
  // «تقرير: المياه تنضب» is a heading.
  if (opening.startsWith('ال') && !givenNames.has(opening) && !familyNames.has(opening)) return [];
  let end = first;
  while (
    end < first + LONGEST &&
    follows(context, end) &&
    mayBePart(context, end) &&
    !(end - first > SHORTEST && isConjoined(context, end - 1))
  )
    end++;
  // «كتب - السيد أبوعلى ومحمد شمروخ:»
  const last = context.tokens[end - 1];
  const isSecond = end - first > SHORTEST && last !== undefined && isConjoined(context, end - 1);
  if (end - first < SHORTEST || !(closes(context, end) || isSecond)) return [];
  return [fullCandidate(context.tokens, {first, end: isSecond ? end - 1 : end}, {type: 'person', rule: 'byline-name'})];
};

const mayBePart = (context: NameContext, index: number): boolean => {
  const token = context.tokens[index];
  const {givenNames, familyNames, roles} = context.lexicon.words;
  if (token?.kind !== 'word' || STOP_WORDS.has(token.folded)) return false;
  if (givenNames.has(token.folded) || familyNames.has(token.folded)) return true;
  return !roles.has(token.folded) && (token.folded.startsWith('ال') || !isCommon(context.lexicon, token.folded));
};

const isDash = (context: NameContext, index: number): boolean =>
  follows(context, index) && /^[-–—:/]$/u.test(context.tokens[index]?.surface ?? '');

const isConjoined = (context: NameContext, index: number): boolean => {
  const {givenNames, familyNames} = context.lexicon.words;
  return (
    !givenNames.has(foldedAt(context, index)) &&
    context.readings[index]?.some(
      ({clitics, host}) => clitics === 'و' && (givenNames.has(host) || familyNames.has(host)),
    ) === true
  );
};

/** The end of the line, or a dash, colon or bracket before a place or a second credit. */
const closes = (context: NameContext, index: number): boolean =>
  !follows(context, index) || /^[-–—:/(]$/u.test(context.tokens[index]?.surface ?? '');
