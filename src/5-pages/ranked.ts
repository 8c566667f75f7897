import {compareArabic, compareIds} from '../arabic/collate.ts';
import type {ArchivedArticle, ArchiveEntity, Company} from '../model/archive.ts';
import type {EntityView, RankItem} from '../model/page.ts';
import type {EntityType} from '../model/record.ts';
import type {PageContext} from './page-context.ts';
import {entityLink} from './permalinks.ts';

/** What a list of names ranks: anything with articles. */
export interface Ranked {
  readonly id: string;
  readonly name: string;
  readonly articles: readonly ArchivedArticle[];
}

/** Most articles first, then by name, then by id: the order of every index. */
export function byArticles<Item extends Ranked>(items: Iterable<Item>): readonly Item[] {
  // Comparing Arabic is slow; most pairs differ in their count.
  return [...items].sort(
    (left, right) =>
      right.articles.length - left.articles.length ||
      compareArabic(left.name, right.name) ||
      compareIds(left.id, right.id),
  );
}

/** Share of a count in the largest, 0–1, in steps of a hundredth so that it does not change with every article. */
export const shareOf = (count: number, largest: number): number =>
  largest === 0 ? 0 : Math.round((100 * count) / largest) / 100;

/** The first so many entities of a type, with counts and shares. */
export function topEntities({archive, words, url}: PageContext, type: EntityType, most: number): readonly RankItem[] {
  const entities = byArticles([...archive.entities.values()].filter(entity => entity.type === type)).slice(0, most);
  const largest = entities[0]?.articles.length ?? 0;
  return entities.map(entity =>
    rankItem(entity, entity.articles.length, largest, words.number, url(entityLink(type, entity.id))),
  );
}

const COMPANY_HEADINGS: Readonly<Record<EntityType, string>> = {
  person: 'أعلام',
  place: 'أماكن',
  organisation: 'مؤسسات',
};

/** The company a thing keeps, type by type; types without any are left out. */
export function companyGroups(
  {archive, words, url}: PageContext,
  company: Company,
  most: number,
): EntityView['company'] {
  return ENTITY_TYPES.flatMap(type => {
    const largest = company[type][0]?.count ?? 0;
    const items = company[type].slice(0, most).flatMap(({id, count}) => {
      const entity = archive.entities.get(id);
      return entity ? [rankItem(entity, count, largest, words.number, url(entityLink(type, id)))] : [];
    });
    return items.length > 0 ? [{heading: COMPANY_HEADINGS[type], items, type}] : [];
  });
}

/** The order in which types are shown everywhere. */
export const ENTITY_TYPES: readonly EntityType[] = ['person', 'place', 'organisation'];

function rankItem(
  entity: ArchiveEntity,
  count: number,
  largest: number,
  number: (value: number) => string,
  url: string,
): RankItem {
  return {label: entity.name, url, count: number(count), share: shareOf(count, largest)};
}
