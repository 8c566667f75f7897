import {STOP_WORDS} from '../../../lexicon/stop-words.ts';
import {type Candidate, fullCandidate, longestByFirst, type TokenSpan} from '../candidate.ts';
import {
  foldedAt,
  follows,
  isCommon,
  isInflected,
  type NameContext,
  type NameRule,
  nationalityOf,
} from '../name-context.ts';
import {PLACE_OPENERS} from '../place-openers.ts';

/**
 * Places that a class noun in the dual or plural announces: «ولايتي المصنعة والسويق», «قرى بيت عيوش والمزرعة والصبورة», «أحياء الكرنتينا
 * ومار مخايل». Each is named by itself. Two items at least, so that «قرى الجنوب» and «مدن الساحل» are none; an ordinary word counts in the
 * company of a name.
 */
export const placeList: NameRule = {
  name: 'place-list',
  find: (context, found) => {
    const listed = longestByFirst(found.filter(({type}) => type === 'place'));
    const others = new Set(
      found.filter(({type, strength}) => type !== 'place' && strength === 'full').map(({first}) => first),
    );
    return context.tokens.flatMap((_, index) => listAt(context, index, listed, others));
  },
};

/** Class nouns in the plural and in both cases of the dual; folded. */
export const LIST_HEADS = new Set([
  'قريتي',
  'قريتا',
  'بلدتي',
  'بلدتا',
  'مدينتي',
  'مدينتا',
  'محافظتي',
  'محافظتا',
  'ولايتي',
  'ولايتا',
  'منطقتي',
  'منطقتا',
  'حيي',
  'مخيمي',
  'مخيما',
  'مديريتي',
  'مديريتا',
  'اقليمي',
  'جزيرتي',
  'جزيرتا',
  'محطتي',
  'محطتا',
  'مطاري',
  'مطارا',
  'مينائي',
  'نهري',
  'قري',
  'بلدات',
  'مدن',
  'محافظات',
  'ولايات',
  'مناطق',
  'احياء',
  'ضواحي',
  'مخيمات',
  'مديريات',
  'معتمديات',
  'نواحي',
  'اقضيه',
  'اقاليم',
  'دواوير',
  'جماعات',
  'عمالات',
  'بلديات',
  'مطارات',
  'موانئ',
]);
const MOST = 12;

interface Item extends TokenSpan {
  readonly place: Candidate | undefined;
  /** An ordinary word that no list has for a place: it tells nothing alone. */
  readonly ordinary: boolean;
}

const listAt = (
  context: NameContext,
  index: number,
  listed: ReadonlyMap<number, Candidate>,
  others: ReadonlySet<number>,
): readonly Candidate[] => {
  if (!context.readings[index]?.some(({host}) => LIST_HEADS.has(host))) return [];
  const items: Item[] = [];
  let at = index + 1;
  while (items.length < MOST) {
    const item = itemAt(context, at, items.length > 0, listed, others);
    if (item === undefined) break;
    items.push(item);
    at = foldedAt(context, item.end) === '،' ? item.end + 1 : item.end;
  }
  if (items.length < 2 || items.every(({ordinary}) => ordinary)) return [];
  return items.map(item =>
    fullCandidate(context.tokens, item, {type: 'place', entity: item.place?.entity, rule: 'place-list'}),
  );
};

/** One place; all but the first behind و. */
const itemAt = (
  context: NameContext,
  index: number,
  isConjoined: boolean,
  listed: ReadonlyMap<number, Candidate>,
  others: ReadonlySet<number>,
): Item | undefined => {
  const token = context.tokens[index];
  if (token?.kind !== 'word' || !follows(context, index) || others.has(index)) return undefined;
  const start = isConjoined ? token.start + 1 : token.start;
  if (isConjoined && !token.folded.startsWith('و')) return undefined;
  const place = listed.get(index);
  if (place !== undefined && place.start === start)
    return {first: index, end: place.end, start, place, ordinary: false};
  const word = isConjoined ? token.folded.slice(1) : token.folded;
  const compound = opensCompound(context, index, word, start);
  if (compound !== undefined) return compound;
  if (
    word.length < 3 ||
    STOP_WORDS.has(word) ||
    nationalityOf(context.lexicon, word) !== undefined ||
    DIRECTION.test(word) ||
    (!word.startsWith('ال') && isInflected(context.lexicon, word))
  )
    return undefined;
  return {
    first: index,
    end: index + 1,
    start,
    place: undefined,
    ordinary: isCommon(context.lexicon, word),
  };
};
const DIRECTION =
  /^ال(?:شرق|غرب|شمال|جنوب|وسط|ساحل|داخل|عاصمه|حدود|مجاور|محيط|اخر|قريب|بعيد|متضرر|محرر|محتل|ريف|كبر|جديد|رئيس)/u;

/** «بيت عيوش», «مار مخايل», «ود رملي»: an opening of places' names and a second word. */
const opensCompound = (context: NameContext, index: number, word: string, start: number): Item | undefined => {
  const second = context.tokens[index + 1];
  return OPENERS.has(word) &&
    second?.kind === 'word' &&
    follows(context, index + 1) &&
    !/^و/u.test(second.folded) &&
    !STOP_WORDS.has(second.folded)
    ? {first: index, end: index + 2, start, place: undefined, ordinary: false}
    : undefined;
};
const OPENERS: ReadonlySet<string> = new Set([...PLACE_OPENERS, 'مار', 'ود', 'باب']);
