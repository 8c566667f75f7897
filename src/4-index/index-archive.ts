/**
 * Index: everything that compares articles. In come the records of all articles in any order, out comes the archive in
 * publication order with its lists. Nothing here depends on the order of the input, the clock or the machine's locale, and
 * no step is worse than the number of mentions: company is counted over an entity's own articles only.
 */
import type {Archive, ArchivedArticle, IndexedRecord} from '../model/archive.ts';
import type {ArchiveCard, Authority} from '../model/authority.ts';
import {makeAll, type Remember} from '../model/remember.ts';
import {byPeriod} from './by-period.ts';
import {bySource} from './by-source.ts';
import {byTag} from './by-tag.ts';
import {collectEntities} from './collect-entities.ts';
import {collectRoles} from './collect-roles.ts';
import {collectEvents} from './events/collect-events.ts';
import {findStories, storiesByArticle} from './find-stories.ts';
import {groupByKey} from './group-by-key.ts';
import {nameEntities} from './name-entities.ts';
import {placeInTime} from './place-in-time.ts';
import {relateArticles} from './relate-articles.ts';
import type {RoleWords} from './role-before.ts';

/**
 * The archive made of all records; drafts are left out. Without `words`, no roles of people are read.
 * What single articles tell is remembered: whatever `remember` kept, the archive is the same.
 */
export function indexArchive(
  records: readonly IndexedRecord[],
  authority: Authority,
  card: ArchiveCard,
  words?: RoleWords,
  remember: Remember = makeAll,
): Archive {
  const dated = placeInTime(
    records.filter(({front}) => !front.draft),
    card.timeZone,
  );
  const naming = nameEntities(dated, authority);
  const articles = dated.map((article, rank): ArchivedArticle => ({...article, rank, ...naming.inArticle(article)}));
  const roles = words ? collectRoles(articles, naming.names, words, remember) : new Map();
  const entities = collectEntities(articles, naming.names, roles);
  const stories = findStories(articles, remember);
  const events = collectEvents(articles, remember);
  return {
    articles,
    byDay: byPeriod(articles, 'day'),
    byMonth: byPeriod(articles, 'month'),
    byYear: byPeriod(articles, 'year'),
    entities,
    sources: bySource(articles, authority, entities),
    tags: byTag(articles, authority, entities),
    related: relateArticles(articles, entities),
    stories,
    storyOf: storiesByArticle(stories),
    events,
    eventsByEntity: groupByKey(events, ({entities: named}) => named),
    eventsByTag: groupByKey(events, ({tags}) => tags),
  };
}
