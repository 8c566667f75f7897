import {expect, test} from 'vitest';
import {pageContext} from '../../src/5-pages/page-context.ts';
import {articleLink, entityLink, NOT_FOUND} from '../../src/5-pages/permalinks.ts';
import {sitemapFiles} from '../../src/5-pages/sitemap.ts';
import type {Permalink} from '../../src/model/ids.ts';
import {AUTHORITY, archiveOf, CARD, OPTIONS} from './hand-made-archive.ts';

test('the map is an index of maps, one a year of articles and one for the rest, with the newest change of each', async () => {
  const context = pageContext(
    archiveOf([
      {id: 'a', date: '2023-05-20'},
      {id: 'b', date: '2024-05-20', front: {corrections: [{date: '2025-01-02', note: 'صُوّب اسم'}]}},
    ]),
    AUTHORITY,
    CARD,
    '/',
    OPTIONS.assets,
  );
  const page = (permalink: Permalink) => ({permalink, listed: `https://archive.example${permalink}`});
  const pages = [
    ...Array.from({length: 5_000}, (_, index) => page(entityLink('person', `p-${index}` as never))),
    {permalink: NOT_FOUND},
  ];
  const files = await sitemapFiles(context, [
    page(articleLink('a' as never)),
    page(articleLink('b' as never)),
    ...pages,
  ]);
  expect(files.map(({permalink}) => permalink)).toEqual([
    '/sitemap.xml',
    '/sitemap-2023.xml',
    '/sitemap-2024.xml',
    '/sitemap-pages.xml',
  ]);
  expect(files[0]?.content).toContain('<loc>https://archive.example/sitemap-2023.xml</loc>');
  expect(files[0]?.content).toContain('<lastmod>2025-01-02</lastmod>');
  expect(files[2]?.content).toContain('<lastmod>2025-01-02</lastmod>');
  expect(files[1]?.content.match(/<loc>/g)).toHaveLength(1);
  expect(files[3]?.content.match(/<loc>/g)).toHaveLength(5_000);
});
