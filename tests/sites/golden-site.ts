/** Golden sites: what a few articles become. `npm run accept` writes `expected/` anew; the diff is then read and committed. */
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from '../../src/build.ts';
import {SILENT} from '../../src/model/progress.ts';
import {filesBelow} from '../files.ts';

const SITES = fileURLToPath(new URL('./', import.meta.url));

/** The site that keeps whole pages; of the others only what is in `<main>`, so that a change of the masthead shows once. */
const WHOLE = 'one-article';

/** Names of the golden sites: folders with articles that no other test owns. */
export const goldenSites = (): readonly string[] =>
  readdirSync(SITES)
    .filter(name => name !== 'incremental' && existsSync(join(SITES, name, 'articles')))
    .sort();

/** Programs, their wasm and the map, which come out alike in every site: kept once, in the one that keeps whole pages. */
const SHARED: readonly string[] = [
  'js/copy-citation.js',
  'js/reader.js',
  'maps/world.svg',
  'search/recent/pagefind.js',
  'search/recent/wasm.unknown.pagefind',
  'search/search.js',
];

/** Folder of what a golden site must become, but for what another one keeps. */
export const expectedFolder = (name: string): string => join(SITES, name, 'expected');

/** True of a file that a golden site is compared against in another one's folder. */
export const isKeptElsewhere = (name: string, path: string): boolean => name !== WHOLE && SHARED.includes(path);

/** Paths of all that a golden site must become, in order: what its folder has, and what it must have but another one keeps. */
export const expectedPaths = (name: string): readonly string[] =>
  [...filesBelow(expectedFolder(name)), ...(name === WHOLE ? [] : SHARED)].sort();

/** What a file of a golden site must be. Throws when it is kept nowhere. */
export const expectedContent = (name: string, path: string): string =>
  readFileSync(join(expectedFolder(isKeptElsewhere(name, path) ? WHOLE : name), path), 'utf8');

/** What a golden site becomes now: path → text, without what is copied from `public/`. Throws when it does not build. */
export const buildGoldenSite = async (name: string): Promise<ReadonlyMap<string, string>> => {
  const folder = mkdtempSync(join(tmpdir(), 'sijill-golden-'));
  try {
    const out = join(folder, 'site');
    const articles = join(SITES, name, 'articles');
    const result = await build({articles, out, cache: join(folder, 'cache'), base: '/', full: false}, SILENT);
    if (!result.ok)
      throw new Error(result.diagnostics.map(({path, line, message}) => `${path}:${line} ${message.en}`).join('\n'));
    const paths = filesBelow(out).filter(path => !COPIED.test(path));
    return new Map(paths.map(path => [path, shorten(path, readFileSync(join(out, path), 'utf8'), name === WHOLE)]));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
};

/** Copied from `public/`; and pictures, whose bytes are another machine's. */
const COPIED = /^(?:css|fonts|icons?)\/|^icon\.svg$|(?:^|\/)card\.png$/;

const shorten = (path: string, content: string, whole: boolean): string => {
  if (!path.endsWith('.html')) return content;
  const main = /<main[\s\S]*<\/main>/.exec(content)?.[0];
  // One element a line, so that a diff shows what changed; and no hash of the style sheet, which is not this site's.
  return `${(whole ? content : (main ?? content))
    .replaceAll('><', '>\n<')
    .replaceAll(/\?v=[0-9a-f]+/g, '?v=HASH')
    .trimEnd()}\n`;
};
