import type {ArchiveEvent} from '../../model/archive.ts';
import type {EntityId} from '../../model/ids.ts';
import type {Chip, EvidenceView, TimelineEvent} from '../../model/page.ts';
import {publicationDate, sourceOf} from '../article-card.ts';
import type {PageContext} from '../page-context.ts';
import {articleLink, entityLink} from '../permalinks.ts';
import {foreignText} from '../wording.ts';

/** Names an event shows: more say no longer who and where. */
export const MOST_NAMES = 7;

const FORETOLD = 'أُعلن قبل موعده';
const GUESSED = 'استُنتج يومه من سياق الخبر';

/** How a page shows its events. */
export interface ItemOptions {
  /** The name the page is about, which its events need not name. */
  readonly omit?: EntityId | undefined;
  /** Dates with their year, where no heading says it. */
  readonly withYear?: boolean;
  /** True where the heading says that the day or month is not known. */
  readonly isVague?: boolean;
}

/** Events as any page may show them. */
export function timelineItems(
  context: PageContext,
  events: readonly ArchiveEvent[],
  options: ItemOptions = {},
): readonly TimelineEvent[] {
  return events.map(event => timelineItem(context, event, options));
}

function timelineItem(
  context: PageContext,
  event: ArchiveEvent,
  {omit, withYear = false, isVague = false}: ItemOptions,
): TimelineEvent {
  const {words} = context;
  const grain = isVague ? undefined : words.grain(event.value);
  const {id, timing, guessed, value, sentence, sentenceFrom, entities, evidence} = event;
  return {
    id,
    kind: timing,
    date: withYear ? words.date(value) : words.dateInYear(value),
    ...(grain !== undefined && {grain}),
    sentence: foreignText(sentence, sentenceFrom.record.lang),
    names: entities
      .filter(entity => entity !== omit)
      .slice(0, MOST_NAMES)
      .flatMap(entity => nameChip(context, entity)),
    ...(evidence.length > 1 && {told: toldBy(context, event)}),
    notes: [...(timing === 'foretold' ? [FORETOLD] : []), ...(guessed ? [GUESSED] : [])],
    evidence: evidence.map(
      ({article}): EvidenceView => ({
        source: sourceOf(context, article),
        date: publicationDate(context, article),
        title: foreignText(article.front.title, article.record.lang),
        url: context.url(articleLink(article.id)),
      }),
    ),
  };
}

function toldBy({words}: PageContext, {evidence}: ArchiveEvent): string {
  const sources = new Set(evidence.flatMap(({article}) => article.source ?? [])).size;
  const from = sources === 0 ? '' : ` من ${words.count(sources, 'ofSources')}`;
  return `ترويه ${words.count(evidence.length, 'article')}${from}`;
}

/** The name of an entity as a link to its page; none where it has no page. */
export function nameChip({archive, url}: PageContext, id: EntityId): readonly Chip[] {
  const entity = archive.entities.get(id);
  return entity ? [{label: entity.name, url: url(entityLink(entity.type, id)), type: entity.type}] : [];
}
