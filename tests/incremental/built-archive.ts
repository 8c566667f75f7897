/** An archive with its site and cache, for tests of what the next build does. */
import {cpSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, beforeEach, expect} from 'vitest';
import {type BuildResult, build} from '../../src/build.ts';
import {SILENT} from '../../src/model/progress.ts';
import {readTree} from '../files.ts';
import {ROOT, temporaryFolder, writeFiles} from '../helpers.ts';

export const LIBRARY = '2024/2024-03-04-library-opens.md';
export const CROWD = '2024/2024-03-05-library-crowd.md';
export const NIGHT = '2025/2025-01-15-night-buses.md';
/** An article that may come. */
export const ADDED = `---
title: "توسعة المكتبة"
date: 2025-03-01
source: city-desk
tags: [كتب]
---
قال كريم النجار إن توسعة المكتبة العامة في بيروت تنتهي في الصيف المقبل.
`;

/** The archive that was built once, and what tests do with it. */
export interface BuiltArchive {
  readonly folder: string;
  readonly articles: string;
  readonly out: string;
  readonly cache: string;
  readonly buildSite: () => Promise<BuildResult>;
  /** The archive as it now is, built where nothing was built before: path → bytes. */
  readonly cleanBuild: () => Promise<ReadonlyMap<string, string>>;
  readonly edit: (path: string, from: string | RegExp, to: string) => void;
  readonly add: (path: string, content: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
}

/** Builds the archive before the tests of a file, and puts it back to that first build before each of them. */
export const builtArchive = (): BuiltArchive => {
  const folder = temporaryFolder();
  const work = join(folder, 'work');
  const [articles, out, cache] = [join(work, 'articles'), join(work, 'site'), join(work, 'cache')];
  const first = join(folder, 'first');
  const buildSite = (): Promise<BuildResult> => build({articles, out, cache, base: '/', full: false}, SILENT);

  beforeAll(async () => {
    cpSync(join(ROOT, 'tests/sites/incremental/articles'), articles, {recursive: true});
    expect(await buildSite()).toMatchObject({ok: true});
    cpSync(work, first, {recursive: true, preserveTimestamps: true});
  });

  beforeEach(() => {
    rmSync(work, {recursive: true, force: true});
    cpSync(first, work, {recursive: true, preserveTimestamps: true});
  });

  return {
    folder,
    articles,
    out,
    cache,
    buildSite,
    cleanBuild: async () => {
      const clean = join(folder, 'clean');
      rmSync(clean, {recursive: true, force: true});
      const result = await build(
        {articles, out: join(clean, 'site'), cache: join(clean, 'cache'), base: '/', full: false},
        SILENT,
      );
      expect(result).toMatchObject({ok: true, rendered: result.outputs});
      return readTree(join(clean, 'site'));
    },
    edit: (path, from, to) => {
      const file = join(articles, path);
      const before = readFileSync(file, 'utf8');
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${path} holds nothing like ${from}`);
      writeFileSync(file, after);
    },
    add: (path, content) => writeFiles(articles, {[path]: content}),
    rename: (from, to) => renameSync(join(articles, from), join(articles, to)),
    remove: path => rmSync(join(articles, path)),
  };
};

/** What Node is told to run the command that builds a site. */
export const buildArguments = (articles: string, out: string, cache: string): readonly string[] => [
  ...['--import', 'tsx', 'src/cli/main.ts', 'build'],
  ...['--articles', articles, '--out', out, '--cache', cache],
];

/** Which files differ, and how: a readable answer where two whole sites would be a wall of text. */
export const differences = (
  left: ReadonlyMap<string, string>,
  right: ReadonlyMap<string, string>,
): readonly string[] => [
  ...[...left.keys()].filter(path => !right.has(path)).map(path => `only left: ${path}`),
  ...[...right].flatMap(([path, bytes]) =>
    left.get(path) === bytes ? [] : [left.has(path) ? `differs: ${path}` : `only right: ${path}`],
  ),
];
