/**
 * What belongs to a body's name behind its head noun: nouns and adjectives with ال, bare nouns of an idafa, purposes with ل, listed and
 * unlisted proper names, a name in quotation marks. Read greedily, one step at a time; a step says how far it takes the name.
 */
import {STOP_WORDS} from '../../lexicon/stop-words.ts';
import type {Candidate} from './candidate.ts';
import {
  foldedAt,
  follows,
  isCommon,
  isInflected,
  isQuoteMark,
  type NameContext,
  nationalityAt,
  nationalityOf,
} from './name-context.ts';
import {
  CAUSES,
  COMPANY_TAILS,
  DESCRIPTIVE,
  LATIN_LETTERS,
  MEDIA_TAILS,
  NAMING_ADJECTIVES,
  OF_INSTITUTIONS,
} from './organisation-words.ts';
import {isForeignShape, readChain} from './person-chain.ts';

/** How far a name goes and what it is made of. */
export interface Tail {
  readonly end: number;
  /** Words with ال that are no nationality. */
  readonly nouns: number;
  readonly nationality: boolean;
  readonly proper: boolean;
  /** A listed body that stands in apposition at the very end. */
  readonly appended: Candidate | undefined;
}

/** What the head noun allows behind it. */
export interface TailOptions {
  /** Token of the head noun. */
  readonly head: number;
  readonly media: boolean;
  readonly people: boolean;
  /** One unlisted word that looks like a name makes a body of the head: «شركة واصل». */
  readonly open: boolean;
  /** The body is listed as it stands: only a nationality or a quoted name may still belong to it. */
  readonly closed: boolean;
  /** A purpose with لل may follow: «هيئة … للطيران المدني», but not «بلدية … للشروع في». */
  readonly purposeful: boolean;
  /** A firm or team may be called by any foreign words: «شركة ميريل لينش». */
  readonly firm: boolean;
  /** The head has ال: «الشركة التونسية لأسواق الجملة». */
  readonly definite: boolean;
}

interface State extends Tail {
  readonly from: number;
  /** Nothing may follow. */
  readonly done?: true;
}

type Step = (
  context: NameContext,
  state: State,
  listed: ReadonlyMap<number, Candidate>,
  options: TailOptions,
) => State | 'stop' | undefined;

const LONGEST = 9;

/** Reads a name's tail from token `from`; `listed` are the longest names found so far by their first token. */
export const readTail = (
  context: NameContext,
  from: number,
  listed: ReadonlyMap<number, Candidate>,
  options: TailOptions,
): Tail => {
  let state: State = {from, end: from, nouns: 0, nationality: false, proper: false, appended: undefined};
  const steps = options.closed ? CLOSED_STEPS : STEPS;
  while (!state.done && state.end - from < LONGEST && follows(context, state.end)) {
    let next: State | 'stop' | undefined;
    for (const step of steps) {
      next = step(context, state, listed, options);
      if (next !== undefined) break;
    }
    if (next === undefined || next === 'stop') break;
    state = next;
  }
  return state;
};

const quoted: Step = (context, state, listed, {media}) => {
  if (context.tokens[state.end]?.kind !== 'mark') return undefined;
  const end = quotedName(context, state.end);
  if (end === undefined || (state.end > state.from && !media)) return 'stop';
  return {...state, end, proper: true, appended: listed.get(state.end + 1), done: true};
};

/** «وكالة الأنباء الروسية روسافياتسيا»: another name of the listed body, or its short form. */
const apposition: Step = (context, state, listed, {head}) => {
  const name = listed.get(state.end);
  return name?.type === 'organisation' &&
    name.start === context.tokens[state.end]?.start &&
    (name.strength === 'alone' || name.entity?.id === listed.get(head)?.entity?.id)
    ? {...state, end: name.end, appended: name, done: true}
    : undefined;
};

/** Only a body called by ordinary words takes an adjective: «وكالة الأنباء الألمانية», but «نادي ريال مدريد» الإسباني. */
const adjectiveOfListed: Step = (context, state) => {
  const folded = foldedAt(context, state.end);
  const adjective = state.nationality || !folded.startsWith('ال') ? undefined : nationalityAt(context, state.end);
  if (adjective === undefined || !isCommon(context.lexicon, foldedAt(context, state.end - 1))) return 'stop';
  return {...state, nationality: true, end: state.end + adjective.tokens};
};

