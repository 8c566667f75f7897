import type {ArchivedArticle, ArchiveEntity} from '../model/archive.ts';
import type {ArticleId, EntityId} from '../model/ids.ts';

/** How far to look on either side in publication order: keeps the work linear and an old article's neighbours its own. */
const REACH = 60;
const MOST = 4;
const LEAST_SHARED = 2;
/** Days after which what is shared counts half. */
const HALF_DAYS = 14;
const DAY = 86_400_000;

/**
 * For each article, the few that name the same people, places and organisations near in time, the closest first. A name
 * that half the archive bears says little; its weight falls with every doubling of its articles, so that one more article
 * hardly ever moves what another shows.
 */
export function relateArticles(
  articles: readonly ArchivedArticle[],
  entities: ReadonlyMap<EntityId, ArchiveEntity>,
): ReadonlyMap<ArticleId, readonly ArchivedArticle[]> {
  const numbers = new Map([...entities.keys()].map((id, index) => [id, index]));
  const weights = [...entities.values()].map(entity => 1 / (1 + Math.floor(Math.log2(entity.articles.length))));
  const named = articles.map(article => article.entities.map(({id}) => numbers.get(id) ?? 0));
  const days = articles.map(article => Date.parse(article.first) / DAY);
  // One array of weights serves all articles: filled with those of one, read for its neighbours, emptied again.
  const own = new Float64Array(entities.size);

  return new Map(
    articles.map((article, rank): [ArticleId, readonly ArchivedArticle[]] => {
      for (const number of named[rank] ?? []) own[number] = weights[number] ?? 0;
      const found: {readonly article: ArchivedArticle; readonly score: number}[] = [];
      for (let other = Math.max(0, rank - REACH); other <= Math.min(articles.length - 1, rank + REACH); other++) {
        const neighbour = articles[other];
        if (other === rank || !neighbour) continue;
        const distance = Math.abs((days[other] ?? 0) - (days[rank] ?? 0));
        const score = scoreShared(own, named[other] ?? []) / (1 + distance / HALF_DAYS);
        if (score > 0) found.push({article: neighbour, score});
      }
      for (const number of named[rank] ?? []) own[number] = 0;
      found.sort((left, right) => right.score - left.score || right.article.rank - left.article.rank);
      return [article.id, found.slice(0, MOST).map(({article: relative}) => relative)];
    }),
  );
}

function scoreShared(own: Float64Array, named: readonly number[]): number {
  let shared = 0;
  let score = 0;
  for (const number of named) {
    const weight = own[number] ?? 0;
    if (weight === 0) continue;
    shared += 1;
    score += weight;
  }
  return shared < LEAST_SHARED ? 0 : score;
}
