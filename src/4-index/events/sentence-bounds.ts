import {CLOSING_QUOTES} from '../../arabic/characters.ts';
import type {Span} from '../../model/span.ts';

const SENTENCE_END = new RegExp(`[.!?؟…][${CLOSING_QUOTES}")\\]]*(?=\\s|$)|\\n`, 'gu');

/** Every sentence of a text in order, without the white space around it. A sentence ends with its line. */
export function sentenceBounds(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const inner = trimSpan(text, {start, end});
    if (inner.start < inner.end) found.push(inner);
    start = end;
  };
  for (const match of text.matchAll(SENTENCE_END))
    if (!isAbbreviation(text, match)) close(match.index + match[0].length);
  close(text.length);
  return found;
}

/** A span without the white space at its ends. */
export function trimSpan(text: string, {start, end}: Span): Span {
  const slice = text.slice(start, end);
  const leading = slice.length - slice.trimStart().length;
  return {start: start + leading, end: start + leading + slice.trim().length};
}

/** «أ.» and «د.»: the stop of one letter ends nothing. */
function isAbbreviation(text: string, match: RegExpExecArray): boolean {
  return match[0] === '.' && /(?:^|[\s(.])\p{L}$/u.test(text.slice(Math.max(0, match.index - 2), match.index));
}
