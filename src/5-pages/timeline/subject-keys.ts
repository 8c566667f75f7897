import {sha256} from '../../input/sha256.ts';
import type {ArchiveEvent} from '../../model/archive.ts';
import {digestOnce} from '../digest-once.ts';
import type {PageContext} from '../page-context.ts';
import type {Subject} from './subject.ts';
import {MOST_NAMES, nameChip, timelineItems} from './timeline-items.ts';

/**
 * What tells one timeline of a name or tag from another: the key of its pages. An event stands on the pages of each name in it, and is hashed once
 * for all of them.
 */
export function subjectKeys(context: PageContext): (subject: Subject) => string {
  const {articles} = context.archive;
  const all = JSON.stringify([context.card, articles[0]?.first.slice(0, 4), articles.at(-1)?.last.slice(0, 4)]);
  const digestOf = digestOnce((event: ArchiveEvent) => inputsOf(context, event));
  return ({type, id, name, page, events}) => sha256(JSON.stringify([all, type, id, name, page, events.map(digestOf)]));
}

/** Everything that an event shows on any page: with its year, and with one name more, since a page leaves out its own. */
function inputsOf(context: PageContext, event: ArchiveEvent): unknown {
  const {value, first, last, entities} = event;
  const names = entities.slice(0, MOST_NAMES + 1).map(id => [id, nameChip(context, id)]);
  return [value, first, last, names, timelineItems(context, [event], {withYear: true})];
}
