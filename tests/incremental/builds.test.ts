/** What a build leaves alone, and how it gets over one that failed or was cut off. */
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readArchive} from '../../src/1-read/read-archive.ts';
import {indexArchive} from '../../src/4-index/index-archive.ts';
import {planPages} from '../../src/5-pages/plan-pages.ts';
import {publicAssets} from '../../src/6-write/public-assets.ts';
import {makeRecords} from '../../src/incremental/make-records.ts';
import {openWorkerPool} from '../../src/incremental/worker-pool.ts';
import {SILENT} from '../../src/model/progress.ts';
import {filesBelow, readTree} from '../files.ts';
import {ROOT, writeFiles} from '../helpers.ts';
import {ADDED, buildArguments, builtArchive, CROWD, differences, LIBRARY} from './built-archive.ts';

const {folder, articles, out, cache, buildSite, cleanBuild, edit, add, remove} = builtArchive();

describe('what did not change', () => {
  test('is not made again', async () => {
    await buildSite();
    const times = stampsBelow(out);
    expect(await buildSite()).toMatchObject({ok: true, analysed: 0, rendered: 0, count: {written: 0, removed: 0}});
    expect(stampsBelow(out)).toEqual(times);
  });

  test('is not made again for one more article: its record alone, and pages that tell of it', async () => {
    await buildSite();
    add('2025/2025-03-01-library-grows.md', ADDED);
    const result = await buildSite();
    expect(result.analysed).toBe(1);
    // The new page, home, lists, feeds and the pages of what it names; not the pages of what it does not.
    expect(result.rendered).toBeLessThan(result.outputs / 2);
    expect(result.count.written).toBeLessThanOrEqual(result.rendered);
  });
});

describe('files that are not ours', () => {
  const FOREIGN = {
    'notes.txt': 'ملاحظات',
    'people/mine.html': '<p>لي</p>',
    'articles/2024-03-05-library-crowd/photo.txt': 'صورة',
  };

  test('are left alone, even where our own vanish', async () => {
    writeFiles(out, FOREIGN);
    remove(CROWD);
    const {count} = await buildSite();
    expect(count.removed).toBeGreaterThan(0);
    expect(existsSync(join(out, 'articles/2024-03-05-library-crowd/index.html'))).toBe(false);
    for (const [path, content] of Object.entries(FOREIGN)) expect(readFileSync(join(out, path), 'utf8')).toBe(content);
  });

  test('are left alone by the first build into their folder', async () => {
    rmSync(cache, {recursive: true});
    rmSync(out, {recursive: true});
    writeFiles(out, FOREIGN);
    expect(await buildSite()).toMatchObject({ok: true});
    for (const [path, content] of Object.entries(FOREIGN)) expect(readFileSync(join(out, path), 'utf8')).toBe(content);
  });
});

describe('a build that fails', () => {
  test.each([
    ['at an article', () => add('2025/2025-03-02-bad.md', '---\ntitle: أ: ب\n---\n<script>x</script>\n')],
    ['at the authority', () => edit('authority/people.yaml', 'id: karim-najjar', 'id: salma-haddad')],
    ['at the card', () => edit('archive.yaml', 'baseUrl: https://example.org/', 'baseUrl: here')],
    ['at an address', () => edit(CROWD, 'source:', 'redirects: [/articles/2024-03-04-library-opens/]\nsource:')],
  ])('%s leaves every byte and time of the site, and nothing else behind', async (_name, change) => {
    const before = readTree(out);
    const times = stampsBelow(out);
    edit(LIBRARY, 'سنتين', 'ثلاث سنين');
    change();
    const result = await buildSite();
    expect(result.ok).toBe(false);
    expect(result.diagnostics.some(({severity}) => severity === 'error')).toBe(true);
    expect(differences(before, readTree(out))).toEqual([]);
    expect(stampsBelow(out)).toEqual(times);
  });
});

