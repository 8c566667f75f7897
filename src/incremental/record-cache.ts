/**
 * Records kept between builds. Contract: a cached record depends on the article's path and bytes and on the fingerprint (rules, lexicon,
 * gazetteer, authority, libraries), on no other article, and is never changed once made. A cache that cannot be read is an empty one.
 */
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {deserialize, serialize} from 'node:v8';
import type {SourceFile} from '../model/article.ts';
import type {ContentHash} from '../model/ids.ts';
import type {RecordResult} from '../record.ts';
import {contentHash} from './content-hash.ts';

/** A store of records by file. `get` gives undefined where bytes, path or shown path are not those of `set`; `set` reaches the disk with `save`. */
export interface RecordCache {
  readonly get: (file: SourceFile) => RecordResult | undefined;
  readonly set: (file: SourceFile, result: RecordResult) => void;
  /** Writes the shards that changed and forgets the records of files that are gone. */
  readonly save: (files: readonly SourceFile[]) => void;
}

type Shard = Map<string, {readonly hash: string; readonly result: RecordResult}>;
const SHARDS = 64;

/** Opens the cache of a folder for one fingerprint; `fresh` forgets what was there. */
export const openRecordCache = (folder: string, fingerprint: ContentHash, fresh: boolean): RecordCache => {
  const home = join(folder, fingerprint.slice(0, 20));
  if (fresh) rmSync(home, {recursive: true, force: true});
  const shards = new Map<number, Shard>();
  const changed = new Set<number>();
  const shard = (path: string): readonly [number, Shard] => {
    const number = Number.parseInt(contentHash(path).slice(0, 4), 16) % SHARDS;
    let found = shards.get(number);
    if (found === undefined) {
      found = readShard(join(home, `${number}.v8`));
      shards.set(number, found);
    }
    return [number, found];
  };
  return {
    get: file => {
      const entry = shard(file.path)[1].get(file.path);
      return entry?.hash === keyOf(file) ? entry.result : undefined;
    },
    set: (file, result) => {
      const [number, records] = shard(file.path);
      records.set(file.path, {hash: keyOf(file), result});
      changed.add(number);
    },
    save: files => {
      forget(shards, changed, new Set(files.map(file => file.path)));
      mkdirSync(home, {recursive: true});
      for (const number of changed) writeWhole(join(home, `${number}.v8`), serialize(shards.get(number) ?? new Map()));
      removeOtherFingerprints(folder, home);
    },
  };
};

/** Diagnostics carry the path as shown, so a file reached by another way is another key. */
const keyOf = (file: SourceFile): string => `${file.hash} ${file.shownPath}`;

const readShard = (path: string): Shard => {
  try {
    // Written by `save` below under the same fingerprint, which covers this code.
    return deserialize(readFileSync(path)) as Shard;
  } catch {
    return new Map();
  }
};

const forget = (shards: ReadonlyMap<number, Shard>, changed: Set<number>, kept: ReadonlySet<string>): void => {
  for (const [number, records] of shards) {
    for (const path of records.keys()) {
      if (kept.has(path)) continue;
      records.delete(path);
      changed.add(number);
    }
  }
};

/** Writes a file so that a reader sees the old bytes or the new, never a part. */
export const writeWhole = (path: string, content: string | Uint8Array): void => {
  const part = `${path}.part`;
  writeFileSync(part, content);
  renameSync(part, path);
};

/** Removes what is in `folder` beside `home`: caches of other versions of the program. */
export const removeOtherFingerprints = (folder: string, home: string): void => {
  for (const name of readdirSync(folder)) {
    if (join(folder, name) !== home) rmSync(join(folder, name), {recursive: true, force: true});
  }
};
