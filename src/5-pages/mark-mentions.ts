/**
 * rehype plugin: the spans of a record become elements of the body. Names turn into links (or plain spans where there is no
 * page), resolved times into <time>, quotations into marked runs; runs of Latin letters are isolated. Text nodes must carry
 * their place in the article's text (`data.start`; `render-body.ts` sees to that). A span that crosses several text nodes,
 * as a name half in bold does, is marked in pieces; nothing is put inside a link or code.
 */
import type {Element, ElementContent, Parents, Properties, Root} from 'hast';
import {SKIP, visitParents} from 'unist-util-visit-parents';
import type {Mention, Quote, Timex} from '../model/record.ts';
import type {Span} from '../model/span.ts';
import {isolate as isolateName} from './wording.ts';

/** What is marked, and how names lead to pages and dates to words. */
export interface Marks {
  readonly mentions: readonly Mention[];
  readonly times: readonly Timex[];
  readonly quotes: readonly Quote[];
  /** Address of the page of a mention; undefined where it has none. */
  readonly hrefOf: (mention: Mention) => string | undefined;
  /** Direction of the article; blocks that run otherwise say so themselves. */
  readonly dir: 'rtl' | 'ltr';
  /** A time's value in words and, where it is certain, for machines; undefined when it has none. */
  readonly dateOf: (value: string) => {readonly text: string; readonly machine?: string} | undefined;
}

declare module 'hast' {
  interface TextData {
    /** Where the value of the node starts in the article's text. */
    start?: number;
  }
}

/** Marks spans in a tree; changes it in place, as plugins do. */
export function markSpans(marks: Marks): (tree: Root) => void {
  const names = withoutOverlaps([
    ...marks.mentions.map(mention => nameMark(mention, marks.hrefOf(mention))),
    ...timeMarks(marks),
  ]);
  const quotes = withoutOverlaps(marks.quotes.flatMap(quoteMark));
  return tree => {
    visitParents(tree, 'text', (node, ancestors) => {
      const parent = ancestors.at(-1);
      if (!parent || isClosed(ancestors)) return SKIP;
      const index = parent.children.indexOf(node);
      const start = node.data?.start ?? 0;
      const isolate = directionAt(ancestors, marks.dir) === 'rtl' ? isolateForeign : asText;
      const pieces =
        node.data?.start === undefined
          ? isolate(node.value)
          : markText({value: node.value, start, isolate}, names, quotes);
      parent.children.splice(index, 1, ...pieces);
      return [SKIP, index + pieces.length];
    });
  };
}

/** Elements in which nothing is marked. */
const CLOSED = new Set(['a', 'code', 'pre', 'time', 'bdi']);

const isClosed = (ancestors: readonly Parents[]): boolean =>
  ancestors.some(ancestor => ancestor.type === 'element' && CLOSED.has(ancestor.tagName));

/** The direction of the nearest block that states one. */
function directionAt(ancestors: readonly Parents[], otherwise: 'rtl' | 'ltr'): 'rtl' | 'ltr' {
  const stated = ancestors.findLast(
    ancestor => ancestor.type === 'element' && ancestor.properties['dir'] !== undefined,
  );
  return stated?.type === 'element' ? (stated.properties['dir'] === 'ltr' ? 'ltr' : 'rtl') : otherwise;
}

/** A span and the element it becomes. */
interface Mark extends Span {
  readonly tagName: string;
  readonly properties: Properties;
}

function nameMark({start, end, type}: Mention, href: string | undefined): Mark {
  const className = ['m', type];
  return href === undefined
    ? {start, end, tagName: 'span', properties: {className}}
    : {start, end, tagName: 'a', properties: {className, href}};
}

function timeMarks({times, dateOf}: Marks): readonly Mark[] {
  return times.flatMap(({start, end, value}): Mark[] => {
    const date = value === null ? undefined : dateOf(value);
    if (!date) return [];
    const {text: title, machine} = date;
    return machine === undefined
      ? [{start, end, tagName: 'span', properties: {className: ['t'], title}}]
      : [{start, end, tagName: 'time', properties: {dateTime: machine, title}}];
  });
}

