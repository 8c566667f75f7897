import type {Root} from 'mdast';
import {gfmFootnoteToMarkdown} from 'mdast-util-gfm-footnote';
import {gfmTableToMarkdown} from 'mdast-util-gfm-table';
import remarkStringify from 'remark-stringify';
import {type Processor, unified} from 'unified';

/** Writes Markdown that `parseMarkdown` reads back: its extensions are those of the reader. */
const writer = unified()
  .use(remarkStringify, {bullet: '-', rule: '*', emphasis: '*', fences: true})
  .use(tablesAndFootnotes)
  .freeze();

/** Markdown of a tree. */
export const toMarkdown = (tree: Root): string => writer.stringify(tree).trim();

/**
 * Markdown of plain text: a paragraph a line, blank lines dropped, everything Markdown would take for a mark escaped, so that
 * the plain text of the result is the lines again.
 */
export const plainToMarkdown = (text: string): string =>
  toMarkdown({
    type: 'root',
    children: paragraphLines(text).map(value => ({type: 'paragraph', children: [{type: 'text', value}]})),
  });

/** The lines of a text that become paragraphs: trimmed, without the empty ones. */
export const paragraphLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');

function tablesAndFootnotes(this: Processor): void {
  const data = this.data();
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), gfmTableToMarkdown(), gfmFootnoteToMarkdown()];
}
