/**
 * Stories: articles of several sources that tell one event. Articles published within a few days are compared by what they
 * say (`stories/event-similarity.ts`), and those alike are grouped. What an article is compared by and how it is weighed
 * depends on the articles of the surrounding weeks alone, so an article of another time changes no story,
 * and what was found is remembered from one build to the next.
 *
 * A story bears the id of its oldest article, so it keeps its id whatever newer articles join it. When an older one joins, or
 * two stories grow together, the older id stays; pages lead from the others to it (`5-pages/story-page.ts`).
 */
import {daysBetween} from '../arabic/calendar.ts';
import type {ArchivedArticle, ArchiveStory, SharedText} from '../model/archive.ts';
import type {ArticleId, IsoDate, StoryId} from '../model/ids.ts';
import {makeAll, type Remember} from '../model/remember.ts';
import {clusterArticles} from './stories/cluster-articles.ts';
import {leadingArticle} from './stories/leading-article.ts';
import {sharedTexts, type TextPair} from './stories/shared-texts.ts';
import {storyEdges} from './stories/story-edges.ts';
import {type StoryTerms, storyTerms} from './stories/story-terms.ts';

/** Days between the publication of two articles on one event. */
const REACH = 3;
/** An article whose date is known no more finely than this many days cannot be placed beside others. */
const VAGUEST_DATE = 7;
/** How likely articles must be to tell one event, on average. */
const LEAST_SIMILARITY = 0.45;
/** Two articles of one source are two events unless they are as alike as an update is to its first version. */
const LEAST_SIMILARITY_IN_SOURCE = 0.9;

/** The stories of the archive, by the rank of their oldest article. `articles` are in publication order. */
export function findStories(
  articles: readonly ArchivedArticle[],
  remember: Remember = makeAll,
): ReadonlyMap<StoryId, ArchiveStory> {
  const dated = articles.filter(({first, last}) => daysBetween(first, last) < VAGUEST_DATE);
  const days = dated.map(({first, last}) => ({first: dayNumber(first), last: dayNumber(last)}));
  const termsOf = termsByPlace(dated);
  const edges = storyEdges(dated, days, termsOf, {reach: REACH, vaguest: VAGUEST_DATE}, remember);
  const sourceOf = (index: number): string | undefined => dated[index]?.source;
  const groups = clusterArticles(
    edges,
    LEAST_SIMILARITY,
    (one, other, similarity) =>
      sourceOf(one) === undefined || sourceOf(one) !== sourceOf(other) || similarity >= LEAST_SIMILARITY_IN_SOURCE,
  ).filter(group => hasTwoSources(group.flatMap(index => dated[index] ?? [])));
  const membersOf = (group: readonly number[]): readonly ArchivedArticle[] =>
    group.flatMap(index => dated[index] ?? []);
  const tellings = remember(
    'stories',
    groups.map(group =>
      membersOf(group)
        .map(({id, record}) => `${id} ${record.hash}`)
        .join('\n'),
    ),
    missing => missing.map((index): Telling => tellingOf(membersOf(groups[index] ?? []))),
  );
  return new Map(
    groups.flatMap((group, index): readonly [StoryId, ArchiveStory][] => {
      const members = membersOf(group);
      const [oldest] = members;
      const telling = tellings[index];
      const leading = members[telling?.leading ?? 0];
      if (!oldest || !telling || !leading) throw new Error('expected a story with articles');
      const shared = sharedAmong(members, telling.pairs);
      const sources = [...new Set(members.flatMap(({source}) => source ?? []))];
      // The one place where the brand is made.
      const id = oldest.id as string as StoryId;
      return [[id, {id, leading, articles: members, sources, sharedTexts: shared, copies: copiesIn(shared)}]];
    }),
  );
}

/** What a story's articles are to each other, by their places in it. */
interface Telling {
  readonly pairs: readonly TextPair[];
  readonly leading: number;
}

function tellingOf(members: readonly ArchivedArticle[]): Telling {
  const pairs = sharedTexts(members.map(({record}) => record.text));
  return {pairs, leading: members.indexOf(leadingArticle(members, copiesIn(sharedAmong(members, pairs))))};
}

const sharedAmong = (members: readonly ArchivedArticle[], pairs: readonly TextPair[]): readonly SharedText[] =>
  pairs.flatMap(({older: olderPlace, newer: newerPlace, extent}): readonly SharedText[] => {
    const [older, newer] = [members[olderPlace], members[newerPlace]];
    return older && newer ? [{older, newer, extent}] : [];
  });

/** The first of an article's pairs says what it is a copy of; the others are left as they are. */
const copiesIn = (shared: readonly SharedText[]): ReadonlyMap<ArticleId, ArchivedArticle> =>
  new Map(
    shared
      .filter(({extent}) => extent === 'copy')
      .toReversed()
      .map(({older, newer}) => [newer.id, older]),
  );

/** Terms of the article at a place, made when they are first asked for. */
function termsByPlace(articles: readonly ArchivedArticle[]): (place: number) => StoryTerms {
  const known = new Map<number, StoryTerms>();
  return place => {
    const article = articles[place];
    if (!article) throw new Error(`expected one of ${articles.length} articles, found ${place}`);
    const terms = known.get(place) ?? storyTerms(article.record);
    known.set(place, terms);
    return terms;
  };
}

/** The story of each article that is in one. */
export function storiesByArticle(stories: ReadonlyMap<StoryId, ArchiveStory>): ReadonlyMap<ArticleId, ArchiveStory> {
  return new Map([...stories.values()].flatMap(story => story.articles.map(({id}) => [id, story] as const)));
}

const dayNumber = (day: IsoDate): number => Date.parse(day) / 86_400_000;

/** Articles whose source is unknown are taken to come from one each. */
const hasTwoSources = (members: readonly ArchivedArticle[]): boolean =>
  new Set(members.map(({source, id}) => source ?? `? ${id}`)).size > 1;
