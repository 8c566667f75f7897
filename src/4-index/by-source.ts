import type {ArchivedArticle, ArchiveEntity, ArchiveSource} from '../model/archive.ts';
import type {Authority, Source} from '../model/authority.ts';
import type {EntityId, SourceId} from '../model/ids.ts';
import {countCompany} from './count-company.ts';
import {groupByKey} from './group-by-key.ts';

/** Every source that published an article: as the authority describes it, or by the name its articles give. */
export function bySource(
  articles: readonly ArchivedArticle[],
  authority: Authority,
  entities: ReadonlyMap<EntityId, ArchiveEntity>,
): ReadonlyMap<SourceId, ArchiveSource> {
  const listed = new Map(authority.sources.map(source => [source.id, source]));
  const groups = groupByKey(articles, ({source}) => (source === undefined ? [] : [source]));
  return new Map(
    [...groups].map(([id, published]): [SourceId, ArchiveSource] => [
      id,
      {
        ...(listed.get(id) ?? namedSource(id, published)),
        articles: published,
        company: countCompany(published, entities),
      },
    ]),
  );
}

/** A source that articles name without a list: the newest name and the newest address given stand for all. */
function namedSource(id: SourceId, published: readonly ArchivedArticle[]): Source {
  const refs = published.map(({front}) => front.source).filter(source => source.kind !== 'unknown');
  const homepage = refs.flatMap(ref => (ref.kind === 'named' && ref.url !== undefined ? [ref.url] : [])).at(-1);
  return {id, name: refs.at(-1)?.name ?? id, aliases: [], ...(homepage !== undefined && {homepage})};
}
