import type {Archive} from '../model/archive.ts';
import type {ArticleId} from '../model/ids.ts';
import {entityLink, urlOf} from './permalinks.ts';

/** For an article, the address of each mention's page by the mention's index; undefined where the name has no page. */
export const mentionHrefs = (
  archive: Archive,
  base: string,
): ((articleId: ArticleId) => readonly (string | undefined)[]) => {
  const articles = new Map(archive.articles.map(article => [article.id, article]));
  return articleId =>
    (articles.get(articleId)?.mentionEntities ?? []).map(id => {
      const entity = id === undefined ? undefined : archive.entities.get(id);
      return entity === undefined ? undefined : urlOf(entityLink(entity.type, entity.id), base);
    });
};
