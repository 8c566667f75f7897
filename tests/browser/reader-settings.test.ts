/** The reader's settings: what they change, what they leave alone, that they are remembered, and that nothing depends on storage. */
import type {Browser, BrowserContext, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test} from 'vitest';
import {openBrowser} from './open-browser.ts';
import {onePageOfEachKind} from './page-kinds.ts';
import {type ServedSite, serveSite} from './serve-site.ts';
import {watchPage} from './watch-page.ts';

const {out, base} = inject('sites').sample;
const pathOf = (kind: string): string => onePageOfEachKind(out).find(({name}) => name === kind)?.path ?? '';

let served: ServedSite;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  served = await serveSite(out, base);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});
beforeEach(async () => {
  context = await browser.newContext({viewport: {width: 390, height: 800}});
  page = await context.newPage();
});
afterEach(() => context.close());

const open = async (kind: string): Promise<void> => {
  await page.goto(served.home + pathOf(kind));
  await page.click('.reader > summary');
};
const choose = (name: string, value: string): Promise<void> =>
  page.check(`.reader input[name="${name}"][value="${value}"]`);

describe('month names and digits', () => {
  test.each([
    ['dual', 'arabic', 'كانون الثاني/يناير', '٢٠١٨'],
    ['levantine', 'latin', 'كانون الثاني', '2018'],
    ['egyptian', 'arabic', 'يناير', '٢٠١٨'],
    ['maghrebi', 'latin', 'جانفي', '2018'],
    ['moroccan', 'arabic', 'يناير', '٢٠١٨'],
  ])('are %s and %s where the archive speaks', async (months, digits, january, year) => {
    await open('articles/*');
    await choose('months', months);
    await choose('digits', digits);
    await page.evaluate(() => {
      const words = document.createElement('p');
      words.id = 'words';
      words.className = 'num';
      words.textContent = 'بين ١٢ كانون الثاني/يناير وآذار/مارس ٢٠١٨';
      document.querySelector('main')?.append(words);
    });
    await expect.poll(() => page.textContent('#words')).toContain(`${january} و`);
    expect(await page.textContent('#words')).toContain(year);
    expect(await page.textContent('#words')).not.toMatch(digits === 'latin' ? /[٠-٩]/u : /[0-9]/u);
  });

  test('stay as they are in an article, its headline and its quotations', async () => {
    await open('articles/*');
    const words = (): Promise<readonly (string | null)[]> =>
      page.locator('main h1, .body, main h3, .short-list > li > a').allTextContents();
    const before = await words();
    expect(before.join('')).toMatch(/[٠-٩0-9]/u);
    const date = await page.textContent('.byline time');
    await choose('months', 'maghrebi');
    await choose('digits', 'latin');
    expect(await words()).toEqual(before);
    expect(await page.textContent('.byline time')).not.toBe(date);
    await page.click('.reader button');
    expect(await page.textContent('.byline time')).toBe(date);
  });
});

describe('a choice', () => {
  test('is remembered on the next page, and there before it is painted', async () => {
    await open('people/*');
    for (const [name, value] of [
      ['theme', 'dark'],
      ['size', 'largest'],
      ['months', 'egyptian'],
      ['digits', 'latin'],
    ] as const)
      await choose(name, value);
    // When the first of the body is parsed, theme and size are settled.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.body === null) return;
        observer.disconnect();
        document.documentElement.dataset['seen'] = [
          document.documentElement.dataset['theme'],
          document.documentElement.dataset['size'],
        ].join(' ');
      }).observe(document, {childList: true, subtree: true});
    });
    await page.goto(served.home);
    expect(await page.getAttribute('html', 'data-seen')).toBe('dark largest');
    expect(await page.textContent('.tagline')).toMatch(/2025/u);
    expect(await page.locator('.item time').first().textContent()).toMatch(/^\d+ \p{L}+ \d{4}$/u);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(21, 18, 16)',
    );
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('20.8px');
    expect(
      await page
        .locator('.reader input:checked')
        .evaluateAll(inputs => inputs.map(input => input.getAttribute('value'))),
    ).toEqual(['dark', 'largest', 'egyptian', 'latin']);
  });

  test('holds on the page where storage is refused, and breaks nothing', async () => {
    const trouble = watchPage(page, {home: served.home});
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await open('home');
    await choose('digits', 'latin');
    expect(await page.textContent('.tagline')).toMatch(/2025/u);
    expect(trouble).toEqual([]);
  });

  test.each(['{"theme":"purple","digits":7}', '[]', 'null', 'no json'])(
    'that makes no sense is passed over: %s',
    async kept => {
      const trouble = watchPage(page, {home: served.home});
      await page.addInitScript(value => localStorage.setItem('sijill.reader', value), kept);
      await open('home');
      expect(await page.locator('.reader input:checked').count()).toBe(4);
      expect(await page.textContent('.tagline')).toMatch(/٢٠٢٥/u);
      expect(trouble).toEqual([]);
    },
  );
});

describe('the control', () => {
  test('works by keyboard and closes on Escape and on a click beside it', async () => {
    await page.goto(served.home);
    await page.focus('.reader > summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.getAttribute('html', 'data-theme')).toBe('dark');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getAttribute('.reader', 'open')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getAttribute('.reader', 'open')).toBe('');
    await page.mouse.click(195, 790);
    await expect.poll(() => page.getAttribute('.reader', 'open')).toBeNull();
  });

  test('lies within the smallest screen, each choice large enough to touch', async () => {
    await page.setViewportSize({width: 320, height: 640});
    await open('home');
    const boxes = await page.locator('.reader > summary, .reader label, .reader button').evaluateAll(targets =>
      targets.map(target => {
        const {left, right, height} = target.getBoundingClientRect();
        return left >= 0 && right <= 320 && height >= 24;
      }),
    );
    expect(boxes.length).toBeGreaterThan(10);
    expect(boxes).not.toContain(false);
  });
});
