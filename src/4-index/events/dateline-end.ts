import type {Span} from '../../model/span.ts';
import type {SentenceWords} from './read-clause.ts';

const LONGEST = 70;
/** The dash or colon behind a dateline or a heading set before the sentence. */
const SEPARATORS = /\s*[-–—:]+\s+/gu;
const BRACKETED = /[([][^)\]]*[)\]]/gu;
/** Words of a part that are no names: of any part, and of the first one before a part of names alone, which is who wrote it. */
const [MOST_WORDS, MOST_OF_WRITER] = [1, 3];

/**
 * Where a sentence itself begins, behind a dateline such as «بيروت (أ ف ب) - », «القاهرة – أحمد سالم: » or «أحمد سالم- سبق- الرياض: »: what stands
 * before each dash or colon is names, times and what is in brackets, and at most one word more.
 */
export function datelineEnd(text: string, {start, end}: Span, {tokens, inName}: SentenceWords): number {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const separators = [...head.matchAll(SEPARATORS)];
  const brackets = [...head.matchAll(BRACKETED)].map(({0: text, index}) => ({
    start: start + index,
    end: start + index + text.length,
  }));
  const parts = separators.map(({0: text, index}, at) => {
    const before = separators[at - 1];
    const from = before === undefined ? start : start + before.index + before[0].length;
    const own = tokens
      .map((token, place) => ({token, isName: inName[place] === true}))
      .filter(({token}) => token.start >= from && token.end <= start + index && isWord(token.kind));
    const plain = own.filter(
      ({token, isName}) =>
        !isName && !brackets.some(bracket => bracket.start <= token.start && token.end <= bracket.end),
    ).length;
    return {plain, isNames: own.length > 0 && plain === 0, next: start + index + text.length};
  });
  const isSigned = parts[1]?.isNames === true;
  const last = parts.findIndex(({plain}, at) => plain > (at === 0 && isSigned ? MOST_OF_WRITER : MOST_WORDS));
  return (last === -1 ? parts : parts.slice(0, last)).at(-1)?.next ?? start;
}

const isWord = (kind: string): boolean => kind === 'word' || kind === 'latin';
