import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
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

/** Writes files below a folder, making the folders they need. */
export const writeFiles = (folder: string, files: Readonly<Record<string, string | Uint8Array>>): void => {
  for (const [path, content] of Object.entries(files)) {
    const to = join(folder, path);
    mkdirSync(dirname(to), {recursive: true});
    writeFileSync(to, content);
  }
};
