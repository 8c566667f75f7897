import {daysBetween} from '../../arabic/calendar.ts';
import type {ArchiveEvent} from '../../model/archive.ts';

/** What lasts longer than a month belongs to its year, not to the month it begins in. */
const LONGEST_IN_A_MONTH = 31;

/** The year an event is filed under: the one it begins in. */
export const yearOf = ({first}: Pick<ArchiveEvent, 'first'>): string => first.slice(0, 4);

/** The month an event belongs to, `YYYY-MM`; empty for one that lasts longer or whose month is not known. */
export function monthOf({first, last}: Pick<ArchiveEvent, 'first' | 'last'>): string {
  const month = first.slice(0, 7);
  return last.slice(0, 7) === month || daysBetween(first, last) < LONGEST_IN_A_MONTH ? month : '';
}

/** The day an event is known to have begun on, `YYYY-MM-DD`; empty where only a week, a month or more is known. */
export function dayOf({value, first, last}: Pick<ArchiveEvent, 'value' | 'first' | 'last'>): string {
  return first === last || /^\d{4}-\d{2}-\d{2}/u.test(value) ? first : '';
}

/** Items under the key of each, in their own order; keys in the order of their first item. */
export function groupInOrder<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** How many events each month has. */
export function countEventMonths(events: readonly ArchiveEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) {
    const month = monthOf(event);
    if (month !== '') counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return counts;
}

/** What else speaks for an event where as many articles tell another: news of its days, and a day that is known. */
const TIMING_RANK: Readonly<Record<ArchiveEvent['timing'], number>> = {reported: 4, recalled: 2, foretold: 0};

/** The most told events of some, in order of time: those of most articles, then of news, then of a known day, then the oldest. */
export function mostTold(events: readonly ArchiveEvent[], most: number): readonly ArchiveEvent[] {
  if (events.length <= most) return events;
  const rank = (event: ArchiveEvent): number => TIMING_RANK[event.timing] + (dayOf(event) === '' ? 0 : 1);
  const order = events.toSorted(
    (left, right) => right.evidence.length - left.evidence.length || rank(right) - rank(left),
  );
  const chosen = new Set(order.slice(0, most));
  return events.filter(event => chosen.has(event));
}
