import type {FootnoteDefinition, Nodes, PhrasingContent, Root} from 'mdast';
import type {TextNodeSpan} from '../model/article.ts';

/** The text that spans count in, and where each text and inline-code node of the tree lies in it, in document order. */
export interface PlainText {
  readonly text: string;
  readonly textNodes: readonly TextNodeSpan[];
}

/**
 * Plain text of a Markdown tree: blocks parted by one line feed, cells of a table row by a space, footnotes after the body.
 * `text.slice(start, end)` of a node's span is the node's value. Images are not in it.
 */
export function plainText(tree: Root): PlainText {
  const writer = new Writer();
  const footnotes: FootnoteDefinition[] = [];
  writeBlocks(tree, writer, footnotes);
  // Footnotes may hold footnotes; the list grows while it is walked.
  for (const footnote of footnotes) for (const child of footnote.children) writeBlocks(child, writer, footnotes);
  return {text: writer.text, textNodes: inDocumentOrder(tree).flatMap(node => writer.spans.get(node) ?? [])};
}

/** Guards the text made so far: separators are owed until something follows them. */
class Writer {
  text = '';
  readonly spans = new Map<Nodes, TextNodeSpan>();
  #owed = '';

  part(separator: string): void {
    if (this.text !== '') this.#owed = separator;
  }

  write(value: string, node?: Nodes): void {
    if (value !== '') {
      this.text += this.#owed + value;
      this.#owed = '';
    }
    if (node) this.spans.set(node, {start: this.text.length - value.length, end: this.text.length});
  }
}

function writeBlocks(node: Nodes, writer: Writer, footnotes: FootnoteDefinition[]): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      writer.part('\n');
      writeInline(node.children, writer);
      return;
    case 'code':
      writer.part('\n');
      writer.write(node.value);
      return;
    case 'tableRow':
      writer.part('\n');
      for (const cell of node.children) {
        writeInline(cell.children, writer);
        writer.part(' ');
      }
      return;
    case 'footnoteDefinition':
      footnotes.push(node);
      return;
    default:
      if ('children' in node) for (const child of node.children) writeBlocks(child, writer, footnotes);
  }
}

function writeInline(nodes: readonly PhrasingContent[], writer: Writer): void {
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'inlineCode') writer.write(node.value, node);
    else if (node.type === 'break') writer.write('\n');
    else if ('children' in node) writeInline(node.children, writer);
  }
}

/** Every node of a tree, parents before children; without recursion, for trees are as deep as their author likes. */
export function inDocumentOrder(tree: Root): readonly Nodes[] {
  const found: Nodes[] = [];
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    found.push(node);
    // One by one: a spread of a hundred thousand children would exhaust the stack.
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return found;
}
