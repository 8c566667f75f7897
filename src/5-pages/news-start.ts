import {tokenise} from '../arabic/tokenise.ts';
import type {Span} from '../model/span.ts';

/** A line that signs an item is no longer than this, in UTF-16 units. */
const LONGEST = 70;
/** Words beside its names: «متابعات», «خاص». */
const MOST_WORDS = 2;
/** Lines that may stand before the news: who wrote it, and where. */
const MOST_LINES = 2;
const SENTENCE_END = /[.؟!…»"”]\s*$/u;

/**
 * Offset in a record's text where its news begins: behind lines at the head that hold only names and what parts them, as «أحمد حجازي – عين
 * اليوم» or «جدة (واس)» do. 0 where there are none, or nothing else.
 */
export function newsStart({text, mentions}: {readonly text: string; readonly mentions: readonly Span[]}): number {
  let start = 0;
  for (let line = 0; line < MOST_LINES; line++) {
    const end = text.indexOf('\n', start);
    if (end === -1 || !isSignature(text.slice(start, end), mentions, start)) break;
    start = end + 1;
  }
  return start;
}

function isSignature(line: string, mentions: readonly Span[], offset: number): boolean {
  if (line.length > LONGEST || SENTENCE_END.test(line)) return false;
  const names = mentions.filter(({start, end}) => start >= offset && end <= offset + line.length);
  const others = tokenise(line).filter(
    ({kind, start, end}) =>
      kind !== 'mark' && !names.some(name => start + offset >= name.start && end + offset <= name.end),
  );
  return names.length > 0 && others.length <= MOST_WORDS;
}
