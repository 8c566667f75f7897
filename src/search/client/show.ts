/** What the script puts on the page. Every text goes in as text; nothing of an article is read as HTML. */
import type {NamedPage, SearchSetting} from '../../model/search.ts';
import {type ExcerptPart, excerpt, highlight} from '../excerpt.ts';
import type {Hit} from '../run-query.ts';

/** An element with its attributes and what stands in it. */
export const make = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement => {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
};

/** A sentence with `{query}` in it, the query in a run of its own direction. */
export const sentence = (words: string, query: string): readonly (Node | string)[] => {
  const [before = '', after = ''] = words.split('{query}');
  return [before, make('bdi', {}, query), after];
};

const ARABIC = /\p{Script=Arabic}/u;

/** A name or title in a run of its own: right to left when it has an Arabic letter. */
export const isolated = (text: string): HTMLElement => make('bdi', ARABIC.test(text) ? {dir: 'rtl'} : {}, text);

/** One result: title, source, date and the stretch of text where the words stand. */
export const showResult = async (hit: Hit, {base}: SearchSetting): Promise<HTMLElement> => {
  const fragment = await hit.data();
  if (!isFragment(fragment)) throw new Error('a result without its text');
  const {content, raw_url: address, meta} = fragment;
  const runs = content.split(' ');
  const titleRuns = (meta['title'] ?? '').split(/\s+/u).filter(run => run !== '').length;
  const dir = meta['dir'] ?? 'rtl';
  const language: Readonly<Record<string, string>> = meta['lang'] === undefined ? {} : {lang: meta['lang']};
  const title = make('bdi', {dir, ...language}, ...marked(highlight(runs.slice(0, titleRuns), hit.words)));
  const date =
    meta['machine'] === undefined
      ? make('span', {class: 'num'}, meta['date'] ?? '')
      : make('time', {class: 'num', datetime: meta['machine']}, meta['date'] ?? '');
  return make(
    'article',
    {class: 'item'},
    make('h2', {}, make('a', {href: `${base}${address.replace(/^\//u, '')}`}, title)),
    make(
      'div',
      {class: 'meta'},
      make('span', {class: 'src'}, isolated(meta['source'] ?? '')),
      ' ',
      make('span', {}, date),
    ),
    make('p', {dir: 'auto', ...language}, ...marked(excerpt(runs, hit.words, titleRuns))),
  );
};

const marked = (parts: readonly ExcerptPart[]): readonly (Node | string)[] =>
  parts.map(({text, found}) => (found ? make('mark', {}, text) : text));

interface FoundFragment {
  readonly content: string;
  readonly raw_url: string;
  readonly meta: Readonly<Record<string, string>>;
}

const isFragment = (value: unknown): value is FoundFragment =>
  typeof value === 'object' && value !== null && 'content' in value && 'raw_url' in value && 'meta' in value;

/** A row of pages that the query names. */
export const showPages = (pages: readonly NamedPage[], {base, words}: SearchSetting): readonly HTMLElement[] => [
  make('h2', {}, words.pages),
  make(
    'ul',
    {class: 'search-ways'},
    ...pages.map(([name, address, kind]) =>
      make(
        'li',
        {},
        make('a', {href: `${base}${address.slice(1)}`}, isolated(name)),
        ' ',
        make('span', {class: 'search-kind'}, words.kinds[kind]),
      ),
    ),
  ),
];
