import type {Entity} from '../../../model/authority.ts';
import {branchEnd} from '../body-branch.ts';
import {type Candidate, fullCandidate, longestByFirst} from '../candidate.ts';
import {
  foldedAt,
  follows,
  hasPronoun,
  isCommon,
  type NameContext,
  type NameRule,
  nationalityOf,
  readAs,
} from '../name-context.ts';
import {quotedName, readTail, type Tail} from '../organisation-tail.ts';
import {
  DELEGATED_HEADS,
  DESCRIPTIVE,
  EVERYDAY_COMPLEMENTS,
  FIRM_DEFINITE_HEADS,
  FIRM_HEADS,
  GENERIC_HEADS,
  LOCAL_HEADS,
  LOOSE_DEFINITE_HEADS,
  MEDIA_HEADS,
  MOVEMENT_HEADS,
  NAMED_AFTER_PEOPLE,
  NAMED_BY_A_WORD,
  OPEN_HEADS,
  PURPOSEFUL_HEADS,
} from '../organisation-words.ts';

/**
 * A head noun of bodies and its idafa, adjectives and proper name: «وزارة الخارجية الروسية», «حزب …», «وكالة الأنباء …», «صحيفة «…»»,
 * «اللجنة القومية العربية». What may follow is read greedily (`organisation-tail.ts`); an ordinary adjective that only describes
 * (الحاكم، الحالي) ends the name.
 */
export const organisationHead: NameRule = {
  name: 'organisation-head',
  find: (context, found) => {
    const listed = longestByFirst(found);
    return context.tokens.flatMap((_, index) => bodyAt(context, index, listed));
  },
};

const bodyAt = (context: NameContext, index: number, listed: ReadonlyMap<number, Candidate>): readonly Candidate[] => {
  const {organisationHeads, commonWords} = context.lexicon.words;
  const token = context.tokens[index];
  if (token === undefined || token.kind !== 'word' || hasPronoun(context, index)) return [];
  const pair = `${foldedAt(context, index)} ${foldedAt(context, index + 1)}`;
  const two = organisationHeads.get(pair);
  const reading = readAs(context, index, host =>
    two === undefined ? organisationHeads.has(bare(host)) : host === foldedAt(context, index),
  );
  if (reading === undefined) return [];
  const headWord = bare(reading.host);
  const head = two ?? organisationHeads.get(headWord);
  if (head === undefined) return [];
  if (reading.clitics !== '' && commonWords.has(token.folded) && !organisationHeads.has(reading.host)) return [];
  const definite = two === undefined && reading.host.startsWith('ال');
  // «بعثة صندوق النقد الدولي»: whose it is has the name.
  if (DELEGATED_HEADS.has(headWord) && !definite && opensBody(context, index + 1, listed)) return [];
  const listedHere = listed.get(index);
  const isListed = listedHere?.type === 'organisation' && listedHere.strength === 'full';
  // «المجلس الوطني الانتقالي», «الجمعية الوطنية للتغيير»: a phrase that nobody lists may be the beginning of another body's name.
  const closed = isListed && !(listedHere.entity === undefined && goesOn(context, listedHere.end));
  const from = closed ? listedHere.end : index + (two === undefined ? 1 : 2);
  const tail = readTail(context, from, listed, {
    head: index,
    closed,
    media: MEDIA_HEADS.has(headWord),
    people: NAMED_AFTER_PEOPLE.has(headWord),
    open: OPEN_HEADS.has(headWord),
    firm: FIRM_HEADS.has(headWord),
    definite,
    purposeful: PURPOSEFUL_HEADS.has(headWord),
  });
  if (closed && tail.end === from) return [];
  // «شركة الطيران الروسية “نوردويند”»: the words before the quoted name describe it.
  if (!tail.proper && follows(context, tail.end) && quotedName(context, tail.end) !== undefined) return [];
  const words = context.tokens.slice(index + 1, tail.end).map(({folded}) => folded);
  if (words.length === 0 || (two !== undefined && tail.end === from)) return [];
  const isLocal =
    LOCAL_HEADS.has(headWord) && !closed && !tail.proper && (!tail.nationality || EMBASSIES.has(headWord));
  const branch = isLocal ? branchEnd(context, tail.end, listed) : undefined;
  const accepted =
    closed ||
    (definite
      ? isDefiniteName(headWord, tail, words, branch !== undefined)
      : isNamed(context, head.needs, headWord, tail, words, branch !== undefined) ||
        (MOVEMENT_HEADS.has(headWord) && tail.nouns === 1 && isLed(context, index) && !isEveryday(context, words)));
  if (!accepted) return [];
  const span = {first: index, end: branch ?? tail.end, start: reading.start};
  const sole = tail.appended ?? (closed ? listedHere : undefined);
  const entity = sole?.type === 'organisation' && publishes(headWord, sole.entity) ? sole.entity : undefined;
  return [fullCandidate(context.tokens, span, {type: 'organisation', entity, rule: 'organisation-head'})];
};

