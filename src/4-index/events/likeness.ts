import type {EventSentence} from './event-sentence.ts';

type Terms = EventSentence['terms'];

/** Terms that two tellings of one event have in common at least. */
const LEAST_SHARED = 3;
/** Sentences of an event that another is compared with. */
const MOST_MEMBERS = 6;
/** How many of them speak for the event: one alike by chance is not enough. */
const SPEAKERS = 2;

/** Factors for what speaks against one event: numbers none of which is shared, names likewise, no name in common at all. */
const OTHER_NUMBERS = 0.7;
const OTHER_NAMES = 0.4;
const NO_COMMON_NAME = 0.65;
/** Added where the verbs at the time say the same of two names or more that are shared: «استقبل كيم لافروف», «لقاء لافروف وكيم». */
const SAME_DEED = 0.15;
/** Names of this weight are people and bodies; places are common to much that has nothing else in common. */
const TELLING_NAME = 5;

/**
 * How alike two sentences are as tellings of one event, 0 to a little over 1: the weight of the terms they share over the
 * mean weight of what each says, less for numbers and names that differ. Symmetric.
 */
export function likeness(left: EventSentence, right: EventSentence): number {
  const shared = {weight: 0, terms: 0, names: 0, numbers: 0};
  for (const [term, weight] of left.terms) {
    if (!right.terms.has(term)) continue;
    shared.weight += weight;
    shared.terms += 1;
    if (isName(term)) shared.names += 1;
    if (isNumber(term)) shared.numbers += 1;
  }
  if (shared.terms < LEAST_SHARED) return 0;
  const [one, other] = [profileOf(left.terms), profileOf(right.terms)];
  const share = shared.weight / Math.sqrt(one.weight * other.weight);
  const numbers = shared.numbers === 0 && one.hasNumbers && other.hasNumbers ? OTHER_NUMBERS : 1;
  const names = shared.names > 0 ? 1 : one.hasTellingNames && other.hasTellingNames ? OTHER_NAMES : NO_COMMON_NAME;
  const isSameDeed = shared.names > 1 && left.deed !== undefined && left.deed === right.deed;
  return share * numbers * names + (isSameDeed ? SAME_DEED : 0);
}

/** How alike a sentence is to the sentences of an event: the mean of the two most alike. */
export function likenessToAll(sentence: EventSentence, members: readonly EventSentence[]): number {
  const scores = members
    .slice(0, MOST_MEMBERS)
    .map(member => likeness(sentence, member))
    .sort((left, right) => right - left)
    .slice(0, SPEAKERS);
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}

interface Profile {
  readonly weight: number;
  readonly hasNumbers: boolean;
  readonly hasTellingNames: boolean;
}

const PROFILES = new WeakMap<Terms, Profile>();

/** What a sentence has, by itself; remembered, since it is compared many times. */
function profileOf(terms: Terms): Profile {
  const known = PROFILES.get(terms);
  if (known) return known;
  const all = [...terms];
  const profile = {
    weight: all.reduce((sum, [, weight]) => sum + weight, 0),
    hasNumbers: all.some(([term]) => isNumber(term)),
    hasTellingNames: all.some(([term, weight]) => isName(term) && weight >= TELLING_NAME),
  };
  PROFILES.set(terms, profile);
  return profile;
}

const isName = (term: string): boolean => term.startsWith('@');
const isNumber = (term: string): boolean => term.startsWith('#');
