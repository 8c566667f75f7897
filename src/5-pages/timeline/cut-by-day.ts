import type {Permalink} from '../../model/ids.ts';
import type {Pager, TimelineGroup} from '../../model/page.ts';
import type {PageContext} from '../page-context.ts';
import {pageLink} from '../permalinks.ts';

/** A page is full with so many events. Twice as many are sixty screens of a phone and 300 kB. */
const PAGE_SIZE = 50;
/** A day stays whole up to this; a greater one goes on over the next pages. */
const MOST_OF_A_DAY = 75;
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
  {words, url}: Pick<PageContext, 'words' | 'url'>,
  base: Permalink,
  groups: readonly TimelineGroup[],
): readonly GroupPage[] {
  const pages: TimelineGroup[][] = [[]];
  let size = 0;
  for (const group of groups.flatMap(cutGreat)) {
    const own = sizeOf(group);
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

const sizeOf = ({events, appeared}: Pick<TimelineGroup, 'events' | 'appeared'>): number =>
  events.length + APPEARED_SIZE * appeared.length;

/** A group as it is, or one greater than a page in parts that fill one each; the first keeps its anchor, the others are numbered from 2. */
function cutGreat(group: TimelineGroup): readonly TimelineGroup[] {
  if (sizeOf(group) <= MOST_OF_A_DAY) return [group];
  const parts: TimelineGroup[] = [];
  let {events, appeared} = group;
  while (events.length + appeared.length > 0) {
    const own = events.slice(0, PAGE_SIZE);
    const room = Math.floor((PAGE_SIZE - own.length) / APPEARED_SIZE);
    const part = {...group, events: own, appeared: appeared.slice(0, room)};
    const number = parts.length + 1;
    parts.push(number === 1 ? part : {...part, id: `${group.id}-${number}`, heading: `${group.heading} (تتمة)`});
    events = events.slice(own.length);
    appeared = appeared.slice(room);
  }
  return parts;
}
