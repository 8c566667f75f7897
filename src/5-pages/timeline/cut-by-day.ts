import type {Permalink} from '../../model/ids.ts';
import type {Pager, TimelineGroup} from '../../model/page.ts';
import type {PageContext} from '../page-context.ts';
import {pageLink} from '../permalinks.ts';

/** A page is full with so many events; a day is never cut. Twice as many are sixty screens of a phone and 300 kB. */
const PAGE_SIZE = 50;
/** An article that only appeared takes so much of the room of an event. */
const APPEARED_SIZE = 0.25;

/** One page of a period that may run over several. */
export interface GroupPage {
  readonly permalink: Permalink;
  /** Counted from the oldest, which is 1 and stands at the period's own address. */
  readonly number: number;
  readonly groups: readonly TimelineGroup[];
  readonly pager?: Pager;
}

/** Groups (oldest first) on as many pages as they need, numbered from the oldest. */
export function cutByDay(
  {words, url}: PageContext,
  base: Permalink,
  groups: readonly TimelineGroup[],
): readonly GroupPage[] {
  const pages: TimelineGroup[][] = [[]];
  let size = 0;
  for (const group of groups) {
    const own = group.events.length + APPEARED_SIZE * group.appeared.length;
    if (size > 0 && size + own > PAGE_SIZE) {
      pages.push([]);
      size = 0;
    }
    pages.at(-1)?.push(group);
    size += own;
  }
  const linkOf = (number: number): Permalink => (number === 1 ? base : pageLink(base, number));
  return pages.map((own, index): GroupPage => {
    const number = index + 1;
    const pager: Pager = {
      ...(number > 1 && {older: {label: 'أقدم', url: url(linkOf(number - 1))}}),
      ...(number < pages.length && {newer: {label: 'أحدث', url: url(linkOf(number + 1))}}),
      position: `الصفحة ${words.number(number)} من ${words.number(pages.length)}`,
    };
    return {permalink: linkOf(number), number, groups: own, ...(pages.length > 1 && {pager})};
  });
}
