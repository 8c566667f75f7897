import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {filesBelow} from '../files.ts';

/** A kind of page of a built site and the page that stands for it. */
export interface KindOfPage {
  /** Its addresses with what varies left out: `people/*`, `timeline/YYYY/MM`; the home page is `home`. */
  readonly name: string;
  /** Path of the page below the site, as in links: `people/x/`, `404.html`, and nothing for the home page. */
  readonly path: string;
}

/**
 * One page of every kind that a site has, found by the shape of its addresses, so that a new kind is looked at without
 * being named here. Of several pages the largest is taken: it has the most to go wrong. Pages that only send on are left out.
 */
export const onePageOfEachKind = (out: string): readonly KindOfPage[] => {
  const largest = new Map<string, {readonly file: string; readonly size: number}>();
  for (const file of filesBelow(out)) {
    if (!file.endsWith('.html') || sendsOn(join(out, file))) continue;
    const name = shapeOf(file);
    const {size} = statSync(join(out, file));
    if (size > (largest.get(name)?.size ?? 0)) largest.set(name, {file, size});
  }
  return [...largest].map(([name, {file}]) => ({name, path: file.replace(/index\.html$/u, '')}));
};

/** Kinds laid out by the template of another, with no part of their own: what is true of that one's layout is true of them. */
const LAID_OUT_AS_ANOTHER: ReadonlySet<string> = new Set([
  'organisations/*',
  'organisations',
  'people',
  'sources',
  'sources/*',
  'organisations/*/timeline',
  'people/*/timeline',
  'places/*/timeline',
  'organisations/*/*',
  'places/*/*',
  'places/map/*',
]);

/** One page of every layout of a site: of kinds that share a template, one. For what depends on the layout alone and is slow to ask. */
export const onePageOfEachLayout = (out: string): readonly KindOfPage[] =>
  onePageOfEachKind(out).filter(({name}) => !LAID_OUT_AS_ANOTHER.has(name));

const sendsOn = (file: string): boolean => readFileSync(file, 'utf8').includes('http-equiv="refresh"');

/** What the program itself writes at the second place of an address or behind it; all else there is an id. */
const OWN_WORDS: ReadonlySet<string> = new Set(['map', 'timeline']);

/** `people/x/index.html` → `people/*`; `people/x/page/2/index.html` → `…/page/N`: further pages of lists are one kind, whatever they list. */
const shapeOf = (file: string): string => {
  const segments = file.replace(/\/?(?:index)?\.html$/u, '').split('/');
  if (segments.includes('page')) return '…/page/N';
  const shape = segments.map((segment, index) => {
    if (/^\d{4}$/u.test(segment)) return 'YYYY';
    if (/^\d{2}$/u.test(segment)) return 'MM';
    return index === 0 || OWN_WORDS.has(segment) ? segment : '*';
  });
  return shape.join('/') || 'home';
};
