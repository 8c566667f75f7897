/**
 * `npm run score:stories`: which pairs of development articles the program takes for one story, against what a careful reader
 * said of them, beside plain TF-IDF at the threshold that suits the tune half best. `tests/dev/story-pairs.tsv` holds ids and
 * verdicts only; the texts are not part of the repository and are read from `../shared/dev`. The weights of
 * `4-index/stories/event-similarity.ts` were fitted on the tune half, so the held-out half alone says what to expect.
 */
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {z} from 'zod';
import {readGazetteer} from '../1-read/read-gazetteer.ts';
import {readWordLists} from '../1-read/read-word-lists.ts';
import {analyseArticle, prepareKnowledge} from '../3-analyse/analyse-article.ts';
import {findStories} from '../4-index/find-stories.ts';
import {tokenise} from '../arabic/tokenise.ts';
import type {ArchivedArticle} from '../model/archive.ts';
import type {ArticleId, IsoDate, SourceId} from '../model/ids.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TEXTS = `${ROOT}../shared/dev/`;
const PAIRS = `${ROOT}tests/dev/story-pairs.tsv`;

/** Two articles and whether they tell one event. */
export interface StoryPair {
  readonly older: string;
  readonly newer: string;
  readonly same: boolean;
}

/** Shares 0–1; `pairs` were judged, `same` of them tell one event. */
export interface PairScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly pairs: number;
  readonly same: number;
}

/** How well a decision agrees with the verdicts. */
export function scorePairs(pairs: readonly StoryPair[], decide: (pair: StoryPair) => boolean): PairScore {
  const same = pairs.filter(pair => pair.same).length;
  const found = pairs.filter(decide);
  const right = found.filter(pair => pair.same).length;
  const precision = found.length === 0 ? 0 : right / found.length;
  const recall = same === 0 ? 0 : right / same;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {precision, recall, f1, pairs: pairs.length, same};
}

/** The half of the pairs that nothing was fitted on: by the last digit of the hash of the first id. */
export const isHeldOut = ({older}: StoryPair): boolean =>
  Number.parseInt(createHash('sha256').update(older).digest('hex').slice(-1), 16) % 2 === 1;

/** Rows of `story-pairs.tsv`: two ids and a verdict, `same` or `other`. */
export function readPairs(table: string): readonly StoryPair[] {
  return table
    .trim()
    .split('\n')
    .slice(1)
    .map(line => {
      const [older = '', newer = '', verdict] = line.split('\t');
      if (verdict !== 'same' && verdict !== 'other') throw new Error(`expected same or other: ${line}`);
      return {older, newer, same: verdict === 'same'};
    });
}

const itemSchema = z.object({
  id: z.string(),
  source: z.string(),
  title: z.string(),
  text: z.string(),
  retrieved: z.string().optional(),
  dateRaw: z.string().optional(),
});

/** Articles of one file, in publication order, with what analysis and placing in time would have made of them. */
function readArticles(file: string): readonly ArchivedArticle[] {
  const knowledge = prepareKnowledge({entities: readGazetteer(), sources: [], tags: []}, readWordLists());
  const items = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => itemSchema.parse(JSON.parse(line)))
    .map(item => ({...item, day: dayOf(item.retrieved ?? item.dateRaw ?? '')}))
    .sort((left, right) => (left.day === right.day ? (left.id < right.id ? -1 : 1) : left.day < right.day ? -1 : 1));
  // A file of one station has no pairs across sources: each of its items then stands for a source.
  const isOneSource = new Set(items.map(({source}) => source)).size === 1;
  return items.map(({id, source, title, text, day}, rank): ArchivedArticle => {
    const {suggestedTags, ...analysis} = analyseArticle({text, published: day, prefer: 'auto'}, knowledge);
    return {
      id: id as ArticleId,
      rank,
      first: day,
      last: day,
      source: (isOneSource ? id : source) as SourceId,
      entities: [],
      mentionEntities: [],
      front: {
        title,
        date: day,
        source: {kind: 'unknown'},
        tags: [],
        byline: [],
        basis: {title: 'stated', date: 'stated'},
        corrections: [],
        entities: {add: [], drop: []},
        redirects: [],
        draft: false,
      },
      record: {
        ...analysis,
        suggestedTags: suggestedTags.map(tag => ({...tag})),
        id,
        path: '',
        hash: '',
        title,
        date: day,
        basis: {title: 'stated', date: 'stated'},
        source: null,
        sourceName: null,
        byline: [],
        dateline: null,
        lang: 'ar',
        tags: [],
        summary: null,
        text,
      },
    };
  });
}

