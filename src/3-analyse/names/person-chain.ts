/**
 * How names of persons are put together in Arabic print: given names, بن/أبو/عبد/آل, family names with ال and nisba,
 * hyphened and transliterated parts, initials.
 */
import {FATHATAN} from '../../arabic/characters.ts';
import {STOP_WORDS} from '../../lexicon/stop-words.ts';
import type {Candidate} from './candidate.ts';
import {foldedAt, follows, isCommon, isInflected, type NameContext, nationalityOf} from './name-context.ts';

/** A chain of name words: token range, offset where its first word begins, and how much speaks for it. */
export interface NameChain {
  readonly first: number;
  readonly end: number;
  readonly start: number;
  /** Words of the name, connectors not counted. */
  readonly words: number;
  /** Words known as given or family names or from listed people. */
  readonly known: number;
  /** True when the first word is a given name that is nothing else. */
  readonly opensWithGivenName: boolean;
}

const CONNECTORS = new Set([
  'بن',
  'ابن',
  'بنت',
  'ال',
  'ابو',
  'ابي',
  'ابا',
  'ام',
  'ولد',
  'بو',
  'فان',
  'دي',
  'دو',
  'دا',
  'فون',
  'لو',
  'لا',
  'ماك',
  'ايت',
]);
const SERVANT = 'عبد';
const KUNYA = new Set(['ابو', 'ابي', 'ابا']);
const LONGEST = 8;

/** First halves of names in الدين and الله, which are written as two words: «صلاح الدين», «عطا الله». */
const BEFORE_RELIGION = new Set([
  'صلاح',
  'علاء',
  'ناصر',
  'نور',
  'شمس',
  'بدر',
  'جمال',
  'كمال',
  'عز',
  'سعد',
  'تقي',
  'محيي',
  'محي',
  'زين',
  'شرف',
  'ضياء',
  'بهاء',
  'حسام',
  'عماد',
  'رشيد',
  'معز',
  'قطب',
  'شهاب',
  'برهان',
  'نجم',
  'تاج',
  'جلال',
  'مجد',
  'سراج',
  'صدر',
  'ركن',
  'غياث',
  'فخر',
  'قمر',
  'مصباح',
  'نظام',
  'نصر',
  'سيف',
  'خير',
  'عصام',
  'ولي',
  'كريم',
  'اكمل',
]);
const BEFORE_GOD = new Set([
  'عطا',
  'فضل',
  'خير',
  'نصر',
  'سعد',
  'رزق',
  'جاد',
  'عون',
  'ضيف',
  'جار',
  'خلف',
  'مال',
  'عبيد',
  'هبه',
  'نعمه',
  'سيف',
  'اسد',
  'لطف',
  'دخيل',
  'حسب',
  'عوض',
  'شكر',
  'فتح',
]);

/**
 * The longest chain from token `index`. With `trigger` (a role stands before it) its first word may be unknown;
 * without, it must be a given name. undefined when there is none.
 */
export const readChain = (context: NameContext, index: number, trigger: boolean): NameChain | undefined => {
  const opening = openingAt(context, index, trigger);
  if (opening === undefined) return undefined;
  let {end, words, known} = opening;
  while (end - index < LONGEST) {
    const isSure = (words === 1 && opening.given) || (words > 1 && known === words);
    const step = stepAt(context, end, words) ?? (isSure ? surnameAt(context, end, words) : undefined);
    if (step === undefined) break;
    ({end} = step);
    words++;
    if (step.known) known++;
  }
  return {first: index, end, start: opening.start, words, known, opensWithGivenName: opening.given};
};

interface Opening {
  readonly end: number;
  readonly start: number;
  readonly words: number;
  readonly known: number;
  readonly given: boolean;
}

