import type {ArchivedArticle} from '../model/archive.ts';
import type {FactRow} from '../model/page.ts';
import {publicationDate} from './article-card.ts';
import type {PageContext} from './page-context.ts';
import {articleLink} from './permalinks.ts';

/** «٤٨ مادة من ٤ مصادر، ٢٠١٨–٢٠٢٥». With one source or none, the sources are not counted. */
export function tallyOf(
  {words}: PageContext,
  articles: readonly ArchivedArticle[],
  options: {readonly sources: boolean} = {sources: true},
): string {
  const [oldest, newest] = [articles[0], articles.at(-1)];
  const count = words.count(articles.length, 'article');
  if (!oldest || !newest) return count;
  const sources = new Set(articles.flatMap(({source}) => source ?? [])).size;
  const from = options.sources && sources > 0 ? ` من ${words.count(sources, 'ofSources')}` : '';
  return `${count}${from}، ${words.years(oldest.first.slice(0, 4), newest.last.slice(0, 4))}`;
}

/** Rows that every list of articles has: its first and last article, and in how many months it has any. */
export function spanFacts(
  context: PageContext,
  articles: readonly ArchivedArticle[],
  months: number,
): readonly FactRow[] {
  const [oldest, newest] = [articles[0], articles.at(-1)];
  if (!oldest || !newest) return [];
  const dated = (article: ArchivedArticle): FactRow['values'] => [
    {text: publicationDate(context, article).text, isWorded: true, url: context.url(articleLink(article.id))},
  ];
  return [
    {term: oldest === newest ? 'المادة' : 'أقدم مادة', values: dated(oldest)},
    ...(oldest === newest ? [] : [{term: 'أحدث مادة', values: dated(newest)}]),
    ...(months > 1
      ? [{term: 'أشهر النشاط', values: [{text: context.words.count(months, 'month'), isWorded: true}]}]
      : []),
  ];
}
