/** The index of the search: Pagefind's, one a shard, made anew only for shards that changed, and put beside the pages with the shard's other files. */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync, gzipSync} from 'node:zlib';
import {close, createIndex} from 'pagefind';
import {readWordLists} from '../1-read/read-word-lists.ts';
import {outputPath, searchFile} from '../5-pages/permalinks.ts';
import type {SearchDocument, SearchShard} from '../5-pages/search-shards.ts';
import {contentHash, filesHash} from '../incremental/content-hash.ts';
import type {Progress} from '../model/progress.ts';
import {FACETS} from '../model/search.ts';
import {compactIndex, type IndexFile} from '../search/compact-index.ts';
import {type FoldedRun, foldText, type Knows, TERM_END} from '../search/fold-search.ts';
import {foldSpelling} from '../search/fold-spelling.ts';
import {placeName} from '../search/shard-places.ts';
import {wordFiles} from '../search/word-files.ts';
import {stage} from './write-site.ts';

/** What the index came to: every output of the search with its digest, and those that were made now. */
export interface SearchOutputs {
  readonly outputs: ReadonlyMap<string, string>;
  readonly staged: readonly string[];
}

/** What is remembered of a shard: the digest its files were made for, and which they are, each with the hash of its bytes. */
interface ShardState {
  readonly digest: string;
  readonly outputs: readonly (readonly [output: string, hash: string])[];
}

/**
 * Indexes the shards whose digest is not that of the last build, or of whose outputs one is stale; stages those of their files whose bytes are
 * others. `state` is the folder that remembers, between builds, which files a shard has.
 */
export const searchIndex = async (
  shards: readonly SearchShard[],
  isStale: (output: string, digest: string) => boolean,
  state: string,
  staging: string,
  progress: Progress,
): Promise<SearchOutputs> => {
  const outputs = new Map<string, string>();
  const staged: string[] = [];
  const fingerprint = searchFingerprint();
  try {
    for (const [index, shard] of shards.entries()) {
      progress.step(index);
      const digest = contentHash(`${fingerprint} ${shard.digest}`);
      const path = join(state, 'search', `${shard.id}.json`);
      const before = readState(path);
      const isSame = before?.digest === digest && before.outputs.every(([output, hash]) => !isStale(output, hash));
      if (isSame) {
        for (const [output, hash] of before.outputs) outputs.set(output, hash);
        continue;
      }
      const made = (await shardFiles(shard)).map(({path: file, content}) => ({
        output: outputPath(searchFile(`${shard.id}/${file}`)),
        content,
        hash: contentHash(content),
      }));
      for (const {output, content, hash} of made) {
        outputs.set(output, hash);
        if (!isStale(output, hash)) continue;
        stage(staging, output, content);
        staged.push(output);
      }
      const now: ShardState = {digest, outputs: made.map(({output, hash}) => [output, hash])};
      mkdirSync(join(state, 'search'), {recursive: true});
      writeFileSync(path, JSON.stringify(now));
    }
  } finally {
    await close();
  }
  return {outputs, staged};
};

/** What an index depends on beside its shard: the code that makes it, and the word list. */
const searchFingerprint = (): string => {
  const root = new URL('../../', import.meta.url).pathname;
  return filesHash(
    [
      'src/search',
      'src/arabic',
      'src/lexicon',
      'src/6-write/search-index.ts',
      'src/gazetteer',
      'package-lock.json',
    ].map(path => `${root}${path}`),
  );
};

const readState = (path: string): ShardState | undefined => {
  if (!existsSync(path)) return undefined;
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isState(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const isState = (value: unknown): value is ShardState =>
  typeof value === 'object' &&
  value !== null &&
  'digest' in value &&
  typeof value.digest === 'string' &&
  'outputs' in value &&
  Array.isArray(value.outputs) &&
  value.outputs.every(
    entry => Array.isArray(entry) && entry.length === 2 && entry.every(part => typeof part === 'string'),
  );

let knowsWord: Knows | undefined;

/** Whether a word, folded for search, is in the list of common words or begins or ends a known name. */
export const knownWords = (): Knows => {
  if (knowsWord === undefined) {
    const {commonWords, givenNames, familyNames} = readWordLists();
    const words = new Set([...commonWords, ...givenNames.keys(), ...familyNames.keys()].map(foldSpelling));
    knowsWord = word => words.has(word);
  }
  return knowsWord;
};

/** Every file of a shard: the index made compact, its facets, and its words for corrections. Paths are below the shard's folder. */
export const shardFiles = async ({id, documents, facets}: SearchShard): Promise<readonly IndexFile[]> => {
  const knows = knownWords();
  const {index, errors} = await createIndex({forceLanguage: 'unknown'});
  if (index === undefined) throw new Error(`Pagefind: ${errors.join(', ')}`);
  const folded = documents.map(document => ({document, ...foldDocument(document, knows)}));
  try {
    for (let from = 0; from < folded.length; from += AT_ONCE) {
      const answers = await Promise.all(
        folded
          .slice(from, from + AT_ONCE)
          .map(({document, terms, title}) =>
            index.addCustomRecord({url: document.url, content: terms, language: 'unknown', meta: {title}}),
          ),
      );
      const failed = answers.flatMap(answer => answer.errors);
      if (failed.length > 0) throw new Error(`Pagefind: ${failed.join(', ')}`);
    }
    const {files} = await index.getFiles();
    const places = new Map(folded.map(({document}, rank) => [document.url, rank]));
    const compact = compactIndex(
      files,
      url => {
        const rank = places.get(url);
        const found = rank === undefined ? undefined : folded[rank];
        if (rank === undefined || found === undefined) throw new Error(`Pagefind: an address nobody gave it: ${url}`);
        return {place: placeName({id}, rank), fragment: {url, content: found.printed, meta: found.document.meta}};
      },
      {unzip: gunzipSync, zip: bytes => gzipSync(bytes, {level: 9}), hash: bytes => base36(contentHash(bytes))},
    );
    const engine = files.find(({path}) => path === 'pagefind.js');
    if (engine === undefined) throw new Error('Pagefind wrote no pagefind.js');
    return [
      ...compact,
      engine,
      ...FACETS.map(facet => ({path: `facet-${facet}.json`, content: encode(JSON.stringify(facets[facet]))})),
      ...wordFiles(
        documents.map(({title, text}) => `${title}\n${text}`),
        knows,
      ).map(({path, content}) => ({path, content: encode(content)})),
    ];
  } finally {
    await index.deleteIndex();
  }
};

const AT_ONCE = 200;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The first forty bits or so of a hash in fewer letters than hexadecimal. */
const base36 = (hash: string): string =>
  BigInt(`0x${hash.slice(0, 16)}`)
    .toString(36)
    .padStart(13, '0');

/** A document as Pagefind indexes it and as it was printed, part for part. */
const foldDocument = (
  {title, text}: SearchDocument,
  knows: Knows,
): {readonly terms: string; readonly printed: string; readonly title: string} => {
  const head = foldText(title, knows);
  const runs = [...head, ...foldText(text, knows)];
  const write = (all: readonly FoldedRun[]): string =>
    all.map(({terms}) => (terms.length === 0 ? EMPTY : terms.map(term => `${term}${TERM_END}`).join('/'))).join(' ');
  return {terms: write(runs), printed: runs.map(({printed}) => printed).join(' '), title: write(head)};
};

/** Stands for a run that is all marks, so that it keeps its place. */
const EMPTY = '-';