const openingAt = (context: NameContext, index: number, trigger: boolean): Opening | undefined => {
  const {givenNames, familyNames, commonWords} = context.lexicon.words;
  const token = context.tokens[index];
  if (token === undefined || token.kind !== 'word') return undefined;
  for (const reading of context.readings[index] ?? []) {
    const {host, start, clitics} = reading;
    if (isTwoWordName(context, index, host))
      return {end: index + 2, start, words: 1, known: 1, given: foldedAt(context, index + 1) === 'الدين'};
    if (clitics !== '' && commonWords.has(token.folded)) break;
    if (isStopWord(context, index, host) || isTitle(context, host)) continue;
    if (host === SERVANT || CONNECTORS.has(host)) {
      if (host === 'ال' || host === 'ام' || host === 'لا' || host === 'لو' || host === 'دو') continue;
      const next = context.tokens[index + 1];
      if (next === undefined || next.startsLine || next.kind !== 'word') continue;
      const after = nameWord(context, index + 1, 1, host === SERVANT);
      if (after === undefined) continue;
      return {end: index + 2, start, words: 1, known: 1, given: host === SERVANT || host.startsWith('اب')};
    }
    const given = givenNames.get(host);
    // «رأى غوتيريش»: راي is a name too, but a verb of saying opens no name by itself.
    if (given?.word && !trigger && context.lexicon.words.reportingVerbs.has(host)) continue;
    if (given !== undefined)
      return {
        end: index + 1,
        start,
        words: 1,
        known: 1,
        given: isAli(context, index, host) || (!given.word && !(host.length < 4 && commonWords.has(host))),
      };
    if (isServantName(host)) return {end: index + 1, start, words: 1, known: 1, given: true};
    if (trigger && clitics === '') {
      if (familyNames.has(host) || context.lexicon.personWords.has(host)) {
        return isCommon(context.lexicon, host) || nationalityOf(context.lexicon, host) !== undefined
          ? undefined
          : {end: index + 1, start, words: 1, known: 1, given: false};
      }
      if (isForeignShape(context, host) || isStrange(context, host))
        return {end: index + 1, start, words: 1, known: 0, given: false};
    }
  }
  return undefined;
};

const isTwoWordName = (context: NameContext, index: number, host: string): boolean => {
  if (!BEFORE_RELIGION.has(host) && !BEFORE_GOD.has(host)) return false;
  const next = follows(context, index + 1) ? foldedAt(context, index + 1) : '';
  return (next === 'الدين' && BEFORE_RELIGION.has(host)) || (next === 'الله' && BEFORE_GOD.has(host));
};

/**
 * A chain cut where a listed name says it ends: behind a listed person it opens with (unless بن or آل goes on), and before a listed place
 * or body inside it. undefined when what is left is no chain.
 */
export const trimAtListed = (
  context: NameContext,
  chain: NameChain,
  found: readonly Candidate[],
): NameChain | undefined => {
  let {end} = chain;
  for (const listed of found) {
    if (
      listed.strength !== 'full' ||
      listed.first < chain.first ||
      listed.first >= end ||
      listed.end - listed.first < 1
    )
      continue;
    if (listed.type === 'person') {
      if (listed.first > chain.first) return undefined;
      if (listed.end < end && !GOES_ON.has(foldedAt(context, listed.end))) return undefined;
    } else if (listed.first > chain.first && !mayBeSurname(context, chain, listed)) end = listed.first;
  }
  return end === chain.end
    ? chain
    : end - chain.first < 2
      ? undefined
      : {...chain, end, words: Math.min(chain.words, end - chain.first)};
};
const GOES_ON = new Set(['بن', 'ابن', 'بنت', 'ال']);

/**
 * A family name, or a word that is spelt like a place's and stands last behind another of the same foreign look: «وزير المالية كورت بورنيو».
 */
const mayBeSurname = (context: NameContext, chain: NameChain, listed: Candidate): boolean =>
  context.lexicon.words.familyNames.has(foldedAt(context, listed.first)) ||
  (listed.type === 'place' &&
    chain.known < chain.words &&
    listed.first === chain.first + 1 &&
    listed.end === chain.end &&
    listed.end - listed.first === 1 &&
    isForeignShape(context, foldedAt(context, listed.first)));

