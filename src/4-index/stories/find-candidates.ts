import {compareIds} from '../../arabic/collate.ts';
import type {WeighedTerms} from './weigh-terms.ts';

/** Two articles by their places in the list, the earlier first. */
export interface Candidate {
  readonly older: number;
  readonly newer: number;
  /** Days between their publication; 0 where what is known of their dates overlaps. */
  readonly days: number;
}

/** First and last day an article may have appeared, as numbers. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

/** An article is looked up by so many of its weightiest stems, and two must agree in some of them. */
const KEY_STEMS = 20;
const LEAST_SHARED = 2;
/** Of a stem that fills the days, only so many articles are looked at. */
const LONGEST_LIST = 400;

/**
 * Pairs of articles, at most `reach` days apart, that could tell one event. A list of articles for each weighty stem stands in
 * for comparing all with all, so the work grows with the number of articles. `days` ascend by `first`.
 */
export function findCandidates(
  articles: readonly WeighedTerms[],
  days: readonly Days[],
  reach: number,
): readonly Candidate[] {
  const holders = new Map<number, number[]>();
  return articles.flatMap((article, newer) => {
    const keys = keyStems(article);
    const shared = new Map<number, number>();
    for (const key of keys) {
      const list = (holders.get(key) ?? [])
        .filter(older => daysApart(days[older], days[newer]) <= reach)
        .slice(-LONGEST_LIST);
      for (const older of list) shared.set(older, (shared.get(older) ?? 0) + 1);
      holders.set(key, [...list, newer]);
    }
    return [...shared]
      .filter(([, count]) => count >= LEAST_SHARED)
      .map(([older]): Candidate => ({older, newer, days: daysApart(days[older], days[newer])}))
      .sort((left, right) => left.older - right.older);
  });
}

const daysApart = (older: Days | undefined, newer: Days | undefined): number =>
  Math.max(0, (newer?.first ?? 0) - (older?.last ?? 0));

/** The weightiest stems; of equals those that come first by spelling, whatever other articles are weighed beside. */
function keyStems({stems: {spellings, terms, weights}}: WeighedTerms): readonly number[] {
  return [...terms.keys()]
    .sort(
      (left, right) =>
        (weights[right] ?? 0) - (weights[left] ?? 0) || compareIds(spellings[left] ?? '', spellings[right] ?? ''),
    )
    .slice(0, KEY_STEMS)
    .map(at => terms[at] ?? -1);
}
