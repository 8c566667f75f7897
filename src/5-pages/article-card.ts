import {sentenceAround} from '../arabic/sentence-around.ts';
import type {ArchivedArticle} from '../model/archive.ts';
import type {ArticleCard, DateLabel} from '../model/page.ts';
import {newsStart} from './news-start.ts';
import type {PageContext} from './page-context.ts';
import {articleLink, sourceLink} from './permalinks.ts';
import {storyBadge} from './story-words.ts';
import {foreignText} from './wording.ts';

const UNKNOWN_SOURCE = 'مصدر غير معروف';

/** Article → what a list says of it. Each article has one card, made when a list first asks for it. */
export type CardOf = (article: ArchivedArticle) => ArticleCard;

/** The cards of one build. */
export function articleCards(context: PageContext): CardOf {
  const cards: ArticleCard[] = [];
  return article => {
    cards[article.rank] ??= articleCard(context, article);
    return cards[article.rank] ?? articleCard(context, article);
  };
}

function articleCard(context: PageContext, article: ArchivedArticle): ArticleCard {
  const {front, record} = article;
  const story = context.archive.storyOf.get(article.id);
  const opening = newsStart(record);
  const summary = front.summary ?? sentenceAround(record.text, {start: opening, end: opening});
  return {
    title: foreignText(front.title, record.lang),
    url: context.url(articleLink(article.id)),
    source: sourceOf(context, article),
    date: publicationDate(context, article),
    ...(summary !== '' && {summary: foreignText(summary, record.lang)}),
    ...(story && {badge: storyBadge(context, story)}),
  };
}

/** Name and page of an article's source. */
export function sourceOf(
  {archive, url}: PageContext,
  {source}: ArchivedArticle,
): {readonly label: string; readonly url?: string} {
  const known = source === undefined ? undefined : archive.sources.get(source);
  return known ? {label: known.name, url: url(sourceLink(known.id))} : {label: UNKNOWN_SOURCE};
}

/** Publication date in words; of a date-time, its day in the archive's time zone. */
export function publicationDate(
  {words}: Pick<PageContext, 'words'>,
  {front, first, last}: ArchivedArticle,
  options?: {readonly weekday: boolean},
): DateLabel {
  if (!front.date.includes('T')) return words.date(front.date, options);
  return {...words.date(first === last ? first : front.date, options), machine: front.date};
}
