/**
 * The timeline of the archive: an overview of its years, a page a year, a page a month (more where a month is full). Events
 * stand at the time they happened, not at the time somebody wrote of them; on the pages of the months, articles that tell
 * no event of their day are listed under it. Time runs from right to left in strips and between neighbouring pages, and
 * from top to bottom within a page, here as on the timelines of names; the overviews alone put the years before those of
 * the articles behind them, since they have least to tell.
 */
import type {ArchivedArticle, ArchiveEvent} from '../../model/archive.ts';
import type {Permalink} from '../../model/ids.ts';
import type {Link, TimelineGroup, TimelineView} from '../../model/page.ts';
import {breadcrumbJsonLd} from '../json-ld.ts';
import {EMPTY_STRIP, monthStrip} from '../month-strip.ts';
import {type PageContext, type PlannedPage, pageHead} from '../page-context.ts';
import {timelineLink} from '../permalinks.ts';
import {outsideHeadings, partByCover, yearLists} from './covered-years.ts';
import {cutByDay} from './cut-by-day.ts';
import {dayStrip} from './day-strip.ts';
import {countEventMonths, groupInOrder, monthOf, mostTold, yearOf} from './event-periods.ts';
import {timelineFilters} from './timeline-filters.ts';
import {dayGroups, monthGroups, periodAnchor, wholeYearHeading} from './timeline-groups.ts';
import {timelineItems} from './timeline-items.ts';

/** A year with more events than this shows the most told of each month; all are on the months' pages. */
const MOST_OF_A_YEAR = 60;
/** Events of a year on the overview, and of a month on the page of a full year. */
const HEADLINES = 3;

const HEADING = 'الخط الزمني';
const INTRO =
  'ما جرى بحسب يوم وقوعه لا يوم نشره: كل حدث جملة من مادة أو أكثر تقول متى وقع، ومعها من ورد ذكره فيها وأين، والمواد التي ترويه.';
const STRIP = 'عدد الأحداث في كل شهر';

/** Everything a year has: its events, and the articles that appeared in it. */
interface Period {
  readonly key: string;
  readonly events: readonly ArchiveEvent[];
  readonly articles: readonly ArchivedArticle[];
}

/** `/timeline/`, `/timeline/YYYY/` and `/timeline/YYYY/MM/` with its further pages. */
export function timelinePages(context: PageContext): readonly PlannedPage[] {
  const {events, byYear, byMonth} = context.archive;
  const years = periodsOf(groupInOrder(events, yearOf), byYear);
  const months = periodsOf(groupInOrder(events, monthOf), byMonth);
  return [
    overviewPage(context, years),
    ...years.map((year, index) =>
      yearPage(
        context,
        year,
        months.filter(({key}) => key.startsWith(`${year.key}-`)),
        years[index - 1],
        years[index + 1],
      ),
    ),
    ...months.flatMap((month, index) => monthPages(context, month, months[index - 1], months[index + 1])),
  ];
}

function periodsOf(
  events: ReadonlyMap<string, readonly ArchiveEvent[]>,
  articles: ReadonlyMap<string, readonly ArchivedArticle[]>,
): readonly Period[] {
  return [...new Set([...events.keys(), ...articles.keys()])]
    .filter(key => key !== '')
    .sort()
    .map(key => ({key, events: events.get(key) ?? [], articles: articles.get(key) ?? []}));
}

function overviewPage(context: PageContext, years: readonly Period[]): PlannedPage {
  const {archive, words} = context;
  const {covered} = partByCover(archive, archive.events, yearOf);
  const told = years.filter(year => year.events.length > 0);
  const parts = partByCover(archive, told, ({key}) => key);
  const headings = outsideHeadings(context);
  return planned(context, timelineLink(''), HEADING, {
    tally: archive.events.length === 0 ? '' : words.count(archive.events.length, 'event'),
    ...(archive.events.length > 0 && {intro: INTRO}),
    strip: monthStrip(context, countEventMonths(covered), () => false, STRIP, {noun: 'event'}),
    ...yearLists(
      context,
      years.map(({key, events}) => ({year: key, events: events.length, url: context.url(timelineLink(key))})),
    ),
    filters: timelineFilters(context, archive.events),
    groups: [
      ...parts.covered.map(year => yearSummary(context, year)),
      ...outsideYears(context, 'later', headings.after, parts.after),
      ...outsideYears(context, 'earlier', headings.before, parts.before),
    ],
    ...(archive.events.length === 0 && {empty: 'لا أحداث مؤرخة في الأرشيف بعد.'}),
  });
}

function yearSummary(context: PageContext, {key, events}: Period): TimelineGroup {
  const {words, url} = context;
  return {
    id: periodAnchor(key),
    heading: words.number(Number(key)),
    machine: key,
    url: url(timelineLink(key)),
    tally: words.count(events.length, 'event'),
    isDay: false,
    events: timelineItems(context, mostTold(events, HEADLINES)),
    appeared: [],
    ...(events.length > HEADLINES && {more: allOf(context, key)}),
  };
}

/** What articles recall of the time before the oldest of them, or foretell of that after the newest: a few events; the links of all years lead to the rest. */
function outsideYears(
  context: PageContext,
  id: string,
  heading: string,
  years: readonly Period[],
): readonly TimelineGroup[] {
  const events = years.flatMap(year => year.events);
  if (events.length === 0) return [];
  return [
    {
      id,
      heading,
      tally: context.words.count(events.length, 'event'),
      isDay: false,
      // These events are of many years, so that each has to say its own.
      events: timelineItems(context, mostTold(events, 2 * HEADLINES), {withYear: true}),
      appeared: [],
    },
  ];
}

