import {daysInMonth} from '../../arabic/calendar.ts';
import type {Strip} from '../../model/page.ts';
import {barHeight} from '../bar-height.ts';
import type {PageContext} from '../page-context.ts';
import type {GroupPage} from './cut-by-day.ts';

const WEEK = 7;

/** Events a day of one month, the first at the right; each bar leads to its day on the page that has it. */
export function dayStrip(
  {words, url}: Pick<PageContext, 'words' | 'url'>,
  month: string,
  pages: readonly GroupPage[],
): Strip {
  const days = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  const groups = new Map<string, {readonly link: string; readonly count: number}>();
  for (const {permalink, groups: own} of pages)
    for (const {id, machine = id, events} of own) {
      // A great day goes on over several pages: its bar leads to where it begins, and counts all of it.
      const {link, count} = groups.get(machine) ?? {link: `${url(permalink)}#${id}`, count: 0};
      groups.set(machine, {link, count: count + events.length});
    }
  const found = Array.from({length: days}, (_, index) => {
    const day = `${month}-${String(index + 1).padStart(2, '0')}`;
    return {day, group: groups.get(day)};
  });
  const highest = Math.max(1, ...found.map(({group}) => group?.count ?? 0));
  return {
    label: `عدد الأحداث في كل يوم من ${words.month(month)}`,
    bars: found.map(({day, group}) =>
      group && group.count > 0
        ? {
            height: barHeight(group.count, highest),
            label: `${words.dateInYear(day).text}: ${words.count(group.count, 'event')}`,
            on: true,
            url: group.link,
          }
        : {height: 0, label: '', on: false},
    ),
    years: found
      .filter((_, index) => index % WEEK === 0)
      .map(({day}, index) => {
        const link = found.slice(index * WEEK, (index + 1) * WEEK).find(({group}) => group)?.group?.link;
        return {
          label: words.number(Number(day.slice(8))),
          at: (index * WEEK) / days,
          ...(link !== undefined && {url: link}),
        };
      }),
  };
}
