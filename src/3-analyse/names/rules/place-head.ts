import {STOP_WORDS} from '../../../lexicon/stop-words.ts';
import type {Entity} from '../../../model/authority.ts';
import {type Candidate, fullCandidate, longestByFirst} from '../candidate.ts';
import {FACILITY_ADJECTIVES} from '../facility-words.ts';
import {
  foldedAt,
  follows,
  hasPronoun,
  isCommon,
  isInflected,
  type NameContext,
  type NameRule,
  nationalityOf,
  readAs,
} from '../name-context.ts';
import {isForeignShape} from '../person-chain.ts';
import {PLACE_OPENERS} from '../place-openers.ts';
import {LIST_HEADS} from './place-list.ts';

/**
 * A class noun and a place's own name: «مدينة وونسان», «منطقة كورسك», «قرية …», «مخيم …».
 * The class noun is part of the name when both mean the same place; before a facility (مطار، ميناء) that only stands in
 * or near a known place, the known place alone is named.
 */
export const placeHead: NameRule = {
  name: 'place-head',
  find: (context, found) => {
    const places = longestByFirst(found.filter(({type}) => type === 'place'));
    const others = new Set(
      found
        .filter(candidate => candidate.type !== 'place' && candidate.strength !== 'ambiguous')
        .map(candidate => candidate.first),
    );
    return context.tokens.flatMap((_, index) => placeAt(context, index, places, others));
  },
};

/** Kinds of head that stand at or lead to a place rather than being it. */
const FACILITIES = new Set(['site', 'crossing']);
/** Heads that are as often ordinary nouns: an unlisted word with ال behind them is no name (ناحية التحسن، طريق الحل). */
const WEAK_HEADS = new Set([
  'ناحيه',
  'منطقه',
  'طريق',
  'ساحه',
  'جهه',
  'دائره',
  'مركز',
  'نقطه',
  'خط',
  'حقل',
  'برج',
  'باب',
  'قصر',
  'موقع',
  'مجري',
  'سوق',
  'وادي',
  'ارض',
  'قاعده',
  'ميدان',
  'جسر',
  'سد',
  'نفق',
  'دوله',
  'بلد',
  'ولايه',
  'جزيره',
  'مطار',
  'ميناء',
  'ملعب',
  'مسجد',
  'سجن',
  'حي',
  'شارع',
  'منتجع',
  'حديقه',
  'محطه',
  'بوابه',
  'معبر',
  'محور',
  'ضفه',
  'خليج',
  'ساحل',
  'بركه',
  'عين',
  'نهج',
  'راس',
  'صاله',
]);
/** Classes all of whose members are listed: an unlisted word behind them is no name. */
const CLOSED_HEADS = new Set(['دوله', 'بلد', 'بلاد', 'قاره']);
/** Heads of areas that other class nouns with their names stand in: «قضاء مدينة عكا», «قلعة مدينة القدس». */
const ENCLOSING = new Set(['قضاء', 'لواء', 'محافظه', 'قلعه', 'ضواحي', 'مقبره', 'منطقه', 'ناحيه']);
const DIRECTIONS = /^ال(?:شرقي|غربي|شمالي|جنوبي|وسطي|كبري|صغري|عليا|سفلي|جديد|قديم|دولي)ه?$/u;

