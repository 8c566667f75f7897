/** Looking at folders; without Vitest, so that scripts beside the tests can use it too. */
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join, sep} from 'node:path';

/** Every file below a folder, as paths with forward slashes, sorted by code unit. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(path => statSync(join(folder, path)).isFile())
    .map(path => path.split(sep).join('/'))
    .sort();

/** Path → bytes of every file below a folder, as Latin-1 strings: one character a byte, so that two trees compare exactly. */
export const readTree = (folder: string): ReadonlyMap<string, string> =>
  new Map(filesBelow(folder).map(path => [path, readFileSync(join(folder, path), 'latin1')]));
