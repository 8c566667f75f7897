/**
 * Article → HTML of its body: Markdown tree to HTML tree, marks, foreign blocks, headings in their place, and last of all a
 * sanitiser that lets through only what these steps make. Runs for stale pages only.
 */
import type {Root as HastRoot, Text as HastText} from 'hast';
import type {Root as MdastRoot, Nodes} from 'mdast';
import type {State} from 'mdast-util-to-hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype, {type Options} from 'remark-rehype';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {Article, TextNodeSpan} from '../model/article.ts';
import type {ArticleRecord, Mention} from '../model/record.ts';
import {BODY_SCHEMA, FOOTNOTE_PREFIX} from './body-schema.ts';
import {directionOf} from './direction-of.ts';
import {fitBody} from './fit-body.ts';
import {type Marks, markSpans} from './mark-mentions.ts';
import {arabicDigits, type Wording} from './wording.ts';

/** Where names lead and how the site words and addresses things. */
export interface BodyContext {
  /** Address of the page of a mention of the record; undefined where it has none. */
  readonly hrefOf: (mention: Mention) => string | undefined;
  readonly words: Pick<Wording, 'date' | 'number'>;
  /** Path prefix with both slashes. */
  readonly base: string;
}

/** The sanitised HTML of an article's body with the spans of its record marked. */
export function renderBody(article: Article, record: ArticleRecord, {hrefOf, words, base}: BodyContext): string {
  const places = placesOf(article);
  const {mentions, times, quotes} = record;
  const marks: Marks = {
    mentions,
    times,
    quotes,
    dir: directionOf(article.lang),
    hrefOf,
    dateOf: value => words.date(value, {weekday: true}),
  };
  const processor = unified()
    .use(remarkRehype, footnoteOptions(words.number, {text: placeText(places)}))
    // Before marking: the links of marks are whole already.
    .use(() => fitBody({base, lang: article.lang}))
    .use(() => markSpans(marks))
    .use(rehypeSanitize, BODY_SCHEMA)
    .use(rehypeStringify, STRINGIFY);
  // remark-rehype changes nothing of the tree it is given, and gives an HTML tree.
  const tree = processor.runSync(article.tree) as unknown as HastRoot;
  return processor.stringify(tree);
}

/** HTML of a Markdown text of the archive's card: no spans, the same rules. */
export function renderMarkdown(markdown: string, base: string): string {
  return String(
    unified()
      .use(remarkParse)
      .use(remarkRehype, footnoteOptions(arabicDigits, {}))
      .use(() => fitBody({base, lang: 'ar'}))
      .use(() =>
        markSpans({mentions: [], times: [], quotes: [], dir: 'rtl', hrefOf: () => undefined, dateOf: () => undefined}),
      )
      .use(rehypeSanitize, BODY_SCHEMA)
      .use(rehypeStringify, STRINGIFY)
      .processSync(markdown),
  );
}

const STRINGIFY = {characterReferences: {useNamedReferences: false}} as const;

function footnoteOptions(
  number: (value: number | string) => string,
  handlers: NonNullable<Options['handlers']>,
): Options {
  return {
    handlers,
    clobberPrefix: FOOTNOTE_PREFIX,
    footnoteLabel: 'الحواشي',
    footnoteLabelTagName: 'h2',
    footnoteLabelProperties: {},
    footnoteBackLabel: index => `العودة إلى موضع الحاشية ${number(index + 1)}`,
  };
}

/** Where the text nodes of a body lie in its text. Both lists are in document order. */
function placesOf({
  tree,
  text,
  textNodes,
}: Pick<Article, 'tree' | 'text' | 'textNodes'>): ReadonlyMap<Nodes, TextNodeSpan> {
  const nodes = textNodesOf(tree);
  return new Map(
    nodes.map((node, index): [Nodes, TextNodeSpan] => {
      const span = textNodes[index];
      if (!span || text.slice(span.start, span.end) !== node.value)
        throw new Error(`text node ${index}: expected «${node.value}» in the text`);
      return [node, span];
    }),
  );
}

function textNodesOf(tree: MdastRoot): readonly (Nodes & {readonly value: string})[] {
  const found: (Nodes & {readonly value: string})[] = [];
  visit(tree, node => {
    if (node.type === 'text' || node.type === 'inlineCode') found.push(node);
  });
  return found;
}

/** Handler for text that keeps its characters as they are and notes where they stand. */
function placeText(places: ReadonlyMap<Nodes, TextNodeSpan>) {
  return (state: State, node: Extract<Nodes, {type: 'text'}>): HastText => {
    const start = places.get(node)?.start;
    const text: HastText = {type: 'text', value: node.value, ...(start !== undefined && {data: {start}})};
    state.patch(node, text);
    return text;
  };
}