/** «سوق عكاظ» is no newspaper. */
const publishes = (head: string, entity: Entity | undefined): boolean =>
  !NEWSROOMS.has(entity?.kind ?? '') || MEDIA_HEADS.has(head) || PUBLISHERS.has(head);
const NEWSROOMS = new Set(['newspaper', 'site', 'broadcaster', 'agency']);
const PUBLISHERS = new Set(['مؤسسه', 'موسسه', 'دار', 'شركه', 'مطابع', 'تلفزيون', 'راديو', 'منصه', 'مكتب']);

const opensBody = (context: NameContext, index: number, listed: ReadonlyMap<number, Candidate>): boolean => {
  const behind = listed.get(index);
  return (
    follows(context, index) &&
    ((behind?.type === 'organisation' && behind.strength !== 'ambiguous') ||
      context.lexicon.words.organisationHeads.has(foldedAt(context, index)))
  );
};

const goesOn = (context: NameContext, end: number): boolean => {
  const folded = foldedAt(context, end);
  return (
    follows(context, end) &&
    nationalityOf(context.lexicon, folded) === undefined &&
    !DESCRIPTIVE.has(folded) &&
    (/^لل\p{L}{3,}$/u.test(folded) || /^ال\p{L}{3,}يه?$/u.test(folded)) &&
    !isRoleNoun(context, folded)
  );
};

const isRoleNoun = (context: NameContext, folded: string): boolean =>
  context.lexicon.words.roles.has(folded.replace(/^(?:ال|لل)/u, ''));

const EMBASSIES = new Set(['سفاره', 'قنصليه']);

const bare = (host: string): string => (host.startsWith('ال') && host.length > 4 ? host.slice(2) : host);

/** «الوكالة الروسية … روسافياتسيا», «الجبهة الشعبية», «اللجنة القومية العربية», «الشركة التونسية للبنك»; not «اللجنة الفنية». */
const isDefiniteName = (head: string, tail: Tail, words: readonly string[], branched: boolean): boolean => {
  if (tail.appended !== undefined) return tail.nationality || tail.nouns > 0;
  const feminine = head.endsWith('ه');
  const [first = ''] = words;
  if (!first.startsWith('ال') || first.endsWith('ه') !== feminine || !isRelative(first)) return false;
  if (FIRM_DEFINITE_HEADS.has(head)) return tail.nouns + Number(tail.nationality) > 0;
  return LOOSE_DEFINITE_HEADS.has(head) && (branched || words.length > 1);
};

/** «القومية», «الأعلى», «العامة»: what sets one body apart from others. */
const isRelative = (word: string): boolean => /يه?$/u.test(word) || DISTINCTIVE.has(word);
const DISTINCTIVE = new Set([
  'العامه',
  'العام',
  'العليا',
  'الاعلي',
  'الموحده',
  'الموحد',
  'المتحده',
  'المتحد',
  'الحر',
  'الحره',
  'المستقله',
  'المستقل',
  'الدائمه',
  'المشتركه',
  'المشترك',
]);

const isNamed = (
  context: NameContext,
  needs: 'proper' | 'adjective' | 'any',
  head: string,
  tail: Tail,
  words: readonly string[],
  branched: boolean,
): boolean => {
  if (tail.proper) return true;
  if (tail.nouns === 0) return false;
  if (GENERIC_HEADS.has(head)) return tail.nationality || words.length > 2 || branched || NAMED_BY_A_WORD.has(head);
  const [word = ''] = words;
  if (words.length > 1 || branched) return needs !== 'proper' || tail.nationality || words.length > 1;
  if (NAMED_BY_A_WORD.has(head)) return !isClassNoun(context, word);
  if (EVERYDAY_COMPLEMENTS.has(word)) return false;
  return needs === 'proper' ? OPEN_HEADS.has(head) && !isCommon(context.lexicon, word) : true;
};

/** «الأمين العام لحركة …», «قيادي في حركة …»: somebody holds an office in it. */
const isLed = (context: NameContext, index: number): boolean => {
  const {roles} = context.lexicon.words;
  const at = /^(?:في|ب|من|ل)$/u.test(foldedAt(context, index - 1)) ? index - 2 : index - 1;
  const before = foldedAt(context, at).replace(/^(?:[وفبل]?ال|[وفبل])(?=\p{L}{3})/u, '');
  return before === 'عام' || roles.has(before) || roles.has(foldedAt(context, at));
};

const isEveryday = (context: NameContext, [word = '']: readonly string[]): boolean =>
  EVERYDAY_COMPLEMENTS.has(word) || isClassNoun(context, word);

/** «صحيفة الحزب», «مستشفى المدينة»: a body or place that is itself no name. */
const isClassNoun = ({lexicon: {words}}: NameContext, word: string): boolean =>
  words.organisationHeads.has(word.slice(2)) ||
  words.placeHeads.has(word.slice(2)) ||
  (words.roles.get(word.slice(2))?.kind ?? 'honorific') !== 'honorific';
