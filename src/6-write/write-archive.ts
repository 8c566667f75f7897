/** One zip of the site that a reader opens from disk: pages with relative addresses, all files below one folder. */
import {closeSync, openSync, readFileSync, renameSync, rmSync, writeSync} from 'node:fs';
import {basename, extname, join} from 'node:path';
import {Zip, ZipDeflate, ZipPassThrough} from 'fflate';
import {compareIds} from '../arabic/collate.ts';
import {diskPage, diskStyles, type Relative} from './disk-page.ts';
import {relativeAddress} from './relative-address.ts';
import {endOfZip} from './zip-end.ts';

/** What goes into a zip. */
export interface ArchiveContent {
  /** Folder of the finished site. */
  readonly out: string;
  /** Files of it, from its root: `/about/index.html`. */
  readonly files: readonly string[];
  /** Path prefix of the site's addresses with both slashes. */
  readonly base: string;
  /** A text beside the pages, under its name. */
  readonly note: {readonly name: string; readonly text: string};
}

/**
 * Writes the zip `file`, whose one folder has its name; gives its size in bytes, and undefined, nothing being written, when
 * it would be larger than the 4 GB a zip's places can count. Same files, same bytes: sorted, with one time stamp. A file at
 * a time is in memory, and an older zip stays whole until this one is complete. Throws when the disk fails.
 */
export const writeArchive = (
  file: string,
  content: ArchiveContent,
  step: (done: number) => void,
): number | undefined => {
  const part = partOf(file);
  const disk = openSync(part, 'w');
  let size: number | undefined;
  try {
    size = fillZip(disk, basename(file, extname(file)), content, step);
  } finally {
    closeSync(disk);
    if (size === undefined) rmSync(part);
  }
  if (size !== undefined) renameSync(part, file);
  return size;
};

const fillZip = (
  disk: number,
  folder: string,
  {out, files, base, note}: ArchiveContent,
  step: (done: number) => void,
): number | undefined => {
  const known = new Set(files);
  const shelf = {base, has: (path: string): boolean => known.has(path)};
  const noteName = `/${note.name}`;
  const names = [...files.filter(name => name !== noteName), noteName].sort(compareIds);
  let size = 0;
  const zip = new Zip((error, chunk, isLast) => {
    if (error !== null) throw error;
    const bytes = isLast ? endOfZip(chunk, names.length, size) : chunk;
    for (let from = 0; from < bytes.length; ) from += writeSync(disk, bytes, from);
    size += bytes.length;
  });
  for (const [done, name] of names.entries()) {
    const bytes =
      name === noteName
        ? new TextEncoder().encode(note.text)
        : diskFile(name, readFileSync(join(out, name)), address => relativeAddress(address, name, shelf));
    const entry = PACKED.test(name) ? new ZipPassThrough(folder + name) : new ZipDeflate(folder + name, {level: LEVEL});
    // The fields of DOS time are local ones, so this is the same day in every time zone.
    zip.add(Object.assign(entry, {mtime: new Date(1980, 0, 1), os: UNIX, attrs: PLAIN_FILE}));
    entry.push(bytes, true);
    if (size > MOST_BYTES) return undefined;
    step(done + 1);
  }
  zip.end();
  return size;
};

/** Where a zip grows until it is complete: beside its place, so that it can be renamed into it. */
export const partOf = (file: string): string => `${file}.part`;

/** A file of the site as it stands in the zip. */
const diskFile = (name: string, bytes: Uint8Array, relative: Relative): Uint8Array => {
  const change = CHANGES[extname(name)];
  return change === undefined ? bytes : new TextEncoder().encode(change(new TextDecoder().decode(bytes), relative));
};

const CHANGES: Readonly<Record<string, (text: string, relative: Relative) => string>> = {
  '.html': diskPage,
  '.svg': diskPage,
  '.css': diskStyles,
};

/** What is compressed already. */
const PACKED = /\.(?:avif|gif|gz|jpe?g|png|webp|woff2?|zip)$/iu;
const LEVEL = 6;
const UNIX = 3;
const PLAIN_FILE = 0o100644 << 16;
const MOST_BYTES = 0xffffffff;
