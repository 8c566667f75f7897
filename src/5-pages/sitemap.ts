import {Readable} from 'node:stream';
import {SitemapIndexStream, SitemapStream, streamToPromise} from 'sitemap';
import type {FilePage, Page} from '../model/page.ts';
import {filePage} from './file-page.ts';
import {lastChangeText} from './last-change.ts';
import type {PageContext} from './page-context.ts';
import {articleLink, SITEMAP, sitemapPart} from './permalinks.ts';

/** A map may hold 50,000 addresses (sitemaps.org). */
const MOST_IN_PART = 45_000;

interface Entry {
  readonly url: string;
  readonly lastmod?: string;
}

/**
 * `/sitemap.xml`, an index of maps: one a year of articles, so that old years stay as they are, and one of all other pages.
 * When an article last changed is what its record says, never the clock: a day, for many records know no more.
 */
export async function sitemapFiles(
  context: PageContext,
  pages: readonly Pick<Page, 'permalink' | 'listed'>[],
): Promise<readonly FilePage[]> {
  const changes = new Map(
    context.archive.articles.map(article => [
      articleLink(article.id) as string,
      {year: article.first.slice(0, 4), lastmod: lastChangeText(article)},
    ]),
  );
  const groups = new Map<string, Entry[]>();
  for (const {permalink, listed} of pages) {
    if (listed === undefined) continue;
    const change = changes.get(permalink);
    const group = change?.year ?? 'pages';
    const entry = {url: listed, ...(change && {lastmod: change.lastmod})};
    const list = groups.get(group);
    if (list) list.push(entry);
    else groups.set(group, [entry]);
  }
  const parts = [...groups]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([name, group]) => splitGroup(name, group));
  const files = await Promise.all(
    parts.map(async ({name, entries}) => ({
      file: filePage(sitemapPart(name), await urlSet(entries)),
      lastmod: newest(entries),
    })),
  );
  const index = new SitemapIndexStream({lastmodDateOnly: true});
  const listed = files.map(({file, lastmod}) => ({
    url: context.absolute(file.permalink),
    ...(lastmod !== undefined && {lastmod}),
  }));
  return [
    filePage(SITEMAP, String(await streamToPromise(Readable.from(listed).pipe(index)))),
    ...files.map(({file}) => file),
  ];
}

function splitGroup(
  name: string,
  entries: readonly Entry[],
): readonly {readonly name: string; readonly entries: readonly Entry[]}[] {
  const count = Math.ceil(entries.length / MOST_IN_PART);
  return Array.from({length: count}, (_, part) => ({
    name: count === 1 ? name : `${name}-${part + 1}`,
    entries: entries.slice(part * MOST_IN_PART, (part + 1) * MOST_IN_PART),
  }));
}

/** The newest moment of entries that have one; moments in UTC sort as text. */
function newest(entries: readonly Entry[]): string | undefined {
  return entries
    .flatMap(({lastmod}) => lastmod ?? [])
    .sort()
    .at(-1);
}

async function urlSet(entries: readonly Entry[]): Promise<string> {
  const stream = new SitemapStream({
    lastmodDateOnly: true,
    xmlns: {news: false, xhtml: false, image: false, video: false},
  });
  return String(await streamToPromise(Readable.from(entries).pipe(stream)));
}
