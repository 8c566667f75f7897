import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {archiveFile, archiveProblem} from '../../src/cli/archive-file.ts';
import {temporaryFolder} from '../helpers.ts';

const folder = temporaryFolder();
const out = join(folder, 'new', '_site');

beforeAll(() => {
  mkdirSync(join(folder, 'taken.zip'));
  writeFileSync(join(folder, 'file'), '');
  writeFileSync(join(folder, 'older.zip'), 'older');
});

test.each([
  [undefined, undefined],
  [true, join(folder, 'new', 'archive.zip')],
  ['/other/site.zip', '/other/site.zip'],
] as const)('%s asks for %s', (option, expected) => {
  expect(archiveFile(option, out)).toBe(expected);
});

describe('a zip cannot be', () => {
  test.each([
    ['a name without its ending', 'site', 'expected a file whose name ends with .zip', 'والمنتظر ملف ينتهي اسمه بـ'],
    ['an ending without a name', '.zip', 'expected a file whose name ends with .zip', 'والمنتظر ملف ينتهي اسمه بـ'],
    ['in a folder that is not there', 'none/site.zip', 'there is no folder', 'أنشئه'],
    ['in a folder that is a file', 'file/site.zip', 'there is no folder', 'أنشئه'],
    ['where a folder has its name', 'taken.zip', 'EISDIR', 'والمنتظر موضع تُتاح الكتابة فيه'],
  ])('%s', (_name, path, english, arabic) => {
    const file = join(folder, path);
    expect(archiveProblem(file, out, 'en')).toContain(english);
    expect(archiveProblem(file, out, 'ar')).toContain(arabic);
    for (const lang of ['en', 'ar'] as const) expect(archiveProblem(file, out, lang)).toContain(file);
  });
});

describe('a zip can be', () => {
  test.each([
    ['beside a site that is still to be built', 'new/archive.zip'],
    ['in a folder that is there', 'site.zip'],
    ['in the place of an older one', 'older.zip'],
    ['of a name in capitals', 'SITE.ZIP'],
  ])('%s, and asking leaves nothing behind', (_name, path) => {
    expect(archiveProblem(join(folder, path), out, 'ar')).toBeUndefined();
    expect(readdirSync(folder).sort()).toEqual(['file', 'older.zip', 'taken.zip']);
    expect(readFileSync(join(folder, 'older.zip'), 'utf8')).toBe('older');
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });
});
