import type {Span} from '../../model/span.ts';
import {trimSpan} from './sentence-bounds.ts';

/** An excerpt of a text, and whether something was left out on either side. */
export interface Excerpt extends Span {
  readonly cutBefore: boolean;
  readonly cutBehind: boolean;
}

/** Longer sentences are cut, in UTF-16 units. */
export const LONGEST_EXCERPT = 210;
/** A cut before leaves at least so much. */
const SHORTEST = 60;
/** A cut behind leaves at least so much: half a sentence may be no more than who says it. */
const SHORTEST_TOLD = LONGEST_EXCERPT / 2;
const CLAUSE_END = /[،؛:;,](?=\s)/gu;
const LOOSE_END = /[\s،؛:,;«("“]+$/u;

/**
 * The part of a span that is short enough to read at once and holds the time: cut behind at the last clause border that
 * fits, before at the first one from which the time is in reach; between words where there is no border, never inside a
 * word or a name.
 */
export function fitExcerpt(text: string, span: Span, time: Span, names: readonly Span[] = []): Excerpt {
  const start = span.end - span.start <= LONGEST_EXCERPT ? span.start : fitStart(text, span, time, names);
  const end = span.end - start <= LONGEST_EXCERPT ? span.end : fitEnd(text, start, time, names);
  const fitted = trimSpan(text, {start, end});
  return {...fitted, cutBefore: start > span.start, cutBehind: end < span.end};
}

function fitStart(text: string, span: Span, time: Span, names: readonly Span[]): number {
  if (time.end - span.start <= LONGEST_EXCERPT) return span.start;
  const borders = clauseBorders(text, span.start, time.start).map(at => at + 1);
  const inReach = borders.filter(at => time.end - at <= LONGEST_EXCERPT - SHORTEST);
  // «، أين تم نقله مساء أمس» alone tells nobody anything.
  const border = inReach.find(at => time.end - at >= SHORTEST);
  if (border !== undefined) return border;
  const space = text.indexOf(' ', Math.max(span.start, time.end - LONGEST_EXCERPT + SHORTEST));
  if (space === -1 || space > time.start) return time.start;
  return nameAround(names, space)?.start ?? space + 1;
}

function fitEnd(text: string, start: number, time: Span, names: readonly Span[]): number {
  const most = start + LONGEST_EXCERPT;
  const border = clauseBorders(text, Math.max(time.end, start + SHORTEST_TOLD), most).at(-1);
  if (border !== undefined) return border;
  const space = text.lastIndexOf(' ', most);
  const whole = nameAround(names, space)?.start ?? space;
  const end = Math.max(whole, time.end);
  return end - (LOOSE_END.exec(text.slice(time.end, end))?.[0].length ?? 0);
}

const nameAround = (names: readonly Span[], at: number): Span | undefined =>
  names.find(({start, end}) => start < at && at < end);

function clauseBorders(text: string, from: number, to: number): readonly number[] {
  return [...text.slice(from, to).matchAll(CLAUSE_END)].map(match => from + match.index);
}
