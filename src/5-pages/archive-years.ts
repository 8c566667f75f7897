import type {ArchivedArticle} from '../model/archive.ts';

/** Articles by the year of the first day that their date allows, oldest first in both; every article is in one year. */
export function archiveYears(
  articles: readonly ArchivedArticle[],
): readonly (readonly [year: string, articles: readonly ArchivedArticle[]])[] {
  const years = new Map<string, ArchivedArticle[]>();
  for (const article of articles) {
    const year = article.first.slice(0, 4);
    const list = years.get(year);
    if (list) list.push(article);
    else years.set(year, [article]);
  }
  return [...years].sort(([left], [right]) => (left < right ? -1 : 1));
}
