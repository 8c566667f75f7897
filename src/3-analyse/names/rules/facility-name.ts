import {type Candidate, fullCandidate, longestByFirst} from '../candidate.ts';
import {
  CALLED_AFTER_PEOPLE,
  FACILITY_ADJECTIVES,
  NAMED_FACILITIES,
  NAMED_PLACES,
  NAMING_WORDS,
} from '../facility-words.ts';
import {foldedAt, follows, isCommon, type NameContext, type NameRule, nationalityOf, readAs} from '../name-context.ts';
import {readChain} from '../person-chain.ts';

/**
 * A place that is called after somebody or something: «مطار حامد كرزاي الدولي», «استاد خليفة الدولي», «جسر الملك فهد», «ساحة البريد المركزي»,
 * «ميدان الشهداء». What stands between the class noun and its adjective is the name, whatever it means elsewhere.
 */
export const facilityName: NameRule = {
  name: 'facility-name',
  find: (context, found) => {
    const listed = longestByFirst(found.filter(({strength}) => strength === 'full'));
    return context.tokens.flatMap((_, index) => facilityAt(context, index, listed));
  },
};

const LONGEST = 5;

const facilityAt = (
  context: NameContext,
  index: number,
  listed: ReadonlyMap<number, Candidate>,
): readonly Candidate[] => {
  const reading = readAs(context, index, host => NAMED_FACILITIES.has(host) || CALLED_AFTER_PEOPLE.has(host));
  if (reading === undefined || !follows(context, index + 1)) return [];
  if (reading.clitics !== '' && context.lexicon.words.commonWords.has(foldedAt(context, index))) return [];
  const from = index + 1;
  const place = listed.get(from);
  if (place !== undefined && place.type !== 'person') return [];
  const end =
    fixedEnd(context, reading.host, from) ??
    personEnd(context, from, listed) ??
    (NAMED_FACILITIES.has(reading.host) ? closedEnd(context, from) : undefined);
  if (end === undefined) return [];
  const span = {first: index, end, start: reading.start};
  return [fullCandidate(context.tokens, span, {type: 'place', rule: 'facility-name'})];
};

/** «ساحة الحرية»: a name that squares, streets and bridges have everywhere. */
const fixedEnd = (context: NameContext, head: string, from: number): number | undefined => {
  if (!NAMED_PLACES.has(head) || !NAMING_WORDS.has(foldedAt(context, from))) return undefined;
  return withAdjective(context, from + 1);
};

/** «جسر الملك فهد», «مطار حامد كرزاي», «استاد خليفة الدولي»: a person in full, a title and a given name, or one name and the adjective. */
const personEnd = (context: NameContext, from: number, listed: ReadonlyMap<number, Candidate>): number | undefined => {
  const title = context.lexicon.words.roles.get(foldedAt(context, from).replace(/^ال/u, ''));
  const isTitled = foldedAt(context, from).startsWith('ال') && title !== undefined && TITLES.has(title.kind);
  const at = isTitled ? from + 1 : from;
  if (!follows(context, at)) return undefined;
  const person = listed.get(at);
  const chain = person === undefined ? readChain(context, at, isTitled) : undefined;
  const end = person?.end ?? chain?.end;
  if (end === undefined) return undefined;
  const closed = withAdjective(context, end);
  const isSure = end - at > 1 || isTitled;
  return closed > end || (isSure && (person !== undefined || chain?.opensWithGivenName === true)) ? closed : undefined;
};
const TITLES = new Set(['title', 'honorific', 'rank', 'office']);

/** «مطار تريبهوفان الدولي», «ساحة البريد المركزي»: one or two words that name, and the adjective that ends the name. */
const closedEnd = (context: NameContext, from: number): number | undefined => {
  for (let end = from; end < from + LONGEST - 2 && follows(context, end); end++) {
    const word = foldedAt(context, end);
    if (end > from && FACILITY_ADJECTIVES.has(word)) return end + 1;
    const token = context.tokens[end];
    if (token?.kind !== 'word' || nationalityOf(context.lexicon, word) !== undefined) return undefined;
    if (!word.startsWith('ال') && isCommon(context.lexicon, word)) return undefined;
    if (FACILITY_ADJECTIVES.has(word) || /^(?:و|ب|ف|ك)ال|^لل/u.test(word) || /^ال\p{L}+[يه]$/u.test(word))
      return undefined;
  }
  return undefined;
};

const withAdjective = (context: NameContext, end: number): number =>
  follows(context, end) && FACILITY_ADJECTIVES.has(foldedAt(context, end)) ? end + 1 : end;
