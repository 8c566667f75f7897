import type {StoriesView} from '../model/page.ts';
import {breadcrumbJsonLd} from './json-ld.ts';
import {listPages} from './list-pages.ts';
import {type PageContext, type PlannedPage, pageHead} from './page-context.ts';
import {STORIES} from './permalinks.ts';
import {storyCard} from './story-words.ts';

/** What the list of stories is called, and what it is. */
export const STORIES_HEADING = 'القصص';
const INTRO = 'الحدث الواحد كما روته مصادر عدة';
const EMPTY = 'لا حدث في الأرشيف روته مصادر عدة بعد.';

/** `/stories/` and its further pages: newest first, older ones numbered from the oldest. */
export function storiesPages(context: PageContext): readonly PlannedPage[] {
  const {archive, words, card, absolute} = context;
  const stories = [...archive.stories.values()];
  return listPages(context, STORIES, stories).map((page): PlannedPage => {
    const view: StoriesView = {
      ...pageHead(context, {
        permalink: page.permalink,
        title: page.newest ? STORIES_HEADING : `${STORIES_HEADING}، الصفحة ${words.number(page.number)}`,
        description: `${INTRO}، في ${card.title}`,
        section: 'stories',
        ...(page.newest && {
          jsonLd: breadcrumbJsonLd(context, [{label: STORIES_HEADING, url: absolute(STORIES)}]),
        }),
      }),
      heading: STORIES_HEADING,
      intro: page.newest && stories.length > 0 ? `${INTRO}: ${words.count(stories.length, 'story')}` : INTRO,
      stories: page.items.map(story => storyCard(context, story)),
      ...(page.pager && {pager: page.pager}),
      ...(stories.length === 0 && {empty: EMPTY}),
    };
    return {kind: 'stories', permalink: page.permalink, view};
  });
}
