import {rememberWith} from '../../../arabic/remember.ts';
import {STOP_WORDS} from '../../../lexicon/stop-words.ts';
import {type Candidate, coveredTokens} from '../candidate.ts';
import {NEAR} from '../link-variants.ts';
import {
  foldedAt,
  follows,
  isCommon,
  isInflected,
  type NameContext,
  type NameRule,
  nationalityOf,
} from '../name-context.ts';
import type {NameLexicon} from '../name-lexicon.ts';
import {isForeignShape, isStopWord} from '../person-chain.ts';
import {bareLetters, hasArticle, joinKeys, soundKey} from '../skeleton.ts';
import {isArab, type ListedSpelling, type NearSpelling, nearestSpelling} from '../spelling-index.ts';
import {meantVariants, type VariantWord} from '../variant-evidence.ts';

/**
 * A listed name in a spelling nobody listed: its words sound alike («بيونج يانغ», «فلادمير بوتن»), joined or split. One word alone
 * must be unknown to every list, hardly differ and be meant for a name (`variant-evidence.ts`); a name as near to two entities is nobody's.
 */
export const variantSpelling: NameRule = {
  name: 'variant-spelling',
  find: (context, found) => {
    const taken = coveredTokens(found.filter(({strength}) => strength !== 'ambiguous'));
    const words = context.tokens.map(({kind, folded}, index) =>
      kind === 'word' && !isPreposition(context, index) ? wordOf(context.lexicon, folded) : undefined,
    );
    const known = new Set(
      found.flatMap(({first, end, entity, strength}) =>
        entity !== undefined && strength !== 'ambiguous' ? [`${first} ${end}`] : [],
      ),
    );
    const variants = context.tokens
      .flatMap((_, index) => variantAt(context, index, words, taken.has(index)))
      .filter(({first, end}) => !known.has(`${first} ${end}`));
    const longer = variants.filter(variant => variant.end - variant.first > 1 && !isInChain(context, variant));
    return [
      ...longer,
      ...meantVariants(
        context,
        variants.flatMap(variant => wordAlone(context, variant)),
        [...found, ...longer],
      ),
    ];
  },
};

/** «على», which folds to a name. */
const isPreposition = (context: NameContext, index: number): boolean =>
  context.tokens[index]?.surface.endsWith('ى') === true && isStopWord(context, index, foldedAt(context, index));

/** «عاطي بن عطية القرشي», «حسن ناصر محمد بشيري»: the middle of another man's name. */
const isInChain = (context: NameContext, {first, end, type, start}: Candidate): boolean => {
  const isName = (index: number): boolean => {
    const word = foldedAt(context, index);
    const {givenNames, familyNames} = context.lexicon.words;
    return (
      context.tokens[index]?.kind === 'word' &&
      !isCommon(context.lexicon, word) &&
      nationalityOf(context.lexicon, word) === undefined &&
      (givenNames.has(word) || familyNames.has(word) || isForeignShape(context, word))
    );
  };
  if (type !== 'person' || !follows(context, first) || start !== context.tokens[first]?.start) return false;
  return isName(first - 1) && follows(context, end) && isName(end);
};

type SpeltCandidate = Candidate & Pick<NearSpelling, 'cost'>;

const wordAlone = (context: NameContext, candidate: SpeltCandidate): readonly VariantWord[] => {
  const {entity, first, end, start} = candidate;
  const token = context.tokens[first];
  const reading = context.readings[first]?.find(each => each.start === start);
  return entity === undefined || end - first > 1 || token === undefined || reading === undefined
    ? []
    : [{...candidate, entity, word: reading.host, isPeeled: reading.clitics !== '', isNative: isArab(entity)}];
};

/** What the search for spellings asks of a token. */
interface Word {
  readonly folded: string;
  readonly key: string;
  /** True of an ordinary word, which belongs to a name only where a listed one has it («لو فيجارو»). */
  readonly ordinary: boolean;
  /** The listed name that the word is by itself. */
  readonly meaning: NearSpelling | undefined;
}

/** What the lexicon knows of a word; undefined of one that can be no part of a name. */
const wordOf = rememberWith((lexicon: NameLexicon, folded: string): Word | undefined => {
  const ordinary = isOrdinary(lexicon, folded);
  if (ordinary && !lexicon.nameWords.has(folded)) return undefined;
  const key = soundKey(folded);
  return {folded, key, ordinary, meaning: ordinary ? undefined : meaningOfOne(lexicon, folded, key)};
});

const isOrdinary = (lexicon: NameLexicon, host: string): boolean =>
  host.length < 3 || STOP_WORDS.has(host) || isCommon(lexicon, host) || nationalityOf(lexicon, host) !== undefined;

const variantAt = (
  context: NameContext,
  index: number,
  words: readonly (Word | undefined)[],
  taken: boolean,
): readonly SpeltCandidate[] => {
  const whole = words[index];
  if (whole === undefined) return [];
  for (const reading of context.readings[index] ?? []) {
    if (whole.ordinary && reading.clitics !== '') return [];
    const first = reading.clitics === '' ? whole : wordOf(context.lexicon, reading.host);
    // What a listed name covers may be part of a longer one («مانشيستر يونايتد»), but is no variant by itself.
    const alone =
      taken || (reading.clitics !== '' && (first?.meaning?.cost ?? 0) > NEAR.sameSounds) ? undefined : first?.meaning;
    const found = first && longestFrom(context, first, alone, index, words);
    if (found !== undefined) {
      const {end, ...candidate} = found;
      return [
        {
          ...candidate,
          first: index,
          end,
          start: reading.start,
          stop: context.tokens[end - 1]?.end ?? 0,
          rule: 'variant-spelling',
        },
      ];
    }
  }
  return [];
};

