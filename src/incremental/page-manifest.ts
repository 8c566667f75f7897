/**
 * What the last build wrote: the digest of every output. A page is stale when its digest is another, or its file is gone.
 * The manifest is written last and set aside first, so a build that was cut off while writing is followed by one that writes everything.
 */
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {compareIds} from '../arabic/collate.ts';
import {writeWhole} from './record-cache.ts';

/** Output path below the site, forward slashes → digest. */
export type PageManifest = ReadonlyMap<string, string>;

/** The manifest of the last complete build; what it wrote before a cut-off counts as there but stale. */
export const readManifest = (path: string): PageManifest => {
  const complete = readEntries(path);
  if (complete !== undefined) return complete;
  return new Map([...(readEntries(unfinished(path)) ?? new Map<string, string>())].map(([output]) => [output, '']));
};

const readEntries = (path: string): Map<string, string> | undefined => {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof value !== 'object' || value === null) return undefined;
    return new Map(
      Object.entries(value).flatMap(([output, digest]) =>
        typeof digest === 'string' ? [[output, digest] as const] : [],
      ),
    );
  } catch {
    return undefined;
  }
};

/** Marks the site as being written: `outputs` may exist from now on. */
export const beginWriting = (path: string, outputs: Iterable<string>): void => {
  mkdirSync(dirname(path), {recursive: true});
  writeWhole(unfinished(path), toJson(new Map([...outputs].map(output => [output, '']))));
  rmSync(path, {force: true});
};

/** Puts the manifest in place once every output stands, and takes the mark of `beginWriting` away. */
export const finishWriting = (path: string, manifest: PageManifest): void => {
  writeWhole(path, toJson(manifest));
  rmSync(unfinished(path), {force: true});
};

/** Outputs whose digest changed or whose file is gone. */
export const isStale = (manifest: PageManifest, out: string, output: string, digest: string): boolean =>
  manifest.get(output) !== digest || !existsSync(join(out, output));

const unfinished = (path: string): string => `${path}.unfinished`;

const toJson = (manifest: PageManifest): string =>
  JSON.stringify(Object.fromEntries([...manifest].sort(([left], [right]) => compareIds(left, right))), null, 0);
