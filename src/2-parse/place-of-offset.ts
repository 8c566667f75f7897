import {type Place, placeAt} from '../input/message.ts';
import type {Article} from '../model/article.ts';
import {inDocumentOrder} from './plain-text.ts';

/**
 * Place in its file of an offset of an article's text, for diagnostics. `file` is the file's text. Where the Markdown writes the words
 * otherwise (escapes, character references), the place is where their run begins.
 */
export function placeOfOffset({tree, textNodes}: Article, file: string, offset: number): Place {
  const nodes = inDocumentOrder(tree).filter(({type}) => type === 'text' || type === 'inlineCode');
  const index = textNodes.findIndex(({start, end}) => start <= offset && offset < end);
  const [node, span] = [nodes[index], textNodes[index]];
  const from = node?.position?.start.offset;
  if (node === undefined || span === undefined || from === undefined || !('value' in node)) return placeAt(file, 0);
  const lead = node.value.slice(0, offset - span.start);
  return placeAt(file, file.startsWith(lead, from) ? from + lead.length : from);
}
