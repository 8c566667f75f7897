/**
 * Meta elements of an article's head beside those of every page: Open Graph's article (https://ogp.me/#type_article) and Dublin Core
 * (DCMI, https://www.dublincore.org/specifications/dublin-core/dcq-html/). `DC.type` has the word by which citation managers
 * file a newspaper article, and `DC.source` the outlet they take for its publication.
 */
import type {ArchivedArticle} from '../model/archive.ts';
import type {HeadMeta} from '../model/page.ts';
import {lastChangeText} from './last-change.ts';
import type {PageContext} from './page-context.ts';
import {articleLink} from './permalinks.ts';

/** The meta elements of an article; what is not known is left out. */
export function articleMetas(context: PageContext, article: ArchivedArticle): readonly HeadMeta[] {
  const {front, record} = article;
  const source = article.source === undefined ? undefined : context.archive.sources.get(article.source);
  const tags = front.tags.map(({name}) => name);
  const licence = front.license ?? context.card.licence;
  const properties: readonly Row[] = [
    // Open Graph takes moments and days; an uncertain date is neither.
    ['article:published_time', certainDate(context, article)],
    ['article:modified_time', front.corrections.length > 0 ? lastChangeText(article) : undefined],
    ['article:section', tags[0]],
    ...tags.map((tag): Row => ['article:tag', tag]),
  ];
  const names: readonly Row[] = [
    ...front.byline.map((name): Row => ['author', name]),
    ['DC.type', 'newspaperArticle'],
    ['DC.title', front.title],
    ...front.byline.map((name): Row => ['DC.creator', name]),
    ['DC.source', source?.name],
    // EDTF where the day is uncertain, so that it says so.
    ['DC.date', front.date],
    ['DC.language', record.lang],
    ['DC.identifier', context.absolute(articleLink(article.id))],
    ['DC.relation', front.url],
    ...tags.map((tag): Row => ['DC.subject', tag]),
    ['DC.rights', licence],
  ];
  return [...metas('property', properties), ...metas('name', names)];
}

type Row = readonly [key: string, content: string | undefined];

function metas(attribute: HeadMeta['attribute'], rows: readonly Row[]): readonly HeadMeta[] {
  return rows.flatMap(([key, content]) => (content === undefined ? [] : [{attribute, key, content}]));
}

function certainDate({words}: PageContext, {front}: ArchivedArticle): string | undefined {
  const date = front.date.includes('T') ? front.date : words.date(front.date).machine;
  return date !== undefined && /^\d{4}-\d{2}-\d{2}/.test(date) ? date : undefined;
}
