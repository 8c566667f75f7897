import type {ArchivedArticle, ArchiveEvent} from '../../model/archive.ts';
import type {EntityId} from '../../model/ids.ts';
import type {TimelineGroup} from '../../model/page.ts';
import {sourceOf} from '../article-card.ts';
import type {PageContext} from '../page-context.ts';
import {articleLink} from '../permalinks.ts';
import {foreignText} from '../wording.ts';
import {dayOf, groupInOrder, monthOf, yearOf} from './event-periods.ts';
import {timelineItems} from './timeline-items.ts';

/** Anchors of groups: `d-2023-10-19`, `m-2023-10`, `y-2023`. */
const ANCHORS: Readonly<Record<number, string>> = {4: 'y', 7: 'm', 10: 'd'};

/** Anchor of a day, month or year on the page that holds it. */
export const periodAnchor = (period: string): string => `${ANCHORS[period.length] ?? 'p'}-${period}`;

/**
 * A month day by day, oldest first, with the articles that appeared on each day and tell none of its events; what is known
 * only to the week or the month comes last, and says so.
 */
export function dayGroups(
  context: PageContext,
  month: string,
  events: readonly ArchiveEvent[],
  appeared: readonly ArchivedArticle[],
): readonly TimelineGroup[] {
  const {words} = context;
  const eventsOf = groupInOrder(events, dayOf);
  const articlesOf = groupInOrder(appeared, ({first, last}) => (first === last ? first : ''));
  const days = [...new Set([...eventsOf.keys(), ...articlesOf.keys()])].sort();
  return [...days.filter(day => day !== ''), ...days.filter(day => day === '')].map(day => {
    const own = eventsOf.get(day) ?? [];
    const label = day === '' ? undefined : words.dateInYear(day);
    return {
      id: day === '' ? periodAnchor(month) : periodAnchor(day),
      heading: label ? `${words.grain(day) ?? ''} ${label.text}` : `في ${words.month(month)}، بلا يوم محدد`,
      ...(label?.machine !== undefined && {machine: label.machine}),
      isDay: day !== '',
      events: timelineItems(context, own, {isVague: day === ''}),
      appeared: appearedBeside(context, articlesOf.get(day) ?? [], own),
    };
  });
}

/** A year month by month, oldest first; what is known only to the year or spans months comes first. */
export function monthGroups(
  context: PageContext,
  year: string,
  events: readonly ArchiveEvent[],
  options: {readonly linkOf?: (month: string) => string; readonly omit?: EntityId | undefined} = {},
): readonly TimelineGroup[] {
  const {words} = context;
  const groups = groupInOrder(events, monthOf);
  return [...groups.keys()].sort().map(month => ({
    id: periodAnchor(month === '' ? year : month),
    heading: month === '' ? wholeYearHeading(context, year) : words.month(month),
    ...(month !== '' && {machine: month, ...(options.linkOf && {url: options.linkOf(month)})}),
    isDay: false,
    events: timelineItems(context, groups.get(month) ?? [], {omit: options.omit, isVague: month === ''}),
    appeared: [],
  }));
}

/** Year by year, oldest first. */
export function yearGroups(
  context: PageContext,
  events: readonly ArchiveEvent[],
  omit?: EntityId,
): readonly TimelineGroup[] {
  return [...groupInOrder(events, yearOf)].map(([year, own]) => ({
    id: periodAnchor(year),
    heading: context.words.number(Number(year)),
    machine: year,
    isDay: false,
    events: timelineItems(context, own, {omit}),
    appeared: [],
  }));
}

/** «من عام ٢٠٢٣، بلا شهر محدد» */
export function wholeYearHeading({words}: PageContext, year: string): string {
  return `من عام ${words.number(Number(year))}، بلا شهر محدد`;
}

function appearedBeside(
  context: PageContext,
  articles: readonly ArchivedArticle[],
  events: readonly ArchiveEvent[],
): TimelineGroup['appeared'] {
  const telling = new Set(events.flatMap(({evidence}) => evidence.map(({article}) => article.id)));
  return articles
    .filter(({id}) => !telling.has(id))
    .map(article => ({
      source: sourceOf(context, article),
      title: foreignText(article.front.title, article.record.lang),
      url: context.url(articleLink(article.id)),
    }));
}
