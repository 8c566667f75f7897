import type {Strip} from '../model/page.ts';
import {barHeight} from './bar-height.ts';
import type {Counted} from './counted-nouns.ts';
import type {PageContext} from './page-context.ts';
import {timelineLink} from './permalinks.ts';

/** A month without articles. Most bars of most strips: one object for all of them. */
const NO_BAR: Strip['bars'][number] = {height: 0, label: '', on: false};

/** A strip without bars: for pages that show none. */
export const EMPTY_STRIP: Strip = {label: '', bars: [], years: []};

/** What a strip counts, and where its months and years (`2023-10`, `2023`) lead: to the archive's timeline unless given. */
export interface StripOptions {
  readonly noun?: Counted;
  readonly linkOf?: (period: string) => string;
}

/** Articles a month as bars, whole years, oldest first. `counts` maps `YYYY-MM` to articles; `isOn` marks the page's own months. Of one month there is no strip. */
export function monthStrip(
  {words, url}: PageContext,
  counts: ReadonlyMap<string, number>,
  isOn: (month: string) => boolean,
  caption: string,
  {noun = 'article', linkOf = period => url(timelineLink(period))}: StripOptions = {},
): Strip {
  // One bar compares with nothing.
  if (counts.size < 2) return EMPTY_STRIP;
  const years = [...counts.keys()].map(month => Number(month.slice(0, 4)));
  const [first, last] = [years.reduce((a, b) => Math.min(a, b)), years.reduce((a, b) => Math.max(a, b))];
  const highest = [...counts.values()].reduce((a, b) => Math.max(a, b));
  const shown = Array.from({length: last - first + 1}, (_, index) => String(first + index).padStart(4, '0'));
  return {
    label: caption,
    bars: shown.flatMap(year =>
      MONTHS.map(number => {
        const month = `${year}-${number}`;
        const count = counts.get(month);
        if (count === undefined) return NO_BAR;
        return {
          height: barHeight(count, highest),
          label: `${words.month(month)}: ${words.count(count, noun)}`,
          on: isOn(month),
          url: linkOf(month),
        };
      }),
    ),
    years: shown.map((year, index) => ({
      label: words.number(Number(year)),
      at: index / shown.length,
      ...(MONTHS.some(number => counts.has(`${year}-${number}`)) && {url: linkOf(year)}),
    })),
  };
}

/** How many of some articles appeared in each month; one whose month is not known counts in none. */
export function countMonths(
  articles: readonly {readonly first: string; readonly last: string}[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {first, last} of articles) {
    const month = first.slice(0, 7);
    if (last.slice(0, 7) === month) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return counts;
}

const MONTHS = Array.from({length: 12}, (_, index) => String(index + 1).padStart(2, '0'));
