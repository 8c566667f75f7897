import {toString as textOf} from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';

/** A reference that ends as it should; «&copy=1» of an address is none. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/giu;

/**
 * Character references of HTML as the characters they stand for, once: `&#8220;نعم&#8221;` → “نعم”. What is no reference stays,
 * and so do tags. Exports of content systems hold them in fields that are plain text.
 */
export const decodeReferences = (text: string): string =>
  text.replace(REFERENCE, reference => textOf(HTML.parse(reference)));

const HTML = unified().use(rehypeParse, {fragment: true});
