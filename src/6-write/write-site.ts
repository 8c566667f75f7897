/** Puts finished outputs into the site folder: identical bytes are left alone, others are renamed into place, vanished ones removed. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';

/** Outputs by what became of them: written anew, left alone since their bytes were the same, removed. */
export interface WriteCount {
  readonly written: number;
  readonly same: number;
  readonly removed: number;
}

/** Moves every staged output below `staging` to its place below `out`. Paths use forward slashes. */
export const moveOutputs = (
  staging: string,
  out: string,
  outputs: readonly string[],
): Pick<WriteCount, 'written' | 'same'> => {
  let written = 0;
  const folders = new Set<string>();
  for (const output of outputs) {
    const from = join(staging, output);
    const to = join(out, output);
    if (hasSameBytes(from, to)) continue;
    if (!folders.has(dirname(to))) {
      mkdirSync(dirname(to), {recursive: true});
      folders.add(dirname(to));
    }
    move(from, to);
    written++;
  }
  return {written, same: outputs.length - written};
};

/** Removes outputs and the folders they leave empty. Files that are not outputs of ours are never touched. */
export const removeOutputs = (out: string, outputs: readonly string[]): number => {
  let removed = 0;
  for (const output of outputs) {
    const path = join(out, output);
    if (!existsSync(path)) continue;
    rmSync(path);
    removed++;
    removeEmptyFolders(dirname(path), out);
  }
  return removed;
};

const removeEmptyFolders = (folder: string, top: string): void => {
  if (folder === top || !folder.startsWith(top) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmptyFolders(dirname(folder), top);
};

const hasSameBytes = (left: string, right: string): boolean =>
  existsSync(right) && readFileSync(left).equals(readFileSync(right));

/** Renames; across file systems, copies beside the target first so that the target is never half written. */
const move = (from: string, to: string): void => {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EXDEV') throw error;
    const part = `${to}.part`;
    copyFileSync(from, part);
    renameSync(part, to);
    rmSync(from);
  }
};

/** Writes one staged file, making its folder. */
export const stage = (staging: string, output: string, content: string | Uint8Array): void => {
  const path = join(staging, output);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, content);
};