describe('a build that was cut off is healed by the next', () => {
  const halfWritten = (page: string): void => truncateSync(page, 100);
  const DAMAGES: readonly {readonly name: string; readonly damage: (page: string) => void}[] = [
    {name: 'an output is gone', damage: page => rmSync(page)},
    {
      name: 'the manifest was set aside and a page is half written',
      damage: page => {
        halfWritten(page);
        setManifestAside();
      },
    },
    {
      name: 'the manifest is half written',
      damage: page => {
        halfWritten(page);
        truncateSync(manifestPath(), 40);
      },
    },
    {
      name: 'the cache is gone',
      damage: page => {
        halfWritten(page);
        rmSync(cache, {recursive: true});
      },
    },
    {name: 'the cache of records is half written', damage: truncateRecords},
  ];

  test.each(DAMAGES)('when $name', async ({damage}) => {
    const before = readTree(out);
    damage(join(out, 'timeline/index.html'));
    expect(await buildSite()).toMatchObject({ok: true});
    expect(differences(before, readTree(out))).toEqual([]);
  });

  test('and outputs of the cut-off build that no longer belong go', async () => {
    add('2025/2025-03-01-library-grows.md', ADDED);
    await buildSite();
    setManifestAside();
    remove('2025/2025-03-01-library-grows.md');
    await buildSite();
    expect(differences(readTree(out), await cleanBuild())).toEqual([]);
  });

  test('when the process is killed while it writes', async () => {
    edit('archive.yaml', 'دفتر المدينة', 'سجل المدينة');
    await killAtLine('كتابة');
    await buildSite();
    expect(differences(readTree(out), await cleanBuild())).toEqual([]);
    expect(filesBelow(cache).filter(path => path.includes('staging'))).toEqual([]);
  });
});

describe('neither order nor place of the work shows', () => {
  test('records are the same from this thread and from workers', async () => {
    const input = readArchive(articles);
    const pool = openWorkerPool(input.authority);
    try {
      const here = await pool.makeMany(input.files);
      // More than is done in this thread, so the pool hands it to a worker.
      const many = Array.from({length: 40}, () => input.files).flat();
      const there = await pool.makeMany(many);
      expect(there).toHaveLength(many.length);
      expect(there.slice(-input.files.length)).toEqual(here);
    } finally {
      await pool.close();
    }
  });

  test('pages are the same in whatever order articles come', async () => {
    const input = readArchive(articles);
    const pool = openWorkerPool(input.authority);
    try {
      const uncached = {get: () => undefined, set: () => undefined, save: () => undefined};
      const {records} = await makeRecords(input, uncached, pool, SILENT);
      const digests = async (inOrder: typeof records): Promise<readonly string[]> => {
        const archive = indexArchive(inOrder, input.authority, input.card);
        const {pages} = await planPages(archive, input.authority, input.card, {
          base: '/',
          assets: {...publicAssets('/', articles).links, searchScript: ''},
          fingerprint: '',
          recordFingerprint: '',
          guide: '',
          // Bodies are made for stale pages only, after the digests.
          renderBody: async () => '',
          cards: {draw: async () => new Uint8Array(), fingerprint: ''},
        });
        return pages.map(({permalink, digest}) => `${permalink} ${digest}`).sort();
      };
      const expected = await digests(records);
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray([...records], {minLength: records.length}), async shuffled => {
          expect(await digests(shuffled)).toEqual(expected);
        }),
        {numRuns: 15},
      );
    } finally {
      await pool.close();
    }
  });

  test('the site is the same in another time zone and locale', () => {
    const elsewhere = join(folder, 'elsewhere');
    const {status, stderr} = spawnSync(
      process.execPath,
      buildArguments(articles, join(elsewhere, 'site'), join(elsewhere, 'cache')),
      {
        cwd: ROOT,
        encoding: 'utf8',
        env: {...process.env, TZ: 'Pacific/Kiritimati', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8'},
      },
    );
    expect(stderr).not.toContain('Error');
    expect(status).toBe(0);
    expect(differences(readTree(out), readTree(join(elsewhere, 'site')))).toEqual([]);
  });
});

const stampsBelow = (top: string): readonly string[] =>
  filesBelow(top).map(path => `${path} ${statSync(join(top, path), {bigint: true}).mtimeNs}`);

/** The one folder in the cache: that of this site. */
const stateFolder = (): string => {
  const [name, ...others] = readdirSync(cache);
  if (name === undefined || others.length > 0) throw new Error('expected one state folder in the cache');
  return join(cache, name);
};
const manifestPath = (): string => join(stateFolder(), 'manifest.json');
const setManifestAside = (): void => renameSync(manifestPath(), `${manifestPath()}.unfinished`);
const truncateRecords = (): void => {
  const records = filesBelow(cache).filter(path => path.endsWith('.v8'));
  expect(records.length).toBeGreaterThan(0);
  for (const path of records) truncateSync(join(cache, path), 20);
};

/** Runs a build of the archive and kills it as soon as it prints a line that begins so. */
const killAtLine = (start: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, buildArguments(articles, out, cache), {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let printed = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      printed += chunk;
      if (printed.split('\n').some(line => line.startsWith(start))) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', () =>
      printed.includes(start) ? resolve() : reject(new Error(`the build never came to «${start}»:\n${printed}`)),
    );
  });
