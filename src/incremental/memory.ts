/**
 * What index has found in single articles and in single days, kept between builds. Contract: a value depends on its key and on the
 * fingerprint alone, and is never changed once made. A shelf that cannot be read is an empty one.
 */
import {mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {deserialize, serialize} from 'node:v8';
import type {ContentHash} from '../model/ids.ts';
import type {Remember} from '../model/remember.ts';
import {contentHash} from './content-hash.ts';
import {removeOtherFingerprints, writeWhole} from './record-cache.ts';

/** A store of values by shelf and key. What was not asked for since it was opened is forgotten with `save`, which alone writes. */
export interface Memory {
  readonly remember: Remember;
  readonly save: () => void;
}

interface Shelf {
  readonly before: ReadonlyMap<string, unknown>;
  readonly now: Map<string, unknown>;
}

/** Opens the memory of a folder for one fingerprint; `fresh` forgets what was there. */
export const openMemory = (folder: string, fingerprint: ContentHash, fresh: boolean): Memory => {
  const home = join(folder, fingerprint.slice(0, 20));
  const shelves = new Map<string, Shelf>();
  const open = (name: string): Shelf => {
    const shelf = shelves.get(name) ?? {
      before: fresh ? new Map() : readShelf(join(home, fileName(name))),
      now: new Map(),
    };
    shelves.set(name, shelf);
    return shelf;
  };
  return {
    remember: <Value>(
      name: string,
      keys: readonly string[],
      make: (missing: readonly number[]) => readonly Value[],
    ) => {
      const {before, now} = open(name);
      const hashes = keys.map(key => contentHash(key).slice(0, KEY_LENGTH));
      const missing = [...keys.keys()].filter(index => !before.has(hashes[index] ?? ''));
      const made = missing.length === 0 ? [] : make(missing);
      if (made.length !== missing.length)
        throw new Error(`${name}: asked for ${missing.length} values, got ${made.length}`);
      const values = new Map(missing.map((index, place) => [hashes[index], made[place]]));
      return hashes.map(hash => {
        const value = values.get(hash) ?? before.get(hash);
        now.set(hash, value);
        // Made by the same function for the same key, now or under the same fingerprint, which covers that function.
        return value as Value;
      });
    },
    save: () => {
      mkdirSync(home, {recursive: true});
      for (const [name, {before, now}] of shelves) {
        const isSame = before.size === now.size && [...now.keys()].every(key => before.has(key));
        if (!isSame) writeWhole(join(home, fileName(name)), serialize(now));
      }
      const kept = new Set([...shelves.keys()].map(fileName));
      for (const file of readdirSync(home)) if (!kept.has(file)) rmSync(join(home, file));
      removeOtherFingerprints(folder, home);
    },
  };
};

/** Hexadecimal digits of a key's hash: 128 bits. */
const KEY_LENGTH = 32;

const fileName = (shelf: string): string => `${shelf}.v8`;

const readShelf = (path: string): ReadonlyMap<string, unknown> => {
  try {
    const value: unknown = deserialize(readFileSync(path));
    return value instanceof Map ? value : new Map();
  } catch {
    return new Map();
  }
};
