/** The format of Pagefind's files, which Sijill rewrites: these fail when it moves. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {SearchShard} from '../../src/5-pages/search-shards.ts';
import {shardFiles} from '../../src/6-write/search-index.ts';
import {type Cbor, readCbor, skipCbor, writeCbor} from '../../src/search/cbor.ts';
import {compactIndex, PAGEFIND_VERSION} from '../../src/search/compact-index.ts';
import {TERM_END} from '../../src/search/fold-search.ts';
import {ROOT} from '../helpers.ts';

const EMPTY = {values: [], steps: []};
const shard = (texts: readonly string[]): SearchShard => ({
  id: 'recent',
  digest: '',
  documents: texts.map((text, at) => ({
    url: `/articles/a${at}/`,
    title: `عنوان ${at}`,
    text,
    meta: {title: `عنوان ${at}`},
  })),
  facets: {source: EMPTY, tag: EMPTY, person: EMPTY, place: EMPTY},
});

const opened = (bytes: Uint8Array): Uint8Array => {
  const plain = gunzipSync(bytes);
  expect(new TextDecoder().decode(plain.subarray(0, 12))).toBe('pagefind_dcd');
  return plain.subarray(12);
};

describe('an index', () => {
  test('is made by the version of Pagefind whose format is known', () => {
    const {dependencies} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(dependencies.pagefind).toBe(PAGEFIND_VERSION);
  });

  test('has fragments with the text as printed, and names that tell their order', async () => {
    const files = await shardFiles(shard(['قالت «المدرسةُ» — كَتَبَ', 'والبرلمانات']));
    const fragments = files.filter(({path}) => path.startsWith('fragment/'));
    const texts = fragments.map(({path, content}) => ({
      place: path.slice('fragment/'.length, 'fragment/'.length + 4),
      content: JSON.parse(new TextDecoder().decode(opened(content))).content,
    }));
    expect(texts.toSorted((left, right) => (left.place < right.place ? -1 : 1))).toEqual([
      {place: '0000', content: 'عنوان 0 قالت «المدرسةُ» — كَتَبَ'},
      {place: '0001', content: 'عنوان 1 والبرلمانات'},
    ]);
  });

  test('names every chunk and fragment in its meta file, and no word in it joins two terms', async () => {
    const files = await shardFiles(shard(['العراقية-التركية حدود', 'ولافروف وسفير']));
    const entry = JSON.parse(new TextDecoder().decode(files.find(({path}) => path === 'pagefind-entry.json')?.content));
    const name = entry.languages.unknown.hash;
    const meta = files.find(({path}) => path === `pagefind.${name}.pf_meta`);
    const [parts] = readCbor(opened(meta?.content ?? new Uint8Array()));
    const [version, pages, chunks, filters, sorts] = parts as readonly Cbor[];
    expect([version, filters, sorts]).toEqual([PAGEFIND_VERSION, [], []]);
    const names = (list: Cbor | undefined, at: number): readonly string[] =>
      (list as readonly (readonly Cbor[])[]).map(item => String(item[at])).sort();
    const paths = (folder: string): readonly string[] =>
      files
        .flatMap(({path}) => (path.startsWith(folder) ? [path.slice(folder.length).replace(/\..*$/, '')] : []))
        .sort();
    expect(names(pages, 0)).toEqual(paths('fragment/'));
    expect(names(chunks, 2)).toEqual(paths('index/'));
    const words = files
      .filter(({path}) => path.startsWith('index/'))
      .flatMap(({content}) => {
        const [[list]] = readCbor(opened(content)) as readonly [readonly [readonly (readonly Cbor[])[]], number];
        return list.map(([word]) => String(word));
      });
    expect(words).toContain(`عراقي${TERM_END}`);
    expect(words.filter(word => word.includes(TERM_END) && word.indexOf(TERM_END) < word.length - 1)).toEqual([]);
  });

  test('is the same bytes whenever it is made', async () => {
    const texts = Array.from({length: 40}, (_, at) => `خبر رقم ${at} عن المدينة والناس ${'كلمة '.repeat(at)}`);
    const [first, second] = [await shardFiles(shard(texts)), await shardFiles(shard(texts))];
    expect(second.map(({path}) => path).sort()).toEqual(first.map(({path}) => path).sort());
    const contents = new Map(second.map(({path, content}) => [path, content]));
    for (const {path, content} of first)
      expect(Buffer.compare(content, contents.get(path) ?? new Uint8Array()), path).toBe(0);
  });

  test('of another shape is refused', () => {
    const tools = {unzip: (bytes: Uint8Array) => bytes, zip: (bytes: Uint8Array) => bytes, hash: () => 'h'};
    const fragmentOf = (): never => {
      throw new Error('not asked for');
    };
    const file = (content: Uint8Array) => [
      {path: 'pagefind.x.pf_meta', content},
      {path: 'wasm.unknown.pagefind', content: new Uint8Array()},
    ];
    const signed = (item: Cbor): Uint8Array => Buffer.concat([Buffer.from('pagefind_dcd'), writeCbor(item)]);
    expect(() => compactIndex([], fragmentOf, tools)).toThrow('Pagefind wrote no index');
    expect(() => compactIndex(file(Buffer.from('other')), fragmentOf, tools)).toThrow('no signature');
    expect(() => compactIndex(file(signed(['1.6.0', [], [], [], [], []])), fragmentOf, tools)).toThrow('1.6.0');
    expect(() => compactIndex(file(signed([PAGEFIND_VERSION, [], []])), fragmentOf, tools)).toThrow(
      'expected an array of 6',
    );
  });
});

test('CBOR is read as it was written', () => {
  const item: fc.Arbitrary<Cbor> = fc.letrec<{readonly item: Cbor}>(tie => ({
    item: fc.oneof(
      {maxDepth: 4},
      fc.integer({min: -(2 ** 32), max: 2 ** 32 - 1}),
      fc.string({maxLength: 300}),
      fc.array(tie('item'), {maxLength: 30}),
    ),
  })).item;
  fc.assert(
    fc.property(item, value => {
      const bytes = writeCbor(value);
      expect(readCbor(bytes)).toEqual([value, bytes.length]);
      expect(skipCbor(bytes, 0)).toBe(bytes.length);
    }),
  );
});
