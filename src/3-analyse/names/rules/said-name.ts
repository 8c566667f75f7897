import {STOP_WORDS} from '../../../lexicon/stop-words.ts';
import {type Candidate, fullCandidate} from '../candidate.ts';
import {
  foldedAt,
  follows,
  isCommon,
  isInflected,
  isQuoteMark,
  type NameContext,
  type NameRule,
  nationalityOf,
} from '../name-context.ts';

/**
 * Whoever says something that «إن» or «أن» opens: «وقال الناطق باسم وزارة الصحة أشرف القدرة إن», «وقال بيتري تالاس إنه». The verb of saying and
 * the particle hold the name between them, so that its words may be unknown or ordinary ones.
 */
export const saidName: NameRule = {
  name: 'said-name',
  find: (context, found) => {
    const closings = context.tokens.flatMap((_, index) => (closes(context, index) ? [index] : []));
    if (closings.length === 0) return [];
    const listed = new Map<number, Candidate>();
    const ends = new Set<number>();
    for (const candidate of found) {
      if (candidate.strength === 'ambiguous') continue;
      ends.add(candidate.end);
      if (candidate.entity === undefined) continue;
      for (let index = candidate.first; index < candidate.end; index++) listed.set(index, candidate);
    }
    return closings.flatMap(closing => nameBefore(context, closing, listed, ends));
  },
};

/** «إن» or «أن», the colon before what is said, and the comma before the speaker's role: «قال قدورة فارس، رئيس هيئة …». */
const closes = (context: NameContext, index: number): boolean => {
  const token = context.tokens[index];
  if (token === undefined) return false;
  if (CLOSINGS.has(token.folded) || token.surface === ':') return true;
  const role = foldedAt(context, index + 1).replace(/^ال/u, '');
  return token.surface === '،' && context.lexicon.words.roleOpenings.has(role);
};
const CLOSINGS = new Set(['ان', 'انه', 'انها', 'انهم', 'انهما', 'انهن', 'اننا', 'انني', 'بان', 'بانه', 'بانها']);
const LONGEST = 4;
/** Farthest the verb of saying may stand before the particle, in tokens. */
const FARTHEST = 18;

const nameBefore = (
  context: NameContext,
  closing: number,
  listed: ReadonlyMap<number, Candidate>,
  ends: ReadonlySet<number>,
): readonly Candidate[] => {
  if (!follows(context, closing)) return [];
  const verb = verbBefore(context, closing);
  if (verb === undefined) return [];
  let best: number | undefined;
  for (let first = closing - 1; first > verb && first >= closing - LONGEST; first--) {
    if (!mayBePart(context, first, closing) || listed.get(first)?.type === 'person') break;
    if (closing - first < 2 || listed.get(first) !== undefined) continue;
    if (opensName(context, first, verb, closing, ends)) best = first;
  }
  return best === undefined
    ? []
    : [fullCandidate(context.tokens, {first: best, end: closing}, {type: 'person', rule: 'said-name'})];
};

/** The nearest verb of saying in the same clause; nothing but words and quotation marks stand between. */
const verbBefore = (context: NameContext, closing: number): number | undefined => {
  const {reportingVerbs} = context.lexicon.words;
  for (let index = closing - 1; index >= 0 && index > closing - FARTHEST; index--) {
    const token = context.tokens[index];
    if (token === undefined || CLOSINGS.has(token.folded)) return undefined;
    if (token.kind === 'mark' && !isQuoteMark(token.surface)) return undefined;
    const isVerb =
      reportingVerbs.has(token.folded) ||
      context.readings[index]?.some(({host, clitics}) => /^[وف]$/u.test(clitics) && reportingVerbs.has(host));
    if (isVerb && !isGiven(context, index)) return index;
    if (token.startsLine) return undefined;
  }
  return undefined;
};

/** «ذبيح الله», «جلال الدين». */
const SECOND_HALVES = new Set(['الله', 'الدين']);
const KUNYA = new Set(['ابو', 'ام', 'ابي', 'ابا', 'ابن', 'بن', 'بنت', 'ولد', 'عبد', 'ال']);

const isGiven = (context: NameContext, index: number): boolean =>
  context.lexicon.words.givenNames.has(foldedAt(context, index));

const isGivenAlone = (context: NameContext, index: number): boolean =>
  context.lexicon.words.givenNames.get(foldedAt(context, index))?.word === false;

