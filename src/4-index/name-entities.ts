import {compareIds} from '../arabic/collate.ts';
import {fold} from '../arabic/normalise.ts';
import {nameId} from '../input/sha256.ts';
import type {ArchivedArticle, ArchiveEntity, NamedHere} from '../model/archive.ts';
import type {Authority, Entity} from '../model/authority.ts';
import type {EntityId} from '../model/ids.ts';
import {isUnlisted, type Mention} from '../model/record.ts';
import type {DatedArticle} from './place-in-time.ts';

/** Who an entity is, apart from where it occurs. */
export type EntityName = Omit<ArchiveEntity, 'articles' | 'forms' | 'quotes' | 'namedInQuotes' | 'company' | 'roles'>;

/** Which entity every mention of an article leads to, and who those entities are. */
export interface Naming {
  readonly names: ReadonlyMap<EntityId, EntityName>;
  readonly inArticle: (article: DatedArticle) => Pick<ArchivedArticle, 'entities' | 'mentionEntities'>;
}

/** An unlisted name gets a page when so many articles know it. */
const ARTICLES_FOR_A_PAGE = 3;

/**
 * Settles which mentions have a page: those of a listed entity, unless the article's editor dropped it, and unlisted names
 * that three articles or more use in one folded spelling and type; a person's of one word («زينب») is borne by too many to be somebody.
 */
export function nameEntities(articles: readonly DatedArticle[], authority: Authority): Naming {
  const listed = new Map(authority.entities.map(entity => [entity.id, entity]));
  const unlisted = provisionalNames(articles);
  const names = new Map<EntityId, EntityName>(unlisted.names.map(name => [name.id, name]));
  // The record names listed entities by plain strings: it is a public format.
  const entityOf = (mention: Mention): EntityId | undefined =>
    isUnlisted(mention.entity) ? unlisted.ids.get(unlistedKey(mention)) : (mention.entity as EntityId);

  for (const article of articles) {
    for (const mention of article.record.mentions) {
      const id = entityOf(mention);
      if (id === undefined || names.has(id)) continue;
      const entity = listed.get(id);
      names.set(
        id,
        entity ? listedName(entity) : {id, type: mention.type, name: mention.name, provisional: false, aliases: []},
      );
    }
    for (const id of article.front.entities.add) {
      const entity = listed.get(id);
      if (entity && !names.has(id)) names.set(id, listedName(entity));
    }
  }
  return {names, inArticle: article => nameInArticle(article, names, entityOf)};
}

function nameInArticle(
  {record, front}: DatedArticle,
  names: ReadonlyMap<EntityId, EntityName>,
  entityOf: (mention: Mention) => EntityId | undefined,
): Pick<ArchivedArticle, 'entities' | 'mentionEntities'> {
  const dropped = new Set(front.entities.drop);
  const mentionEntities = record.mentions.map(mention => {
    const id = entityOf(mention);
    return id === undefined || dropped.has(id) ? undefined : id;
  });
  const counts = new Map<EntityId, number>();
  for (const id of front.entities.add) if (names.has(id) && !dropped.has(id)) counts.set(id, 0);
  for (const id of mentionEntities) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  const entities = [...counts]
    .map(([id, count]): NamedHere => ({id, count}))
    .sort((left, right) => right.count - left.count || compareIds(left.id, right.id));
  return {entities, mentionEntities};
}

function provisionalNames(articles: readonly DatedArticle[]): {
  readonly ids: ReadonlyMap<string, EntityId>;
  readonly names: readonly EntityName[];
} {
  const candidates = new Map<string, {mention: Mention; articles: Set<string>; spellings: Map<string, number>}>();
  for (const article of articles) {
    for (const mention of article.record.mentions) {
      if (!isUnlisted(mention.entity) || isOneWord(mention)) continue;
      const key = unlistedKey(mention);
      const candidate = candidates.get(key) ?? {mention, articles: new Set(), spellings: new Map()};
      candidate.articles.add(article.id);
      // The name is settled by the oldest articles that have it, so that no later one renames a page that hundreds link to.
      if (candidate.articles.size <= ARTICLES_FOR_A_PAGE)
        candidate.spellings.set(mention.name, (candidate.spellings.get(mention.name) ?? 0) + 1);
      candidates.set(key, candidate);
    }
  }
  const kept = [...candidates].filter(([, candidate]) => candidate.articles.size >= ARTICLES_FOR_A_PAGE);
  const names = kept.map(
    ([key, {mention, spellings}]): EntityName => ({
      // The id that its mentions have.
      id: nameId('n', key) as EntityId,
      type: mention.type,
      name: commonest(spellings),
      provisional: true,
      aliases: [],
    }),
  );
  return {
    names,
    ids: new Map(
      kept
        .map(([key], index) => [key, names[index]?.id])
        .filter((pair): pair is [string, EntityId] => pair[1] !== undefined),
    ),
  };
}

/** «فهد», «عبد الله». */
const isOneWord = ({type, name}: Mention): boolean =>
  type === 'person' && !fold(name).replace(/^عبد /u, '').includes(' ');

const unlistedKey = (mention: Mention): string => `${mention.type}\n${fold(mention.name)}`;

function commonest(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].sort(
    ([left, leftCount], [right, rightCount]) => rightCount - leftCount || compareIds(left, right),
  );
  return first?.[0] ?? '';
}

function listedName({
  id,
  type,
  name,
  aliases,
  english,
  description,
  wikidata,
  coordinates,
  country,
  kind,
}: Entity): EntityName {
  return {
    id,
    type,
    name,
    provisional: false,
    aliases,
    ...(english !== undefined && {english}),
    ...(description !== undefined && {description}),
    ...(wikidata !== undefined && {wikidata}),
    ...(coordinates !== undefined && {coordinates}),
    ...(country !== undefined && {country}),
    ...(kind !== undefined && {kind}),
  };
}
