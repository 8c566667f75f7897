/** Builds, once for all browser tests, the sites they look at. */
import {execFile} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import type {TestProject} from 'vitest/node';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Archive and path prefix of each site. */
const SITES = {
  /** The sample archive at the root of a host. */
  sample: {articles: join(ROOT, 'articles'), base: '/'},
  /** The same below a path. */
  prefixed: {articles: join(ROOT, 'articles'), base: '/archive/'},
  /** Headlines, tags and numbers that fall apart where directions are not kept apart. */
  bidiTraps: {articles: join(ROOT, 'tests/browser/bidi-traps'), base: '/'},
} as const satisfies Readonly<Record<string, {readonly articles: string; readonly base: string}>>;

interface BuiltSite {
  readonly out: string;
  readonly base: string;
  readonly zip: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder and path prefix of each built site, and the zip of it. */
    readonly sites: Readonly<Record<keyof typeof SITES, BuiltSite>>;
  }
}

/** Runs the command that builds a site. Rejects with what it printed when it fails. */
const build = async (options: readonly string[]): Promise<void> => {
  const args = ['--import', 'tsx', 'src/cli/main.ts', 'build', '--lang', 'en', ...options];
  await promisify(execFile)(process.execPath, args, {cwd: ROOT});
};

/** Called by Vitest before the browser tests; what it returns, after them. */
export const setup = async (project: TestProject): Promise<() => void> => {
  const work = mkdtempSync(join(tmpdir(), 'sijill-browser-'));
  const built = await Promise.all(
    Object.entries(SITES).map(async ([name, {articles, base}]) => {
      const out = join(work, name);
      const zip = join(work, `${name}.zip`);
      const cache = join(work, `cache-of-${name}`);
      await build(['--articles', articles, '--out', out, '--base', base, '--cache', cache, '--archive', zip]);
      return [name, {out, base, zip}] as const;
    }),
  );
  // Object.fromEntries forgets the names of the keys.
  project.provide('sites', Object.fromEntries(built) as Record<keyof typeof SITES, BuiltSite>);
  return () => rmSync(work, {recursive: true, force: true});
};
