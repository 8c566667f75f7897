import {NEWS_STEMS} from '../../lexicon/news-stems.ts';
import type {StoryTerms, TermCounts} from './story-terms.ts';

/** Terms by number, ascending, with weights whose squares add up to 1; and how rare each term is. */
export interface Vector {
  /** The terms themselves: their numbers hang on the articles that are weighed together. */
  readonly spellings: readonly string[];
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  readonly rarity: Float64Array;
}

/** An article's terms weighed by how much each says in the news of its days. */
export interface WeighedTerms extends Pick<StoryTerms, 'headlineNumbers' | 'days' | 'shingles'> {
  readonly stems: Vector;
  readonly lead: Vector;
  readonly names: Vector;
  readonly numbers: Vector;
}

/** Days before and after an article whose news tell how common a term is. Articles beyond them change nothing. */
export const WINDOW = 7;
/** What is known of the language before an article is counted weighs as much as so many articles. */
const PRIOR_ARTICLES = 1000;
/** Share of articles that hold a term of which nothing is known. */
const RARE = 0.001;

const FIELDS = ['stems', 'names', 'numbers'] as const;
type Field = (typeof FIELDS)[number];

/**
 * TF-IDF over the articles of a week before and after, on top of how common a stem is in any news: so that terms are weighed
 * soundly in an archive of three articles as in one of thousands, and an article of another month leaves all weights alone.
 * `days` are the articles' days, ascending, as numbers.
 */
export function weighTerms(articles: readonly StoryTerms[], days: readonly number[]): readonly WeighedTerms[] {
  const counts: Readonly<Record<Field, Map<string, number>>> = {stems: new Map(), names: new Map(), numbers: new Map()};
  const count = (index: number, step: 1 | -1): void => {
    for (const field of FIELDS)
      for (const term of articles[index]?.[field].keys() ?? [])
        counts[field].set(term, (counts[field].get(term) ?? 0) + step);
  };
  const numberOf = numberTerms();
  let [from, to] = [0, 0];
  return articles.map(({stems, lead, names, numbers, ...rest}, index) => {
    const day = days[index] ?? 0;
    for (; to < articles.length && (days[to] ?? 0) <= day + WINDOW; to++) count(to, 1);
    for (; (days[from] ?? 0) < day - WINDOW; from++) count(from, -1);
    const total = to - from + PRIOR_ARTICLES;
    const weighField = (field: Field, terms: TermCounts): Vector =>
      vectorOf(terms, numberOf, term => {
        const share = (field === 'stems' ? NEWS_STEMS.get(term) : undefined) ?? RARE;
        return Math.max(0, Math.log(total / ((counts[field].get(term) ?? 0) + PRIOR_ARTICLES * share)));
      });
    return {
      stems: weighField('stems', stems),
      lead: weighField('stems', lead),
      names: weighField('names', names),
      numbers: weighField('numbers', numbers),
      ...rest,
    };
  });
}

function numberTerms(): (term: string) => number {
  const numbers = new Map<string, number>();
  return term => {
    const known = numbers.get(term) ?? numbers.size;
    numbers.set(term, known);
    return known;
  };
}

function vectorOf(counts: TermCounts, numberOf: (term: string) => number, rarityOf: (term: string) => number): Vector {
  const entries = [...counts]
    .map(([spelling, count]) => ({spelling, term: numberOf(spelling), count, rarity: rarityOf(spelling)}))
    .sort((left, right) => left.term - right.term);
  const weights = entries.map(({count, rarity}) => (1 + Math.log(count)) * rarity);
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return {
    spellings: entries.map(({spelling}) => spelling),
    terms: Int32Array.from(entries, ({term}) => term),
    weights: Float64Array.from(weights, weight => weight / length),
    rarity: Float64Array.from(entries, ({rarity}) => rarity),
  };
}

/** Calls `use` with the places, in both vectors, of each term that both hold. */
export function eachShared(left: Vector, right: Vector, use: (left: number, right: number) => void): void {
  for (let at = 0, other = 0; at < left.terms.length && other < right.terms.length; ) {
    const difference = (left.terms[at] ?? 0) - (right.terms[other] ?? 0);
    if (difference === 0) use(at++, other++);
    else if (difference < 0) at++;
    else other++;
  }
}
