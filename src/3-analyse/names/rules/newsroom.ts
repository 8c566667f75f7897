import {type Candidate, fullCandidate} from '../candidate.ts';
import {foldedAt, follows, isQuoteMark, type NameContext, type NameRule} from '../name-context.ts';

/**
 * A newspaper, channel or site by the rest of its name where papers name one: in quotation marks behind لـ («قال لـ«عكاظ»»), and between
 * dashes at the head of an item («سبق – الرياض:»). The words are ordinary ones or a place's («الشرق الأوسط»), so nowhere else.
 */
export const newsroom: NameRule = {
  name: 'newsroom',
  find: (context, found) => {
    const cities = new Set(
      found.filter(({type, strength}) => type === 'place' && strength !== 'ambiguous').map(({first}) => first),
    );
    return context.tokens.flatMap((_, index) => [
      ...quotedAt(context, index),
      ...reportedAt(context, index),
      // «الرياض - واس»: at the very head of an item the city stands more often than the paper called after it.
      ...(cities.has(index) ? [] : headedAt(context, index)),
    ]);
  },
};

const LONGEST = 3;
const CUES = new Set([
  'ل',
  'لـ',
  'الي',
  'صحيفه',
  'موقع',
  'قناه',
  'علمت',
  'وعلمت',
  'ذكرت',
  'وذكرت',
  'قراء',
  'ان',
  'مراسل',
]);

const quotedAt = (context: NameContext, index: number): readonly Candidate[] => {
  const opening = context.tokens[index];
  if (opening === undefined || !isQuoteMark(opening.surface) || !CUES.has(foldedAt(context, index - 1))) return [];
  const end = newsroomEnd(context, index + 1);
  return end !== undefined && isQuoteMark(context.tokens[end]?.surface ?? '')
    ? [asCandidate(context, index + 1, end)]
    : [];
};

/**
 * In the first words of a line, set off on both sides by dashes, brackets, strokes, a colon or the end of the line: «سبق – الرياض:»,
 * «الخرطوم 17-8-2019 (سونا) -», «مسقط في 5 أكتوبر /العمانية/», «الأخبار (نواكشوط)».
 */
const headedAt = (context: NameContext, index: number): readonly Candidate[] => {
  const token = context.tokens[index];
  if (token === undefined || token.kind !== 'word') return [];
  const isFirst = index === 0 || token.startsLine;
  const before = isQuoteMark(context.tokens[index - 1]?.surface ?? '') ? index - 2 : index - 1;
  const isSetOff =
    !isFirst &&
    (before === index - 1 ? OPENINGS : DASH).test(context.tokens[before]?.surface ?? '') &&
    startsLineWithin(context, index);
  if (!isFirst && !isSetOff) return [];
  const end = newsroomEnd(context, index);
  if (end === undefined) return [];
  const closing = context.tokens[end];
  const isClosed =
    closing === undefined || closing.startsLine
      ? isSetOff
      : (isFirst ? CLOSINGS_OF_FIRST : CLOSINGS).test(closing.surface);
  return isClosed ? [asCandidate(context, index, end)] : [];
};
const DASH = /^[-–—]$/u;
const OPENINGS = /^[-–—(/]$/u;
const CLOSINGS = /^[-–—)/:"»”]$/u;
const CLOSINGS_OF_FIRST = /^[-–—(]$/u;

/** «مراسل الجزيرة», «موفد العربية»: somebody who reports for it. */
const reportedAt = (context: NameContext, index: number): readonly Candidate[] => {
  if (!follows(context, index) || !REPORTERS.has(foldedAt(context, index - 1))) return [];
  const end = newsroomEnd(context, index);
  return end === undefined ? [] : [asCandidate(context, index, end)];
};
const REPORTERS = new Set(['مراسل', 'مراسله', 'مراسلو', 'مراسلي', 'موفد', 'موفده', 'كاميرا', 'المصدر']);

const BYLINE = 9;
const startsLineWithin = (context: NameContext, index: number): boolean => {
  for (let at = index; at > index - BYLINE; at--) if (at === 0 || context.tokens[at]?.startsLine === true) return true;
  return false;
};

const newsroomEnd = (context: NameContext, first: number): number | undefined => {
  for (let end = Math.min(first + LONGEST, context.tokens.length); end > first; end--) {
    const words = context.tokens.slice(first, end).map(({folded}) => folded);
    if (
      context.lexicon.newsrooms.has(words.join(' ')) &&
      words.every((_, at) => at === 0 || follows(context, first + at))
    )
      return end;
  }
  return undefined;
};

const asCandidate = (context: NameContext, first: number, end: number): Candidate => {
  const words = context.tokens.slice(first, end).map(({folded}) => folded);
  const listed = context.lexicon.newsrooms.get(words.join(' ')) ?? [];
  const entity = listed.length === 1 ? listed[0] : undefined;
  return fullCandidate(context.tokens, {first, end}, {type: 'organisation', entity, rule: 'newsroom'});
};
