import type {Element, ElementContent, Root} from 'hast';
import {toString as textOf} from 'hast-util-to-string';
import {visit} from 'unist-util-visit';
import {directionOf} from './direction-of.ts';
import {languageOfScript} from './language-of-script.ts';

/** Where the body will stand. */
export interface Setting {
  /** Path prefix of the site, with both slashes. */
  readonly base: string;
  /** Language of the article. */
  readonly lang: string;
}

/**
 * rehype plugin: fits a body into a page. The page has its own h1, so headings begin at h2; links of the site get its prefix,
 * links out of it a rel; blocks in another script get their language and direction; wide tables a box that scrolls.
 */
export function fitBody({base, lang}: Setting): (tree: Root) => void {
  return tree => {
    shiftHeadings(tree);
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'a') fitLink(node, base);
      if (node.tagName === 'img') node.properties['src'] = prefixed(node.properties['src'], base);
      if (BLOCKS.has(node.tagName)) markLanguage(node, lang);
      if (node.tagName === 'th') node.properties['scope'] = 'col';
      if (node.tagName === 'table' && parent && index !== undefined) parent.children.splice(index, 1, scrollBox(node));
    });
  };
}

/** The shallowest heading of the body becomes h2, the others keep their distance from it. */
function shiftHeadings(tree: Root): void {
  const headings: {readonly node: Element; readonly level: number}[] = [];
  visit(tree, 'element', node => {
    const level = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (level !== undefined && node.properties['id'] !== 'footnote-label') headings.push({node, level: Number(level)});
  });
  const shallowest = Math.min(...headings.map(({level}) => level));
  for (const {node, level} of headings) node.tagName = `h${Math.min(6, level - shallowest + 2)}`;
}

function fitLink(node: Element, base: string): void {
  const {href} = node.properties;
  node.properties['href'] = prefixed(href, base);
  if (typeof href === 'string' && /^(?:https?:)?\/\//i.test(href)) node.properties['rel'] = ['nofollow', 'noopener'];
}

/** `/articles/x/` → `/archive/articles/x/` */
function prefixed(address: Value, base: string): string {
  const text = String(address ?? '');
  return /^\/(?!\/)/.test(text) ? `${base}${text.slice(1)}` : text;
}

type Value = Element['properties'][string];

const BLOCKS = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'blockquote']);

/** Characters of a block from which on its language is told apart from another of the same direction. */
const LEAST_TO_DIFFER = 60;

/** A block in another language or direction than the body says so. */
function markLanguage(node: Element, lang: string): void {
  const text = textOf(node);
  const found = languageOfScript(text);
  if (!found) return;
  const turns = found.dir !== directionOf(lang);
  if (turns) node.properties['dir'] = found.dir;
  // Languages of one script are easily taken for one another: a short block stays in the language around it.
  const differs = primary(found.lang ?? lang) !== primary(lang) && text.length >= LEAST_TO_DIFFER;
  if (found.lang !== undefined && (turns || differs)) node.properties['lang'] = found.lang;
}

/** 'ar-EG' → 'ar' */
const primary = (lang: string): string => lang.split('-', 1)[0] ?? lang;

/** A region that scrolls sideways and can be reached by keyboard. */
function scrollBox(table: Element): ElementContent {
  return {
    type: 'element',
    tagName: 'div',
    properties: {className: ['table'], role: 'region', ariaLabel: 'جدول', tabIndex: 0},
    children: [table],
  };
}
