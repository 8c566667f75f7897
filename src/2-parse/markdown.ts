import type {Nodes, Root} from 'mdast';
import {gfmFootnoteFromMarkdown} from 'mdast-util-gfm-footnote';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import {gfmFootnote} from 'micromark-extension-gfm-footnote';
import {gfmTable} from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import {type Processor, unified} from 'unified';
import {error, type Message, type Place, START} from '../input/message.ts';
import type {Diagnostic} from '../model/diagnostic.ts';
import {findHeaped} from './heaped-markdown.ts';
import {checkNode} from './markdown-rules.ts';
import {inDocumentOrder} from './plain-text.ts';

/** Deepest tree of blocks and inline marks that is accepted. A list in a list in a quotation is at depth ten. */
const DEEPEST = 100;

/** The Markdown of an article: CommonMark with tables and footnotes (GFM), nothing more. */
const processor = unified().use(remarkParse).use(tablesAndFootnotes).freeze();

/**
 * Reads the body of a file that begins at an offset. Places of nodes and of diagnostics are those of the whole file.
 * `tree` is undefined when the body is refused unread.
 */
export function parseMarkdown(
  text: string,
  bodyStart: number,
  path: string,
): {tree?: Root; diagnostics: readonly Diagnostic[]} {
  const heaped = findHeaped(text, bodyStart, path);
  if (heaped.length > 0) return {diagnostics: heaped};
  // White space of the same shape stands for the front matter, so that lines, columns and offsets stay those of the file.
  const blank = text.slice(0, bodyStart).replace(/[^\n]/g, ' ');
  const tree = processor.parse(blank + text.slice(bodyStart));
  const deep = findDeep(tree);
  if (deep) return {diagnostics: [error(path, placeOf(deep), 'body/nesting', TOO_DEEP)]};
  composeLetters(tree);
  const addresses = new Map<string, string>();
  const nodes = inDocumentOrder(tree);
  for (const node of nodes) if (node.type === 'definition') addresses.set(node.identifier, node.url);
  const diagnostics = nodes.flatMap(node => {
    const source = text.slice(node.position?.start.offset, node.position?.end.offset);
    return checkNode(node, source, addresses).map(({code, message}) => error(path, placeOf(node), code, message));
  });
  return {tree, diagnostics};
}

/** remark-gfm without strikethrough, task lists and bare links: a unified plugin of its two parts that we want. */
function tablesAndFootnotes(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), gfmFootnote()];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
  ];
}

function placeOf(node: Nodes): Place {
  const start = node.position?.start;
  return start ? {line: start.line, column: start.column} : START;
}

function findDeep(tree: Root): Nodes | undefined {
  const waiting: {readonly node: Nodes; readonly depth: number}[] = [{node: tree, depth: 0}];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const {node, depth} = at;
    if (depth > DEEPEST) return node;
    if ('children' in node)
      for (const child of node.children.toReversed()) waiting.push({node: child, depth: depth + 1});
  }
  return undefined;
}

/** The file is in NFC, but a character reference such as `&#x64E;` can stand apart from its letter. */
function composeLetters(tree: Root): void {
  for (const node of inDocumentOrder(tree)) if ('value' in node) node.value = node.value.normalize('NFC');
}

const TOO_DEEP: Message = {
  ar: `تداخل يزيد على ${DEEPEST} مستوى، والمنتظر قوائم واقتباسات من مستويين أو ثلاثة: بسّط الفقرة`,
  en: `Nesting deeper than ${DEEPEST} levels, expected lists and quotations of two or three: make the paragraph simpler`,
};
