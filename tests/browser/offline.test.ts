/** The zip of a site, unpacked and opened from disk in Chromium: read, followed and set as on a host, with nothing refused. */
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {unzipSync} from 'fflate';
import type {Browser, BrowserContext, Page} from 'playwright-core';
import rehypeParse from 'rehype-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test} from 'vitest';
import {filesBelow} from '../files.ts';
import {writeFiles} from '../helpers.ts';
import {openBrowser} from './open-browser.ts';
import {onePageOfEachKind} from './page-kinds.ts';
import {watchPage} from './watch-page.ts';

const SITES = inject('sites');
const work = mkdtempSync(join(tmpdir(), 'sijill-offline-'));

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(work, {recursive: true, force: true});
});

describe.each(['sample', 'prefixed'] as const)('the zip of %s', name => {
  const {out, zip} = SITES[name];
  const folder = join(work, name);
  const home = pathToFileURL(join(folder, 'index.html')).href;
  const addressOf = (path: string): string =>
    pathToFileURL(join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path)).href;

  let context: BrowserContext;
  let page: Page;
  /** Whatever went wrong in the browser: requests, the policy, scripts. */
  let trouble: string[];

  beforeAll(() => {
    const files = Object.entries(unzipSync(readFileSync(zip)));
    expect(files.every(([path]) => path.startsWith(`${name}/`))).toBe(true);
    writeFiles(work, Object.fromEntries(files));
  });
  beforeEach(async () => {
    context = await browser.newContext({viewport: {width: 1280, height: 900}});
    page = await context.newPage();
    trouble = watchPage(page, {home: 'file:'});
  });
  afterEach(() => context.close());

  test('has every file of the site but those of the search, and a note', () => {
    const site = filesBelow(out).filter(file => !file.startsWith('search/') || file === 'search/index.html');
    expect(filesBelow(folder)).toEqual([...site, 'اقرأني.txt'].sort());
    expect(readFileSync(join(folder, 'اقرأني.txt'), 'utf8')).toMatch(/^\uFEFF\P{L}*\p{Script=Arabic}/u);
  });

  test('says in each page what the site says: only addresses are others', () => {
    for (const {path} of onePageOfEachKind(out)) {
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      expect(withoutAddresses(join(folder, file)), file).toEqual(withoutAddresses(join(out, file)));
    }
  });

  test('has no address of a server, and every relative one leads to a file', () => {
    const wrong: string[] = [];
    let followed = 0;
    for (const file of filesBelow(folder).filter(path => path.endsWith('.html'))) {
      const html = readFileSync(join(folder, file), 'utf8');
      for (const [, address = ''] of html.matchAll(/\s(?:href|src|action)="([^"#][^"]*)"/gu)) {
        if (/^(?:https?|mailto):/u.test(address)) continue;
        followed++;
        const target = new URL(address.replaceAll('&amp;', '&'), pathToFileURL(join(folder, file)));
        const isThere = !address.startsWith('/') && existsSync(fileURLToPath(`file://${target.pathname}`));
        if (!isThere || target.pathname.endsWith('/')) wrong.push(`${file}: ${address}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(followed).toBeGreaterThan(100);
  });

  test('opens each kind of page in its dress, with nothing refused', async () => {
    for (const {path} of onePageOfEachKind(out)) {
      await page.goto(addressOf(path));
      const dress = await page.evaluate(dressOf);
      expect(dress, path).toMatchObject({background: 'rgb(251, 248, 242)', script: 'on', failed: []});
      expect(dress.faces, path).toEqual(expect.arrayContaining(['Markazi Text', 'Readex Pro']));
      expect(trouble, path).toEqual([]);
    }
  });

  test('is read from the first page to an article, a name, the timeline, and back', async () => {
    await page.goto(home);
    for (const [link, kind] of [
      ['main a[href*="articles/"]', 'articles'],
      ['main a[href*="people/"], main a[href*="places/"], main a[href*="organisations/"], main a[href*="tags/"]', ''],
      ['.mast nav a[href*="timeline/"]', 'timeline'],
      ['.mast nav a[href*="stories/"]', 'stories'],
    ] as const) {
      await page.locator(link).first().click();
      await page.waitForURL(new RegExp(`/${name}/${kind}.*/index\\.html(?:#.*)?$`, 'u'));
      expect(await page.locator('main h1').count()).toBe(1);
    }
    for (let step = 0; step < 4; step++) await page.goBack();
    expect(page.url()).toBe(home);
    await page.locator('.foot a[href*="about/"]').first().click();
    await page.locator('.site-name').click();
    await page.waitForURL(home);
    expect(trouble).toEqual([]);
  });

  test('says on its search page that it is on disk, and leads to the indexes', async () => {
    await page.goto(home);
    await page.fill('.mast input[type="search"]', 'بيروت & لبنان');
    await page.press('.mast input[type="search"]', 'Enter');
    await page.waitForURL(/search\/index\.html\?q=/u);
    expect(await page.locator('.search-from-disk').isVisible()).toBe(true);
    expect(await page.locator('#search').isVisible()).toBe(false);
    expect(await page.locator('.search-examples').isVisible()).toBe(false);
    await page.locator('.search-start a[href*="people/"]').first().click();
    await page.waitForURL(/people\/index\.html$/u);
    expect(trouble).toEqual([]);
  });

  test('keeps what its reader chooses', async () => {
    await page.goto(home);
    await page.click('.reader > summary');
    await page.check('.reader input[name="theme"][value="dark"]');
    await page.check('.reader input[name="digits"][value="latin"]');
    await page.goto(addressOf('timeline/'));
    expect((await page.evaluate(dressOf)).background).toBe('rgb(21, 18, 16)');
    expect(await page.locator('main .num').first().textContent()).not.toMatch(/[٠-٩]/u);
    expect(trouble).toEqual([]);
  });
});

test('an old address in the zip of sample sends on to its article', async () => {
  const folder = join(work, 'sample');
  const old = filesBelow(folder).find(
    file => file.endsWith('.html') && readFileSync(join(folder, file), 'utf8').includes('http-equiv="refresh"'),
  );
  expect(old).toBeDefined();
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, old ?? '')).href);
  await page.waitForURL(/\/articles\/.*\/index\.html$/u);
  await page.close();
});