const person: Step = (context, state, listed, {people}) => {
  const isFirst = state.end === state.from;
  const name = listed.get(state.end);
  if (name?.type === 'person' && name.strength !== 'ambiguous' && !(people && isFirst)) return 'stop';
  return isTitle(context, state.end) && !(people && isFirst) ? 'stop' : undefined;
};

const listedName: Step = (context, state, listed) => {
  const name = listed.get(state.end);
  const token = context.tokens[state.end];
  const isFirst = state.end === state.from;
  if (name === undefined || token === undefined) return undefined;
  // «وزارة الداخلية والجيش»: another body begins behind the conjunction.
  if (name.start !== token.start)
    return name.strength !== 'ambiguous' && name.type === 'organisation' ? 'stop' : undefined;
  if (name.strength === 'ambiguous' && !isFirst) return undefined;
  if (name.type === 'organisation' && name.strength !== 'ambiguous')
    return !isFirst && !state.nationality && state.nouns === 0
      ? 'stop'
      : {...state, end: name.end, proper: true, appended: name, done: true};
  if (!isFirst && !state.proper && state.nouns === 0) return 'stop';
  return isFirst || token.folded.startsWith('ال') ? {...state, end: name.end, proper: true} : 'stop';
};

/** «قناة اليمن اليوم», «صحيفة لبنان نيوز»: a medium called by a country and a word of the trade. */
const mediaTail: Step = (context, state, _, {media}) =>
  media && state.proper && MEDIA_TAILS.has(foldedAt(context, state.end))
    ? {...state, end: state.end + 1, done: true}
    : undefined;

/** «مستشفى الملك فيصل»: a title and a name behind it that nobody lists. */
const honoured: Step = (context, state, _, {people}) => {
  if (
    !people ||
    state.end !== state.from + 1 ||
    !context.lexicon.words.roles.has(foldedAt(context, state.from).slice(2))
  )
    return undefined;
  const chain = readChain(context, state.end, false);
  return chain && {...state, end: chain.end, proper: true, done: true};
};

/** «مستشفى ينبع العام», «مجلس عنبتا المحلي»: what kind of institution it is, behind the place. */
const institution: Step = (context, state) =>
  state.proper && OF_INSTITUTIONS.has(foldedAt(context, state.end))
    ? {...state, end: state.end + 1, nouns: state.nouns + 1}
    : undefined;

const description: Step = (context, state) => (DESCRIPTIVE.has(foldedAt(context, state.end)) ? 'stop' : undefined);

const adjective: Step = (context, state) => {
  const nationality = foldedAt(context, state.end).startsWith('ال') ? nationalityAt(context, state.end) : undefined;
  if (nationality === undefined) return undefined;
  // «جامعة لافال» الكندية: a proper name is whole without the adjective.
  if (state.proper) return 'stop';
  return {...state, nationality: true, end: state.end + nationality.tokens};
};

const nounWithArticle: Step = (context, state, _, {media}) => {
  const token = context.tokens[state.end];
  if (token?.kind !== 'word' || !token.folded.startsWith('ال') || token.folded.length <= 4) return undefined;
  if (state.proper || (state.nationality && !media && state.nouns > 0)) return 'stop';
  // «نقضت محكمة الاستئناف الحكم»: behind its complement only adjectives go on with a name, a noun is the verb's.
  if (state.nouns > 0 && !isNamingAdjective(token.folded, foldedAt(context, state.end - 1))) return 'stop';
  return {...state, nouns: state.nouns + 1, end: state.end + 1};
};

/** A relative or listed adjective, or a plural behind a plural: «الأساتذة الجامعيين الباحثين». */
const isNamingAdjective = (folded: string, before: string): boolean =>
  NAMING_ADJECTIVES.has(folded) ||
  /(?:يه?|ي[ويا][نت])$/u.test(folded) ||
  (folded.startsWith('ال') && before.slice(-2) === folded.slice(-2) && /(?:ين|ون|ات)$/u.test(folded));

