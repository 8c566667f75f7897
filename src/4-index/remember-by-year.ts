import type {ArchivedArticle} from '../model/archive.ts';
import type {Remember} from '../model/remember.ts';
import {groupByKey} from './group-by-key.ts';

/**
 * A value for each article, in their order, remembered on a shelf a year so that one more article rewrites one. `keyOf` says
 * what the value depends on beside the article's own file.
 */
export function rememberByYear<Value>(
  articles: readonly ArchivedArticle[],
  {remember, shelf}: {readonly remember: Remember; readonly shelf: string},
  keyOf: (article: ArchivedArticle) => string,
  make: (article: ArchivedArticle) => Value,
): readonly Value[] {
  const years = groupByKey(articles, ({first}) => [first.slice(0, 4)]);
  const values = new Map(
    [...years].flatMap(([year, published]) => {
      const keys = published.map(article => `${article.id} ${article.record.hash}\n${keyOf(article)}`);
      const found = remember(`${shelf}-${year}`, keys, missing =>
        missing.flatMap(index => {
          const article = published[index];
          return article ? [make(article)] : [];
        }),
      );
      return published.map((article, index) => [article, found[index]] as const);
    }),
  );
  // Every article has its value in the map; one may itself be undefined.
  return articles.map(article => values.get(article) as Value);
}
