import type {EntityId, Permalink} from '../../model/ids.ts';
import type {Link, Section, TimelineGroup, TimelineView} from '../../model/page.ts';
import {breadcrumbJsonLd} from '../json-ld.ts';
import {EMPTY_STRIP, monthStrip} from '../month-strip.ts';
import {type PageContext, type PlannedPage, pageHead} from '../page-context.ts';
import {indexLink, timelineOf} from '../permalinks.ts';
import {partByCover, yearLists} from './covered-years.ts';
import {cutByDay} from './cut-by-day.ts';
import {countEventMonths, groupInOrder, mostTold, yearOf} from './event-periods.ts';
import {MOST_ON_A_PAGE, type Subject, subjectUrl} from './subject.ts';
import {monthGroups, periodAnchor, yearGroups} from './timeline-groups.ts';
import {timelineItems} from './timeline-items.ts';

/** Events of each year where a subject has a page a year. */
const HEADLINES = 3;

const HEADING = 'الخط الزمني';
const SECTIONS: Readonly<Record<Subject['type'], {readonly section: Section; readonly label: string}>> = {
  person: {section: 'people', label: 'الأعلام'},
  place: {section: 'places', label: 'الأماكن'},
  organisation: {section: 'organisations', label: 'المؤسسات'},
  tag: {section: 'tags', label: 'الموضوعات'},
};

/**
 * The timeline of a name or tag: one page while it fits, else an overview and a page a year, so that an event found late
 * for an early year moves nothing else.
 */
export function subjectTimelinePages(context: PageContext, subject: Subject): readonly PlannedPage[] {
  const years = groupInOrder(subject.events, yearOf);
  if (subject.events.length <= MOST_ON_A_PAGE) {
    const groups = yearGroups(context, subject.events, omitted(subject));
    return [planned(context, subject, timelineOf(subject.page), {...wholeParts(context, subject), groups})];
  }
  const keys = [...years.keys()];
  const {before, covered, after} = partByCover(context.archive, keys, year => year);
  return [
    planned(context, subject, timelineOf(subject.page), {
      ...wholeParts(context, subject),
      groups: [...covered, ...after, ...before].map(year => yearSummary(context, subject, year)),
    }),
    ...keys.flatMap((year, index) => yearPages(context, subject, year, keys[index - 1], keys[index + 1])),
  ];
}

function wholeParts(context: PageContext, subject: Subject): Omit<Parts, 'groups'> {
  const {words, url} = context;
  const {covered} = partByCover(context.archive, subject.events, yearOf);
  const counts = countEventMonths(covered);
  const linkOf = (period: string): string => subjectUrl(context, subject, period.slice(0, 4));
  return {
    kicker: {label: subject.name, url: url(subject.page)},
    heading: `${HEADING}: ${subject.name}`,
    tally: words.count(subject.events.length, 'event'),
    strip: monthStrip(context, counts, () => true, `الأحداث التي تذكر ${subject.name} في كل شهر`, {
      noun: 'event',
      linkOf,
    }),
    ...yearLists(
      context,
      [...groupInOrder(subject.events, yearOf)].map(([year, own]) => ({year, events: own.length, url: linkOf(year)})),
    ),
  };
}

function yearSummary(context: PageContext, subject: Subject, year: string): TimelineGroup {
  const {words} = context;
  const events = subject.events.filter(event => yearOf(event) === year);
  const url = subjectUrl(context, subject, year);
  return {
    id: periodAnchor(year),
    heading: words.number(Number(year)),
    machine: year,
    url,
    tally: words.count(events.length, 'event'),
    isDay: false,
    events: timelineItems(context, mostTold(events, HEADLINES), {omit: omitted(subject)}),
    appeared: [],
    ...(events.length > HEADLINES && {more: {label: `كل أحداث ${words.number(Number(year))}`, url}}),
  };
}

function yearPages(
  context: PageContext,
  subject: Subject,
  year: string,
  older: string | undefined,
  newer: string | undefined,
): readonly PlannedPage[] {
  const {words, url} = context;
  const name = words.number(Number(year));
  const events = subject.events.filter(event => yearOf(event) === year);
  const omit = omitted(subject);
  const groups = monthGroups(context, year, events, {omit});
  const stepTo = (key: string): Link => ({
    label: words.number(Number(key)),
    url: subjectUrl(context, subject, key),
  });
  return cutByDay(context, timelineOf(subject.page, year), groups).map(page =>
    planned(context, subject, page.permalink, {
      kicker: {label: `${HEADING}: ${subject.name}`, url: url(timelineOf(subject.page))},
      heading: `${subject.name} في عام ${name}`,
      tally: words.count(events.length, 'event'),
      ...(older !== undefined && {older: stepTo(older)}),
      ...(newer !== undefined && {newer: stepTo(newer)}),
      groups: page.groups,
      ...(page.pager && {pager: page.pager}),
    }),
  );
}

type Parts = Partial<TimelineView> & Pick<TimelineView, 'groups' | 'tally' | 'heading'>;

function planned(context: PageContext, subject: Subject, permalink: Permalink, parts: Parts): PlannedPage {
  const {section, label} = SECTIONS[subject.type];
  const trail: readonly Link[] = [
    {label, url: context.absolute(indexLink(subject.type))},
    {label: subject.name, url: context.absolute(subject.page)},
    {label: HEADING, url: context.absolute(permalink)},
  ];
  return {
    kind: 'timeline',
    permalink,
    view: {
      ...pageHead(context, {
        permalink,
        title: parts.heading,
        description: `${parts.heading}، في ${context.card.title}: ما جرى بحسب يوم وقوعه، والمواد التي ترويه`,
        section,
        jsonLd: breadcrumbJsonLd(context, trail),
      }),
      type: subject.type,
      strip: EMPTY_STRIP,
      years: [],
      otherYears: [],
      months: [],
      filters: [],
      ...parts,
    },
  };
}

/** The name itself need not be said of its own events; a tag is no name. */
function omitted({type, id}: Subject): EntityId | undefined {
  // Of every type but a tag the id is that of an entity.
  return type === 'tag' ? undefined : (id as EntityId);
}
