/**
 * Stories: articles of several sources that tell one event. Articles published within a few days are compared by what they
 * say (`stories/event-similarity.ts`), and those alike are grouped. What an article is compared by and how it is weighed
 * depends on the articles of the surrounding weeks alone, so an article of another time changes no story.
 *
 * A story bears the id of its oldest article, so it keeps its id whatever newer articles join it. When an older one joins, or
 * two stories grow together, the older id stays; pages lead from the others to it (`5-pages/story-page.ts`).
 */
import {daysBetween} from '../arabic/calendar.ts';
import type {ArchivedArticle, ArchiveStory} from '../model/archive.ts';
import type {ArticleId, IsoDate, StoryId} from '../model/ids.ts';
import {clusterArticles} from './stories/cluster-articles.ts';
import {eventSimilarity, sharedWording} from './stories/event-similarity.ts';
import {findCandidates} from './stories/find-candidates.ts';
import {leadingArticle} from './stories/leading-article.ts';
import {storyTerms} from './stories/story-terms.ts';
import {weighTerms} from './stories/weigh-terms.ts';

/** Days between the publication of two articles on one event. */
const REACH = 3;
/** An article whose date is known no more finely than this many days cannot be placed beside others. */
const VAGUEST_DATE = 7;
/** How likely articles must be to tell one event, on average. */
const LEAST_SIMILARITY = 0.45;
/** Two articles of one source are two events unless they are as alike as an update is to its first version. */
const LEAST_SIMILARITY_IN_SOURCE = 0.9;
/** Share of runs of words that a copy has in common with its original: of the shorter text, and of the longer. */
const LEAST_COPIED = {ofShorter: 0.5, ofLonger: 0.25} as const;

/** The stories of the archive, by the rank of their oldest article. `articles` are in publication order. */
export function findStories(articles: readonly ArchivedArticle[]): ReadonlyMap<StoryId, ArchiveStory> {
  const dated = articles.filter(({first, last}) => daysBetween(first, last) < VAGUEST_DATE);
  const days = dated.map(({first, last}) => ({first: dayNumber(first), last: dayNumber(last)}));
  const terms = weighTerms(
    dated.map(({record}) => storyTerms(record)),
    days.map(({first}) => first),
  );
  const edges = findCandidates(terms, days, REACH).flatMap(({older, newer, days: apart}) => {
    const [left, right] = [terms[older], terms[newer]];
    return left && right ? [{older, newer, similarity: eventSimilarity(left, right, apart)}] : [];
  });
  const sourceOf = (index: number): string | undefined => dated[index]?.source;
  const groups = clusterArticles(
    edges,
    LEAST_SIMILARITY,
    (one, other, similarity) =>
      sourceOf(one) === undefined || sourceOf(one) !== sourceOf(other) || similarity >= LEAST_SIMILARITY_IN_SOURCE,
  );
  return new Map(
    groups.flatMap((group): readonly [StoryId, ArchiveStory][] => {
      const members = group.flatMap(index => dated[index] ?? []);
      const [oldest] = members;
      if (!oldest || !hasTwoSources(members)) return [];
      const copies = new Map<ArticleId, ArchivedArticle>();
      for (const [place, index] of group.entries()) {
        const original = group.slice(0, place).find(older => isCopy(terms[older], terms[index]));
        const [copy, copied] = [dated[index], original === undefined ? undefined : dated[original]];
        if (copy && copied) copies.set(copy.id, copied);
      }
      const sources = [...new Set(members.flatMap(({source}) => source ?? []))];
      // The one place where the brand is made.
      const id = oldest.id as string as StoryId;
      return [[id, {id, leading: leadingArticle(members, copies), articles: members, sources, copies}]];
    }),
  );
}

/** The story of each article that is in one. */
export function storiesByArticle(stories: ReadonlyMap<StoryId, ArchiveStory>): ReadonlyMap<ArticleId, ArchiveStory> {
  return new Map([...stories.values()].flatMap(story => story.articles.map(({id}) => [id, story] as const)));
}

const dayNumber = (day: IsoDate): number => Date.parse(day) / 86_400_000;

/** Articles whose source is unknown are taken to come from one each. */
const hasTwoSources = (members: readonly ArchivedArticle[]): boolean =>
  new Set(members.map(({source, id}) => source ?? `? ${id}`)).size > 1;

function isCopy(
  original: Parameters<typeof sharedWording>[0] | undefined,
  copy: Parameters<typeof sharedWording>[0] | undefined,
): boolean {
  if (!original || !copy) return false;
  const {ofShorter, ofLonger} = sharedWording(original, copy);
  return ofShorter >= LEAST_COPIED.ofShorter && ofLonger >= LEAST_COPIED.ofLonger;
}
