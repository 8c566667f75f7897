import type {CardOf} from './article-card.ts';
import {websiteJsonLd} from './json-ld.ts';
import {countMonths, monthStrip} from './month-strip.ts';
import {type PageContext, type PlannedPage, pageHead} from './page-context.ts';
import {HOME, tagLink, timelineLink} from './permalinks.ts';
import {byArticles, topEntities} from './ranked.ts';
import {storyCard} from './story-words.ts';
import {tallyOf} from './tally.ts';

const NEWEST = 20;
const MOST_STORIES = 4;
const MOST_NAMED = 8;
const MOST_TAGS = 20;

/** `/`: the newest articles, the archive through time, who and what is named most. */
export function homePage(context: PageContext, cardOf: CardOf): PlannedPage {
  const {archive, words, url, card} = context;
  const newest = archive.articles.slice(-NEWEST).toReversed();
  return {
    kind: 'home',
    permalink: HOME,
    view: {
      ...pageHead(context, {
        permalink: HOME,
        description: card.description,
        section: 'home',
        jsonLd: websiteJsonLd(context),
      }),
      tally: tallyOf(context, archive.articles),
      strip: monthStrip(context, countMonths(archive.articles), () => false, 'عدد المواد في كل شهر'),
      newest: newest.map(cardOf),
      ...(archive.articles.length > NEWEST && {
        older: {label: 'كل المواد على الخط الزمني', url: url(timelineLink(''))},
      }),
      stories: [...archive.stories.values()]
        .slice(-MOST_STORIES)
        .toReversed()
        .map(story => storyCard(context, story)),
      people: topEntities(context, 'person', MOST_NAMED),
      places: topEntities(context, 'place', MOST_NAMED),
      organisations: topEntities(context, 'organisation', MOST_NAMED),
      tags: byArticles(archive.tags.values())
        .slice(0, MOST_TAGS)
        .map(tag => ({
          label: tag.name,
          url: url(tagLink(tag.id)),
          count: words.number(tag.articles.length),
          type: 'tag',
        })),
    },
  };
}
