/** Builds, once for all browser tests, the sites they look at. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
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

/** Called by Vitest before the browser tests; what it returns, after them. */
export const setup = (project: TestProject): (() => void) => {
  const work = mkdtempSync(join(tmpdir(), 'sijill-browser-'));
  const built = Object.entries(SITES).map(([name, {articles, base}]) => {
    const out = join(work, name);
    const zip = join(work, `${name}.zip`);
    const {status, stderr} = spawnSync(
      process.execPath,
      [
        ...['--import', 'tsx', 'src/cli/main.ts', 'build', '--articles', articles, '--out', out, '--base', base],
        // The two sites of the sample archive share their records.
        ...['--cache', join(work, `cache-of-${articles.replaceAll(/\W+/gu, '-')}`), '--lang', 'en'],
        ...['--archive', zip],
      ],
      {cwd: ROOT, encoding: 'utf8'},
    );
    if (status !== 0) throw new Error(`${articles} does not build:\n${stderr}`);
    return [name, {out, base, zip}] as const;
  });
  // Object.fromEntries forgets the names of the keys.
  project.provide('sites', Object.fromEntries(built) as Record<keyof typeof SITES, BuiltSite>);
  return () => rmSync(work, {recursive: true, force: true});
};
