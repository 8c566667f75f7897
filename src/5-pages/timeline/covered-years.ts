import type {Archive} from '../../model/archive.ts';
import type {TimelineStep, TimelineView} from '../../model/page.ts';
import type {PageContext} from '../page-context.ts';

/** So many years stand in one list, wherever they lie. */
const MOST_IN_ONE_LIST = 12;

/** Years in three parts: those in which articles appeared and what lies between them, those before, and those after. */
export interface YearParts<Item> {
  readonly before: readonly Item[];
  readonly covered: readonly Item[];
  readonly after: readonly Item[];
}

/** First and last year (`YYYY`) in which an article appeared; undefined of an archive without articles. */
function coveredYears({articles}: Archive): readonly [first: string, last: string] | undefined {
  const [first, last] = [articles[0]?.first.slice(0, 4), articles.at(-1)?.last.slice(0, 4)];
  return first === undefined || last === undefined ? undefined : [first, last];
}

/** Items parted by their year, in their own order. */
export function partByCover<Item>(
  archive: Archive,
  items: readonly Item[],
  yearOf: (item: Item) => string,
): YearParts<Item> {
  const [first, last] = coveredYears(archive) ?? ['', ''];
  return {
    before: items.filter(item => yearOf(item) < first),
    covered: items.filter(item => yearOf(item) >= first && yearOf(item) <= last),
    after: items.filter(item => yearOf(item) > last),
  };
}

/** «قبل عام ٢٠١٣» and «بعد عام ٢٠١٧»: what lies outside the years of the articles. */
export function outsideHeadings({archive, words}: PageContext): {readonly before: string; readonly after: string} {
  const [first = '', last = ''] = coveredYears(archive) ?? [];
  return {before: `قبل عام ${words.number(Number(first))}`, after: `بعد عام ${words.number(Number(last))}`};
}

/** A year of a timeline, how many events it has, and where it leads. */
export interface YearOfEvents {
  readonly year: string;
  readonly events: number;
  readonly url: string;
}

/**
 * The years of a timeline as its page lists them. Where they are many, those that articles only recall or foretell are set
 * apart: a hundred years of one event each would push those that have hundreds out of sight.
 */
export function yearLists(
  context: PageContext,
  years: readonly YearOfEvents[],
): Pick<TimelineView, 'years' | 'otherYears'> {
  const {words} = context;
  const toStep = ({year, events, url}: YearOfEvents): TimelineStep => ({
    label: words.number(Number(year)),
    url,
    count: words.number(events),
    current: false,
  });
  const {before, covered, after} = partByCover(context.archive, years, ({year}) => year);
  if (years.length <= MOST_IN_ONE_LIST || covered.length === 0) return {years: years.map(toStep), otherYears: []};
  const headings = outsideHeadings(context);
  const apart = (heading: string, own: readonly YearOfEvents[]): TimelineView['otherYears'] =>
    own.length === 0
      ? []
      : [
          {
            heading,
            tally: words.count(
              own.reduce((sum, {events}) => sum + events, 0),
              'event',
            ),
            years: own.map(toStep),
          },
        ];
  return {
    years: covered.map(toStep),
    otherYears: [...apart(headings.before, before), ...apart(headings.after, after)],
  };
}
