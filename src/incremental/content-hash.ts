import {createHash} from 'node:crypto';
import {lstatSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {compareIds} from '../arabic/collate.ts';
import {sha256} from '../input/sha256.ts';
import type {ContentHash} from '../model/ids.ts';

/** SHA-256 of bytes or of a string's UTF-8, lower-case hexadecimal. */
export const contentHash = (content: string | Uint8Array): ContentHash =>
  // A SHA-256, as the brand says.
  sha256(content) as ContentHash;

/** One hash over the names and bytes of every file below some files and folders, in a fixed order. */
export const filesHash = (paths: readonly string[]): ContentHash => {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesBelow(path))
      hash.update(file.slice(path.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex') as ContentHash;
};

/** Every file at or below a path, sorted by code unit. Symbolic links are not followed: they may lead out of the folder. */
export const filesBelow = (path: string): readonly string[] =>
  lstatSync(path).isSymbolicLink()
    ? []
    : statSync(path).isDirectory()
      ? readdirSync(path)
          .sort(compareIds)
          .flatMap(name => filesBelow(join(path, name)))
      : [path];
