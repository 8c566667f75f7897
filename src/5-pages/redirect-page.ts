import type {ArchivedArticle} from '../model/archive.ts';
import {type PageContext, type PlannedPage, pageHead} from './page-context.ts';
import {articleLink, redirectLink} from './permalinks.ts';

/** A page at each old address of an article that leads to the article. */
export function redirectPages(context: PageContext, article: ArchivedArticle): readonly PlannedPage[] {
  const target = articleLink(article.id);
  const {title} = article.front;
  return article.front.redirects.map(address => ({
    kind: 'redirect',
    permalink: redirectLink(address),
    view: {
      ...pageHead(context, {permalink: target, title, description: title, noIndex: true}),
      target: {label: title, url: context.url(target)},
    },
  }));
}
