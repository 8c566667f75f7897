import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll} from 'vitest';

/** The repository's root, with a trailing separator. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** A new empty folder that is removed when the test file ends. Call it at the top of a file or `describe`. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sijill-'));
  afterAll(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
};

/** Every file below a folder, as paths with forward slashes, sorted by code unit. */
export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(path => statSync(join(folder, path)).isFile())
    .map(path => path.split(sep).join('/'))
    .sort();

/** Path → bytes of every file below a folder, as Latin-1 strings: one character a byte, so that two trees compare exactly. */
export const readTree = (folder: string): ReadonlyMap<string, string> =>
  new Map(filesBelow(folder).map(path => [path, readFileSync(join(folder, path), 'latin1')]));

/** Writes files below a folder, making the folders they need. */
export const writeFiles = (folder: string, files: Readonly<Record<string, string | Uint8Array>>): void => {
  for (const [path, content] of Object.entries(files)) {
    const to = join(folder, path);
    mkdirSync(dirname(to), {recursive: true});
    writeFileSync(to, content);
  }
};

/** The path of a file as the repository names it. */
export const inRepository = (path: string): string => relative(ROOT, path).split(sep).join('/');
