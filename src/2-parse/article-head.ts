/**
 * Dateline, agency and byline in front of the lead, as houses write them: «سيول، كوريا الجنوبية (AP) –», «واشنطن - أ ف ب -»,
 * «القاهرة 12 يوليو (د ب أ)», «منيف الشهراني – الرياض» on a line of its own. The head is cut at its marks, and each part must be
 * known for what it is; a part that is not keeps the whole from being taken for a head unless its company vouches for it.
 */
import {NAMELESS_SOURCES} from '../lexicon/agencies.ts';
import {DATE_IN_HEAD} from './date-pattern.ts';
import {AGENCIES_ONLY, type HeadKnowledge, headKey} from './head-knowledge.ts';

/** What the head of a text says. */
export interface ArticleHead {
  /** Characters of the text that the head takes, with the white space behind it. */
  readonly length: number;
  /** The places, and the head as printed. */
  readonly dateline?: {readonly places: readonly string[]; readonly text: string};
  /** The one agency that signs; absent when two do. `id` is undefined for a house that no list knows. */
  readonly agency?: {readonly id?: string; readonly name: string; readonly text: string};
  readonly byline: readonly string[];
  /** Names that are a publisher of this archive or neither person nor place. */
  readonly houses: readonly string[];
  /** The day of filing as printed. */
  readonly date?: string;
}

/** Longest head: two places, a date and an agency with its second month name. */
const LONGEST = 100;

/** Reads the head a text begins with; its length is 0 when there is none. */
export const readArticleHead = (text: string, known: HeadKnowledge = AGENCIES_ONLY): ArticleHead => {
  const line = /^[^\n]*/u.exec(text)?.[0] ?? '';
  for (const {end, mark} of headEnds(line)) {
    const head = readParts(line.slice(0, end), line.slice(end), mark, known);
    if (head) return {...head, length: end + (/^[\s\-–—\u0640:/]*/u.exec(text.slice(end))?.[0].length ?? 0)};
  }
  return NO_HEAD;
};

const NO_HEAD: ArticleHead = {length: 0, byline: [], houses: []};

type Mark = 'dash' | 'colon' | 'bracket' | 'line';

/** Places where a head may end, the last first: a longer head is the surer one. */
const headEnds = (line: string): readonly {readonly end: number; readonly mark: Mark}[] => {
  const ends = [...line.slice(0, LONGEST).matchAll(END)].map(({0: found, index}): {end: number; mark: Mark} => ({
    // The bracket belongs to what it closes.
    end: index + (found.startsWith(')') ? 1 : 0),
    mark: found.startsWith(')') ? 'bracket' : found.startsWith(':') ? 'colon' : 'dash',
  }));
  const mayStandAlone =
    line.length <= LONGEST &&
    line.trim() !== '' &&
    !/[.!؟?]["”»]?\s*$/u.test(line.replace(/(?<!\p{L})\p{L}\.\s*/gu, ''));
  const whole: {end: number; mark: Mark}[] = mayStandAlone ? [{end: line.length, mark: 'line'}] : [];
  return [...whole, ...ends.toReversed()];
};

const END = /\)|:(?!\/\/)|\s[-–—\u0640/]+(?=\s|\p{L})|[-–—\u0640]+\s/gu;

/** Parts of a head, by what they are. */
type PartKind = 'place' | 'country' | 'agency' | 'nameless' | 'person' | 'house' | 'unknown';
interface Part {
  readonly kind: PartKind;
  readonly text: string;
  readonly id?: string;
  readonly inBrackets: boolean;
}

const readParts = (
  head: string,
  rest: string,
  mark: Mark,
  known: HeadKnowledge,
): Omit<ArticleHead, 'length'> | undefined => {
  const date = DATE.exec(head)?.[0];
  const parts = splitParts(date === undefined ? head : head.replace(date, ' - '), known);
  if (parts.length === 0 || parts.length > MOST_PARTS) return undefined;
  const agencies = parts.filter(({kind}) => kind === 'agency');
  const foreignHouse = parts.find(
    ({kind, inBrackets, text}) => kind === 'unknown' && inBrackets && /^[A-Z][A-Z ]{1,9}$/u.test(text),
  );
  const isSigned = agencies.length > 0 || foreignHouse !== undefined;
  // Whatever precedes the agency is where it filed from, known or not; what follows it may be the story already.
  const signature = parts.findIndex(part => part.kind === 'agency' || part === foreignHouse);
  // «ناطق باسم (أ ف ب) أن …» has no dash behind the bracket, and only one word is sure to be a town then.
  const isOpenEnded = mark === 'bracket' && !/^\s*[-–—\u0640/:]/u.test(rest);
  const mostWords = isOpenEnded ? 1 : 3;
  const settled = parts.map((part, index) =>
    part.kind === 'unknown' && index < signature && words(part.text) <= mostWords
      ? {...part, kind: 'place' as const}
      : part,
  );
  const places = settled.filter(({kind}) => kind === 'place' || kind === 'country').map(({text}) => text);
  if (!isHead(settled, mark, {isSigned, isDated: date !== undefined})) return undefined;
  const ids = new Set(agencies.map(({id}) => id));
  const agency = agencies[0] ?? foreignHouse;
  return {
    ...(places.length > 0 && {dateline: {places, text: head.trim()}}),
    ...(agency &&
      ids.size <= 1 && {
        agency: {...(agency.id !== undefined && {id: agency.id}), name: agency.text, text: agency.text},
      }),
    byline: settled.filter(({kind}) => kind === 'person').map(({text}) => text.replace(ROLE_OF_WRITER, '')),
    houses: settled.filter(({kind}) => kind === 'house').map(({text}) => text),
    ...(date !== undefined && {date: date.trim()}),
  };
};

