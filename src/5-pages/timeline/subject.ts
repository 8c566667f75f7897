/** Names and tags that have a timeline of their own: the filters of the timeline, as pages. */
import type {Archive, ArchiveEvent} from '../../model/archive.ts';
import type {EntityId, Permalink, TagId} from '../../model/ids.ts';
import type {EntityType} from '../../model/record.ts';
import type {PageContext} from '../page-context.ts';
import {entityLink, tagLink, timelineOf} from '../permalinks.ts';

/**
 * Fewer events make no timeline: they stand on the page of the name itself. In news, one name in fifteen has so many, so
 * that an archive's pages grow by a few in a hundred (measured on 1,700 articles of 14 papers).
 */
export const FEWEST_EVENTS = 5;
/** A timeline with more events than this has a page a year. */
export const MOST_ON_A_PAGE = 100;

/** What a timeline is of. */
export interface Subject {
  readonly type: EntityType | 'tag';
  readonly id: EntityId | TagId;
  readonly name: string;
  /** Its own page. */
  readonly page: Permalink;
  readonly events: readonly ArchiveEvent[];
}

/** Events whose sentences name an entity, oldest first. */
export const eventsOfEntity = ({eventsByEntity}: Archive, id: EntityId): readonly ArchiveEvent[] =>
  eventsByEntity.get(id) ?? [];

/** Events that articles under a tag tell, oldest first. */
export const eventsOfTag = ({eventsByTag}: Archive, id: TagId): readonly ArchiveEvent[] => eventsByTag.get(id) ?? [];

/** The timeline of an entity; undefined where it has too few events for a page. */
export function entitySubject({archive}: PageContext, id: EntityId): Subject | undefined {
  const entity = archive.entities.get(id);
  const events = eventsOfEntity(archive, id);
  if (!entity || events.length < FEWEST_EVENTS) return undefined;
  return {type: entity.type, id, name: entity.name, page: entityLink(entity.type, id), events};
}

/** The timeline of a tag; undefined where it has too few events for a page. */
export function tagSubject({archive}: PageContext, id: TagId): Subject | undefined {
  const tag = archive.tags.get(id);
  const events = eventsOfTag(archive, id);
  if (!tag || events.length < FEWEST_EVENTS) return undefined;
  return {type: 'tag', id, name: tag.name, page: tagLink(id), events};
}

/** Every name and tag with a timeline of its own, in the archive's order. */
export function subjectsOf(context: PageContext): readonly Subject[] {
  const {entities, tags} = context.archive;
  return [
    ...[...entities.keys()].flatMap(id => entitySubject(context, id) ?? []),
    ...[...tags.keys()].flatMap(id => tagSubject(context, id) ?? []),
  ];
}

/** Address of a subject's timeline at a year: the page of the year, or the year on the only page. */
export function subjectUrl({url}: PageContext, {page, events}: Subject, year = ''): string {
  if (year === '') return url(timelineOf(page));
  return events.length > MOST_ON_A_PAGE ? url(timelineOf(page, year)) : `${url(timelineOf(page))}#y-${year}`;
}
