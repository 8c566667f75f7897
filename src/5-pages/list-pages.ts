import type {Permalink} from '../model/ids.ts';
import type {Pager} from '../model/page.ts';
import type {PageContext} from './page-context.ts';
import {pageLink} from './permalinks.ts';

const PAGE_SIZE = 50;

/** One page of a list that may run over several, its items newest first. */
export interface ListPage<Item> {
  readonly permalink: Permalink;
  readonly items: readonly Item[];
  /** True of the page at the list's own address, which alone may say what changes with every new item. */
  readonly newest: boolean;
  /** Counted from the oldest page, which is 1. */
  readonly number: number;
  readonly pager?: Pager;
}

/**
 * Cuts a list (oldest first) into pages numbered from the oldest, so that a new item leaves full pages alone. The newest
 * page stands at the list's own address and holds up to twice a page less one; then its older half becomes a page.
 */
export function listPages<Item>(
  {words, url}: PageContext,
  list: Permalink,
  items: readonly Item[],
  size = PAGE_SIZE,
): readonly ListPage<Item>[] {
  const full = Math.max(0, Math.floor(items.length / size) - 1);
  const linkOf = (number: number): Permalink => (number > full ? list : pageLink(list, number));
  return Array.from({length: full + 1}, (_, index): ListPage<Item> => {
    const number = index + 1;
    const newest = number > full;
    const pager: Pager = {
      ...(!newest && {newer: {label: 'أحدث', url: url(linkOf(number + 1))}}),
      ...(number > 1 && {older: {label: 'أقدم', url: url(linkOf(number - 1))}}),
      position: newest ? 'أحدث الصفحات' : `الصفحة ${words.number(number)}، عدّاً من الأقدم`,
    };
    return {
      permalink: linkOf(number),
      items: items.slice(index * size, newest ? items.length : number * size).toReversed(),
      newest,
      number,
      ...(full > 0 && {pager}),
    };
  }).toReversed();
}
