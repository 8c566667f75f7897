import {daysBetween} from '../arabic/calendar.ts';
import type {ArchiveEvent} from '../model/archive.ts';
import type {TimelineEvent, TimelineView} from '../model/page.ts';
import {publicationDate, sourceOf} from './article-card.ts';
import {breadcrumbJsonLd} from './json-ld.ts';
import {listPages} from './list-pages.ts';
import {countMonths, EMPTY_STRIP, monthStrip} from './month-strip.ts';
import {type PageContext, type PlannedPage, pageHead} from './page-context.ts';
import {articleLink, timelineLink} from './permalinks.ts';
import {foreignText} from './wording.ts';

/** A year with more events than this shows only its months; the events are on the months' pages. */
const MOST_OF_A_YEAR = 60;
const MONTH_PAGE_SIZE = 100;
/** What lasts longer than a month belongs to its year, not to the month it begins in. */
const LONGEST_IN_A_MONTH = 31;

const HEADING = 'الخط الزمني';

/** The timeline: `/timeline/`, a page a year and a page a month, newest first. */
export function timelinePages(context: PageContext): readonly PlannedPage[] {
  const years = groupEvents(context.archive.events, event => event.first.slice(0, 4));
  const yearKeys = [...years.keys()].sort();
  return [
    overviewPage(context, years, yearKeys),
    ...yearKeys.toReversed().flatMap(year => yearPages(context, year, years.get(year) ?? [], yearKeys)),
  ];
}

function overviewPage(
  context: PageContext,
  years: ReadonlyMap<string, readonly ArchiveEvent[]>,
  yearKeys: readonly string[],
): PlannedPage {
  const {archive, words, url} = context;
  // A year that is only foretold is not where the archive has got to.
  const newest = archive.articles.at(-1)?.first.slice(0, 4);
  const events = (newest === undefined ? [] : (years.get(newest) ?? [])).slice(-MOST_OF_A_YEAR).toReversed();
  const permalink = timelineLink('');
  return {
    kind: 'timeline',
    permalink,
    view: {
      ...head(context, '', HEADING),
      heading: HEADING,
      strip: monthStrip(
        context,
        countMonths(archive.articles),
        month => month.slice(0, 4) === newest,
        'عدد المواد في كل شهر',
      ),
      years: yearLinks(context, yearKeys, newest),
      months: [],
      groups:
        newest === undefined
          ? []
          : [
              {
                heading: words.number(Number(newest)),
                url: url(timelineLink(newest)),
                events: events.map(event => eventView(context, event)),
              },
            ],
      ...(events.length === 0 && {empty: 'لا أحداث مؤرخة في الأرشيف بعد.'}),
    },
  };
}

function yearPages(
  context: PageContext,
  year: string,
  events: readonly ArchiveEvent[],
  yearKeys: readonly string[],
): readonly PlannedPage[] {
  const {archive, words, url} = context;
  const months = groupEvents(events, monthOf);
  const monthKeys = [...months.keys()].filter(month => month !== '').sort();
  const wholeYear = (months.get('') ?? []).toReversed();
  const isShort = events.length <= MOST_OF_A_YEAR;
  const counts = countMonths(archive.byYear.get(year) ?? []);
  const heading = words.number(Number(year));
  const common = (current: string): Pick<TimelineView, 'strip' | 'years' | 'months'> => ({
    strip: monthStrip(context, counts, month => month === current, `عدد المواد في كل شهر من عام ${heading}`),
    years: yearLinks(context, yearKeys, year),
    months: monthKeys.toReversed().map(month => ({
      label: words.monthName(month),
      url: url(timelineLink(month)),
      count: words.number(months.get(month)?.length ?? 0),
      current: month === current,
    })),
  });
  const yearPage: PlannedPage = {
    kind: 'timeline',
    permalink: timelineLink(year),
    view: {
      ...head(context, year, `${HEADING} ${heading}`),
      heading,
      ...common(''),
      groups: [
        ...(isShort ? monthKeys.toReversed() : []).map(month => ({
          heading: words.monthName(month),
          url: url(timelineLink(month)),
          events: (months.get(month) ?? []).toReversed().map(event => eventView(context, event)),
        })),
        ...(wholeYear.length > 0
          ? [{heading: `من عام ${heading} بلا شهر محدد`, events: wholeYear.map(event => eventView(context, event))}]
          : []),
      ],
    },
  };
  return [
    yearPage,
    ...monthKeys.toReversed().flatMap(month => monthPages(context, month, months.get(month) ?? [], common(month))),
  ];
}

