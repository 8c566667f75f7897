/** The zip of a site: whole, the same each time, put in its place only when it is complete. */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {unzipSync} from 'fflate';
import {expect, test} from 'vitest';
import {writeArchive} from '../../src/6-write/write-archive.ts';
import {endOfZip} from '../../src/6-write/zip-end.ts';
import {temporaryFolder, writeFiles} from '../helpers.ts';

const folder = temporaryFolder();
const out = join(folder, 'site');
const FILES = {
  '/index.html': '<a href="/news/مواد/أ/">أ</a>',
  '/مواد/أ/index.html': '<a href="/news/">ب</a>',
  '/css/a.css': 'a{b:url(/news/a.png)}',
  '/a.png': new Uint8Array([0x89, 0x50, 0, 0xff]),
  '/data/a.json': '{"url":"/news/"}',
};
writeFiles(out, FILES);
const content = (files: readonly string[]) => ({out, files, base: '/news/', note: {name: 'اقرأني.txt', text: 'نص'}});
const silent = (): void => undefined;

test('holds every file below one folder, pages with relative addresses, and the note', () => {
  const file = join(folder, 'news.zip');
  const steps: number[] = [];
  const size = writeArchive(file, content(Object.keys(FILES)), done => steps.push(done));
  const bytes = readFileSync(file);
  expect(size).toBe(bytes.length);
  expect(steps).toEqual([1, 2, 3, 4, 5, 6]);
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, file]) => [name, Buffer.from(file).toString('latin1')]),
  );
  const utf8 = (text: string): string => Buffer.from(text).toString('latin1');
  expect(files).toEqual({
    'news/a.png': '\x89P\0\xff',
    'news/css/a.css': 'a{b:url(../a.png)}',
    'news/data/a.json': '{"url":"/news/"}',
    'news/index.html': utf8(`<a href="${encodeURIComponent('مواد')}/${encodeURIComponent('أ')}/index.html">أ</a>`),
    'news/مواد/أ/index.html': utf8('<a href="../../index.html">ب</a>'),
    'news/اقرأني.txt': utf8('نص'),
  });
});

test('is the same, whatever the order of the files and the time zone', () => {
  const zone = process.env['TZ'];
  const zips = [
    ['UTC', Object.keys(FILES)],
    ['Pacific/Auckland', Object.keys(FILES).reverse()],
    ['America/Los_Angeles', Object.keys(FILES)],
  ] as const;
  const bytes = zips.map(([name, files]) => {
    process.env['TZ'] = name;
    const file = join(folder, 'same.zip');
    writeArchive(file, content(files), silent);
    return readFileSync(file, 'base64');
  });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(new Set(bytes).size).toBe(1);
});

test('leaves an older zip whole, and nothing of its own, when a file cannot be read', () => {
  const file = join(folder, 'older.zip');
  writeFileSync(file, 'older');
  expect(() => writeArchive(file, content([...Object.keys(FILES), '/zz-missing.html']), silent)).toThrow(/ENOENT/u);
  expect(readFileSync(file, 'utf8')).toBe('older');
  expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([]);
  expect(existsSync(`${file}.part`)).toBe(false);
});

test('counts more files than sixteen bits can', () => {
  // What fflate ends with: a directory, then the closing record.
  const directory = new Uint8Array([1, 2, 3]);
  const end = new Uint8Array([...directory, ...new Uint8Array(22).fill(9)]);
  expect(endOfZip(end, 65_535, 1000)).toBe(end);
  const made = endOfZip(end, 70_000, 1000);
  expect([...made.subarray(0, 3)]).toEqual([1, 2, 3]);
  const view = new DataView(made.buffer);
  expect(made.length).toBe(3 + 56 + 20 + 22);
  expect([view.getUint32(3, true), view.getBigUint64(3 + 24, true), view.getBigUint64(3 + 40, true)]).toEqual([
    0x06064b50,
    70_000n,
    3n,
  ]);
  // The locator says where the record of 64 bits is, the closing record where the directory is.
  expect([view.getUint32(59, true), view.getBigUint64(59 + 8, true)]).toEqual([0x07064b50, 1003n]);
  expect([view.getUint32(79, true), view.getUint16(79 + 10, true), view.getUint32(79 + 16, true)]).toEqual([
    0x06054b50, 0xffff, 1000,
  ]);
});
