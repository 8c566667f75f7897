import {daysBetween} from '../arabic/calendar.ts';
import type {ArchivedArticle, ArchiveStory} from '../model/archive.ts';
import type {ArticleView, DateLabel, SameStoryItem} from '../model/page.ts';
import {publicationDate, sourceOf} from './article-card.ts';
import type {PageContext} from './page-context.ts';
import {articleLink, storyLink} from './permalinks.ts';
import {foreignText} from './wording.ts';

const COPY = 'نسخة شبه مطابقة لهذه المادة';

/** The other articles of an article's story, oldest first, as its page shows them. */
export function sameStory(
  context: PageContext,
  story: ArchiveStory,
  article: ArchivedArticle,
): NonNullable<ArticleView['story']> {
  const copies = new Set(
    story.sharedTexts.flatMap(({older, newer, extent}) => {
      if (extent !== 'copy') return [];
      return older.id === article.id ? [newer.id] : newer.id === article.id ? [older.id] : [];
    }),
  );
  return {
    all: {label: 'قارن بين المواد', url: context.url(storyLink(story.id))},
    others: story.articles
      .filter(({id}) => id !== article.id)
      .map(
        (other): SameStoryItem => ({
          title: foreignText(other.front.title, other.record.lang),
          url: context.url(articleLink(other.id)),
          source: sourceOf(context, other),
          date: seenFrom(context, article, other),
          ...(copies.has(other.id) && {copy: COPY}),
        }),
      ),
  };
}

/** When another article appeared, counted from this one's day; its date where either day is not certain. */
function seenFrom(context: PageContext, article: ArchivedArticle, other: ArchivedArticle): DateLabel {
  const label = publicationDate(context, other);
  if (article.first !== article.last || other.first !== other.last) return label;
  const days = daysBetween(article.first, other.first);
  const count = context.words.count(Math.abs(days), 'ofDays');
  return {...label, text: days === 0 ? 'في اليوم نفسه' : `${days < 0 ? 'قبل' : 'بعد'} ${count}`};
}