function monthPages(
  context: PageContext,
  month: string,
  events: readonly ArchiveEvent[],
  common: Pick<TimelineView, 'strip' | 'years' | 'months'>,
): readonly PlannedPage[] {
  const heading = context.words.month(month);
  return listPages(context, timelineLink(month), events, MONTH_PAGE_SIZE).map(page => ({
    kind: 'timeline',
    permalink: page.permalink,
    view: {
      ...pageHead(context, {
        permalink: page.permalink,
        title: page.newest
          ? `${HEADING}: ${heading}`
          : `${HEADING}: ${heading}، الصفحة ${context.words.number(page.number)}`,
        description: `أحداث ${heading} في ${context.card.title}`,
        section: 'timeline',
      }),
      heading,
      ...(page.newest ? common : {...common, strip: EMPTY_STRIP, months: []}),
      groups: [{heading, events: page.items.map(event => eventView(context, event))}],
      ...(page.pager && {pager: page.pager}),
    },
  }));
}

function head(context: PageContext, period: string, title: string): ReturnType<typeof pageHead> {
  const permalink = timelineLink(period);
  const trail = [
    {label: HEADING, url: context.absolute(timelineLink(''))},
    ...(period === '' ? [] : [{label: context.words.number(Number(period)), url: context.absolute(permalink)}]),
  ];
  return pageHead(context, {
    permalink,
    title,
    description: `${title} في ${context.card.title}: أيام النشر والأحداث التي ترويها المواد`,
    section: 'timeline',
    jsonLd: breadcrumbJsonLd(context, trail),
  });
}

function yearLinks(
  {words, url}: PageContext,
  years: readonly string[],
  current: string | undefined,
): TimelineView['years'] {
  return years.map(year => ({
    label: words.number(Number(year)),
    url: url(timelineLink(year)),
    current: year === current,
  }));
}

function eventView(context: PageContext, event: ArchiveEvent): TimelineEvent {
  const {words, url} = context;
  const {kind, value, article, sentence} = event;
  const place = {kind, url: url(articleLink(article.id))};
  if (kind === 'told') {
    return {
      ...place,
      date: words.dateInYear(value),
      grain: words.grain(value),
      title: foreignText(sentence ?? article.front.title, article.record.lang),
      note: toldIn(context, event),
    };
  }
  // An interval in a publication date is doubt about the day, not a stretch of days.
  const isExact = event.first === event.last;
  return {
    ...place,
    date: isExact ? words.dateInYear(value) : words.date(value),
    grain: isExact ? words.grain(value) : 'غير مؤكد',
    title: foreignText(article.front.title, article.record.lang),
    note: sourceOf(context, article).label,
  };
}

function toldIn(context: PageContext, {article}: ArchiveEvent): string {
  const {text} = publicationDate(context, article);
  return article.first === article.last ? `مذكور في خبر ${text}` : `مذكور في خبر نُشر ${text}`;
}

/** The month an event belongs to, `YYYY-MM`; empty for one that lasts longer or whose month is not known. */
function monthOf({first, last}: ArchiveEvent): string {
  const month = first.slice(0, 7);
  return last.slice(0, 7) === month || daysBetween(first, last) < LONGEST_IN_A_MONTH ? month : '';
}

function groupEvents(
  events: readonly ArchiveEvent[],
  keyOf: (event: ArchiveEvent) => string,
): ReadonlyMap<string, readonly ArchiveEvent[]> {
  const groups = new Map<string, ArchiveEvent[]>();
  for (const event of events) {
    const key = keyOf(event);
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  return groups;
}
