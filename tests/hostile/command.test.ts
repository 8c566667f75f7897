/** Bad files as their editor meets them: on the command line, all at once, with the site left alone. */
import {spawnSync} from 'node:child_process';
import {statSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {beforeAll, describe, expect, test} from 'vitest';
import {filesBelow, readTree} from '../files.ts';
import {ROOT, temporaryFolder, writeFiles} from '../helpers.ts';
import {HOSTILE_FILES, SIDE_EFFECT, writeHostileArchive} from './hostile-files.ts';

const GOOD = `---
title: "خبر سليم"
date: 2024-05-17
source: desk
---
استقبل الرئيس الوزير في القصر صباح اليوم.
`;

const folder = temporaryFolder();
const articles = join(folder, 'articles');
const out = join(folder, 'site');

/** As npm scripts load it, but from another working folder. */
const TSX = pathToFileURL(join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href;

const sijill = (
  ...args: readonly string[]
): {readonly status: number | null; readonly stdout: string; readonly stderr: string} =>
  spawnSync(process.execPath, ['--import', TSX, join(ROOT, 'src/cli/main.ts'), ...args], {
    // The folder as a user would see it: paths in messages are relative to it.
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'tsconfig.json')},
    maxBuffer: 1 << 26,
  });
const buildArgs = ['build', '--articles', 'articles', '--out', 'site', '--cache', 'cache'] as const;
const stamps = (): readonly string[] =>
  filesBelow(out).map(path => `${path} ${statSync(join(out, path), {bigint: true}).mtimeNs}`);

/** `path:line:column  code` of every problem there is to report, as it is printed. */
const EXPECTED = HOSTILE_FILES.flatMap(({path, expected}) =>
  expected.map(problem => `articles/${path}:${problem.replace(' ', '  ')}`),
).sort();
const PLACE = /^(articles\/.+?\.md:\d+:\d+ {2}[a-z-]+\/[a-z-]+)/gm;

describe('build', () => {
  let before: ReadonlyMap<string, string>;
  let times: readonly string[];
  let result: ReturnType<typeof sijill>;

  beforeAll(() => {
    writeHostileArchive(articles, []);
    writeFiles(articles, {'good/good-news.md': GOOD});
    const first = sijill(...buildArgs);
    if (first.status !== 0) throw new Error(`the good archive does not build:\n${first.stderr}`);
    before = readTree(out);
    times = stamps();
    writeHostileArchive(articles);
    result = sijill(...buildArgs);
  });

  test('fails', () => {
    expect(result.status).toBe(1);
  });

  test('prints the place of every problem of every file', () => {
    const printed = [...result.stderr.matchAll(PLACE)].map(([, place = '']) => place);
    expect(printed.sort()).toEqual(EXPECTED);
  });

  test('prints no stack trace, and runs nothing it was given', () => {
    expect(result.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m);
    expect(`${result.stdout}${result.stderr}`).not.toContain(`${SIDE_EFFECT} ran`);
  });

  test('leaves every byte and time of the site', () => {
    expect(readTree(out)).toEqual(before);
    expect(stamps()).toEqual(times);
  });
});

describe('check', () => {
  test('annotates pull requests', () => {
    const {status, stdout} = sijill('check', '--articles', 'articles', '--format', 'github', '--lang', 'en');
    expect(status).toBe(1);
    const places = [...stdout.matchAll(/^::error file=([^,]+),line=(\d+),col=(\d+),title=([^:]+)::.+$/gm)].map(
      ([, path, line, column, code]) => `${path}:${line}:${column}  ${code}`,
    );
    expect(places.sort()).toEqual(EXPECTED);
    expect(stdout.trimEnd().split('\n')).toHaveLength(EXPECTED.length);
  });

  test('gives JSON', () => {
    const {status, stdout} = sijill('check', '--articles', 'articles', '--format', 'json');
    expect(status).toBe(1);
    const problems: readonly {
      readonly path: string;
      readonly line: number;
      readonly column: number;
      readonly code: string;
    }[] = JSON.parse(stdout);
    expect(problems.map(({path, line, column, code}) => `${path}:${line}:${column}  ${code}`).sort()).toEqual(EXPECTED);
  });

  test('of one file says nothing of others', () => {
    const {status, stdout} = sijill('check', 'articles/good/good-news.md', '--articles', 'articles');
    expect({status, stdout}).toEqual({status: 0, stdout: ''});
  });
});

describe('a folder where no site belongs is refused:', () => {
  test.each([
    ['the articles themselves', 'articles'],
    ['a folder in them', 'articles/2024/site'],
    ['the working folder', '.'],
    ['a folder above it', '..'],
    ['the root of the disk', '/'],
  ])('%s', (_name, target) => {
    const {status, stderr} = sijill(
      'build',
      '--articles',
      'articles',
      '--out',
      target,
      '--cache',
      'cache',
      '--lang',
      'en',
    );
    expect(status).toBe(2);
    expect(stderr.trim()).toMatch(
      /^\S+ (?:lies in the folder of articles|holds the articles or the working folder).*--out$/,
    );
  });
});