const conjoined: Step = (context, state) => {
  const folded = foldedAt(context, state.end);
  if (state.end === state.from || state.nationality || state.proper) return undefined;
  const apart = folded === 'و' && follows(context, state.end + 1);
  const noun = apart ? foldedAt(context, state.end + 1) : folded.startsWith('وال') ? folded.slice(1) : '';
  if (!/^ال\p{L}{3,}$/u.test(noun) || !isPartOfName(context, noun)) return undefined;
  return {...state, nouns: state.nouns + 1, end: state.end + (apart ? 2 : 1)};
};

const purpose: Step = (context, state, _, {purposeful}) => {
  const folded = foldedAt(context, state.end);
  if (!/^لل\p{L}{3,}$/u.test(folded) || state.end === state.from) return undefined;
  if (state.proper && (!purposeful || context.tokens[state.end - 1]?.kind === 'latin')) return 'stop';
  if (state.nationality && !purposeful) return undefined;
  if (ADDRESSED.has(folded) || !isPartOfName(context, `ا${folded.slice(1)}`)) return undefined;
  let end = state.end + 1;
  while (follows(context, end) && isOfPurpose(context, end)) end++;
  return {...state, nouns: state.nouns + 1, end, nationality: false};
};

/** «قال النائب عن الحزب الديمقراطي للصحفيين»: whom somebody speaks to. */
const ADDRESSED = new Set(['للصحفيين', 'للصحافيين', 'للاعلاميين', 'للمراسلين', 'للنواب', 'للصحافه', 'للاعلام']);

/** «الوكالة الحضرية لمراكش», «اللجنة الاقتصادية لأفريقيا»: the place that a described body is for. */
const placeOf: Step = (context, state, listed, {definite}) => {
  const name = listed.get(state.end);
  const token = context.tokens[state.end];
  return definite &&
    state.nouns > 0 &&
    !state.proper &&
    name?.type === 'place' &&
    name.strength !== 'ambiguous' &&
    name.start === (token?.start ?? 0) + 1 &&
    token?.folded.startsWith('ل') === true
    ? {...state, end: name.end, proper: true, done: true}
    : undefined;
};

/** «للأبحاث الاقتصادية», «للصناعة والتجارة»: adjectives and further nouns of a purpose. */
const isOfPurpose = (context: NameContext, index: number): boolean => {
  const folded = foldedAt(context, index);
  if (DESCRIPTIVE.has(folded) || nationalityAt(context, index) !== undefined) return false;
  return folded.startsWith('ال')
    ? isNamingAdjective(folded, foldedAt(context, index - 1))
    : /^وال\p{L}{3,}$/u.test(folded) && isPartOfName(context, folded.slice(1));
};

/** A noun that goes on with a name and begins nothing else: no description, no body and no office. */
const isPartOfName = (context: NameContext, noun: string): boolean => {
  const bare = noun.slice(2);
  const {organisationHeads, roles} = context.lexicon.words;
  const isPeople = context.lexicon.words.nationalities.has(bare.replace(/(?:ين|ون)$/u, ''));
  return !DESCRIPTIVE.has(noun) && !organisationHeads.has(bare) && !roles.has(bare) && !isPeople;
};

const latin: Step = (context, state) => {
  const token = context.tokens[state.end];
  const follower = state.end > state.from && context.tokens[state.end - 1]?.kind === 'latin';
  return (state.end === state.from || follower) && token?.kind === 'latin' && /^(?:\p{Lu}|x\p{Lu})/u.test(token.surface)
    ? {...state, proper: true, end: state.end + 1}
    : undefined;
};

/** «مجموعة إيه آي جي», «بنك في تي بي»: an acronym in the Arabic names of its letters. */
const spelled: Step = (context, state) => {
  if (state.end !== state.from) return undefined;
  let end = state.end;
  while (follows(context, end) && LATIN_LETTERS.has(foldedAt(context, end))) end++;
  const least = foldedAt(context, state.end) === 'في' ? 3 : 2;
  return end - state.end >= least ? {...state, proper: true, end} : undefined;
};

