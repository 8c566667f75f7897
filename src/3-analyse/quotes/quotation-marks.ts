import type {Span} from '../../model/span.ts';

/** A stretch between quotation marks; the span leaves the marks out. */
export interface Quoted extends Span {
  /** Offset of the opening mark. */
  readonly open: number;
  /** Offset behind the closing mark; equal to `end` where the paragraph ends before a mark closes it. */
  readonly close: number;
}

const OPENERS: Readonly<Record<string, string>> = {'«': '»', '“': '”', '„': '“', '‟': '”'};
const CLOSERS = new Set(['»', '”']);
const NEUTRAL = '"';

/**
 * Outermost quotations of a text, paragraph by paragraph. Newsrooms mix marks and forget some, so a closing mark of any
 * kind closes the innermost opening one, «“» closes when it stands behind a letter and before a space or stop, and a straight mark
 * opens and closes in turn. A quotation that a colon opens and nothing closes runs to the end of its paragraph.
 */
export const findQuoted = (text: string): readonly Quoted[] => {
  const found: Quoted[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    found.push(...quotedInLine(line, offset));
    offset += line.length + 1;
  }
  return found;
};

const quotedInLine = (line: string, offset: number): readonly Quoted[] => {
  const found: Quoted[] = [];
  const open: {readonly index: number; readonly mark: string}[] = [];
  for (let index = 0; index < line.length; index++) {
    const mark = line[index] ?? '';
    if (!(mark in OPENERS) && !CLOSERS.has(mark) && mark !== NEUTRAL) continue;
    const innermost = open.at(-1);
    // Straight marks open and close in turn; two in a row, with nothing between them, are one that was typed twice.
    const isTurn = mark === NEUTRAL && innermost?.mark === NEUTRAL;
    if (isTurn && line.slice(innermost.index + 1, index).trim() === '') continue;
    if (innermost !== undefined && (CLOSERS.has(mark) || isTurn || closesHere(line, index))) {
      open.pop();
      if (open.length === 0) found.push(trimmed(line, innermost.index, index, offset));
    } else if (!CLOSERS.has(mark) || opensByMistake(line, index)) open.push({index, mark});
  }
  const first = open[0]?.index;
  if (first !== undefined && /[:：]\s*$/u.test(line.slice(0, first))) {
    found.push({
      start: offset + first + 1,
      end: offset + line.trimEnd().length,
      open: offset + first,
      close: offset + line.trimEnd().length,
    });
  }
  return found;
};

/** A straight or opening mark that stands where a closing one would: behind a letter or stop, before a space, stop or the end. */
const closesHere = (line: string, index: number): boolean =>
  /[^\s(«“:]/u.test(line[index - 1] ?? ' ') && /^(?:$|[\s.,،؛؟!):»”…])/u.test(line.slice(index + 1, index + 2));

/** «”» used as an opening mark, as in بـ”مستوى جديد”: before a letter, behind a space, colon or an attached particle with tatweel. */
const opensByMistake = (line: string, index: number): boolean =>
  /\p{L}/u.test(line[index + 1] ?? '') && /[\sـ:(]/u.test(line[index - 1] ?? ' ');

const trimmed = (line: string, opened: number, closed: number, offset: number): Quoted => {
  const inner = line.slice(opened + 1, closed);
  const start = opened + 1 + (inner.length - inner.trimStart().length);
  return {
    start: offset + start,
    end: offset + Math.max(start, opened + 1 + inner.trimEnd().length),
    open: offset + opened,
    close: offset + closed + 1,
  };
};
