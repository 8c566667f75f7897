/**
 * Pagefind's files as Sijill serves them. What Pagefind 1.5.2 writes is right but heavy, and its excerpts are the folded text; so after it has
 * written, the chunks of the index are cut smaller (a word costs a reader a few kilobytes, not thirty), words that are only joints of two terms
 * go, the most frequent keep few of their places, and each article's fragment gets the text as printed, and a name that tells its place in the order
 * of publication. A file of another shape throws.
 */
import {compareIds} from '../arabic/collate.ts';
import {arrayHead, arrayOf, concat, openArray, readCbor, skipCbor, writeCbor} from './cbor.ts';
import {TERM_END} from './fold-search.ts';
import {FREQUENT_FILE, type IndexedWord, partWords} from './frequent-words.ts';

/** The version whose files are known here; `package.json` pins it. */
export const PAGEFIND_VERSION = '1.5.2';

/** A file of an index, as Pagefind gives it or as a host serves it; its content is without compression. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What a result of the index shows. The text is parted by single spaces, one part for each that was indexed. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** What takes a file's compression away and gives it, and names a file by its content: all that needs Node. */
export interface FileTools {
  readonly unzip: (bytes: Uint8Array) => Uint8Array;
  readonly zip: (bytes: Uint8Array) => Uint8Array;
  /** Lower-case letters and digits that stand for some bytes. */
  readonly hash: (bytes: Uint8Array) => string;
}

const SIGNATURE = new TextEncoder().encode('pagefind_dcd');
/** Bytes of a chunk before compression, which makes them a third. */
const CHUNK_SIZE = 16_000;
/** The same where only phrases look: each chunk is an entry of the meta file, which every reader pays for. */
const PHRASE_CHUNK_SIZE = 32_000;

/**
 * The files of one index made compact. `fragmentOf` gives what the result of an address shows, and the place of its article in the index.
 * Throws when a file is not what Pagefind 1.5.2 writes.
 */