/** «شركة ميريل لينش», «فريق ريد بول»: a firm called by what might be a foreigner's name. */
const firm: Step = (context, state, listed, {firm: isFirm}) => {
  const token = context.tokens[state.end];
  if (!isFirm || state.end !== state.from || token?.kind !== 'word') return undefined;
  const name = listed.get(state.end);
  const isUnlistedPerson = name?.type === 'person' && name.entity === undefined;
  if (name !== undefined && !isUnlistedPerson) return undefined;
  if (!isForeignWord(context, state.end)) return undefined;
  const end = foreignEnd(context, state.end + 1, state.end + MOST_FOREIGN, listed);
  const hasTail = follows(context, end) && COMPANY_TAILS.has(foldedAt(context, end));
  return {...state, proper: true, end: hasTail ? end + 1 : end};
};
const MOST_FOREIGN = 4;

const foreignEnd = (
  context: NameContext,
  from: number,
  limit: number,
  listed: ReadonlyMap<number, Candidate>,
): number => {
  let end = from;
  while (end < limit && follows(context, end)) {
    const joins = foldedAt(context, end) === 'اند' ? end + 1 : end;
    const name = listed.get(joins);
    const isOther = name !== undefined && (name.entity !== undefined || name.type !== 'person');
    if (isOther || !follows(context, joins) || !isForeignWord(context, joins)) break;
    end = joins + 1;
  }
  return end;
};

const isForeignWord = (context: NameContext, index: number): boolean => {
  const folded = foldedAt(context, index);
  const {givenNames, familyNames} = context.lexicon.words;
  const known = givenNames.get(folded) ?? familyNames.get(folded);
  if (
    context.tokens[index]?.kind !== 'word' ||
    STOP_WORDS.has(folded) ||
    nationalityOf(context.lexicon, folded) !== undefined
  )
    return false;
  if (known !== undefined) return known.foreign && !known.word;
  return (
    folded.length > 3 &&
    !/^(?:[وفبلك]ال|[يتس]\p{L}{2,}$|ا[سن]ت)/u.test(folded) &&
    isForeignShape(context, folded) &&
    !isInflected(context.lexicon, folded)
  );
};

/** «الرابطة الوطنية من أجل الديمقراطية», «الجبهة ... من أجل التغيير»: what a movement is for. */
const cause: Step = (context, state) => {
  const noun = foldedAt(context, state.end + 2);
  return (state.nouns > 0 || state.nationality) &&
    foldedAt(context, state.end) === 'من' &&
    foldedAt(context, state.end + 1) === 'اجل' &&
    follows(context, state.end + 2) &&
    CAUSES.has(noun)
    ? {...state, nouns: state.nouns + 1, end: state.end + 3}
    : undefined;
};

const unlisted: Step = (context, state, listed, {open}) => {
  const token = context.tokens[state.end];
  return state.end === state.from &&
    open &&
    token?.kind === 'word' &&
    !STOP_WORDS.has(token.folded) &&
    isForeignShape(context, token.folded)
    ? {...state, proper: true, end: foreignEnd(context, state.end + 1, state.end + MOST_FOREIGN, listed)}
    : undefined;
};

/** «حزب جبهة التحرير», «هيئة سوق رأس المال», «محكمة بداية غزة»: bare nouns between the head and a noun with ال or a place. */
const idafa: Step = (context, state, listed, {head}) => {
  if (state.end !== state.from) return undefined;
  // «إدارة هيئة السوق», «مجلس إدارة الشركة»: those who run a body are not it.
  const [headWord, first] = [foldedAt(context, head), foldedAt(context, state.end)];
  if (first === 'اداره' || (RUNNING.test(headWord) && context.lexicon.words.organisationHeads.has(first)))
    return undefined;
  for (let end = state.end; end < state.end + MOST_BARE; end++) {
    if (!isBareNoun(context, end) || !follows(context, end + 1)) return undefined;
    const next = foldedAt(context, end + 1);
    const name = listed.get(end + 1);
    if (name?.type === 'place' && name.strength !== 'ambiguous' && name.start === context.tokens[end + 1]?.start)
      return {...state, end: name.end, proper: true};
    if (next.startsWith('ال') && next.length > 4 && !DESCRIPTIVE.has(next) && name?.type !== 'person')
      return {...state, end: end + 1};
  }
  return undefined;
};
const MOST_BARE = 3;
const RUNNING = /(?:اداره|رئاسه|رياسه|قياده)$/u;

