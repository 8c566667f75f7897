import type {ArchivedArticle, ArchiveStory} from '../model/archive.ts';
import type {StoryCard} from '../model/page.ts';
import type {PageContext} from './page-context.ts';
import {storyLink} from './permalinks.ts';
import {foreignText} from './wording.ts';

/** «القصة في ٣ مصادر»; where the sources are not known, the articles are counted. */
export function storyBadge({words}: Pick<PageContext, 'words'>, {sources, articles}: ArchiveStory): string {
  const where =
    sources.length > 1 ? words.count(sources.length, 'ofSources') : words.count(articles.length, 'ofArticles');
  return `القصة في ${where}`;
}

/** «٤ مواد من ٣ مصادر، ١٢ – ١٣ تموز/يوليو ٢٠٢٥» */
export function storyTally({words}: Pick<PageContext, 'words'>, {sources, articles}: ArchiveStory): string {
  const from = sources.length > 1 ? ` من ${words.count(sources.length, 'ofSources')}` : '';
  return `${words.count(articles.length, 'article')}${from}، ${storySpan({words}, articles)}`;
}

function storySpan({words}: Pick<PageContext, 'words'>, articles: readonly ArchivedArticle[]): string {
  const first = articles.map(article => article.first).sort()[0] ?? '';
  const last =
    articles
      .map(article => article.last)
      .sort()
      .at(-1) ?? first;
  if (first === last) return words.date(first).text;
  const span = `${first}/${last}`;
  return first.slice(0, 4) === last.slice(0, 4)
    ? `${words.dateInYear(span).text} ${words.number(Number(last.slice(0, 4)))}`
    : words.date(span).text;
}

/** A story as lists show it. */
export function storyCard(context: PageContext, story: ArchiveStory): StoryCard {
  const {archive, url} = context;
  return {
    title: foreignText(story.leading.front.title, story.leading.record.lang),
    url: url(storyLink(story.id)),
    tally: storyTally(context, story),
    sources: story.sources.flatMap(id => archive.sources.get(id)?.name ?? []),
  };
}
