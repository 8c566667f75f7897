import {sha256} from '../../input/sha256.ts';
import type {ArchivedArticle} from '../../model/archive.ts';
import type {Remember} from '../../model/remember.ts';
import type {Edge} from './cluster-articles.ts';
import {eventSimilarity} from './event-similarity.ts';
import {type Days, findCandidates} from './find-candidates.ts';
import type {StoryTerms} from './story-terms.ts';
import {WINDOW, weighTerms} from './weigh-terms.ts';

/** The articles that may have appeared on a day at the earliest, as a half-open range of the list. */
interface Day {
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** Places of a pair counted from the first article of the newer one's day: they hold whatever is added elsewhere. */
type DayEdge = readonly [newer: number, older: number, similarity: number];

/**
 * How alike articles are that appeared at most `reach` days apart; no date allows more than `vaguest` days. What a day's
 * articles are like hangs on those of the surrounding weeks alone, so it is remembered by day. `days` ascend by `first`.
 */
export function storyEdges(
  articles: readonly ArchivedArticle[],
  days: readonly Days[],
  termsOf: (index: number) => StoryTerms,
  {reach, vaguest}: {readonly reach: number; readonly vaguest: number},
  remember: Remember,
): readonly Edge[] {
  // Before an older article lie those that weigh its terms; and twice its distance, since a long list of candidates is what the days before left of it.
  const behind = 2 * (reach + vaguest) + WINDOW;
  const calendar = daysOf(days);
  const surroundings = calendar.map(({day}) => ({
    from: firstAt(calendar, day - behind),
    to: firstAt(calendar, day + WINDOW + 1),
  }));
  const hashes = calendar.map(({from, to}) =>
    sha256(
      articles
        .slice(from, to)
        .map(({id, record, first, last}) => `${id} ${record.hash} ${first} ${last}`)
        .join('\n'),
    ),
  );
  const keys = surroundings.map(({from, to}, index) => `${index - from}\n${hashes.slice(from, to).join('\n')}`);
  const found = remember('story-edges', keys, (missing): readonly (readonly DayEdge[])[] => {
    const needed = new Set(missing.flatMap(index => rangeOf(surroundings[index])));
    const places = [...needed].sort((left, right) => left - right).flatMap(index => rangeOf(calendar[index]));
    const edges = edgesAmong(places, days, termsOf, reach, new Set(missing.flatMap(index => rangeOf(calendar[index]))));
    return missing.map(index => {
      const {from = 0} = calendar[index] ?? {};
      return rangeOf(calendar[index]).flatMap(newer =>
        (edges.get(newer) ?? []).map((edge): DayEdge => [newer - from, edge.older - from, edge.similarity]),
      );
    });
  });
  return calendar.flatMap(({from}, index) =>
    (found[index] ?? []).map(([newer, older, similarity]) => ({newer: from + newer, older: from + older, similarity})),
  );
}

/** Edges by their newer article, for those of `wanted`, found among the articles at `places`. */
function edgesAmong(
  places: readonly number[],
  days: readonly Days[],
  termsOf: (index: number) => StoryTerms,
  reach: number,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, readonly Edge[]> {
  const among = places.flatMap(place => days[place] ?? []);
  const terms = weighTerms(
    places.map(termsOf),
    among.map(({first}) => first),
  );
  const edges = new Map<number, Edge[]>();
  for (const {older, newer, days: apart} of findCandidates(terms, among, reach)) {
    const [left, right, newerPlace, olderPlace] = [terms[older], terms[newer], places[newer], places[older]];
    if (!left || !right || newerPlace === undefined || olderPlace === undefined || !wanted.has(newerPlace)) continue;
    const edge = {older: olderPlace, newer: newerPlace, similarity: eventSimilarity(left, right, apart)};
    edges.set(newerPlace, [...(edges.get(newerPlace) ?? []), edge]);
  }
  return edges;
}

function daysOf(days: readonly Days[]): readonly Day[] {
  const starts = days.flatMap(({first}, index) =>
    first === days[index - 1]?.first ? [] : [{day: first, from: index}],
  );
  return starts.map((start, index) => ({...start, to: starts[index + 1]?.from ?? days.length}));
}

/** Index of the first day of a calendar at or after a day. */
function firstAt(calendar: readonly Day[], day: number): number {
  let [low, high] = [0, calendar.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((calendar[middle]?.day ?? Number.POSITIVE_INFINITY) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

const rangeOf = (range: {readonly from: number; readonly to: number} | undefined): readonly number[] =>
  range ? Array.from({length: range.to - range.from}, (_, index) => range.from + index) : [];