/** An ordinary noun without ال, `skip` letters of a particle before it left out; not a verb, a title or a word with a particle. */
const isBareNoun = (context: NameContext, index: number, skip = 0): boolean => {
  const folded = foldedAt(context, index).slice(skip);
  const {reportingVerbs, roles, organisationHeads} = context.lexicon.words;
  if (context.tokens[index]?.kind !== 'word' || STOP_WORDS.has(folded)) return false;
  if (organisationHeads.has(folded)) return true;
  return (
    isCommon(context.lexicon, folded) &&
    !(VERB_SHAPE.test(folded) && !VERBAL_NOUN.test(folded)) &&
    !(/^[بلوف]/u.test(folded) && isCommon(context.lexicon, folded.slice(1))) &&
    !reportingVerbs.has(folded) &&
    !roles.has(folded)
  );
};
const VERB_SHAPE = /^(?:[يت]|س[يتن])/u;
/** تنظيم، تسوية، تعاون. */
const VERBAL_NOUN = /^ت(?:\p{L}{2}ي\p{L}|\p{L}ا\p{L}{2})ه?$/u;

/** «لتنظيم الملاحة», «لحقوق الإنسان»: purpose, only behind a description with ال. */
const purposeOfTwo: Step = (context, state, listed, {definite, purposeful}) => {
  const token = context.tokens[state.end];
  return token?.kind === 'word' &&
    (state.nouns > 0 || state.nationality) &&
    /^ل\p{L}{3,}$/u.test(token.folded) &&
    follows(context, state.end + 1) &&
    foldedAt(context, state.end + 1).startsWith('ال') &&
    ((definite && purposeful && isBareNoun(context, state.end, 1)) || appendedAhead(context, state.end + 2, listed))
    ? {...state, nouns: state.nouns + 1, end: state.end + 2, nationality: false}
    : undefined;
};

const STEPS: readonly Step[] = [
  quoted,
  spelled,
  firm,
  person,
  placeOf,
  listedName,
  mediaTail,
  honoured,
  institution,
  description,
  adjective,
  nounWithArticle,
  conjoined,
  purpose,
  cause,
  latin,
  unlisted,
  idafa,
  purposeOfTwo,
];
const CLOSED_STEPS: readonly Step[] = [quoted, apposition, adjectiveOfListed];

/** «الفريق»، «السيد»: a title with ال begins somebody's name, not more of the body's. */
const isTitle = (context: NameContext, index: number): boolean => {
  const folded = foldedAt(context, index);
  const role = folded.startsWith('ال') ? context.lexicon.words.roles.get(folded.slice(2)) : undefined;
  return role !== undefined && (role.kind === 'rank' || role.kind === 'title' || role.kind === 'honorific');
};

/** A listed body within the next four words with ال: the description before it is in apposition to it. */
const appendedAhead = (context: NameContext, from: number, listed: ReadonlyMap<number, Candidate>): boolean => {
  for (let index = from; index < from + 4 && follows(context, index); index++) {
    if (listed.get(index)?.type === 'organisation') return true;
    if (!foldedAt(context, index).startsWith('ال')) return false;
  }
  return true;
};

/** Index behind the closing mark of a quoted name of at most four words, or undefined. */
export const quotedName = (context: NameContext, index: number): number | undefined => {
  const opening = context.tokens[index];
  if (opening === undefined || !isQuoteMark(opening.surface) || opening.joined) return undefined;
  for (let end = index + 1; end <= index + 5; end++) {
    const token = context.tokens[end];
    if (token === undefined || token.startsLine) return undefined;
    if (isQuoteMark(token.surface)) return end > index + 1 ? end + 1 : undefined;
    if (token.kind === 'mark' && token.surface !== '-' && token.surface !== '.') return undefined;
  }
  return undefined;
};