const LONGEST = 6;

/** What a run of tokens spells, and how far it is from what is listed. */
type Spelt = Pick<Candidate, 'end' | 'type' | 'entity' | 'strength'> & Pick<NearSpelling, 'cost'>;

/** The longest run of tokens from `index` that spells a listed name. */
const longestFrom = (
  context: NameContext,
  first: Word,
  alone: NearSpelling | undefined,
  index: number,
  words: readonly (Word | undefined)[],
): Spelt | undefined => {
  const run: Word[] = [first];
  let key = first.key;
  // Ordinary words are spelt as they are listed, and what is listed has been found.
  let isSpeltFreely = !first.ordinary;
  let best: Spelt | undefined;
  for (let end = index + 1; ; ) {
    const near =
      run.length === 1
        ? alone
        : isSpeltFreely && context.lexicon.spellings.has(key)
          ? meaningOf(context, run, key)
          : undefined;
    if (near !== undefined)
      best = {
        end,
        type: near.entity.type,
        entity: near.entity,
        strength: near.alone ? 'alone' : 'full',
        cost: near.cost,
      };
    const next = afterHyphen(context, end);
    const word = words[next];
    if (run.length === LONGEST || word === undefined || !follows(context, next)) return best;
    run.push(word);
    isSpeltFreely ||= !word.ordinary;
    key = joinKeys(key, word.key);
    end = next + 1;
  }
};

const meaningOf = (
  {lexicon: {spellings, words: lists}}: NameContext,
  run: readonly Word[],
  key: string,
): NearSpelling | undefined => {
  const needed = run.filter(({ordinary, folded}) => ordinary && !JOINTS.has(folded));
  const accepts = ({words}: ListedSpelling): boolean => {
    for (const {folded} of needed) if (!words.some(({word}) => word === folded)) return false;
    return agrees(words, run);
  };
  const near = nearestSpelling(
    spellings,
    run.map(({folded}) => folded),
    lists,
    {limit: NEAR.alone, accepts},
    key,
  );
  // «حركة جولان»: a word that is spelt as listed makes the other no nearer to «غولن».
  const free = needed.length === run.length - 1 ? run.find(word => !needed.includes(word)) : undefined;
  const letters = run.reduce((sum, {folded}) => sum + bareLetters(folded).length, 0);
  const share = free === undefined ? 1 : letters / bareLetters(free.folded).length;
  return near !== undefined && near.cost * share > NEAR.withCountry ? undefined : near;
};

/** «المدينة محرومة» is a sentence and «المدينة المحرمة» a name: an adjective has the article that its noun has. */
const agrees = (listed: readonly {readonly word: string}[], run: readonly Word[]): boolean =>
  listed.length !== run.length ||
  !hasArticle(listed[0]?.word ?? '') ||
  !hasArticle(run[0]?.folded ?? '') ||
  listed.every(({word}, at) => !hasArticle(word) || hasArticle(run[at]?.folded ?? ''));

const meaningOfOne = (lexicon: NameLexicon, word: string, key: string): NearSpelling | undefined => {
  const {spellings, words: lists} = lexicon;
  if (!spellings.has(key) || !isUnknown(lexicon, word)) return undefined;
  const near = nearestSpelling(
    spellings,
    [word],
    lists,
    {limit: NEAR.oneWord, accepts: listed => mayBeOneWord(listed, word)},
    key,
  );
  return near === undefined ||
    (near.cost > NEAR.sameSounds && (near.alone || key.length < LONG_KEY || word.length === SHORTEST_WORD)) ||
    (near.alone && word.length === SHORTEST_WORD)
    ? undefined
    : near;
};

const LONG_KEY = 3;

/** Particles that are written apart or onto the name («بو زيد», «بوزيد»). */
const JOINTS = new Set(['بن', 'بو', 'ابو', 'عبد', 'بني', 'سان', 'لو', 'دي', 'دو']);

/** Letters of Arabic words, which transcriptions hardly use: a listed name has to have them too. */
const NATIVE = ['ع', 'ح', 'ض', 'ذ', 'ظ', 'ء', 'ؤ', 'ئ'];

const mayBeOneWord = ({words, alone}: ListedSpelling, host: string): boolean =>
  (words.length > 1 || words.every(({firmness}) => firmness === 'loose' || !alone)) &&
  NATIVE.every(letter => !host.includes(letter) || words.some(({word}) => word.includes(letter)));

/** «لو-دريان»: a hyphen between two words of a name is passed over. */
const afterHyphen = (context: NameContext, index: number): number => {
  const token = context.tokens[index];
  return token?.surface === '-' && token.joined && context.tokens[index + 1]?.joined === true ? index + 1 : index;
};

/** A single word that no list knows, and that is no inflected form of a known word. */
const isUnknown = (lexicon: NameLexicon, host: string): boolean => {
  const {givenNames, familyNames} = lexicon.words;
  if (host.length < SHORTEST_WORD || givenNames.has(host) || familyNames.get(host)?.foreign === false) return false;
  // «شاكراً», «مرادي»: a name that is an Arabic word is inflected as one.
  if (givenNames.get(host.replace(/[ايهك]$/u, ''))?.foreign === false) return false;
  return ![host, host.replace(PREFIXES, '')].some(stem => stem.length > 1 && isInflected(lexicon, stem));
};
const SHORTEST_WORD = 4;
const PREFIXES = /^[وف]?(?:ال|لل|[بكلسيتنا])/u;
