/** Markup in every place where an article may hold text: it is shown as it was written, and is never part of the page. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Element, Root} from 'hast';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {beforeAll, describe, expect, test} from 'vitest';
import {build} from '../../src/build.ts';
import {SILENT} from '../../src/model/progress.ts';
import {filesBelow} from '../files.ts';
import {temporaryFolder, writeFiles} from '../helpers.ts';

const ATTACK = `<script>alert(1)</script><img src=x onerror=alert(1)>"'><svg/onload=alert(1)></script>-->]]>&lt;b&gt; R&D`;
const quoted = JSON.stringify(ATTACK);

const ARTICLE = `---
title: ${quoted}
date: 2024-05-17
source: {name: ${quoted}, url: "https://example.org/?a=\\"><script>alert(1)</script>"}
tags: [${quoted}]
url: "https://example.org/?b='><script>alert(1)</script>"
archived: "https://example.org/?c=&quot;onclick=alert(1)"
byline: [${quoted}]
dateline: ${quoted}
summary: ${quoted}
corrections: [{date: 2024-05-18, note: ${quoted}}]
---
في النص \`<script>alert(1)</script>\` و[رابط](https://example.org/?d="onclick=alert(1) "عنوان\\"><script>alert(1)</script>").

\`\`\`
<img src=x onerror=alert(1)>
\`\`\`

قال الوزير: «\\<script>alert(1)\\</script>» في القاهرة.
`;

const AUTHORITY = {
  'archive.yaml': `title: ${JSON.stringify(ATTACK.slice(0, 90))}\ndescription: ${quoted}\nbaseUrl: https://example.org/\ntimeZone: UTC\n`,
  'authority/people.yaml': `- id: minister\n  name: الوزير\n  description: ${quoted}\n  english: ${quoted}\n`,
};

/** Elements of a page, and their attributes beside `class`, `id`, `lang`, `dir`, `title`, `role`, `aria-*` and `data-*`. */
const PAGE: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    [
      ...[
        'html',
        'head',
        'body',
        'title',
        'header',
        'footer',
        'main',
        'nav',
        'aside',
        'article',
        'section',
        'div',
        'span',
        'bdi',
        'p',
        'br',
        'hr',
      ],
      ...[
        'h1',
        'h2',
        'h3',
        'h4',
        'ul',
        'li',
        'dl',
        'dt',
        'dd',
        'blockquote',
        'cite',
        'pre',
        'code',
        'em',
        'strong',
        'sup',
        'b',
        'i',
        'small',
        'q',
      ],
      ...['figure', 'figcaption', 'summary', 'g', 'fieldset', 'legend', 'noscript'],
      ...['table', 'caption', 'thead', 'tbody', 'tr', 'td'],
    ].map(name => [name, []]),
  ),
  details: ['hidden'],
  section: ['hidden'],
  p: ['hidden'],
  form: ['action', 'hidden'],
  input: ['type', 'name', 'value', 'checked', 'placeholder', 'autoComplete', 'enterKeyHint', 'maxLength'],
  label: ['htmlFor'],
  button: ['type'],
  select: ['name'],
  option: ['value'],
  th: ['scope'],
  path: ['d'],
  text: ['x', 'y'],
  image: ['href', 'width', 'height'],
  main: ['tabIndex'],
  div: ['tabIndex'],
  ol: ['start'],
  a: ['href', 'rel', 'tabIndex', 'download'],
  data: ['value'],
  time: ['dateTime'],
  link: ['rel', 'href', 'as', 'type', 'crossOrigin'],
  meta: ['charSet', 'name', 'content', 'httpEquiv', 'property', 'media'],
  svg: ['viewBox', 'preserveAspectRatio', 'width', 'height', 'focusable', 'xmlns'],
  rect: ['x', 'y', 'width', 'height', 'rx'],
  line: ['x1', 'x2', 'y1', 'y2'],
  meter: ['value', 'min', 'max'],
  progress: ['value', 'max'],
  script: ['type', 'src', 'defer'],
};
/** Scripts of the site itself, by address with their hash. */
const OWN_SCRIPT = /^\/(?:js\/[a-z-]+|search\/search)\.js\?v=[\da-f]+$/;
const ANYWHERE = /^(?:className|id|lang|dir|title|role|aria[A-Z]\w*|data[A-Z]\w*)$/;
const ADDRESS = /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/;

