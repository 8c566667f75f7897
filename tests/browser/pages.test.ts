/** Every kind of page of the sample archive as readers meet it: at a site's root and below a prefix, in a real browser, with scripts off and on. */
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {openBrowser} from './open-browser.ts';
import {onePageOfEachKind} from './page-kinds.ts';
import {type ServedSite, serveSite} from './serve-site.ts';
import {watchPage} from './watch-page.ts';

const SITES = inject('sites');
const KINDS = onePageOfEachKind(SITES.sample.out);

/** The pages are the same files for every reader; a prefix changes addresses only, so there one look is enough. */
const READERS = [
  {site: 'sample', scripts: 'on', widths: [320, 390, 768, 1280]},
  {site: 'sample', scripts: 'off', widths: [320, 390, 768, 1280]},
  {site: 'prefixed', scripts: 'off', widths: [1280]},
] as const;

/** An address that no site has. */
const NO_PAGE = 'no/such/page/';

const served = new Map<string, ServedSite>();
let browser: Browser;

beforeAll(async () => {
  for (const name of ['sample', 'prefixed'] as const)
    served.set(name, await serveSite(SITES[name].out, SITES[name].base));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  for (const site of served.values()) await site.close();
});

test('the sample archive has pages of the kinds looked at below', () => {
  expect(KINDS.map(({name}) => name)).toEqual(
    expect.arrayContaining([
      'home',
      'articles/*',
      'timeline',
      'timeline/YYYY',
      'timeline/YYYY/MM',
      'people',
      'people/*',
      'places/*',
      'organisations/*',
      'tags/*',
      'sources/*',
      'about',
      '404',
    ]),
  );
});

describe.each(READERS)('the $site site, scripts $scripts', ({site, scripts, widths}) => {
  let context: BrowserContext;
  /** One for all kinds: a new one costs as much as the rest of a test. */
  let page: Page;
  let trouble: string[];
  beforeAll(async () => {
    context = await browser.newContext({
      javaScriptEnabled: scripts === 'on',
      viewport: {width: 1280, height: 900},
    });
    page = await context.newPage();
    trouble = watchPage(page, {home: siteCalled(site).home, mayBeMissing: address => address.endsWith(NO_PAGE)});
  });
  afterAll(() => context?.close());

  test.each(KINDS)('shows $name whole', async ({path}) => {
    const address = addressOf(siteCalled(site).home, path);
    trouble.length = 0;
    const response = await page.goto(address, {waitUntil: 'load'});
    expect(response?.status()).toBe(address.endsWith(NO_PAGE) ? 404 : 200);
    for (const width of widths) {
      for (const colorScheme of ['light', 'dark'] as const) {
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
          hasSettings: scripts === 'on',
        });
      }
    }
    expect(trouble).toEqual([]);
  });
});

describe.each(['sample', 'prefixed'] as const)('the %s site', name => {
  test('has no dead link on any of these pages', async () => {
    const {home} = siteCalled(name);
    const context = await browser.newContext({javaScriptEnabled: false});
    try {
      const page = await context.newPage();
      const links = new Set<string>();
      for (const {path} of KINDS) {
        await page.goto(addressOf(home, path), {waitUntil: 'domcontentloaded'});
        for (const link of await page.evaluate(listLinks)) links.add(link);
      }
      // Links to a place on the 404 page itself lead where the reader is.
      const inside = [...links].filter(link => link.startsWith(new URL('/', home).href) && !link.includes(NO_PAGE));
      expect(inside.length).toBeGreaterThan(100);
      expect(inside.filter(link => !link.startsWith(home))).toEqual([]);
      expect(await deadLinks(context, inside)).toEqual([]);
    } finally {
      await context.close();
    }
  });
});

describe('on paper', () => {
  test('an article leaves its furniture behind, and is black on white whatever the screen was', async () => {
    const context = await browser.newContext({colorScheme: 'dark'});
    try {
      const page = await context.newPage();
      const article = KINDS.find(({name}) => name === 'articles/*')?.path ?? '';
      await page.goto(addressOf(siteCalled('sample').home, article));
      expect(await page.locator('nav:visible').count()).toBeGreaterThan(0);
      await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'));
      await page.emulateMedia({media: 'print'});
      expect(await page.locator('nav:visible, form:visible, .skip:visible, .reader:visible').count()).toBe(0);
      expect(await page.locator('h1:visible').count()).toBe(1);
      expect(await page.locator('main p:visible').count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
        'rgb(255, 255, 255)',
      );
    } finally {
      await context.close();
    }
  });
});

const siteCalled = (name: string): ServedSite => {
  const site = served.get(name);
  if (site === undefined) throw new Error(`no site ${name} is served`);
  return site;
};

const addressOf = (home: string, path: string): string => home + (path === '404.html' ? NO_PAGE : path);

/** Runs in the page. */
const measure = async (): Promise<{
  readonly dir: string;
  readonly lang: string;
  readonly headings: number;
  readonly inlineCode: readonly string[];
  readonly fonts: readonly string[];
  readonly overflow: number;
  readonly isDark: boolean;
  readonly hasSettings: boolean;
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
    hasSettings: Array.from(document.querySelectorAll('.reader')).some(isShown),
  };
};

/** Runs in the page. */
const listLinks = (): readonly string[] =>
  Array.from(document.querySelectorAll('[href], [src]')).flatMap(element => {
    const link = element.getAttribute('href') ?? element.getAttribute('src');
    // The canonical address is the public one, not the test server's.
    return link === null || element.getAttribute('rel') === 'canonical' ? [] : [new URL(link, document.baseURI).href];
  });

/** Addresses that are not answered with 200, or whose fragment names nothing on the page. */
const deadLinks = async (context: BrowserContext, links: readonly string[]): Promise<readonly string[]> => {
  const dead: string[] = [];
  // Pages that many places of are linked to are asked for once.
  const fragments = new Map<string, Set<string>>();
  for (const link of links) {
    const {href, hash} = new URL(link);
    const page = href.slice(0, href.length - hash.length);
    fragments.set(page, (fragments.get(page) ?? new Set()).add(decodeURIComponent(hash.slice(1))));
  }
  for (const [page, places] of fragments) {
    const response = await context.request.get(page);
    if (response.status() !== 200) dead.push(`${response.status()} ${page}`);
    else if (places.size > 1 || !places.has('')) {
      const text = await response.text();
      for (const place of places)
        if (place !== '' && !text.includes(`id="${place}"`)) dead.push(`no such place ${page}#${place}`);
    }
  }
  return dead;
};