/** One more element behind `words` words of a name. */
const stepAt = (
  context: NameContext,
  index: number,
  words: number,
): {readonly end: number; readonly known: boolean} | undefined => {
  const token = context.tokens[index];
  if (token === undefined || token.startsLine) return undefined;
  if (token.kind === 'mark') {
    const next = context.tokens[index + 1];
    return token.surface === '-' && token.joined && next?.joined === true && next.kind === 'word'
      ? {end: index + 2, known: false}
      : undefined;
  }
  if (token.kind !== 'word' || (words > 1 && isConjoined(context, index))) return undefined;
  if (isTwoWordName(context, index, token.folded)) return {end: index + 2, known: true};
  // «كاثلين ج. ماكينيس»
  if (token.folded.length === 1 && token.folded !== 'و') {
    const name = foldedAt(context, index + 1) === '.' ? index + 2 : index + 1;
    return follows(context, index + 1) &&
      follows(context, name) &&
      context.tokens[name]?.kind === 'word' &&
      !isCommon(context.lexicon, foldedAt(context, name)) &&
      nameWord(context, name, words) !== undefined
      ? {end: name + 1, known: false}
      : undefined;
  }
  if (CONNECTORS.has(token.folded) || token.folded === SERVANT) {
    const next = context.tokens[index + 1];
    if (next === undefined || next.startsLine || next.kind !== 'word') return undefined;
    // «آل حرمان»: behind آل whatever it is belongs to the family's name.
    if (token.folded === 'ال' && words > 1 && next.folded.length > 2 && !STOP_WORDS.has(next.folded))
      return {end: index + 2, known: true};
    const second = CONNECTORS.has(next.folded) || next.folded === SERVANT ? index + 2 : index + 1;
    const end = second < context.tokens.length && context.tokens[second]?.kind === 'word' ? second : index + 1;
    const word = foldedAt(context, end);
    // «محمد أبو جبل»: the father may be called by any noun.
    const isKunya = KUNYA.has(foldedAt(context, end - 1)) && word.length > 2 && !isStopWord(context, end, word);
    return isKunya || nameWord(context, end, words, true) !== undefined ? {end: end + 1, known: true} : undefined;
  }
  const known = nameWord(context, index, words);
  return known === undefined ? undefined : {end: index + 1, known};
};

/** «منجي الباوندي ولويس بروس»: behind a whole name an unlisted word with و opens the next one. */
const isConjoined = (context: NameContext, index: number): boolean => {
  const {givenNames, familyNames} = context.lexicon.words;
  const isName = (word: string): boolean =>
    givenNames.has(word) || familyNames.has(word) || context.lexicon.personWords.has(word);
  const conjoined = context.readings[index]?.find(({clitics}) => clitics === 'و');
  return (
    conjoined !== undefined &&
    !isName(foldedAt(context, index)) &&
    (isName(conjoined.host) || isForeignShape(context, conjoined.host))
  );
};

/** على and علي fold to one word; only the first, written with alef maqsura, is the preposition. */
export const isStopWord = (context: NameContext, index: number, folded: string): boolean =>
  STOP_WORDS.has(folded) && !isAli(context, index, folded);

const isAli = (context: NameContext, index: number, folded: string): boolean =>
  folded === 'علي' && /ي[\u064B-\u0652]*$/u.test(context.tokens[index]?.surface ?? '');

/** «الحاج»، «الشيخ»: a title stands before a name and is no part of it. */
const isTitle = (context: NameContext, host: string): boolean =>
  host.startsWith('ال') && (context.lexicon.words.roles.has(host.slice(2)) || TITLES.has(host));
const TITLES = new Set(['الحاج', 'الحاجه', 'السيد', 'السيده', 'الشيخ', 'الاستاذ', 'الدكتور', 'المهندس']);

/**
 * A second word of any shape behind a certain given name («فهد العولة», «أمل دنقل»), when it is in no list, is no verb by its prefix and
 * is no ordinary word behind an attached particle.
 */
const surnameAt = (
  context: NameContext,
  index: number,
  words: number,
): {readonly end: number; readonly known: boolean} | undefined => {
  const token = context.tokens[index];
  const folded = token?.folded ?? '';
  if (
    token === undefined ||
    token.startsLine ||
    token.kind !== 'word' ||
    folded.length < 4 ||
    isStopWord(context, index, folded)
  )
    return undefined;
  if (
    token.surface.includes(FATHATAN) ||
    nationalityOf(context.lexicon, folded) !== undefined ||
    VERB_PREFIX.test(folded) ||
    (words > 1 && (NOUN_ENDING.test(token.surface) || (folded.startsWith('ال') && /[هكنت]$/u.test(folded)))) ||
    // «تشافي وإنييستا»: behind a conjunction another name begins.
    (folded.startsWith('و') && context.readings[index]?.some(({clitics}) => clitics === 'و'))
  )
    return undefined;
  const isOrdinary =
    context.readings[index]?.some(
      ({host, clitics}) =>
        isCommon(context.lexicon, host) ||
        (clitics !== '' && (isCommon(context.lexicon, `ال${host}`) || context.lexicon.words.givenNames.has(host))),
    ) ?? true;
  return isOrdinary || /^(?:[وفبك]ال|لل)/u.test(folded) ? undefined : {end: index + 1, known: false};
};
const VERB_PREFIX = /^(?:ي|ت|سي|ست|سن|ان|است)\p{L}{3,}$/u;
/** Plurals and pronouns, which a family name that nobody lists hardly ends in. */
const NOUN_ENDING = /(?:ات|ون|ين|ها|هم|ه|[^ا]ية)$/u;

