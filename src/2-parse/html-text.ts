import type {Element, Nodes as HastNodes, Root as HastRoot} from 'hast';
import {toString as textOf} from 'hast-util-to-string';
import type {Nodes, PhrasingContent, Root, RootContent} from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import {unified} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import {dayBounds, proposeDate} from '../arabic/publication-date.ts';
import {cleanCharacters, removeNoise} from './noise.ts';
import {plainText} from './plain-text.ts';

/** An article as a page gives it: what its head states, and its story as a Markdown tree without page furniture. */
export interface HtmlText {
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
  /** Name of the site or publisher. */
  readonly source?: string;
  readonly byline: readonly string[];
  readonly tree: Root;
  /** Plain text of the tree, a line a block. */
  readonly text: string;
  readonly noise: readonly string[];
}

/** Reads a page. The story is its article element, else main, else the body; scripts, styles, menus, asides and forms are not read. */
export const readHtml = (html: string): HtmlText => {
  const page = unified().use(rehypeParse).parse(cleanCharacters(html));
  const stated = readStated(page);
  const story = findElement(page, 'article') ?? findElement(page, 'main') ?? findElement(page, 'body') ?? page;
  const heading = findElement(story, 'h1') ?? findElement(page, 'h1');
  const title = oneLine(heading ? textOf(heading) : '') || stated.title;
  const {tree, noise} = dropNoise(toMarkdownTree(story, heading));
  const {title: _title, ...rest} = stated;
  return {...rest, ...(title && {title}), tree, text: plainText(tree).text, noise};
};

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The first element of a name; of several articles the longest, for lists of other articles are articles too. */
const findElement = (tree: HastNodes, name: string): Element | undefined => {
  const found: Element[] = [];
  visit(tree, 'element', element => {
    if (element.tagName === name) found.push(element);
  });
  return found.toSorted((a, b) => textOf(b).length - textOf(a).length)[0];
};

const DROPPED: ReadonlySet<string> = new Set(
  'script style nav aside footer form noscript iframe template svg canvas button input select textarea dialog figcaption object embed video audio head'.split(
    ' ',
  ),
);

