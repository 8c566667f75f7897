/** The sample archive as readers meet it: served at a site's root and below a prefix, in a real browser, with scripts off and on. */
import {readFileSync, statSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {AxeResults, RunOptions} from 'axe-core';
import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {build} from '../../src/build.ts';
import {SILENT} from '../../src/model/progress.ts';
import {filesBelow} from '../files.ts';
import {ROOT, temporaryFolder} from '../helpers.ts';
import {chromiumArguments, findChromium} from '../setup/find-chromium.ts';
import {type ServedSite, serveSite} from './serve-site.ts';

const BASES = ['/', '/archive/'] as const;
/** The pages are the same files for every reader: what scripts could change is looked at where the site stands at the root. */
const READERS = [
  {base: '/', scripts: 'on'},
  {base: '/', scripts: 'off'},
  {base: '/archive/', scripts: 'off'},
] as const;
const SCREENS = [
  {width: 320, colorScheme: 'light'},
  {width: 390, colorScheme: 'dark'},
  {width: 1280, colorScheme: 'light'},
  {width: 1280, colorScheme: 'dark'},
] as const;

/** A page of each kind, as a pattern of its path below the site. Of several pages the largest is taken: it has the most to go wrong. */
const PAGES: readonly (readonly [name: string, path: RegExp])[] = [
  ['home', /^index\.html$/],
  ['an article', /^articles\/[^/]+\/index\.html$/],
  ['the timeline', /^timeline\/index\.html$/],
  ['a year of the timeline', /^timeline\/\d{4}\/index\.html$/],
  ['a person', /^people\/[^/]+\/index\.html$/],
  ['the index of people', /^people\/index\.html$/],
  ['a place', /^places\/[^/]+\/index\.html$/],
  ['a tag', /^tags\/[^/]+\/index\.html$/],
  ['a source', /^sources\/[^/]+\/index\.html$/],
  ['about', /^about\/index\.html$/],
  ['404', /^404\.html$/],
];

/** An address that no site has. */
const NO_PAGE = 'no/such/page/';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Between them every rule, in both colour schemes, at the narrowest and the widest; each run costs about a second. */
const AXE_RUNS = [
  {width: 320, colorScheme: 'light'},
  {width: 1280, colorScheme: 'dark'},
] as const;
const AXE_OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

const folder = temporaryFolder();
const sites = new Map<string, {readonly out: string; readonly served: ServedSite}>();
let browser: Browser;

beforeAll(async () => {
  for (const base of BASES) {
    const out = join(folder, base === '/' ? 'root' : 'prefixed');
    const result = await build(
      {articles: join(ROOT, 'articles'), out, cache: join(folder, 'cache'), base, full: false},
      SILENT,
    );
    if (!result.ok)
      throw new Error(
        `articles/ does not build: ${result.diagnostics.map(({path, code}) => `${path} ${code}`).join(', ')}`,
      );
    sites.set(base, {out, served: await serveSite(out, base)});
  }
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumArguments(process.getuid?.() === 0)],
    // Playwright's own wish for a sandbox would be its argument beside ours.
    chromiumSandbox: process.getuid?.() !== 0,
  });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  for (const {served} of sites.values()) await served.close();
});

describe.each(READERS)('the site below $base, scripts $scripts', ({base, scripts}) => {
  test.each(PAGES)('shows %s whole', async (_name, pattern) => {
    const {served} = siteAt(base);
    const context = await browser.newContext({
      javaScriptEnabled: scripts === 'on',
      viewport: {width: 1280, height: 900},
    });
    try {
      const trouble: string[] = [];
      const page = await openPage(context, addressOf(base, pattern), served.home, trouble);
      for (const {width, colorScheme} of SCREENS) {
        await page.setViewportSize({width, height: 900});
        await page.emulateMedia({colorScheme});
        expect(await page.evaluate(measure), `${width} px, ${colorScheme}`).toEqual({
          dir: 'rtl',
          lang: 'ar',
          headings: 1,
          inlineCode: [],
          fonts: expect.arrayContaining(['Markazi Text', 'Readex Pro']),
          overflow: 0,
          isDark: colorScheme === 'dark',
        });
      }
      expect(trouble).toEqual([]);
    } finally {
      await context.close();
    }
  });
});

describe.each(BASES)('the site below %s', base => {
  test('has no dead link on any of these pages', async () => {
    const {served} = siteAt(base);
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      const links = new Set<string>();
      for (const [, pattern] of PAGES) {
        await page.goto(addressOf(base, pattern));
        for (const link of await page.evaluate(listLinks)) links.add(link);
      }
      // Links to a place on the 404 page itself lead where the reader is.
      const inside = [...links].filter(
        link => link.startsWith(new URL('/', served.home).href) && !link.includes(NO_PAGE),
      );
      expect(inside.length).toBeGreaterThan(100);
      expect(inside.filter(link => !link.startsWith(served.home))).toEqual([]);
      expect(await deadLinks(context, inside)).toEqual([]);
    } finally {
      await context.close();
    }
  });
});

