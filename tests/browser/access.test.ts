/** Whether everyone can read and use every kind of page: by axe, by the HTML standard, by keyboard, at 400 %. */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {AxeResults, RunOptions} from 'axe-core';
import type {Browser, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, inject, test} from 'vitest';
import {htmlProblems} from '../html-validator.ts';
import {openBrowser} from './open-browser.ts';
import {onePageOfEachKind, onePageOfEachLayout} from './page-kinds.ts';
import {type ServedSite, serveSite} from './serve-site.ts';

const {out, base} = inject('sites').sample;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EVERY_RULE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer depends on the width of the page. */
const RULES_OF_LAYOUT = ['target-size', 'scrollable-region-focusable'];
/** And those whose answer depends on its colours. */
const RULES_OF_LOOK = [...RULES_OF_LAYOUT, 'color-contrast', 'link-in-text-block'];

/** Every rule once, with the settings open; those that depend on width or colours at the narrowest and the widest, light and dark. */
const AXE_RUNS = [
  {width: 320, colorScheme: 'light', rules: RULES_OF_LOOK},
  {width: 390, colorScheme: 'dark', rules: RULES_OF_LAYOUT},
  {width: 768, colorScheme: 'light', rules: RULES_OF_LAYOUT},
  {width: 1280, colorScheme: 'dark', rules: EVERY_RULE},
] as const;

let served: ServedSite;
let browser: Browser;
/** One for all tests, each of which opens its own address in it at its own size: a new one costs as much as a look. */
let page: Page;

beforeAll(async () => {
  served = await serveSite(out, base);
  browser = await openBrowser();
  page = await browser.newPage();
});

