import {compareIds} from '../arabic/collate.ts';
import type {ArchivedArticle, Companion, Company} from '../model/archive.ts';
import type {EntityId} from '../model/ids.ts';
import type {EntityType} from '../model/record.ts';

const LONGEST = 10;

/** What the given articles name together, by type: most articles first, then by id. `self` keeps no company with itself. */
export function countCompany(
  articles: readonly ArchivedArticle[],
  typeOf: ReadonlyMap<EntityId, {readonly type: EntityType}>,
  self?: EntityId,
): Company {
  const counts = new Map<EntityId, number>();
  for (const article of articles) for (const {id} of article.entities) counts.set(id, (counts.get(id) ?? 0) + 1);
  const company: Record<EntityType, Companion[]> = {person: [], place: [], organisation: []};
  for (const [id, count] of counts) {
    const type = typeOf.get(id)?.type;
    if (type !== undefined && id !== self) company[type].push({id, count});
  }
  return {
    person: mostFrequent(company.person),
    place: mostFrequent(company.place),
    organisation: mostFrequent(company.organisation),
  };
}

function mostFrequent(companions: readonly Companion[]): readonly Companion[] {
  return companions
    .toSorted((left, right) => right.count - left.count || compareIds(left.id, right.id))
    .slice(0, LONGEST);
}
