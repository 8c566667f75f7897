import type {ArchivedArticle, ArchiveEntity, ArchiveTag} from '../model/archive.ts';
import type {Authority} from '../model/authority.ts';
import type {EntityId, TagId} from '../model/ids.ts';
import {countCompany} from './count-company.ts';
import {groupByKey} from './group-by-key.ts';

/** Every tag that an article bears; an undeclared one goes by the name its newest article writes. */
export function byTag(
  articles: readonly ArchivedArticle[],
  authority: Authority,
  entities: ReadonlyMap<EntityId, ArchiveEntity>,
): ReadonlyMap<TagId, ArchiveTag> {
  const declared = new Map(authority.tags.map(tag => [tag.id, tag]));
  // Front matter names tags by the ids parse has resolved.
  const groups = groupByKey(articles, ({front}) => front.tags.map(tag => tag.id as TagId));
  return new Map(
    [...groups].map(([id, tagged]): [TagId, ArchiveTag] => [
      id,
      {
        ...(declared.get(id) ?? {id, name: writtenName(id, tagged), aliases: []}),
        articles: tagged,
        company: countCompany(tagged, entities),
      },
    ]),
  );
}

function writtenName(id: TagId, tagged: readonly ArchivedArticle[]): string {
  return tagged.at(-1)?.front.tags.find(tag => tag.id === id)?.name ?? id;
}