const DATE = new RegExp(`(?<![\\p{L}\\p{N}])${DATE_IN_HEAD}(?![\\p{L}\\p{N}])`, 'u');
const MOST_PARTS = 6;

const splitParts = (head: string, known: HeadKnowledge): readonly Part[] => {
  let inBrackets = false;
  const parts: Part[] = [];
  for (const piece of head.split(/([()]|\s*[-–—\u0640/،,:|«»"“”]+\s*)/u)) {
    if (piece === '(' || piece === ')') inBrackets = piece === '(';
    const text = piece.replace(/^(?:من|في)\s+(?=\S)/u, '').trim();
    if (/[\p{L}\p{N}]/u.test(text) && !/^\u0640+$/u.test(text))
      parts.push({...classify(text, known), text, inBrackets});
  }
  return parts;
};

const classify = (text: string, known: HeadKnowledge): Pick<Part, 'kind' | 'id'> => {
  const key = headKey(text.replace(/\s+(?:و|–)\s*$/u, ''));
  const id = known.agencies.get(key) ?? known.agencies.get(key.replace(/^وكاله (?:انباء )?/u, ''));
  if (id !== undefined) return {kind: 'agency', id};
  if (known.houses.has(key)) return {kind: 'house'};
  const place = known.places.get(key);
  if (place) return {kind: place.isCountry ? 'country' : 'place'};
  if (NAMELESS.has(key)) return {kind: 'nameless'};
  const name = key.replace(ROLE_OF_WRITER, '');
  return {
    kind: words(name) >= 2 && words(name) <= 4 && isGivenName(name.split(' ')[0] ?? '', known) ? 'person' : 'unknown',
  };
};

/** عبدالرحمن is written in one word too often for a list. */
export const isGivenName = (folded: string, {givenNames}: HeadKnowledge): boolean =>
  givenNames.has(folded) || (givenNames.size > 0 && /^عبدال\p{L}{3,}/u.test(folded));

const NAMELESS: ReadonlySet<string> = new Set(NAMELESS_SOURCES.map(headKey));
const ROLE_OF_WRITER = /^(?:كتبت?|رصد وتصوير|تصوير|تقرير|متابعة|متابعه|إعداد|اعداد|حوار)\s+/u;
const words = (text: string): number => text.split(/\s+/u).length;

/** Whether the parts together can only be a head. */
const isHead = (
  parts: readonly Part[],
  mark: Mark,
  {isSigned, isDated}: {isSigned: boolean; isDated: boolean},
): boolean => {
  const count = (...kinds: readonly PartKind[]): number => parts.filter(({kind}) => kinds.includes(kind)).length;
  const unknown = parts.filter(
    ({kind, inBrackets, text}) => kind === 'unknown' && !(inBrackets && isSigned && /^[A-Z ]+$/u.test(text)),
  );
  const credits = count('agency', 'nameless', 'person', 'house');
  const vouchers = credits + count('place', 'country') + Number(isDated) + Number(isSigned);
  if (vouchers === 0 || unknown.some(({text}) => words(text) > 3 || /\d/u.test(text)) || unknown.length > 1)
    return false;
  // «القاهرة رويترز» closed by a bracket needs the agency in it; a bracket after a place alone is an aside.
  if (mark === 'bracket') return unknown.length === 0 && (isSigned || isDated || credits > 0) && lastIn(parts);
  if (isSigned) return unknown.length === 0 && (parts.length > 1 || mark !== 'colon');
  if (unknown.length > 0) return parts.length > 1 && (mark === 'colon' || mark === 'line' || parts.length > 2);
  if (credits > 0) return parts.length > 1 || (mark !== 'colon' && count('nameless') === 0) || mark === 'line';
  // Places alone: a city files («القاهرة –»), a country before a colon speaks; a line of places is a list or a heading.
  return mark === 'dash' ? true : mark === 'colon' ? count('place') === parts.length && isDated : isDated;
};

const lastIn = (parts: readonly Part[]): boolean => parts.at(-1)?.inBrackets === true;
