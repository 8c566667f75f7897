/**
 * How well search finds: `npx tsx src/dev/score-search.ts QUERIES.mjs NEWS.ndjson…` indexes the news and asks the queries as a reader's browser would.
 * QUERIES exports `relevant(docs)`, which gives each query (`{query, kind}`) the indexes of the documents it must find, and may export `PLANT`, further
 * documents as [title, text]. NEWS has a `{title, text}` a line. Prints recall in the first ten, recall and precision of the whole list, and the worst queries.
 */
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {SearchShard} from '../5-pages/search-shards.ts';
import {shardFiles} from '../6-write/search-index.ts';
import {FREQUENT_FILE} from '../search/frequent-words.ts';
import {type Hit, type Index, runQuery} from '../search/run-query.ts';

/** A document of a development set. */
export interface ScoredDocument {
  readonly title: string;
  readonly text: string;
}

/** A query and the documents it must find, by their place in the set. */
export interface ScoredQuery {
  readonly query: string;
  readonly kind: string;
  readonly docs: readonly number[];
}

/** What a query came to. A query that must find nothing has recall 1, and precision 1 if it finds nothing. */
export interface QueryScore extends ScoredQuery {
  readonly found: readonly number[];
  readonly corrected?: string;
  /** Share, among the first ten, of what ten could hold of the wanted. */
  readonly recallAt10: number;
  readonly recall: number;
  readonly precision: number;
}

/** An index of documents, searched in this process with the files a browser would load. `close` removes them. */
export const openIndex = async (
  documents: readonly ScoredDocument[],
): Promise<Index & {readonly placeOf: (hit: Hit) => number; readonly close: () => void}> => {
  const folder = mkdtempSync(join(tmpdir(), 'sijill-search-'));
  const empty = {values: [], steps: []};
  const shard: SearchShard = {
    id: 'recent',
    digest: '',
    documents: documents.map(({title, text}, at) => ({url: `/${at}/`, title, text, meta: {title}})),
    facets: {source: empty, tag: empty, person: empty, place: empty},
  };
  for (const {path, content} of await shardFiles(shard)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), content);
  }
  // Pagefind fetches its files; here they are read.
  const {fetch} = globalThis;
  globalThis.fetch = async (input, init) =>
    String(input).startsWith(folder)
      ? new Response(readFileSync(String(input).replace(/\?.*$/u, '')))
      : fetch(input, init);
  const module: unknown = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
  const pagefind = (module as PagefindModule).createInstance({basePath: `${folder}/`, baseUrl: '/'});
  const list = (file: string): readonly string[] => {
    try {
      return readFileSync(join(folder, file), 'utf8').split(' ');
    } catch {
      return [];
    }
  };
  return {
    search: async term => (await pagefind.search(term)).results,
    words: async bucket => list(`words/${bucket}.txt`),
    frequent: async () => [new Set(list(FREQUENT_FILE))],
    placeOf: ({id}) => Number.parseInt(id.slice(1, 4), 36),
    close: () => rmSync(folder, {recursive: true, force: true}),
  };
};

interface PagefindModule {
  readonly createInstance: (options: {readonly basePath: string; readonly baseUrl: string}) => {
    readonly search: (term: string) => Promise<{readonly results: readonly Hit[]}>;
  };
}

/** Asks every query of an index over the documents. */
export const scoreSearch = async (
  documents: readonly ScoredDocument[],
  queries: readonly ScoredQuery[],
): Promise<readonly QueryScore[]> => {
  const index = await openIndex(documents);
  try {
    const scores: QueryScore[] = [];
    for (const query of queries) {
      const {hits, corrected} = await runQuery(index, query.query);
      scores.push(scoreOf(query, hits.map(index.placeOf), corrected));
    }
    return scores;
  } finally {
    index.close();
  }
};

const scoreOf = (query: ScoredQuery, found: readonly number[], corrected: string | undefined): QueryScore => {
  const wanted = new Set(query.docs);
  const right = found.filter(place => wanted.has(place)).length;
  const first = found.slice(0, 10).filter(place => wanted.has(place)).length;
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    ...query,
    found,
    ...(corrected !== undefined && {corrected}),
    recallAt10: share(first, Math.min(10, wanted.size)),
    recall: share(right, wanted.size),
    precision: share(right, found.length),
  };
};

const mean = (values: readonly number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(3);

/** A line of figures over some queries. */
const line = (name: string, scores: readonly QueryScore[]): string =>
  [
    name.padEnd(12),
    String(scores.length).padStart(4),
    mean(scores.map(({recallAt10}) => recallAt10)),
    mean(scores.map(({recall}) => recall)),
    mean(scores.filter(({found}) => found.length > 0).map(({precision}) => precision)),
  ].join('  ');

const run = async ([queryFile, ...news]: readonly string[]): Promise<void> => {
  if (queryFile === undefined || news.length === 0) throw new Error('score-search.ts QUERIES.mjs NEWS.ndjson…');
  // A development file: its shape is said at the top.
  const queries = (await import(pathToFileURL(resolve(queryFile)).href)) as {
    readonly relevant: (documents: readonly ScoredDocument[]) => readonly ScoredQuery[];
    readonly PLANT?: readonly (readonly [string, string])[];
  };
  const documents = [
    ...news.flatMap(path =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((row): ScoredDocument => {
          const {title = '', text} = JSON.parse(row) as {readonly title?: string; readonly text: string};
          return {title, text};
        }),
    ),
    ...(queries.PLANT ?? []).map(([title, text]) => ({title, text})),
  ];
  const scores = await scoreSearch(documents, queries.relevant(documents));
  console.log('kind       queries  r@10   recall  precision');
  for (const kind of new Set(scores.map(score => score.kind)))
    console.log(
      line(
        kind,
        scores.filter(score => score.kind === kind),
      ),
    );
  console.log(line('all', scores));
  const poor = scores.filter(({recallAt10, recall, precision}) => Math.min(recallAt10, recall, precision) < 0.9);
  for (const {query, docs, found, corrected, recallAt10, recall, precision} of poor)
    console.log(
      `${[recallAt10, recall, precision].map(value => value.toFixed(2)).join(' ')}  «${query}»${corrected === undefined ? '' : ` → «${corrected}»`} wanted ${docs.length}, found ${found.length}; missed ${docs
        .filter(place => !found.includes(place))
        .slice(0, 3)
        .join(' ')}; wrong ${found
        .filter(place => !docs.includes(place))
        .slice(0, 3)
        .join(' ')}`,
    );
};

if (process.argv[1]?.endsWith('score-search.ts') === true) await run(process.argv.slice(2));