const folder = temporaryFolder();
const out = join(folder, 'site');
let pages: readonly string[] = [];

beforeAll(async () => {
  const articles = join(folder, 'articles');
  writeFiles(articles, {...AUTHORITY, '2024-05-17-attack.md': ARTICLE});
  const result = await build({articles, out, cache: join(folder, 'cache'), base: '/', full: false}, SILENT);
  if (!result.ok)
    throw new Error(
      result.diagnostics.map(({path, line, column, message}) => `${path}:${line}:${column} ${message.en}`).join('\n'),
    );
  pages = filesBelow(out).filter(path => path.endsWith('.html'));
});

const read = (path: string): string => readFileSync(join(out, path), 'utf8');
const parse = (path: string): Root => unified().use(rehypeParse).parse(read(path));

describe('markup in an article', () => {
  test('becomes no element, attribute or address of any page', () => {
    expect(pages.length).toBeGreaterThan(8);
    const found = pages.flatMap(path => problemsOf(parse(path)).map(problem => `${path}: ${problem}`));
    expect(found).toEqual([]);
  });

  test('is shown as it was written', () => {
    const article = textOf(parse('articles/2024-05-17-attack/index.html'));
    // Headline, standfirst, byline, dateline, tag, source and correction.
    expect(article.split(ATTACK).length - 1).toBeGreaterThanOrEqual(6);
    expect(article).toContain('«<script>alert(1)</script>»');
  });

  test('closes no data block: JSON-LD reads back', () => {
    const blocks = pages.flatMap(path => dataBlocks(parse(path)));
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) expect(() => JSON.parse(block)).not.toThrow();
    expect(blocks.some(block => JSON.stringify(JSON.parse(block)).includes(JSON.stringify(ATTACK).slice(1, -1)))).toBe(
      true,
    );
  });

  test('stays text in feeds and site map', () => {
    for (const path of filesBelow(out).filter(name => name.endsWith('.xml'))) {
      const markup = read(path).replaceAll(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
      expect(markup, path).not.toMatch(/<(?:script|img|svg)\b/i);
      expect(markup, path).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i);
    }
    expect(JSON.stringify(JSON.parse(read('feed.json')))).toContain(JSON.stringify(ATTACK).slice(1, -1));
  });
});

const problemsOf = (tree: Root): readonly string[] => {
  const problems: string[] = [];
  visit(tree, 'element', element => {
    const allowed = PAGE[element.tagName];
    if (allowed === undefined) problems.push(`element ${element.tagName}`);
    for (const [name, value] of Object.entries(element.properties)) {
      if (!ANYWHERE.test(name) && allowed?.includes(name) !== true)
        problems.push(`${element.tagName} ${name}=${String(value)}`);
      if ((name === 'href' || name === 'src') && !ADDRESS.test(String(value)))
        problems.push(`address ${String(value)}`);
    }
    if (element.tagName === 'script' && !isDataBlock(element) && !isOwnScript(element))
      problems.push('a script that runs');
    if (element.tagName === 'form' && element.properties['action'] !== '/search/') problems.push('a form of its own');
  });
  return problems;
};

const isDataBlock = ({properties}: Element): boolean => properties['type'] === 'application/ld+json';

const isOwnScript = ({properties, children}: Element): boolean =>
  OWN_SCRIPT.test(String(properties['src'])) && children.length === 0;

const textOf = (tree: Root): string => {
  let text = '';
  visit(tree, 'text', node => {
    text += node.value;
  });
  return text;
};

const dataBlocks = (tree: Root): readonly string[] => {
  const blocks: string[] = [];
  visit(tree, 'element', (element: Element) => {
    if (element.tagName === 'script' && isDataBlock(element))
      blocks.push(element.children.map(child => (child.type === 'text' ? child.value : '')).join(''));
  });
  return blocks;
};
