import type {ArchiveStory} from '../model/archive.ts';
import type {FilePage} from '../model/page.ts';
import {filePage} from './file-page.ts';
import type {PageContext} from './page-context.ts';
import {articleLink, STORIES_DATA, storyLink} from './permalinks.ts';
import {sharedEntities} from './story-comparison.ts';

/** `/data/stories.json`: a list of stories, oldest first, one a line. */
export function storiesFile(context: PageContext): FilePage {
  const stories = [...context.archive.stories.values()].map(story => JSON.stringify(plainStory(context, story)));
  return filePage(STORIES_DATA, `[${stories.map(story => `\n${story}`).join(',')}\n]\n`);
}

function plainStory({absolute}: PageContext, story: ArchiveStory): Readonly<Record<string, unknown>> {
  return {
    id: story.id,
    url: absolute(storyLink(story.id)),
    title: story.leading.front.title,
    first: story.articles.map(({first}) => first).sort()[0],
    last: story.articles
      .map(({last}) => last)
      .sort()
      .at(-1),
    sources: story.sources,
    articles: story.articles.map(({id}) => ({
      id,
      url: absolute(articleLink(id)),
      copyOf: story.copies.get(id)?.id ?? null,
    })),
    entities: sharedEntities(story),
  };
}
