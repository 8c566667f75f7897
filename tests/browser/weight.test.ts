/** What a page costs a reader, in bytes as a host sends them, and whether it holds still while it loads. */
import {gzipSync} from 'node:zlib';
import type {Browser, BrowserContextOptions, Page, Response} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {openBrowser} from './open-browser.ts';
import {onePageOfEachKind} from './page-kinds.ts';
import {type ServedSite, serveSite} from './serve-site.ts';

const {out, base} = inject('sites').sample;
const KINDS = onePageOfEachKind(out);
const ARTICLE = KINDS.find(({name}) => name === 'articles/*')?.path ?? '';
const KILOBYTE = 1024;
/** The kinds whose layouts differ most. */
const LAYOUTS: readonly string[] = ['home', 'articles/*', 'timeline'];
/** How late fonts come, in milliseconds: as they should, and long after the first paint. */
const ARRIVALS = [
  {width: 390, delay: 0},
  {width: 1280, delay: 0},
  {width: 390, delay: 1500},
  {width: 1280, delay: 1500},
] as const;
/** How much may move. */
const MOST = 0.05;

let served: ServedSite;
let browser: Browser;

beforeAll(async () => {
  served = await serveSite(out, base);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe('the heaviest article', () => {
  test('is within its budget, also with Latin, Persian and vocalised words in its text and beside it', async () => {
    const responses: Response[] = [];
    const {page, close} = await openPage({});
    page.on('response', response => responses.push(response));
    await page.goto(served.home + ARTICLE, {waitUntil: 'networkidle'});
    // Left out are the rarest letters, each in a file that comes with it alone: of the Maghreb ڨ and ڭ in a text (3 kB), of
    // Urdu and Kurdish, é and ç of Latin.
    await page.evaluate(async words => {
      for (const place of ['.body', '.byline']) {
        const element = document.createElement('p');
        element.textContent = words;
        document.querySelector(place)?.append(element);
      }
      // Laid out, so that the browser knows what it lacks.
      document.body.getBoundingClientRect();
      await document.fonts.ready;
    }, 'قال مُتَحَدِّثٌ باسم «گوگل» و«ڤيڤو» في پاريس: #COP29 – Reuters @un ٣٫٥ % (2024) [2 × 3 = 6]');
    await page.waitForLoadState('networkidle');
    const files = await Promise.all(
      responses.map(async response => {
        const body = await response.body();
        const type = response.request().resourceType();
        // Fonts are compressed already.
        return {type, bytes: type === 'font' ? body.length : gzipSync(body).length};
      }),
    );
    await close();
    const weigh = (...types: readonly string[]): number =>
      files.filter(({type}) => types.includes(type)).reduce((sum, {bytes}) => sum + bytes, 0);
    expect(files.filter(({type}) => type === 'document')).toHaveLength(1);
    expect(files.filter(({type}) => type === 'stylesheet')).toHaveLength(1);
    expect(weigh('document', 'stylesheet')).toBeLessThanOrEqual(40 * KILOBYTE);
    expect(weigh('stylesheet')).toBeLessThanOrEqual(20 * KILOBYTE);
    expect(weigh('script')).toBeLessThanOrEqual(5 * KILOBYTE);
    expect(weigh('script')).toBeGreaterThan(0);
    expect(weigh('font')).toBeLessThanOrEqual(70_000);
    expect(files.filter(({type}) => type === 'font')).toHaveLength(7);
  });
});

describe('while it loads', () => {
  const cases = KINDS.flatMap(kind =>
    LAYOUTS.includes(kind.name) ? ARRIVALS.map(arrival => ({...kind, ...arrival})) : [],
  );
  // Mostly waiting: several at once.
  test.concurrent.each(cases)(
    '$name holds still at $width with fonts $delay ms late, also for a reader with other months and digits',
    async ({path, width, delay}) => {
      const {page, close} = await openPage({viewport: {width, height: 900}});
      // All at once: they are asked for together, by links in the head.
      let late: Promise<unknown> | undefined;
      await page.route(/\.woff2$/u, async route => {
        late ??= new Promise(resolve => setTimeout(resolve, delay));
        await late;
        await route.continue();
      });
      await page.addInitScript(watchShifts);
      await page.addInitScript(() =>
        localStorage.setItem('sijill.reader', JSON.stringify({months: 'maghrebi', digits: 'latin', theme: 'dark'})),
      );
      await page.goto(served.home + path);
      await page.evaluate(async () => {
        await document.fonts.ready;
        await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      });
      const {shift, digits} = await page.evaluate(() => ({
        // Put there by watchShifts.
        shift: (globalThis as unknown as {readonly layoutShift: number}).layoutShift,
        digits: Array.from(document.querySelectorAll('.num'), element => element.textContent ?? '').join(''),
      }));
      await close();
      expect(digits).not.toMatch(/[٠-٩]/u);
      expect(shift).toBeLessThan(MOST);
    },
  );
});

const openPage = async (
  options: BrowserContextOptions,
): Promise<{readonly page: Page; readonly close: () => Promise<void>}> => {
  const context = await browser.newContext(options);
  return {page: await context.newPage(), close: () => context.close()};
};

/** Runs in the page before anything of its own: adds up how much moved without the reader's doing. */
const watchShifts = (): void => {
  const total = globalThis as unknown as {layoutShift: number};
  total.layoutShift = 0;
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) {
      // Of the kind observed below; the general type does not tell.
      const {value, hadRecentInput} = entry as unknown as {readonly value: number; readonly hadRecentInput: boolean};
      if (!hadRecentInput) total.layoutShift += value;
    }
  }).observe({type: 'layout-shift', buffered: true});
};