function quoteMark({start, end, speakerName}: Quote): readonly Mark[] {
  return speakerName === null
    ? []
    : [
        {
          start,
          end,
          tagName: 'span',
          properties: {className: ['q'], title: `قول منسوب إلى ${isolateName(speakerName)}`},
        },
      ];
}

/** Marks in order of their place; of two that overlap, the earlier in the list stays. */
function withoutOverlaps(marks: readonly Mark[]): readonly Mark[] {
  const ordered = marks
    .map((mark, index) => ({mark, index}))
    .sort((left, right) => left.mark.start - right.mark.start || left.index - right.index);
  const kept: {readonly mark: Mark; readonly index: number}[] = [];
  for (const candidate of ordered) {
    const last = kept.at(-1);
    if (!last || last.mark.end <= candidate.mark.start) kept.push(candidate);
    else if (candidate.index < last.index) kept[kept.length - 1] = candidate;
  }
  return kept.map(({mark}) => mark);
}

/** A text node: its characters, where they start in the article, and how the directions of its runs are kept apart. */
interface PlacedText {
  readonly value: string;
  readonly start: number;
  readonly isolate: (value: string) => ElementContent[];
}

/** A text with its names and times marked, and these inside the pieces of its quotations. */
function markText(
  {value, start, isolate}: PlacedText,
  names: readonly Mark[],
  quotes: readonly Mark[],
): ElementContent[] {
  const span = {start, end: start + value.length};
  const slice = ({start: from, end: to}: Span): ElementContent[] => isolate(value.slice(from - start, to - start));
  return cutBy(span, quotes).flatMap(outer => {
    const children = cutBy(outer, names).flatMap(inner =>
      inner.mark ? markPiece(inner.mark, slice(inner)) : slice(inner),
    );
    return outer.mark ? [element(outer.mark, children)] : children;
  });
}

/** A piece under its mark; the space at the edge of a name half in bold stays outside. */
function markPiece(mark: Mark, content: ElementContent[]): ElementContent[] {
  const [first] = content;
  if (content.length !== 1 || first?.type !== 'text') return [element(mark, content)];
  const [, before = '', value = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(first.value) ?? [];
  const marked: ElementContent[] = value === '' ? [] : [element(mark, [{type: 'text', value}])];
  return [...textOf(before), ...marked, ...textOf(after)];
}

const textOf = (value: string): ElementContent[] => (value === '' ? [] : [{type: 'text', value}]);

/** Pieces of a span: those under a mark and those between. Together they cover the span. */
function cutBy(span: Span, marks: readonly Mark[]): readonly (Span & {readonly mark?: Mark})[] {
  const pieces: (Span & {readonly mark?: Mark})[] = [];
  let at = span.start;
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, span.end);
    if (start >= end) continue;
    if (start > at) pieces.push({start: at, end: start});
    pieces.push({start, end, mark});
    at = end;
  }
  if (at < span.end) pieces.push({start: at, end: span.end});
  return pieces;
}

const element = ({tagName, properties}: Mark, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {...properties},
  children,
});

/** From a letter of a left-to-right alphabet to the last letter or digit before Arabic comes again: AFP, COP29, Choe Son Hui. */
const FOREIGN_RUN =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}](?:[^\p{Script=Arabic}\n«»()[\]،؛؟]*[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}])?/gu;

const asText = (value: string): ElementContent[] => [{type: 'text', value}];

/** A right-to-left text cut at its foreign runs, each in a <bdi>. */
function isolateForeign(value: string): ElementContent[] {
  const pieces: ElementContent[] = [];
  let at = 0;
  for (const match of value.matchAll(FOREIGN_RUN)) {
    if (match.index > at) pieces.push({type: 'text', value: value.slice(at, match.index)});
    pieces.push({type: 'element', tagName: 'bdi', properties: {}, children: [{type: 'text', value: match[0]}]});
    at = match.index + match[0].length;
  }
  if (at < value.length) pieces.push({type: 'text', value: value.slice(at)});
  return pieces;
}