afterEach(() => page.unrouteAll());
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test.each(onePageOfEachKind(out))('$name is valid HTML', async ({path}) => {
  const file = join(out, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  expect(await htmlProblems(readFileSync(file, 'utf8'))).toEqual([]);
});

describe.each(onePageOfEachLayout(out))('$name', ({path}) => {
  test('has nothing that axe finds, with the settings open and with scripts refused', async () => {
    await page.goto(served.home + path);
    await page.evaluate(AXE);
    for (const {width, colorScheme, rules} of AXE_RUNS) {
      await page.setViewportSize({width, height: 900});
      await page.emulateMedia({colorScheme});
      await page.evaluate(isOpen => document.querySelector('.reader')?.toggleAttribute('open', isOpen), width === 1280);
      expect(await violations(page, rules), `${width} px, ${colorScheme}`).toEqual([]);
    }
    // As for a reader without scripts; axe itself needs them.
    await page.route(/\.js(?:\?|$)/u, route => route.abort());
    await page.reload();
    expect(await page.locator('.reader').isVisible()).toBe(false);
    await page.evaluate(AXE);
    expect(await violations(page, RULES_OF_LAYOUT)).toEqual([]);
  });

  test('is used by keyboard: a skip link first, focus seen everywhere, parts named in Arabic', async () => {
    await page.setViewportSize({width: 1280, height: 900});
    await page.goto(served.home + path);
    expect(await page.evaluate(partsWithoutArabicName)).toEqual([]);
    await page.keyboard.press('Tab');
    const skip = await page.evaluate(() => {
      const {top, height} = document.activeElement?.getBoundingClientRect() ?? {top: -1, height: 0};
      return {name: document.activeElement?.className, isSeen: top >= 0 && height >= 24};
    });
    expect(skip).toEqual({name: 'skip', isSeen: true});
    await page.keyboard.press('Enter');
    // The browser goes there in its own time.
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('main');
    await page.keyboard.press('Tab');
    const walked = await page.evaluate(walkFocus);
    expect(walked.unseen).toEqual([]);
    expect(walked.count).toBeGreaterThan(10);
  });

  test('is read in one direction at 400 %, and with the largest text', async () => {
    // 1280 × 1024 pixels at 400 % are 320 × 256 of the page's own.
    await page.setViewportSize({width: 320, height: 256});
    await page.goto(served.home + path);
    expect(await page.evaluate(findTwoWayScroll)).toEqual([]);
    expect(await page.evaluate(findCutOff)).toEqual([]);
    await page.evaluate(() => document.documentElement.setAttribute('data-size', 'largest'));
    expect(await page.evaluate(findTwoWayScroll)).toEqual([]);
  });
});

const violations = async (page: Page, rules: readonly string[]): Promise<readonly string[]> => {
  const results = await page.evaluate(runAxe, {runOnly: [...rules], resultTypes: ['violations']} satisfies RunOptions);
  expect(results.passes.length + results.inapplicable.length).toBeGreaterThan(0);
  return results.violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`);
};

/** Runs in the page, once axe is there. */
const runAxe = (options: RunOptions): Promise<AxeResults> =>
  // The script puts itself on the global object; the page's types do not know it.
  (
    globalThis as unknown as {
      readonly axe: {readonly run: (context: Document, options: RunOptions) => Promise<AxeResults>};
    }
  ).axe.run(document, options);

/** Runs in the page: landmarks that come more than once, or mean nothing by themselves, have an Arabic name; each page has the three that do. */
const partsWithoutArabicName = (): readonly string[] => [
  ...['body > header', 'body > main', 'body > footer'].filter(part => document.querySelectorAll(part).length !== 1),
  ...Array.from(document.querySelectorAll('nav, aside, [role="region"], input[type="search"]'))
    .filter(part => {
      const label = part instanceof HTMLInputElement ? part.labels?.[0]?.textContent : null;
      const labelledBy = document.getElementById(part.getAttribute('aria-labelledby') ?? '')?.textContent;
      return !/[\u0621-\u064A]{2}/u.test(part.getAttribute('aria-label') ?? label ?? labelledBy ?? '');
    })
    .map(part => part.outerHTML.slice(0, 80)),
];

/**
 * Runs in the page, after a key was pressed: focuses one after the other what can be, and names what does not show it: by an
 * outline, or in a drawing, where an outline would cover the neighbours, by its colours.
 */
const walkFocus = (): {readonly count: number; readonly unseen: readonly string[]} => {
  const coloursOf = (target: Element): string =>
    [target, ...Array.from(target.querySelectorAll('*'))]
      .map(part => `${getComputedStyle(part).stroke} ${getComputedStyle(part).fill}`)
      .join();
  const targets = Array.from(
    document.querySelectorAll<HTMLElement | SVGElement>('a[href], button, input, select, summary, [tabindex="0"]'),
  ).filter(target => target.tabIndex >= 0 && target.checkVisibility({visibilityProperty: true}));
  const unseen = targets.filter(target => {
    const before = target instanceof SVGElement ? coloursOf(target) : undefined;
    target.focus();
    const style = getComputedStyle(target);
    const isOutlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    const isColoured = before !== undefined && coloursOf(target) !== before;
    return document.activeElement !== target || !target.matches(':focus-visible') || !(isOutlined || isColoured);
  });
  return {count: targets.length, unseen: unseen.map(target => target.outerHTML.slice(0, 120))};
};

/** Runs in the page: the page when it scrolls sideways, and every box that scrolls both ways. */
const findTwoWayScroll = (): readonly string[] =>
  Array.from(document.querySelectorAll('*'))
    .filter(element => {
      if (element === document.documentElement) return element.scrollWidth > element.clientWidth;
      const {overflowX, overflowY} = getComputedStyle(element);
      const isWide = /auto|scroll/u.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
      return isWide && /auto|scroll/u.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    })
    .map(element => element.outerHTML.slice(0, 80));

/** Runs in the page: what stands beyond the edges of the screen, where no scrolling reaches it. */
const findCutOff = (): readonly string[] =>
  Array.from(document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dt, dd, td)'))
    .filter(element => {
      const {left, right, width} = element.getBoundingClientRect();
      return width > 1 && (left < -1 || right > document.documentElement.clientWidth + 1);
    })
    .filter(element => {
      for (let around: Element | null = element; around !== null; around = around.parentElement)
        if (/auto|scroll/u.test(getComputedStyle(around).overflowX)) return false;
      return true;
    })
    .map(element => element.outerHTML.slice(0, 80));
