import type {Span} from '../../model/span.ts';

/** A stretch between quotation marks; the span leaves the marks out. */
export interface Quoted extends Span {
  /** Offset of the opening mark. */
  readonly open: number;
  /** Offset behind the closing mark; equal to `end` where the paragraph ends before a mark closes it. */
  readonly close: number;
}

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

interface Mark {
  readonly index: number;
  readonly mark: string;
}

const quotedInLine = (line: string, offset: number): readonly Quoted[] => {
  const marks = [...line.matchAll(ANY_MARK)].map(({0: mark, index}) => ({index, mark}));
  if (marks.length === 0) return [];
  const byShape = marks.every(({mark}) => mark === NEUTRAL) ? pairByShape(line, marks, offset) : undefined;
  if (byShape !== undefined) return byShape;
  const {found, open} = pairInTurn(line, marks, offset);
  const first = open[0]?.index;
  if (first === undefined || !ANNOUNCED.test(line.slice(0, first))) return found;
  const end = offset + line.trimEnd().length;
  return [...found, {start: offset + first + 1, end, open: offset + first, close: end}];
};

const ANY_MARK = /[«»“”„‟"]/gu;
/** A colon, or «أن» and «إن», in front of a quotation that nothing closes. */
const ANNOUNCED = /(?::|：|(?:^|\s)[أإا]نه?ا?)\s*$/u;

/**
 * Straight marks by where they stand, which finds quotations within quotations and passes over a closing mark that nothing opened:
 * an opening one has a space before it and a letter behind, a closing one the other way round. undefined where a mark is neither or
 * the marks do not balance.
 */
const pairByShape = (line: string, marks: readonly Mark[], offset: number): readonly Quoted[] | undefined => {
  const found: Quoted[] = [];
  const open: number[] = [];
  for (const {index} of marks) {
    const [before, behind] = [line[index - 1] ?? ' ', line[index + 1] ?? ' '];
    const opens = /[\s(:ـ]/u.test(before) && /[\p{L}\p{N}]/u.test(behind);
    const closes = /[^\s(:]/u.test(before) && /[\s.,،؛؟!):…]/u.test(behind);
    if (opens === closes) return undefined;
    if (opens) open.push(index);
    else {
      const opened = open.pop();
      // An odd mark that closes nothing is a slip; an even one is an opening mark that was put the wrong way round.
      if (opened === undefined && marks.length % 2 === 0) return undefined;
      if (opened !== undefined && open.length === 0) found.push(trimmed(line, opened, index, offset));
    }
  }
  return open.length === 0 ? found : undefined;
};

/** Marks of every kind one after another; `open` are those that nothing closes. */
const pairInTurn = (
  line: string,
  marks: readonly Mark[],
  offset: number,
): {readonly found: readonly Quoted[]; readonly open: readonly Mark[]} => {
  const found: Quoted[] = [];
  const open: Mark[] = [];
  for (const {index, mark} of marks) {
    const innermost = open.at(-1);
    // Straight marks open and close in turn; two in a row, with nothing between them, are one that was typed twice.
    const isTurn = mark === NEUTRAL && innermost?.mark === NEUTRAL;
    if (isTurn && line.slice(innermost.index + 1, index).trim() === '') continue;
    if (innermost !== undefined && (CLOSERS.has(mark) || isTurn || closesHere(line, index))) {
      open.pop();
      if (open.length === 0) found.push(trimmed(line, innermost.index, index, offset));
    } else if (!CLOSERS.has(mark) || opensByMistake(line, index)) open.push({index, mark});
  }
  return {found, open};
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
