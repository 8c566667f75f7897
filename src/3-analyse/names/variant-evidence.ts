/**
 * What speaks for a word that only sounds like a listed name. Arabic has three consonants to a word, so nearly every name of one word
 * sounds like some verb or noun («إفراط», «صامتة»): the sentence has to ask for such a name, or the article has to name it otherwise.
 * One sentence that asks settles the word for the whole article, and one that shows somebody else of that name settles it too.
 */
import {fold} from '../../arabic/normalise.ts';
import {type Candidate, longestByFirst} from './candidate.ts';
import {countriesSpokenOf} from './countries-spoken-of.ts';
import {NEAR} from './link-variants.ts';
import {foldedAt, follows, isQuoteMark, type NameContext, nationalityOf} from './name-context.ts';
import {isForeignShape} from './person-chain.ts';
import {bareLetters, soundKey} from './skeleton.ts';

/** A word that may be a listed name in another spelling: one token. */
export interface VariantWord extends Candidate {
  readonly entity: NonNullable<Candidate['entity']>;
  /** Folded, without clitics. */
  readonly word: string;
  /** True where clitics were taken off. */
  readonly isPeeled: boolean;
  /** How far it is from the listed spelling, as `NearSpelling.cost`. */
  readonly cost: number;
  /** True of a name of the Arab world, which Arabic spells by its own rules. */
  readonly isNative: boolean;
}