function yearPage(
  context: PageContext,
  year: Period,
  months: readonly Period[],
  older: Period | undefined,
  newer: Period | undefined,
): PlannedPage {
  const {words, url} = context;
  const name = words.number(Number(year.key));
  const isShort = year.events.length <= MOST_OF_A_YEAR;
  const linkOf = (month: string): string => url(timelineLink(month));
  return planned(context, timelineLink(year.key), `${HEADING} ${name}`, {
    kicker: {label: HEADING, url: url(timelineLink(''))},
    heading: name,
    tally: words.count(year.events.length, 'event'),
    strip: monthStrip(context, countEventMonths(year.events), () => true, `${STRIP} من عام ${name}`, {noun: 'event'}),
    months: months.map(month => ({
      label: words.monthName(month.key),
      url: linkOf(month.key),
      count: words.number(month.events.length),
      current: false,
    })),
    ...neighbours(context, older, newer),
    filters: timelineFilters(context, year.events, year.key),
    groups: isShort
      ? monthGroups(context, year.key, year.events, {linkOf})
      : fullYearGroups(context, year, months, linkOf),
    ...(year.events.length === 0 && {empty: `لا أحداث مؤرخة في عام ${name}؛ ما نُشر فيه في صفحات أشهره.`}),
  });
}

function fullYearGroups(
  context: PageContext,
  year: Period,
  months: readonly Period[],
  linkOf: (month: string) => string,
): readonly TimelineGroup[] {
  const wholeYear = year.events.filter(event => monthOf(event) === '');
  const whole: readonly TimelineGroup[] =
    wholeYear.length === 0
      ? []
      : [
          {
            id: periodAnchor(year.key),
            heading: wholeYearHeading(context, year.key),
            isDay: false,
            events: timelineItems(context, wholeYear, {isVague: true}),
            appeared: [],
          },
        ];
  return [
    ...months.flatMap((month): TimelineGroup[] =>
      month.events.length === 0
        ? []
        : [
            {
              id: periodAnchor(month.key),
              heading: context.words.month(month.key),
              machine: month.key,
              url: linkOf(month.key),
              tally: context.words.count(month.events.length, 'event'),
              isDay: false,
              events: timelineItems(context, mostTold(month.events, HEADLINES)),
              appeared: [],
              ...(month.events.length > HEADLINES && {more: allOf(context, month.key)}),
            },
          ],
    ),
    ...whole,
  ];
}

function monthPages(
  context: PageContext,
  month: Period,
  older: Period | undefined,
  newer: Period | undefined,
): readonly PlannedPage[] {
  const {words, url} = context;
  const year = month.key.slice(0, 4);
  const name = words.month(month.key);
  const base = timelineLink(month.key);
  const pages = cutByDay(context, base, dayGroups(context, month.key, month.events, month.articles));
  return pages.map(page =>
    planned(
      context,
      page.permalink,
      page.number === 1 ? `${HEADING}: ${name}` : `${HEADING}: ${name}، الصفحة ${words.number(page.number)}`,
      {
        kicker: {label: `${HEADING} ${words.number(Number(year))}`, url: url(timelineLink(year))},
        heading: name,
        tally: words.count(month.events.length, 'event'),
        strip: dayStrip(context, month.key, pages),
        ...neighbours(context, older, newer),
        filters: page.number === 1 ? timelineFilters(context, month.events, year) : [],
        groups: page.groups,
        ...(page.pager && {pager: page.pager}),
      },
    ),
  );
}

type Parts = Partial<TimelineView> & Pick<TimelineView, 'groups' | 'tally'>;

/** A timeline page: the parts given, and nothing of the others. */
function planned(context: PageContext, permalink: Permalink, title: string, parts: Parts): PlannedPage {
  const trail: readonly Link[] = [
    {label: HEADING, url: context.absolute(timelineLink(''))},
    ...(permalink === timelineLink('') ? [] : [{label: parts.heading ?? title, url: context.absolute(permalink)}]),
  ];
  return {
    kind: 'timeline',
    permalink,
    view: {
      ...pageHead(context, {
        permalink,
        title,
        description: `${title} في ${context.card.title}: ما جرى بحسب يوم وقوعه، والمواد التي ترويه`,
        section: 'timeline',
        jsonLd: breadcrumbJsonLd(context, trail),
      }),
      heading: title,
      strip: EMPTY_STRIP,
      years: [],
      otherYears: [],
      months: [],
      filters: [],
      ...parts,
    },
  };
}

function neighbours(
  context: PageContext,
  older: Period | undefined,
  newer: Period | undefined,
): Pick<TimelineView, 'older' | 'newer'> {
  return {
    ...(older && {older: namedLink(context, older.key)}),
    ...(newer && {newer: namedLink(context, newer.key)}),
  };
}

function namedLink({words, url}: PageContext, period: string): Link {
  return {
    label: period.length === 4 ? words.number(Number(period)) : words.month(period),
    url: url(timelineLink(period)),
  };
}

function allOf(context: PageContext, period: string): Link {
  const {label, url} = namedLink(context, period);
  return {label: `كل أحداث ${label}`, url};
}