/** `2015-07-24`, or `24/07/2015` with anything behind it. The texts were dated by machines: no need to doubt them. */
const dayOf = (date: string): IsoDate => date.slice(0, 10).replace(/^(\d\d)\/(\d\d)\/(\d{4})$/u, '$3-$2-$1') as IsoDate;

/** Plain TF-IDF: cosine of folded words, weighed over all articles. */
function plainCosine(articles: readonly ArchivedArticle[]): (left: string, right: string) => number {
  const counts = articles.map(({id, record}) => {
    const words = new Map<string, number>();
    for (const {kind, folded} of tokenise(`${record.title ?? ''}\n${record.text}`))
      if (kind !== 'mark') words.set(folded, (words.get(folded) ?? 0) + 1);
    return {id, words};
  });
  const holders = new Map<string, number>();
  for (const {words} of counts) for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  const vectors = new Map<string, ReadonlyMap<string, number>>(
    counts.map(({id, words}) => {
      const weights = [...words].map(
        ([word, count]) =>
          [word, (1 + Math.log(count)) * Math.log(articles.length / (holders.get(word) ?? 1))] as const,
      );
      const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1;
      return [id, new Map(weights.map(([word, weight]) => [word, weight / length]))];
    }),
  );
  return (left, right) => {
    const other = vectors.get(right);
    return [...(vectors.get(left) ?? [])].reduce((sum, [word, weight]) => sum + weight * (other?.get(word) ?? 0), 0);
  };
}

/** Prints the table. */
function main(): void {
  if (!existsSync(TEXTS)) {
    process.stdout.write('The development texts (../shared/dev) are not here: nothing to score.\n');
    return;
  }
  const storyOf = new Map<string, string>();
  const cosines: ((left: string, right: string) => number)[] = [];
  for (const name of readdirSync(TEXTS).filter(file => file.startsWith('news-'))) {
    const articles = readArticles(`${TEXTS}${name}`);
    for (const {id, articles: members} of findStories(articles).values())
      for (const member of members) storyOf.set(member.id, id);
    cosines.push(plainCosine(articles));
  }
  const pairs = readPairs(readFileSync(PAIRS, 'utf8'));
  const [tune, heldOut] = [pairs.filter(pair => !isHeldOut(pair)), pairs.filter(isHeldOut)];
  const cosine = new Map(
    pairs.map(pair => [pair, Math.max(...cosines.map(measure => measure(pair.older, pair.newer)))]),
  );
  const above =
    (threshold: number) =>
    (pair: StoryPair): boolean =>
      (cosine.get(pair) ?? 0) >= threshold;
  const thresholds = Array.from({length: 90}, (_, step) => 0.05 + step / 100);
  const best = thresholds.reduce((chosen, threshold) =>
    scorePairs(tune, above(threshold)).f1 > scorePairs(tune, above(chosen)).f1 ? threshold : chosen,
  );
  const inOneStory = ({older, newer}: StoryPair): boolean =>
    storyOf.has(older) && storyOf.get(older) === storyOf.get(newer);
  const rows: readonly (readonly [string, PairScore])[] = [
    ['stories, tune', scorePairs(tune, inOneStory)],
    ['stories, held out', scorePairs(heldOut, inOneStory)],
    [`TF-IDF ≥ ${best.toFixed(2)}, tune`, scorePairs(tune, above(best))],
    ['the same, held out', scorePairs(heldOut, above(best))],
  ];
  process.stdout.write(`${'pairs of articles'.padEnd(24)}  pairs  same  precision  recall     F1\n`);
  for (const [name, score] of rows) {
    const shares = [score.precision, score.recall, score.f1].map(share => share.toFixed(3));
    process.stdout.write(
      `${name.padEnd(24)}  ${String(score.pairs).padStart(5)}  ${String(score.same).padStart(4)}  ${shares[0]?.padStart(9)}  ${shares[1]?.padStart(6)}  ${shares[2]?.padStart(5)}\n`,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