/** A word that may stand in a name at all: no particle, no role, no body, no ordinary word unless a name opens before it. */
const mayBePart = (context: NameContext, index: number, closing: number): boolean => {
  const token = context.tokens[index];
  const folded = token?.folded ?? '';
  const {roles, organisationHeads, placeHeads, familyNames} = context.lexicon.words;
  if (token === undefined || token.kind !== 'word' || token.startsLine || folded.length < 2) return false;
  if (KUNYA.has(folded)) return index < closing - 1;
  if (SECOND_HALVES.has(folded)) return !STOP_WORDS.has(foldedAt(context, index - 1));
  // «صلى الله عليه وسلم»: no «عليّة».
  if (STOP_WORDS.has(folded) && token.surface.endsWith('ه')) return false;
  // «وقال على تويتر إنه»: the preposition, unless a name goes on behind it as some papers spell Ali.
  if (ON.test(token.surface) && !familyNames.has(foldedAt(context, index + 1)) && !isGiven(context, index + 1))
    return false;
  if (isGiven(context, index) || familyNames.has(folded)) return true;
  if (KUNYA.has(foldedAt(context, index - 1)) && !STOP_WORDS.has(folded)) return true;
  if (
    STOP_WORDS.has(folded) ||
    /^(?:[وفبك]ال|لل)\p{L}{3,}/u.test(folded) ||
    nationalityOf(context.lexicon, folded) !== undefined
  )
    return false;
  if (folded.startsWith('ال')) {
    const bare = folded.slice(2);
    const isNoun = [roles, organisationHeads, placeHeads].some(words => words.has(bare));
    return index === closing - 1 && (!isNoun || isGivenAlone(context, index - 1)) && !DESCRIBING.test(folded);
  }
  // «قال محمود بصل،»: what stands between a given name and the comma is the rest of the name.
  const isClosing = index === closing - 1 && context.tokens[closing]?.kind === 'mark' && folded.length > 2;
  if (isClosing && isGivenAlone(context, index - 1)) return true;
  return !isCommon(context.lexicon, folded) && !isInflected(context.lexicon, folded);
};

const ON = /^[وف]?على$/u;

/** Adjectives and ranks that stand last in a description: «الأعلى», «العامة», «الثاني», «الأولى». */
const DESCRIBING =
  /(?:يه|ات|ت|ين|ون)$|^ال(?:عام|اعلي|اول|ثاني|ثالث|حالي|سابق|اسبق|جديد|مقبل|كبري|اولي|عليا|عامه|خاصه|جديده|سابقه|حاليه|محلي|وطني|دولي|رسمي)$/u;

/** A given name or kunya, or an unknown word right behind the verb, an office with ال, an adjective of nationality or a listed name. */
const opensName = (
  context: NameContext,
  first: number,
  verb: number,
  closing: number,
  ends: ReadonlySet<number>,
): boolean => {
  const folded = foldedAt(context, first);
  const before = foldedAt(context, first - 1);
  const isAnnounced = first === verb + 1 || ends.has(first) || /^(?:و|ل|ب)?ال\p{L}{2,}|^لل/u.test(before);
  // «الناطق باسم الحركة إن»: باسم is a name only right behind the verb.
  if (folded === 'باسم' && first !== verb + 1) return false;
  if (folded === 'ابو' || folded === 'ام' || folded === 'عبد') return isAnnounced;
  if (KUNYA.has(folded) || folded.startsWith('ال')) return false;
  const given = context.lexicon.words.givenNames.get(folded);
  if (given?.word === false && !isCommon(context.lexicon, folded)) return true;
  if (!isAnnounced) return false;
  if (given !== undefined) return true;
  // Nothing is known of the opening: then every word must be unknown or a name. A verb may stand before «أن», not before «إن».
  const shape = /^[إ،:]/u.test(context.tokens[closing]?.surface ?? '') ? PLURAL : PLURAL_OR_VERB;
  for (let index = first; index < closing; index++) {
    const word = foldedAt(context, index);
    if (isGiven(context, index) || context.lexicon.words.familyNames.has(word)) continue;
    if (word.length < 3 || word.startsWith('ال') || shape.test(word)) return false;
  }
  return folded.length > 2;
};
const PLURAL = /(?:ات|ون|ين|وا|ها|هم|نا)$/u;
const PLURAL_OR_VERB = /(?:ات|ون|ين|وا|ها|هم|نا)$|^(?:ي|ت|سي|ست)(?!ش)\p{L}{3,}$/u;
