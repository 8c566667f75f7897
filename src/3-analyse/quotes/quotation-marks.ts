import {INVISIBLE, MARKS} from '../../arabic/characters.ts';
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

/** True for a word by which the reporter speaks again: «وقال», «وأضافت». */
export type OpensReport = (word: string) => boolean;

/**
 * Outermost quotations of a text, paragraph by paragraph. Newsrooms mix marks and forget some, so a closing mark of any
 * kind closes the innermost opening one, «“» closes when it stands behind a letter and before a space or stop, and a straight mark
 * opens and closes in turn. A quotation that a colon opens and nothing closes runs to where the reporter speaks again, or to the end
 * of its paragraph.
 */
export const findQuoted = (text: string, opensReport: OpensReport = () => false): readonly Quoted[] => {
  const found: Quoted[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    found.push(...quotedInLine(line, offset, opensReport));
    offset += line.length + 1;
  }
  return found;
};

interface Mark {
  readonly index: number;
  readonly mark: string;
}

const quotedInLine = (line: string, offset: number, opensReport: OpensReport): readonly Quoted[] => {
  const marks = [...line.matchAll(ANY_MARK)].map(({0: mark, index}) => ({index, mark}));
  if (marks.length === 0) return [];
  const byShape = marks.every(({mark}) => mark === NEUTRAL) ? pairByShape(line, marks, offset) : undefined;
  if (byShape !== undefined) return byShape;
  const inTurn = pairInTurn(line, marks, offset, false);
  // Where marks are missing, one that begins a later sentence's quotation shows that the one before it was never closed.
  const isWhole = inTurn.left.length === 0 && !inTurn.found.some(({close}) => opensByShape(line, close - 1 - offset));
  const {found, left} = isWhole ? inTurn : pairInTurn(line, marks, offset, true);
  const unclosed = left.flatMap(({index, end}): readonly Quoted[] => {
    if (!ANNOUNCED.test(line.slice(0, index))) return [];
    const close = offset + endOfReported(line.slice(0, end), index + 1, opensReport);
    return close > offset + index + 1 ? [{start: offset + index + 1, end: close, open: offset + index, close}] : [];
  });
  return [...found, ...unclosed]
    .sort((left, right) => left.open - right.open)
    .filter((quoted, index, all) => quoted.open >= (all[index - 1]?.close ?? 0));
};

/** Where a quotation without a closing mark ends: before the sentence in which the reporter speaks again, or with the line. */
const endOfReported = (line: string, from: number, opensReport: OpensReport): number => {
  const next = [...line.slice(from).matchAll(AFTER_STOP)].find(({groups}) => opensReport(groups?.['word'] ?? ''));
  return line.slice(0, next ? from + next.index + 1 : line.length).replace(TRAILING, '').length;
};
/** A stop and the word behind it. */
const AFTER_STOP = /[.؟!،؛…]\s*(?<word>[وف]\p{L}+)/gu;
const TRAILING = /[\s،؛]+$/u;

const ANY_MARK = /[«»“”„‟"]/gu;
/** A colon, «أن» and «إن», or «قائلاً» in front of a quotation that nothing closes. */
const ANNOUNCED = /(?::|：|(?:^|\s)(?:[أإا]نه?ا?|(?:قائل|مضيف|متابع)[\p{L}\p{M}]{1,2}))\s*$/u;

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

/** A mark that nothing closes, and where its quotation must end at the latest. */
interface Unclosed extends Mark {
  readonly end: number;
}

/**
 * Marks of every kind one after another; `left` are those that nothing closes. With `restarts`, a mark that can only open, behind
 * the end of a sentence, leaves the one before it unclosed.
 */
const pairInTurn = (
  line: string,
  marks: readonly Mark[],
  offset: number,
  restarts: boolean,
): {readonly found: readonly Quoted[]; readonly left: readonly Unclosed[]} => {
  const found: Quoted[] = [];
  const left: Unclosed[] = [];
  const open: Mark[] = [];
  for (const {index, mark} of marks) {
    const innermost = open.at(-1);
    // Straight marks open and close in turn; two in a row, with nothing between them, are one that was typed twice.
    const isTurn = mark === NEUTRAL && innermost?.mark === NEUTRAL;
    if (isTurn && line.slice(innermost.index + 1, index).trim() === '') continue;
    const outermost = open[0];
    if (restarts && outermost !== undefined && isFreshStart(line, outermost, {index, mark})) {
      left.push({...outermost, end: lastStop(line, outermost.index, index)});
      open.length = 0;
      open.push({index, mark});
    } else if (innermost !== undefined && (CLOSERS.has(mark) || isTurn || closesHere(line, index))) {
      open.pop();
      if (open.length === 0) found.push(trimmed(line, innermost.index, index, offset));
    } else if (!isStray(line, index) && (!CLOSERS.has(mark) || opensByMistake(line, index))) open.push({index, mark});
  }
  return {found, left: [...left, ...open.slice(0, 1).map(mark => ({...mark, end: line.trimEnd().length}))]};
};

/** «وقال: «…» inside what should have ended: a mark that can only open, with a stop since the one before it. */
const isFreshStart = (line: string, before: Mark, {index, mark}: Mark): boolean =>
  (mark === before.mark || /[:：]\s*$/u.test(line.slice(0, index))) &&
  !CLOSERS.has(mark) &&
  opensByShape(line, index) &&
  lastStop(line, before.index, index) > before.index + 1;

/** Behind a space or colon, before a letter. */
const opensByShape = (line: string, index: number): boolean =>
  /[\s:(]/u.test(line[index - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(line[index + 1] ?? ' ');

/** Offset behind the last stop between two marks; the first mark's own where there is none. */
const lastStop = (line: string, from: number, to: number): number => {
  const stops = [...line.slice(from + 1, to).matchAll(/[.؟!](?=\s)/gu)];
  return from + 1 + ((stops.at(-1)?.index ?? -1) + 1);
};

/** «“، وهذا»: a mark with a stop right behind it closes something, and cannot open. */
const isStray = (line: string, index: number): boolean =>
  /^\s*(?:[،؛!؟)]|\.(?!\.))/u.test(line.slice(index + 1, index + 4));

/** A straight or opening mark that stands where a closing one would: behind a letter or stop, before a space, stop or the end. */
const closesHere = (line: string, index: number): boolean =>
  /[^\s(«“:]/u.test(line[index - 1] ?? ' ') && /^(?:$|[\s.,،؛؟!):»”…])/u.test(line.slice(index + 1, index + 2));

/** «”» used as an opening mark, as in بـ”مستوى جديد”: before a letter, behind a space, colon or an attached particle with tatweel. */
const opensByMistake = (line: string, index: number): boolean =>
  /\p{L}/u.test(line[index + 1] ?? '') && /[\sـ:(]/u.test(line[index - 1] ?? ' ');

/** Spaces, invisible characters and vowel signs that stand on no letter. */
const LEADING = new RegExp(`^[\\s${INVISIBLE}${MARKS}]+`, 'u');

const trimmed = (line: string, opened: number, closed: number, offset: number): Quoted => {
  const inner = line.slice(opened + 1, closed);
  const start = opened + 1 + (inner.length - inner.replace(LEADING, '').length);
  return {
    start: offset + start,
    end: offset + Math.max(start, opened + 1 + inner.trimEnd().length),
    open: offset + opened,
    close: offset + closed + 1,
  };
};
