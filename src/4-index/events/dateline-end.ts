import type {Span} from '../../model/span.ts';
import type {SentenceWords} from './read-clause.ts';

const LONGEST = 70;
/** The dash or colon behind a dateline or a heading set before the sentence. */
const SEPARATOR = /\s*[-–—:]+\s+/u;
const BRACKETED = /[([][^)\]]*[)\]]/gu;

/**
 * Where a sentence itself begins, behind a dateline such as «بيروت (أ ف ب) - » or «القاهرة – أحمد سالم: »: what stands before
 * the dash or colon is names, times and what is in brackets, and at most one word more.
 */
export function datelineEnd(text: string, {start, end}: Span, {tokens, inName}: SentenceWords): number {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const separator = SEPARATOR.exec(head);
  if (!separator) return start;
  const stop = start + separator.index;
  const brackets = [...head.slice(0, separator.index).matchAll(BRACKETED)].map(match => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  const plain = tokens.filter(
    (token, index) =>
      token.end <= stop &&
      (token.kind === 'word' || token.kind === 'latin') &&
      inName[index] !== true &&
      !brackets.some(bracket => bracket.start <= token.start && token.end <= bracket.end),
  );
  return plain.length <= 1 ? stop + separator[0].length : start;
}
