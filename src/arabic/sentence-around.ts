import type {Span} from '../model/span.ts';
import {CLOSING_QUOTES} from './characters.ts';

const LONGEST = 160;
/** How much of a long sentence may stand before the end of the span; the rest shows what follows it. */
const LONGEST_LEAD = 110;
const SENTENCE_END = new RegExp(`[.!?؟…][${CLOSING_QUOTES}")\\]]*(?=\\s|$)|\\n`, 'gu');
const CLAUSE_END = /[،؛:](?=\s)/gu;

/**
 * The sentence of a text that holds a span, on one line; of a long one, the clause with the span and as much behind it as
 * fits, cut between words and marked by «…».
 */
export function sentenceAround(text: string, span: Span): string {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const nextLine = text.indexOf('\n', span.end);
  const line = text.slice(lineStart, nextLine === -1 ? text.length : nextLine);
  const inLine = {start: span.start - lineStart, end: span.end - lineStart};
  const {start, end} = boundsAround(line, inLine);
  if (end - start <= LONGEST) return line.slice(start, end).trim();
  const from = inLine.end - start <= LONGEST_LEAD ? start : clauseStart(line, start, inLine);
  const head = from > start ? '…' : '';
  return `${head}${cut(line.slice(from, end).trim())}`;
}

/** Where the sentence that holds the span begins and ends. An abbreviation's stop («أ.») ends nothing. */
function boundsAround(line: string, span: Span): Span {
  let start = 0;
  for (const match of line.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && /(?:^|[\s(])\p{L}$/u.test(line.slice(Math.max(0, match.index - 2), match.index))) continue;
    if (end <= span.start) start = end;
    else if (match.index >= span.end) return {start, end};
  }
  return {start, end: line.length};
}

/** The first clause of a sentence from which the span is still near, or else the one that holds it. */
function clauseStart(line: string, sentenceStart: number, span: Span): number {
  const starts = [...line.matchAll(CLAUSE_END)]
    .map(match => match.index + 1)
    .filter(at => at > sentenceStart && at <= span.start);
  return starts.find(at => span.end - at <= LONGEST_LEAD) ?? starts.at(-1) ?? sentenceStart;
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const space = text.lastIndexOf(' ', LONGEST);
  return `${text.slice(0, space > 0 ? space : LONGEST).replace(/[\s،؛:,;«(]+$/u, '')}…`;
}