/** Can the token be a further word of a name? true: a known one; false: by its shape; undefined: no. */
const nameWord = (context: NameContext, index: number, words: number, afterConnector = false): boolean | undefined => {
  const {givenNames, familyNames} = context.lexicon.words;
  const folded = foldedAt(context, index);
  // A word with nunation (اجتماعاً) is an indefinite noun, never a part of a name.
  if (
    folded.length < 2 ||
    isStopWord(context, index, folded) ||
    (context.tokens[index]?.surface ?? '').includes(FATHATAN)
  )
    return undefined;
  const given = givenNames.get(folded);
  if (isAli(context, index, folded) && context.text.includes(' على ')) return true;
  if (given !== undefined && (!given.word || afterConnector || words < 2 || endsName(context, index + 1)))
    return context.lexicon.words.reportingVerbs.has(folded) ? undefined : true;
  if (isServantName(folded)) return true;
  const nationality = nationalityOf(context.lexicon, folded);
  const common = isCommon(context.lexicon, folded);
  const family = familyNames.get(folded);
  if (
    family !== undefined &&
    (!common || family.foreign) &&
    (nationality === undefined || (words < 3 && folded.startsWith('ال')))
  )
    return true;
  if (common) return afterConnector && folded.startsWith('ال') ? false : undefined;
  if (afterConnector && folded.length > 2) return false;
  if (context.lexicon.personWords.has(folded) && nationality === undefined) return true;
  if (nationality !== undefined) return undefined;
  if (folded.startsWith('ال'))
    return /^ال\p{L}{2,}ي$/u.test(folded) && words < 3 ? false : afterConnector ? false : undefined;
  return isForeignShape(context, folded) ? false : undefined;
};

/** Behind this nothing can go on with a sentence whose verb or adjective the word before it might be. */
const endsName = (context: NameContext, index: number): boolean => {
  const token = context.tokens[index];
  return token === undefined || token.startsLine || (token.kind === 'mark' && token.surface !== '-');
};

/** «عبدالله», «عبدالرحمن», «عزالدين» written as one word. */
const isServantName = (host: string): boolean =>
  /^عبد(?:ال\p{L}{3,}|الله|ربه)$/u.test(host) ||
  (host.length < 10 && host.endsWith('الدين') && BEFORE_RELIGION.has(host.slice(0, -5)));

/** «وزيرة البيئة فازية دحلب»: behind a role a name may end as feminine nouns do, when no such noun is known. */
const isStrange = (context: NameContext, folded: string): boolean =>
  folded.length > 3 &&
  /^(?!ال|لل)\p{L}+ه$/u.test(folded) &&
  !isInflected(context.lexicon, folded) &&
  !isInflected(context.lexicon, folded.replace(/^[وفبكل]/u, '')) &&
  !VERB_PREFIX.test(folded);

/**
 * An unknown word that may be a transliterated name: no article, no attached pronoun or verb prefix, no feminine ending that Arabic
 * nouns have, three letters at least and not a common word.
 */
export const isForeignShape = (context: NameContext, folded: string): boolean => {
  if (
    folded.length < 3 ||
    folded.startsWith('ال') ||
    isCommon(context.lexicon, folded) ||
    /^(?:ي|ت|ن|سي|ست)?ست/u.test(folded)
  )
    return false;
  if (context.lexicon.words.givenNames.has(folded) || context.lexicon.personWords.has(folded)) return true;
  if (
    /^(?:ي|ت|سي|ست|ن|است|انت|وال|بال|كال|فال|لل|و)\p{L}{3,}$/u.test(folded) &&
    !/^(?:تش\p{L}|تي|ني|نور\p{L})\p{L}{2,}$/u.test(folded) &&
    !/(?:سون|وف|يف|سكي|يتش|شفيلي|مان|نغ|نج|ينو|ير|يس|وس|ون)$/u.test(folded)
  )
    return false;
  if (
    /(?:ها|هم|نا|كم|ته|تها|ات|ين|ون|يه|ه)$/u.test(folded) &&
    !/(?:ريس|شين|لين|كين|تين|دين|رين|ستون|سون|مون|تون|دون|رون|[لرتدن]ينا|[رل]يانا)$/u.test(folded)
  )
    return false;
  const withoutClitic = folded.replace(/^[وفبكل]/u, '');
  return (
    withoutClitic === folded ||
    !(isCommon(context.lexicon, withoutClitic) || isCommon(context.lexicon, `ال${withoutClitic}`))
  );
};