/** Runs in the page, once its fonts are there: colours and faces as they came out. */
const dressOf = async (): Promise<{
  readonly background: string;
  readonly script: string | undefined;
  readonly faces: readonly string[];
  readonly failed: readonly string[];
}> => {
  await document.fonts.ready;
  const faces: FontFace[] = [];
  document.fonts.forEach(face => {
    faces.push(face);
  });
  const named = (status: FontFaceLoadStatus): readonly string[] => [
    ...new Set(
      faces
        .filter(face => face.status === status)
        .map(({family}) => family.replaceAll('"', ''))
        // Faces of the machine, which few machines have.
        .filter(family => !/ on /u.test(family)),
    ),
  ];
  return {
    background: getComputedStyle(document.documentElement).backgroundColor,
    script: document.documentElement.dataset['script'],
    faces: named('loaded'),
    failed: named('error'),
  };
};

const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'action', 'cite', 'xLinkHref', 'srcSet']);
const parser = unified().use(rehypeParse);

/** Text and elements of a page as a parser reads them, without what the zip may change: addresses, and what is refused from disk. */
const withoutAddresses = (file: string): readonly string[] => {
  const read: string[] = [];
  visit(parser.parse(readFileSync(file, 'utf8')), node => {
    if (node.type === 'text') read.push(node.value);
    if (node.type !== 'element') return;
    const {tagName, properties} = node;
    if (String(properties['rel']) === 'preload' || String(properties['src']).includes('/search/')) return;
    const kept = Object.entries(properties).filter(([key]) => !ADDRESSES.has(key));
    read.push(`${tagName} ${JSON.stringify(kept)}`.replaceAll("'self' file:", "'self'"));
  });
  return read;
};