/** Those of `words` that the article means as names; `found` are the names it has besides. */
export const meantVariants = (
  context: NameContext,
  words: readonly VariantWord[],
  found: readonly Candidate[],
): readonly VariantWord[] => {
  if (words.length === 0) return [];
  const believed = found.filter(({strength}) => strength !== 'ambiguous');
  const article: Article = {
    context,
    named: new Set(
      believed.flatMap(({type, entity, first, end}) => (type !== 'place' && end - first > 1 ? (entity?.id ?? []) : [])),
    ),
    countries: countriesSpokenOf(context, found),
    starts: longestByFirst(believed),
    ends: new Map(believed.map(candidate => [candidate.end, candidate])),
  };
  const groups = new Map<string, VariantWord[]>();
  for (const word of words) {
    const key = `${word.word} ${word.entity.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [word]);
    else group.push(word);
  }
  return [...groups.values()].flatMap(group => (isMeant(article, group) ? group : []));
};

/** The article as evidence. */
interface Article {
  readonly context: NameContext;
  /** Ids of the people and bodies it names by more than a word; a place is spelt one way throughout. */
  readonly named: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly starts: ReadonlyMap<number, Candidate>;
  /** Names by the token behind them. */
  readonly ends: ReadonlyMap<number, Candidate>;
}

const isMeant = (article: Article, group: readonly VariantWord[]): boolean => {
  if (group.some(({entity}) => article.named.has(entity.id))) return true;
  const whole = group.filter(({isPeeled}) => !isPeeled);
  if (group.some(word => isSomebodyElse(article, word))) return false;
  return (
    whole.some(word => !isInLongerName(article, word) && ASKED[word.type](article, word)) ||
    group.some(word => isListed(article, word))
  );
};

/** Whether the sentence asks for a name of the type. */
const ASKED: Readonly<Record<Candidate['type'], (article: Article, word: VariantWord) => boolean>> = {
  person: (article, word) => isInOffice(article, word) || (isLong(article, word) && isSpokenOf(article, word)),
  place: (article, word) => {
    const {context} = article;
    const before = wordBefore(context, word.first);
    const {placeHeads} = context.lexicon.words;
    if (placeHeads.has(before) || placeHeads.has(withoutParticles(before))) return true;
    const isPlaced = PLACE_PREPOSITIONS.has(before);
    const mayBePlaced = isPlaced || DIRECTIONS.has(before);
    // A country speaks for its towns, not for itself.
    if (isSpokenOf(article, word) && word.entity.kind !== 'country')
      return isPlaced || (isForeign(article, word) && (mayBePlaced || isLong(article, word)));
    return mayBePlaced && (word.entity.kind === 'country' || isLong(article, word) || isTranscribed(article, word));
  },
  organisation: (article, word) => {
    const {context} = article;
    const before = wordBefore(context, word.first);
    const bare = withoutParticles(before);
    const {organisationHeads, reportingVerbs} = context.lexicon.words;
    if (organisationHeads.has(before) || organisationHeads.has(bare)) return true;
    const isAsked =
      [before, bare].some(each => OWNED.has(each) || reportingVerbs.has(each)) || isRole(context, word.first - 1);
    return (isAsked && isTranscribed(article, word)) || (isLong(article, word) && isSpokenOf(article, word));
  },
};

/** What a body puts out, has or makes, and who it plays against. */
const OWNED = new Set(
  [
    'بيان',
    'سهم',
    'أسهم',
    'منتجات',
    'سيارات',
    'طائرات',
    'هواتف',
    'مقر',
    'مصنع',
    'باسم',
    'لدى',
    'أمام',
    'ضد',
    'مباراة',
  ].map(fold),
);

const withoutParticles = (word: string): string => word.replace(/^[وفبل]?(?:ال)?(?=\p{L}{3})/u, '');

/** Written as newsrooms differ, and nothing that Arabic inflects: «بانجوك», «جازبروم». */
const isTranscribed = (article: Article, word: VariantWord): boolean =>
  (bareLetters(word.word).length >= LONG_ENOUGH &&
    (isForeign(article, word) || (word.cost <= NEAR.sameSounds && !word.isNative))) ||
  (word.cost <= NEAR.sameSounds && isForeign(article, word));
const LONG_ENOUGH = 5;

const PLACE_PREPOSITIONS = new Set(['في', 'قرب', 'باتجاه', 'نحو', 'غرب', 'شرق', 'شمال', 'جنوب', 'وسط', 'خارج', 'داخل']);
/** They ask for people as well. */
const DIRECTIONS = new Set(['الي', 'من', 'ثم', 'بين', 'حتي']);

const isSpokenOf = ({countries}: Article, {entity}: VariantWord): boolean => countries.has(entity.country ?? '');

/** The word before, past a quotation mark; '' at the beginning of a line. */
const wordBefore = (context: NameContext, first: number): string => {
  if (!follows(context, first)) return '';
  const at = isQuoteMark(context.tokens[first - 1]?.surface ?? '') ? first - 2 : first - 1;
  return context.tokens[at + 1]?.startsLine === true ? '' : foldedAt(context, at);
};

const isForeign = ({context}: Article, {word}: VariantWord): boolean => isForeignShape(context, word);

/** So long that no Arabic word looks like it: «سربرينيتشا», «فلاديفوصتوك». */
const isLong = (article: Article, variant: VariantWord): boolean =>
  isForeign(article, variant) &&
  bareLetters(variant.word).length >= LONG_WORD &&
  soundKey(variant.word).length >= LONG_KEY;
const LONG_WORD = 7;
const LONG_KEY = 4;

/** «الرئيس بوطين», «المستشارة الألمانية ميركيل». */
const isInOffice = ({context}: Article, {first, start}: VariantWord): boolean => {
  if (!follows(context, first) || start !== context.tokens[first]?.start) return false;
  const isNational = nationalityOf(context.lexicon, foldedAt(context, first - 1)) !== undefined;
  return isRole(context, first - 1) || (isNational && follows(context, first - 1) && isRole(context, first - 2));
};

const isRole = ({lexicon: {words}, readings}: NameContext, index: number): boolean =>
  readings[index]?.some(({host}) => words.roles.has(host) || words.roles.has(host.replace(/^ال/u, ''))) === true;

/** «إندونسيا وغانا», «الهند ، سيرلانكا ، بنجلاديش»: between places, or beside one. */
const isListed = ({context, starts, ends}: Article, {type, first, end, start}: VariantWord): boolean => {
  if (type !== 'place') return false;
  const isComma = (index: number): boolean => /^[،,/]$/u.test(context.tokens[index]?.surface ?? '');
  const isConjoined = foldedAt(context, first).startsWith('و') && start === (context.tokens[first]?.start ?? 0) + 1;
  const before = isConjoined ? ends.get(first) : isComma(first - 1) ? ends.get(first - 1) : undefined;
  const next = starts.get(isComma(end) ? end + 1 : end);
  const isFollowed = isComma(end) || foldedAt(context, end).startsWith('و');
  const isStart = next !== undefined && (isComma(end) || next.start === (context.tokens[end]?.start ?? 0) + 1);
  return (
    before?.type === 'place' ||
    (isFollowed && isStart && next.type === 'place' && isForeignShape(context, foldedAt(context, first)))
  );
};

/** «اللاعب الغاني مونتاري», «وقال مونتاري», «تيم جونسون»: what sounds like a place or a body is a man here; and a man is another one. */
const isSomebodyElse = (article: Article, word: VariantWord): boolean => {
  const {context} = article;
  const {givenNames, reportingVerbs} = context.lexicon.words;
  const {first, type, entity} = word;
  if (!follows(context, first) || word.isPeeled) return false;
  const before = foldedAt(context, first - 1);
  if (givenNames.get(before)?.word === false && !entity.name.startsWith(context.tokens[first - 1]?.surface ?? ' '))
    return true;
  if (type === 'person') return false;
  const isVerb = reportingVerbs.has(before) || reportingVerbs.has(before.replace(/^[وف]/u, ''));
  const isNational = before.startsWith('ال') && nationalityOf(context.lexicon, before) !== undefined;
  return (
    (isInOffice(article, word) && (isNational || before.startsWith('ال'))) ||
    (type === 'place' && entity.kind !== 'country' && (isVerb || isNational))
  );
};

/** «اسمير بيجوفيتش», «باربارة وود»: a word that no list knows beside it makes one name of both. */
const isInLongerName = ({context, starts}: Article, {end}: VariantWord): boolean =>
  follows(context, end) &&
  context.tokens[end]?.kind === 'word' &&
  starts.get(end) === undefined &&
  !nationalityOf(context.lexicon, foldedAt(context, end)) &&
  isForeignShape(context, foldedAt(context, end));