const toMarkdownTree = (story: HastNodes, heading: Element | undefined): Root => {
  const root: HastRoot = {
    type: 'root',
    children: story.type === 'root' ? story.children : story.type === 'element' ? [structuredClone(story)] : [],
  };
  const headingText = heading && textOf(heading);
  visit(root, 'element', (element, index, parent) => {
    const isHeading = element.tagName === 'h1' && textOf(element) === headingText;
    if (index === undefined || !parent || !(DROPPED.has(element.tagName) || isHeading)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  const tree = unified().use(rehypeRemark).runSync(root);
  // rehype-remark makes an mdast root of a hast root; unified types every result as any tree.
  const mdast = tree as Root;
  return {type: 'root', children: mdast.children.flatMap(tidyBlock)};
};

/** Only what an article may hold: no images, no HTML, safe links, no second title. */
const tidyBlock = (block: RootContent): readonly RootContent[] => {
  visit(block, (node: Nodes, index, parent) => {
    if (node.type === 'heading' && node.depth === 1) node.depth = 2;
    if (!parent || index === undefined || !('children' in parent)) return undefined;
    if (node.type === 'image' || node.type === 'html' || node.type === 'imageReference') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === 'link' && !/^(?:https?|mailto):/iu.test(node.url)) {
      // A link's children are phrasing content, as is the link itself.
      (parent.children as PhrasingContent[]).splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    return undefined;
  });
  if (block.type === 'image' || block.type === 'html' || block.type === 'definition') return [];
  return plainText({type: 'root', children: [block]}).text.trim() === '' ? [] : [block];
};

/** Drops blocks that are furniture from end to end. */
const dropNoise = (tree: Root): {readonly tree: Root; readonly noise: readonly string[]} => {
  const texts = tree.children.map(block => oneLine(plainText({type: 'root', children: [block]}).text));
  const noise = removeNoise(texts.join('\n')).noise;
  const dropped = new Set(noise);
  const isKept = texts.map(text => !dropped.has(text));
  const kept = tree.children.filter((_, index) => isKept[index] === true);
  return kept.length === 0
    ? {tree, noise: []}
    : {tree: {type: 'root', children: kept}, noise: texts.filter((_, index) => isKept[index] !== true)};
};

type Stated = Pick<HtmlText, 'title' | 'date' | 'url' | 'source' | 'byline'>;

/** Title, date, address, publisher and author as JSON-LD, meta elements and time elements state them, in this order. */
const readStated = (page: HastRoot): Stated => {
  const metas = readMetas(page);
  const json = readJsonLd(page);
  const first = (...names: readonly string[]): string | undefined =>
    names.map(name => json.get(name) ?? metas.get(name)).find(value => value);
  const title =
    first('headline', 'og:title', 'twitter:title') ??
    (oneLine(textOf(findElement(page, 'title') ?? {type: 'text', value: ''})) || undefined);
  const date = [
    first(
      'datePublished',
      'article:published_time',
      'datepublished',
      'pubdate',
      'publishdate',
      'dc.date',
      'dc.date.issued',
      'date',
    ),
    metas.get('time'),
  ]
    .map(value => (value === undefined ? undefined : readDate(value)))
    .find(value => value !== undefined);
  const url = [metas.get('canonical'), first('og:url', 'url')].find(
    value => value !== undefined && /^https?:\/\/\S+$/iu.test(value) && URL.canParse(value),
  );
  const source = first('publisher', 'og:site_name', 'application-name');
  const author = first('author', 'article:author', 'dc.creator');
  return {
    ...(title && {title}),
    ...(date && {date}),
    ...(url && {url}),
    ...(source && {source}),
    byline: author && !/^https?:/iu.test(author) && author !== source ? [author] : [],
  };
};

/** Contents of meta elements by name in lower case, the canonical link and the first time element. */
const readMetas = (page: HastRoot): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const put = (name: unknown, value: unknown): void => {
    const key = String(name ?? '').toLowerCase();
    if (key !== '' && typeof value === 'string' && value.trim() !== '' && !found.has(key))
      found.set(key, oneLine(value));
  };
  visit(page, 'element', ({tagName, properties}) => {
    if (tagName === 'meta')
      put(properties['property'] ?? properties['name'] ?? properties['itemProp'], properties['content']);
    if (tagName === 'link' && [properties['rel']].flat().includes('canonical')) put('canonical', properties['href']);
    if (tagName === 'time') put('time', properties['dateTime']);
  });
  return found;
};

const JSON_KEYS: readonly string[] = ['headline', 'datePublished', 'publisher', 'author', 'url'];

/** The statements of a NewsArticle or the like in the page's JSON-LD; broken JSON says nothing. */
const readJsonLd = (page: HastRoot): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  visit(page, 'element', element => {
    if (element.tagName !== 'script' || element.properties['type'] !== 'application/ld+json') return;
    for (const item of parseItems(textOf(element))) {
      if (!/Article|Report|BlogPosting/u.test(String(item['@type']))) continue;
      for (const key of JSON_KEYS) {
        const name = nameOf(item[key]);
        if (name !== undefined && !found.has(key)) found.set(key, oneLine(name));
      }
    }
  });
  return found;
};

const parseItems = (json: string): readonly Readonly<Record<string, unknown>>[] => {
  try {
    const data: unknown = JSON.parse(json);
    return [data].flat().flatMap(item => (isObject(item) ? [item, ...[item['@graph']].flat().filter(isObject)] : []));
  } catch {
    return [];
  }
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const nameOf = (value: unknown): string | undefined => {
  const [first] = [value].flat();
  return typeof first === 'string'
    ? first
    : isObject(first) && typeof first['name'] === 'string'
      ? first['name']
      : undefined;
};

/** A day or a date-time with offset as front matter takes them; of any other moment the day. */
const readDate = (written: string): string | undefined => {
  const withColon = written.trim().replace(/([+-]\d{2})(\d{2})$/u, '$1:$2');
  return [withColon, withColon.slice(0, 10)].find(date => dayBounds(date) !== undefined) ?? proposeDate(written);
};
