import fc from 'fast-check';
import {expect, test} from 'vitest';
import {listPages} from '../../src/5-pages/list-pages.ts';
import {pageContext} from '../../src/5-pages/page-context.ts';
import {indexLink} from '../../src/5-pages/permalinks.ts';
import {AUTHORITY, archiveOf, CARD, OPTIONS} from './hand-made-archive.ts';

const context = pageContext(archiveOf([]), AUTHORITY, CARD, '/', OPTIONS.assets);
const list = indexLink('person');
const pagesOf = (count: number) =>
  listPages(
    context,
    list,
    Array.from({length: count}, (_, index) => index),
  );

test('the newest page stands at the address of the list, older ones count from the oldest', () => {
  expect(pagesOf(99).map(({permalink, items}) => [permalink, items.length])).toEqual([['/people/', 99]]);
  expect(pagesOf(160).map(({permalink, items}) => [permalink, items[0], items.at(-1)])).toEqual([
    ['/people/', 159, 100],
    ['/people/page/2/', 99, 50],
    ['/people/page/1/', 49, 0],
  ]);
});

test('every item is on one page, newest first, and the newest page is never short or long', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 700}), count => {
      const pages = pagesOf(count);
      expect(pages.flatMap(({items}) => items)).toEqual(Array.from({length: count}, (_, index) => count - 1 - index));
      expect(pages[0]?.items.length).toBeLessThan(100);
      if (count >= 50) expect(pages[0]?.items.length).toBeGreaterThanOrEqual(50);
    }),
  );
});

test('a new item leaves every full page but the last as it was', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 700}), count => {
      const [before, after] = [pagesOf(count), pagesOf(count + 1)];
      const [, newestFull, ...older] = before;
      for (const page of older) expect(after).toContainEqual(page);
      // The newest full page may only have got a new neighbour.
      if (newestFull)
        expect(after.find(({permalink}) => permalink === newestFull.permalink)?.items).toEqual(newestFull.items);
    }),
  );
});

test('neighbours are linked both ways', () => {
  const [newest, second, oldest] = pagesOf(160);
  expect(newest?.pager).toEqual({older: {label: 'أقدم', url: '/people/page/2/'}, position: 'أحدث الصفحات'});
  expect(second?.pager?.newer?.url).toBe('/people/');
  expect(oldest?.pager).toEqual({newer: {label: 'أحدث', url: '/people/page/2/'}, position: 'الصفحة ١، عدّاً من الأقدم'});
});
