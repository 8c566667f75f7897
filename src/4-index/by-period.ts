import type {ArchivedArticle} from '../model/archive.ts';

const KEY_LENGTH = {day: 10, month: 7, year: 4} as const;

/** Articles by `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, oldest first. One whose date is not known so finely is left out. */
export function byPeriod(
  articles: readonly ArchivedArticle[],
  period: keyof typeof KEY_LENGTH,
): ReadonlyMap<string, readonly ArchivedArticle[]> {
  const length = KEY_LENGTH[period];
  const groups = new Map<string, ArchivedArticle[]>();
  for (const article of articles) {
    const key = article.first.slice(0, length);
    if (article.last.slice(0, length) !== key) continue;
    const group = groups.get(key);
    if (group) group.push(article);
    else groups.set(key, [article]);
  }
  return groups;
}