const placeAt = (
  context: NameContext,
  index: number,
  places: ReadonlyMap<number, Candidate>,
  others: ReadonlySet<number>,
): readonly Candidate[] => {
  const {placeHeads, organisationHeads, commonWords} = context.lexicon.words;
  const token = context.tokens[index];
  if (token === undefined || token.kind !== 'word' || hasPronoun(context, index)) return [];
  const pair = `${foldedAt(context, index)} ${foldedAt(context, index + 1)}`;
  const two = placeHeads.get(pair);
  const reading =
    two === undefined ? readAs(context, index, host => placeHeads.has(host)) : context.readings[index]?.[0];
  if (reading === undefined || LIST_HEADS.has(reading.host)) return [];
  // «وكتلة الخضر»: a body's head under fewer particles, and no hill.
  if (context.readings[index]?.some(other => other.start < reading.start && organisationHeads.has(other.host)))
    return [];
  if (two === undefined && reading.clitics !== '' && commonWords.has(token.folded) && !placeHeads.has(reading.host))
    return [];
  const kind = two?.kind ?? placeHeads.get(reading.host)?.kind ?? '';
  const at = index + (two === undefined ? 1 : 2);
  if (!follows(context, at)) return [];
  const upTo = (end: number, entity?: Entity): readonly Candidate[] => [
    fullCandidate(
      context.tokens,
      {first: index, end, start: reading.start},
      {type: 'place', entity, rule: 'place-head'},
    ),
  ];
  const known = places.get(at);
  if (known !== undefined) {
    if (known.start !== context.tokens[at]?.start) return [];
    if (FACILITIES.has(kind)) return [];
    // «قناة اليمن», «قناة لبنان»: no canal is called by a country that is not listed so.
    if (reading.host === 'قناه') return [];
    // «سوق لندن العقاري»
    if (reading.host === 'سوق' && !isOfKind(kind, reading.host, known.entity)) return [];
    return upTo(known.end, isOfKind(kind, reading.host, known.entity) ? known.entity : undefined);
  }
  const inner = ENCLOSING.has(reading.host) && placeHeads.has(foldedAt(context, at)) ? places.get(at + 1) : undefined;
  if (inner !== undefined && follows(context, at + 1) && inner.start === context.tokens[at + 1]?.start)
    return upTo(inner.end);
  if (others.has(at) || CLOSED_HEADS.has(reading.host)) return [];
  // «جون ماكنزي»: a bay, but first of all a given name.
  if (context.lexicon.words.givenNames.get(reading.host)?.word === false) return [];
  const name = context.tokens[at];
  if (name === undefined || (name.kind !== 'word' && name.kind !== 'latin')) return [];
  const folded = name.folded;
  if (COMPOUND_OPENERS.has(folded) && !WEAK_HEADS.has(reading.host) && isSecondPart(context, at + 1))
    return upTo(at + 2);
  if (isCommon(context.lexicon, folded) || nationalityOf(context.lexicon, folded) !== undefined || folded.length < 3)
    return [];
  if (/^(?:و|ب|ف|ك)ال|^لل|^(?:ي|ت)\p{L}{2,4}$/u.test(folded)) return [];
  if (
    DIRECTIONS.test(folded) ||
    FACILITY_ADJECTIVES.has(`ال${folded}`) ||
    STOP_WORDS.has(folded) ||
    (WEAK_HEADS.has(reading.host) && name.kind === 'word' && !isForeignShape(context, folded))
  )
    return [];
  // «طريق رئيسي», «قضاء إجازاتهم», «بلده وأمته»: an inflected word, or one with a particle, is no name.
  if (name.kind === 'word' && (folded.startsWith('ال') ? false : isInflected(context.lexicon, folded))) return [];
  if (/^[وفبلك]/u.test(folded) && isInflected(context.lexicon, folded.slice(1))) return [];
  let end = at + 1;
  if (name.kind === 'latin') {
    while (
      follows(context, end) &&
      (context.tokens[end]?.kind === 'latin' ||
        (context.tokens[end]?.surface === '-' && context.tokens[end]?.joined === true))
    )
      end++;
    if (
      follows(context, end) &&
      /^ال\p{L}+ه$/u.test(foldedAt(context, end)) &&
      nationalityOf(context.lexicon, foldedAt(context, end)) === undefined
    )
      end++;
  } else {
    // «قاعدة فورت براغ», «منتجع ماموث بيتش»: further words of a foreign name.
    if (isForeignShape(context, folded)) while (end < at + 3 && isFurtherWord(context, end, others)) end++;
    if (follows(context, end) && DIRECTIONS.test(foldedAt(context, end))) end++;
  }
  return upTo(end);
};

/** «وادي دجلة» is no river, and «حي القادسية» no province. */
const isOfKind = (kind: string, head: string, entity: Entity | undefined): boolean =>
  entity?.kind === 'river'
    ? RIVER_HEADS.has(head)
    : !(kind === 'quarter' && ['city', 'province', 'country', 'region'].includes(entity?.kind ?? ''));
const RIVER_HEADS = new Set(['نهر', 'حوض', 'دلتا', 'مصب', 'شط', 'مجري']);

const isFurtherWord = (context: NameContext, index: number, others: ReadonlySet<number>): boolean => {
  const folded = foldedAt(context, index);
  return (
    follows(context, index) &&
    context.tokens[index]?.kind === 'word' &&
    !others.has(index) &&
    folded.length > 3 &&
    (SECOND_WORDS.has(folded) || !/^(?:[وفبلكيتس]|ال)/u.test(folded)) &&
    isForeignShape(context, folded) &&
    !isInflected(context.lexicon, folded) &&
    nationalityOf(context.lexicon, folded) === undefined
  );
};

/** Second words of foreign places that begin like an Arabic particle; folded. */
const SECOND_WORDS = new Set([
  'بارك',
  'بيتش',
  'بوينت',
  'كريك',
  'ليك',
  'سيتي',
  'ستريت',
  'سكوير',
  'فيلدج',
  'فالي',
  'لودج',
  'بريدج',
]);

/**
 * First words of compound names of villages and towns: «قرية بيت سلوان», «بلدة خان الحصى». Source: the gazetteers of the Levant, Egypt and
 * the Maghreb.
 */
const COMPOUND_OPENERS: ReadonlySet<string> = new Set([
  ...PLACE_OPENERS,
  'بئر',
  'بير',
  'حوش',
  'عزبه',
  'منيه',
  'ميت',
  'نجع',
]);

const isSecondPart = (context: NameContext, index: number): boolean => {
  const folded = foldedAt(context, index);
  return (
    follows(context, index) &&
    context.tokens[index]?.kind === 'word' &&
    folded.length > 2 &&
    !STOP_WORDS.has(folded) &&
    (folded.startsWith('ال') || !isCommon(context.lexicon, folded))
  );
};
