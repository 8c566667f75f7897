import {type Candidate, foldedAt, follows, isQuoteMark, type NameContext, type NameRule} from '../name-context.ts';

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

/** Behind a dash within the first words of a line or at its very beginning, and before another dash or colon. */
const headedAt = (context: NameContext, index: number): readonly Candidate[] => {
  const token = context.tokens[index];
  if (token === undefined || token.kind !== 'word') return [];
  const isFirst = index === 0 || token.startsLine;
  if (!isFirst && !(isDash(context, index - 1) && startsLineWithin(context, index))) return [];
  const end = newsroomEnd(context, index);
  if (end === undefined || !isDash(context, end) || context.tokens[end]?.startsLine === true) return [];
  return [asCandidate(context, index, end)];
};

const isDash = (context: NameContext, index: number): boolean => /^[-–—]$/u.test(context.tokens[index]?.surface ?? '');
const BYLINE = 6;
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
  const words = context.tokens.slice(first, end);
  const listed = context.lexicon.newsrooms.get(words.map(({folded}) => folded).join(' ')) ?? [];
  const [entity] = listed;
  return {
    first,
    end,
    start: words[0]?.start ?? 0,
    stop: words.at(-1)?.end ?? 0,
    type: 'organisation',
    ...(listed.length === 1 && entity !== undefined ? {entity} : {}),
    strength: 'full',
    rule: 'newsroom',
  };
};
