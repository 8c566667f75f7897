/**
 * What an article is compared by: the stems of its headline and first paragraphs, the names it mentions, the numbers it gives,
 * the days it tells of, and a sample of its runs of words. All of it comes from the article's own record, so that no other
 * article can change it.
 */
import {lightStem} from '../../arabic/light-stem.ts';
import {fold} from '../../arabic/normalise.ts';
import {readCardinal, readOrdinal} from '../../arabic/numerals.ts';
import {type Token, tokenise} from '../../arabic/tokenise.ts';
import {STOP_WORDS} from '../../lexicon/stop-words.ts';
import type {ArticleRecord} from '../../model/record.ts';

/** How often an article uses a term, in the order of first use. */
export type TermCounts = ReadonlyMap<string, number>;

/** An article's terms. */
export interface StoryTerms {
  readonly stems: TermCounts;
  /** Stems of headline and lead. */
  readonly lead: TermCounts;
  /** Entity ids, or folded names where there is none. */
  readonly names: TermCounts;
  /** Numbers of two digits or more, in digits; those of times apart. */
  readonly numbers: TermCounts;
  /** Numbers of the headline, in digits, words or as ordinals: «الطائرة الثالثة» → 3. */
  readonly headlineNumbers: ReadonlySet<number>;
  /** Days told of within a week of publication, `YYYY-MM-DD`. */
  readonly days: ReadonlySet<string>;
  /** One run of words in four, by hash; two texts keep the same ones. */
  readonly shingles: ReadonlySet<number>;
}

/** News tells its event at the top: what comes after so many words is background. */
const MOST_WORDS = 400;
const LEAD_WORDS = 45;
const HEADLINE_WEIGHT = 2;
/** A week, in milliseconds. */
const RECENT = 7 * 86_400_000;
const SHINGLE_WORDS = 4;
const ONE_SHINGLE_IN = 4;

/** The terms of one article. */
export function storyTerms(record: Pick<ArticleRecord, 'title' | 'date' | 'text' | 'mentions' | 'times'>): StoryTerms {
  const headline = tokenise(record.title ?? '');
  const headlineStems = stemsOf(headline);
  const words = tokenise(record.text).filter(({kind}) => kind !== 'mark');
  const top = words.slice(0, MOST_WORDS);
  const end = top.at(-1)?.end ?? 0;
  return {
    stems: countTerms(stemsOf(top), countTerms(headlineStems, new Map(), HEADLINE_WEIGHT)),
    lead: countTerms(stemsOf(words.slice(0, LEAD_WORDS)), countTerms(headlineStems)),
    names: countTerms(
      record.mentions.filter(({start}) => start < end).map(({entity, name}) => entity ?? lightStem(fold(name))),
    ),
    numbers: countTerms(numbersOutsideTimes(top, record.times)),
    headlineNumbers: spokenNumbers(headline),
    days: recentDays(record),
    shingles: sampleShingles(words.slice(0, 2 * MOST_WORDS)),
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}(?!\/)/u;

/** Days told of that lie near the day of publication: others are background. Without a day of publication, none. */
function recentDays({date, times}: Pick<ArticleRecord, 'date' | 'times'>): ReadonlySet<string> {
  const published = Date.parse(DAY.exec(date ?? '')?.[0] ?? '');
  const days = times.flatMap(({value}) => (value === null ? [] : (DAY.exec(value)?.[0] ?? [])));
  return new Set(days.filter(day => Math.abs(Date.parse(day) - published) <= RECENT));
}

const stemsOf = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap(({kind, folded}) => {
    if (kind === 'latin') return [folded];
    if (kind !== 'word' || STOP_WORDS.has(folded)) return [];
    const stem = lightStem(folded);
    return stem.length > 1 ? [stem] : [];
  });

function countTerms(terms: readonly string[], counts = new Map<string, number>(), weight = 1): Map<string, number> {
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + weight);
  return counts;
}

function numbersOutsideTimes(tokens: readonly Token[], times: ArticleRecord['times']): readonly string[] {
  let next = 0;
  return tokens.flatMap(({kind, folded, start}) => {
    while ((times[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const inTime = (times[next]?.start ?? Number.POSITIVE_INFINITY) <= start;
    return kind === 'number' && !inTime && folded.length > 1 ? [folded] : [];
  });
}

/** «واحد» and «أول» are not counted: they are pronoun and adjective more often than number. */
function spokenNumbers(tokens: readonly Token[]): ReadonlySet<number> {
  const values = tokens.map(({kind, folded}) =>
    kind === 'number' ? Number(folded) : kind === 'word' ? (readOrdinal([folded]) ?? readCardinal([folded]))?.value : 0,
  );
  return new Set(values.filter(value => value !== undefined && value > 1) as number[]);
}

/** FNV-1a over the letters of each run of words, 32 bits. */
function sampleShingles(words: readonly Token[]): ReadonlySet<number> {
  const shingles = new Set<number>();
  for (let first = 0; first + SHINGLE_WORDS <= words.length; first++) {
    let hash = 0x811c9dc5;
    for (const {folded} of words.slice(first, first + SHINGLE_WORDS))
      for (let at = 0; at <= folded.length; at++)
        hash = Math.imul(hash ^ (at < folded.length ? folded.charCodeAt(at) : 32), 0x01000193);
    // The high bits of this hash are mixed better than the low ones.
    if ((hash >>> 24) % ONE_SHINGLE_IN === 0) shingles.add(hash >>> 0);
  }
  return shingles;
}