export const compactIndex = (
  files: readonly IndexFile[],
  fragmentOf: (url: string) => {readonly place: string; readonly fragment: Fragment},
  tools: FileTools,
): readonly IndexFile[] => {
  const open = ({path, content}: IndexFile): Uint8Array => {
    const bytes = tools.unzip(content);
    if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) throw new Error(`${path}: no signature of Pagefind`);
    return bytes.subarray(SIGNATURE.length);
  };
  const close = (bytes: Uint8Array): Uint8Array => tools.zip(concat([SIGNATURE, bytes]));
  const all = (pattern: RegExp): readonly IndexFile[] => files.filter(({path}) => pattern.test(path));

  const [metaFile] = all(/\.pf_meta$/u);
  const [wasm] = all(/^wasm\.unknown\.pagefind$/u);
  if (metaFile === undefined || wasm === undefined) throw new Error('Pagefind wrote no index');
  const [meta] = readCbor(open(metaFile));
  const [version, pages, chunks, filters, sorts, fields] = arrayOf(meta, 6);
  if (version !== PAGEFIND_VERSION)
    throw new Error(`expected an index of Pagefind ${PAGEFIND_VERSION}, found ${String(version)}`);

  const names = new Map<string, string>();
  const fragments = all(/^fragment\//u).map((file): IndexFile => {
    const {content, name} = rewriteFragment(open(file), fragmentOf, tools);
    names.set(nameOf(file.path), name);
    return {path: `fragment/${name}.pf_fragment`, content: close(content)};
  });

  const index = new Map(all(/^index\//u).map(file => [nameOf(file.path), file]));
  const words = arrayOf(chunks).flatMap(chunk => {
    const [, , hash] = arrayOf(chunk, 3);
    const file = index.get(String(hash));
    if (file === undefined) throw new Error(`the index names a chunk ${String(hash)} that is not there`);
    return wordsOfChunk(open(file));
  });
  const {few, every, frequent} = partWords(words);
  const cut = [...cutChunks(few, CHUNK_SIZE), ...cutChunks(every, PHRASE_CHUNK_SIZE)]
    .map(chunk => {
      const content = concat([arrayHead(1), arrayHead(chunk.length), ...chunk.map(({bytes}) => bytes)]);
      return {from: chunk[0]?.word ?? '', to: chunk.at(-1)?.word ?? '', name: tools.hash(content).slice(0, 8), content};
    })
    .sort((left, right) => compareIds(left.from, right.from));

  const newMeta = writeCbor([
    PAGEFIND_VERSION,
    arrayOf(pages).map(page => {
      const [hash, count = 0] = arrayOf(page, 2);
      const name = names.get(String(hash));
      if (name === undefined) throw new Error(`the index names a fragment ${String(hash)} that is not there`);
      return [name, count];
    }),
    cut.map(({from, to, name}) => [from, to, name]),
    arrayOf(filters),
    arrayOf(sorts),
    arrayOf(fields),
  ]);
  const metaName = tools.hash(newMeta).slice(0, 10);
  const entry = {
    version: PAGEFIND_VERSION,
    languages: {unknown: {hash: metaName, wasm: null, page_count: fragments.length}},
    include_characters: [],
  };
  return [
    {path: 'pagefind-entry.json', content: new TextEncoder().encode(JSON.stringify(entry))},
    {path: `pagefind.${metaName}.pf_meta`, content: close(newMeta)},
    {path: 'wasm.unknown.pagefind', content: wasm.content},
    ...cut.map(({name, content}) => ({path: `index/${name}.pf_index`, content: close(content)})),
    {path: FREQUENT_FILE, content: new TextEncoder().encode(frequent.join(' '))},
    ...fragments,
  ];
};

const nameOf = (path: string): string => path.slice(path.indexOf('/') + 1, path.lastIndexOf('.'));

const rewriteFragment = (
  bytes: Uint8Array,
  fragmentOf: (url: string) => {readonly place: string; readonly fragment: Fragment},
  tools: FileTools,
): {readonly name: string; readonly content: Uint8Array} => {
  const folded: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!isFragment(folded)) throw new Error('Pagefind’s fragment: expected url and content');
  const {place, fragment} = fragmentOf(folded.url);
  if (folded.content.split(' ').length !== fragment.content.split(' ').length)
    throw new Error(`${folded.url}: folded text and printed text have not the same number of parts`);
  const content = new TextEncoder().encode(
    JSON.stringify({...fragment, word_count: folded.word_count, filters: {}, anchors: []}),
  );
  return {name: place + tools.hash(content).slice(0, 4), content};
};

const isFragment = (
  value: unknown,
): value is {readonly url: string; readonly content: string; readonly word_count: number} =>
  typeof value === 'object' &&
  value !== null &&
  'url' in value &&
  typeof value.url === 'string' &&
  'content' in value &&
  typeof value.content === 'string' &&
  'word_count' in value &&
  typeof value.word_count === 'number';

/** Words of a chunk with their bytes; without those that only join two terms of one run. */
const wordsOfChunk = (bytes: Uint8Array): readonly IndexedWord[] => {
  const [, list] = openArray(bytes, 0);
  const [count, first] = openArray(bytes, list);
  const words: IndexedWord[] = [];
  for (let left = count, at = first; left > 0; left--) {
    const end = skipCbor(bytes, at);
    const [, start] = openArray(bytes, at);
    const [word] = readCbor(bytes, start);
    if (typeof word !== 'string') throw new Error('Pagefind’s index: expected a word');
    const joint = word.indexOf(TERM_END);
    if (joint === -1 || joint === word.length - 1) words.push({word, bytes: bytes.subarray(at, end)});
    at = end;
  }
  return words;
};

const cutChunks = (words: readonly IndexedWord[], most: number): readonly (readonly IndexedWord[])[] => {
  const chunks: IndexedWord[][] = [];
  let size = most;
  for (const word of words) {
    if (size >= most) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(word);
    size += word.bytes.length;
  }
  return chunks;
};
