/** Pagefind in the browser: the newest shards as one index, older ones joined to it when a reader asks for them. */
import type {SearchSetting, ShardSetting} from '../../model/search.ts';
import {FREQUENT_FILE} from '../frequent-words.ts';
import {bucketOf, LETTERS} from '../name-terms.ts';
import type {Hit, Index} from '../run-query.ts';

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  /** Without a term: every page. */
  readonly search: (term: string | null) => Promise<{readonly results: readonly Hit[]}>;
  readonly mergeIndex: (path: string, options: {readonly baseUrl: string}) => Promise<void>;
}

/** An index that can grow. */
export interface Engine extends Index {
  /** Shards that searches look through. */
  readonly shards: () => readonly ShardSetting[];
  /** Every article that searches look through. */
  readonly all: () => Promise<readonly Hit[]>;
  /** Joins the next older shard. */
  readonly grow: () => Promise<void>;
}

/** The files of words that every shard has. */
const BUCKETS: ReadonlySet<string> = new Set(LETTERS.map(bucketOf));

/** Articles that a first search looks through at least, where there are so many. */
const FIRST_ARTICLES = 10_000;

/** Loads the newest shards. Rejects when a file cannot be had. */
export const openEngine = async ({root, shards}: SearchSetting): Promise<Engine> => {
  const [newest, ...older] = shards;
  if (newest === undefined) throw new Error('no shard');
  const module: unknown = await import(`${root}${newest.id}/pagefind.js`);
  const pagefind: Pagefind = (module as PagefindModule).createInstance({
    basePath: `${root}${newest.id}/`,
    baseUrl: '/',
    noWorker: true,
  });
  const lost = lossBelow(root);
  // Heard by each search; unheard of, it would be an error of the page.
  lost.catch(() => undefined);
  const open = [newest];
  const files = new Map<string, Promise<readonly string[]>>();
  const grow = async (): Promise<void> => {
    const next = older[open.length - 1];
    if (next === undefined) return;
    await Promise.race([pagefind.mergeIndex(`${root}${next.id}/`, {baseUrl: '/'}), lost]);
    open.push(next);
  };
  const lists = (file: string): Promise<readonly (readonly string[])[]> =>
    Promise.all(open.map(({id}) => remembered(files, `${root}${id}/${file}`, loadWords)));
  // A file that is lost is not asked for again by this engine: it has failed for good.
  const find = async (term: string | null): Promise<readonly Hit[]> => {
    const {results} = await Promise.race([pagefind.search(term), lost]);
    return results;
  };
  while (open.length < shards.length && open.reduce((sum, {count}) => sum + count, 0) < FIRST_ARTICLES) await grow();
  return {
    shards: () => open,
    grow,
    search: find,
    all: () => find(null),
    words: async bucket => (BUCKETS.has(bucket) ? (await lists(`words/${bucket}.txt`)).flat() : []),
    frequent: async () => (await lists(FREQUENT_FILE)).map(terms => new Set(terms)),
  };
};

/**
 * Rejects once a file of the index below an address cannot be loaded. Pagefind notes such a file on the console and goes on without it, as if nothing
 * had been found, or waits for ever; so what it fetches is looked at on its way.
 */
const lossBelow = (root: string): Promise<never> =>
  new Promise((_, reject) => {
    const {fetch} = globalThis;
    globalThis.fetch = async (input, init) => {
      const isOurs = String(input).includes(root) && INDEX_FILE.test(String(input));
      try {
        const response = await fetch(input, init);
        if (isOurs && !response.ok) reject(new Error(`${response.status} ${String(input)}`));
        return response;
      } catch (error) {
        if (isOurs) reject(error);
        throw error;
      }
    };
  });

const INDEX_FILE = /\.(?:pf_\w+|pagefind|json\?ts=\d+)$/u;

interface PagefindModule {
  readonly createInstance: (options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly noWorker: boolean;
  }) => Pagefind;
}

/** A file is fetched once. */
export const remembered = <Value>(
  files: Map<string, Promise<Value>>,
  address: string,
  load: (address: string) => Promise<Value>,
): Promise<Value> => {
  const known = files.get(address) ?? load(address);
  files.set(address, known);
  known.catch(() => files.delete(address));
  return known;
};

const loadWords = async (address: string): Promise<readonly string[]> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.text()).split(' ').filter(word => word !== '');
};
