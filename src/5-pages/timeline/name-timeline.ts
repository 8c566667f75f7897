import type {EntityId} from '../../model/ids.ts';
import type {Link, TimelineEvent} from '../../model/page.ts';
import type {PageContext} from '../page-context.ts';
import {mostTold} from './event-periods.ts';
import {entitySubject, eventsOfEntity, subjectUrl} from './subject.ts';
import {timelineItems} from './timeline-items.ts';

const MOST = 5;

/** What the page of an entity shows of its timeline. */
export interface NameTimeline {
  readonly events: readonly TimelineEvent[];
  /** To the whole timeline, where it has a page; says how many events there are. */
  readonly more?: Link;
}

/** The most told events that name an entity, oldest first, and the way to all of them; undefined when there are none. */
export function nameTimeline(context: PageContext, id: EntityId, most = MOST): NameTimeline | undefined {
  const events = eventsOfEntity(context.archive, id);
  if (events.length === 0) return undefined;
  const subject = entitySubject(context, id);
  const shown = subject ? mostTold(events, most) : events;
  return {
    events: timelineItems(context, shown, {omit: id, withYear: true}),
    ...(subject && {
      more: {
        label: `الخط الزمني كله: ${context.words.count(events.length, 'event')}`,
        url: subjectUrl(context, subject),
      },
    }),
  };
}