describe('accessibility (axe)', () => {
  test.each(PAGES)('finds nothing on %s', async (_name, pattern) => {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(addressOf('/', pattern));
      await page.evaluate(AXE);
      for (const {width, colorScheme} of AXE_RUNS) {
        await page.setViewportSize({width, height: 900});
        await page.emulateMedia({colorScheme});
        const results = await page.evaluate(runAxe, AXE_OPTIONS);
        const found = results.violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`);
        expect(found, `${width} px, ${colorScheme}`).toEqual([]);
        expect(results.passes.length).toBeGreaterThan(10);
      }
    } finally {
      await context.close();
    }
  });
});

describe('on paper', () => {
  test('an article leaves its furniture behind', async () => {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.goto(addressOf('/', /^articles\/[^/]+\/index\.html$/));
      expect(await page.locator('nav:visible').count()).toBeGreaterThan(0);
      await page.emulateMedia({media: 'print'});
      expect(await page.locator('nav:visible, form:visible, .skip:visible').count()).toBe(0);
      expect(await page.locator('h1:visible').count()).toBe(1);
      expect(await page.locator('main p:visible').count()).toBeGreaterThan(0);
    } finally {
      await context.close();
    }
  });
});

const siteAt = (base: string): {readonly out: string; readonly served: ServedSite} => {
  const site = sites.get(base);
  if (site === undefined) throw new Error(`no site was built below ${base}`);
  return site;
};

/** Address of the largest page of a kind; for the 404 page, one that nothing has. */
const addressOf = (base: string, pattern: RegExp): string => {
  const {out, served} = siteAt(base);
  const paths = filesBelow(out).filter(path => pattern.test(path));
  const size = (path: string): number => statSync(join(out, path)).size;
  const [largest] = paths.toSorted((left, right) => size(right) - size(left));
  if (largest === undefined) throw new Error(`the site has no page like ${pattern.source}`);
  return served.home + (largest === '404.html' ? NO_PAGE : largest.replace(/index\.html$/, ''));
};

/** Opens a page and notes what no page may do: leave the site, miss a file, complain. */
const openPage = async (context: BrowserContext, address: string, home: string, trouble: string[]): Promise<Page> => {
  const page = await context.newPage();
  page.on('request', request => {
    if (!request.url().startsWith(home) && !request.url().startsWith('data:'))
      trouble.push(`request to ${request.url()}`);
  });
  page.on('response', response => {
    if (response.status() >= 400 && response.url() !== address) trouble.push(`${response.status()} ${response.url()}`);
  });
  page.on('requestfailed', request => trouble.push(`failed ${request.url()}`));
  page.on('pageerror', error => trouble.push(error.message));
  page.on('console', message => {
    // Chromium notes the 404 of the page itself, which is what was asked for.
    if (message.type() === 'error' && message.location().url !== address) trouble.push(message.text());
  });
  const response = await page.goto(address, {waitUntil: 'load'});
  expect(response?.status()).toBe(address.endsWith(NO_PAGE) ? 404 : 200);
  return page;
};

/** Runs in the page. */
const measure = async (): Promise<{
  readonly dir: string;
  readonly lang: string;
  readonly headings: number;
  readonly inlineCode: readonly string[];
  readonly fonts: readonly string[];
  readonly overflow: number;
  readonly isDark: boolean;
}> => {
  await document.fonts.ready;
  const isShown = (element: Element): boolean =>
    element.checkVisibility() && element.getBoundingClientRect().height > 0;
  const code = Array.from(document.querySelectorAll('*')).flatMap(element => {
    const name = element.localName;
    const handlers = element
      .getAttributeNames()
      .filter(attribute => attribute === 'style' || attribute.startsWith('on'));
    const isInline =
      name === 'style' ||
      (name === 'script' && !element.hasAttribute('src') && element.getAttribute('type') !== 'application/ld+json');
    return isInline || handlers.length > 0 ? [`${name} ${handlers.join(' ')}`] : [];
  });
  // The set can be iterated, which the types without the DOM's iterators do not say; its forEach needs scripts to be on.
  const faces = Array.from(document.fonts as unknown as Iterable<FontFace>).filter(face => face.status === 'loaded');
  const [red = 255] = (getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? []).map(Number);
  return {
    dir: document.documentElement.dir,
    lang: document.documentElement.lang,
    headings: Array.from(document.querySelectorAll('h1')).filter(isShown).length,
    inlineCode: code,
    fonts: Array.from(new Set(faces.map(face => face.family.replaceAll('"', '')))).sort(),
    overflow: Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
    isDark: red < 128,
  };
};

/** Runs in the page. */
const listLinks = (): readonly string[] =>
  Array.from(document.querySelectorAll('[href], [src]')).flatMap(element => {
    const link = element.getAttribute('href') ?? element.getAttribute('src');
    // The canonical address is the public one, not the test server's.
    return link === null || element.getAttribute('rel') === 'canonical' ? [] : [new URL(link, document.baseURI).href];
  });

/** Runs in the page, once axe is there. */
const runAxe = (options: RunOptions): Promise<AxeResults> =>
  // The script puts itself on the global object; the page's types do not know it.
  (
    globalThis as unknown as {
      readonly axe: {readonly run: (context: Document, options: RunOptions) => Promise<AxeResults>};
    }
  ).axe.run(document, options);

/** Addresses that are not answered with 200, or whose fragment names nothing on the page. */
const deadLinks = async (context: BrowserContext, links: readonly string[]): Promise<readonly string[]> => {
  const dead: string[] = [];
  for (const link of links) {
    const {hash} = new URL(link);
    const response = await context.request.get(link);
    const fragment = decodeURIComponent(hash.slice(1));
    if (response.status() !== 200) dead.push(`${response.status()} ${link}`);
    else if (fragment !== '' && !(await response.text()).includes(`id="${fragment}"`))
      dead.push(`no such place ${link}`);
  }
  return dead;
};
