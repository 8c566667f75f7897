/** The search page in a real browser: what a reader types, opens, narrows and presses. */
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {AxeResults} from 'axe-core';
import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {build} from '../../src/build.ts';
import {SILENT} from '../../src/model/progress.ts';
import {temporaryFolder} from '../helpers.ts';
import {chromiumArguments, findChromium} from '../setup/find-chromium.ts';
import {type ServedSite, serveSite} from './serve-site.ts';
import {watchPage} from './watch-page.ts';

const BASE = '/archive/';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Fourteen articles: two of one year, the others of the next. */
const article = (id: string, date: string, source: string, title: string, body: string): readonly [string, string] => [
  `${date}-${id}.md`,
  `---\ntitle: "${title}"\ndate: ${date}\nsource: ${source}\ntags: [${date < '2024' ? 'ثقافة' : 'نقل'}]\n---\n${body}\n`,
];
const ARTICLES = [
  article(
    'library',
    '2023-03-04',
    'beirut-desk',
    'افتتاح مكتبة عامة',
    'افتُتحت في بيروت مكتبةٌ عامّة، وقال نجيب ميقاتي إن «المكتبات» للجميع.',
  ),
  article(
    'fair',
    '2023-11-12',
    'cairo-desk',
    'معرض الكتاب في القاهرة',
    'شهد المعرض إقبالاً على الكتب وعلى رفوف <b>المكتبة</b>.'.replace(/<\/?b>/g, ''),
  ),
  ...Array.from({length: 12}, (_, at) =>
    article(
      `bus-${at}`,
      `2024-05-${String(at + 1).padStart(2, '0')}`,
      at % 2 === 0 ? 'beirut-desk' : 'cairo-desk',
      `حافلات اليوم ${at + 1}`,
      `سارت الحافلات في شوارع المدينة اليوم، وعددها ${at + 20} حافلة.`,
    ),
  ),
];

const folder = temporaryFolder();
const out = join(folder, 'site');
let browser: Browser;
let served: ServedSite;

beforeAll(async () => {
  const articles = join(folder, 'articles');
  mkdirSync(join(articles, 'authority'), {recursive: true});
  writeFileSync(
    join(articles, 'archive.yaml'),
    'title: سجل التجربة\ndescription: أخبار للتجربة.\nbaseUrl: https://archive.example/\ntimeZone: Asia/Beirut\n',
  );
  writeFileSync(
    join(articles, 'authority/sources.yaml'),
    '- id: beirut-desk\n  name: مكتب بيروت\n- id: cairo-desk\n  name: مكتب القاهرة\n',
  );
  for (const [name, text] of ARTICLES) writeFileSync(join(articles, name), text);
  const result = await build({articles, out, cache: join(folder, 'cache'), base: BASE, full: false}, SILENT);
  if (!result.ok) throw new Error(result.diagnostics.map(({message}) => message.en).join('\n'));
  served = await serveSite(out, BASE);
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...chromiumArguments(process.getuid?.() === 0)],
    chromiumSandbox: process.getuid?.() !== 0,
  });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Opens the search with an address, in a page that notes what no page may do. */
const open = async (
  address: string,
  work: (page: Page, context: BrowserContext) => Promise<void>,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<void> => {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const trouble = watchPage(page, {home: served.home});
    await page.goto(`${served.home}search/${address}`);
    await work(page, context);
    expect(trouble).toEqual([]);
  } finally {
    await context.close();
  }
};

const query = (text: string): string => `?${new URLSearchParams({q: text})}`;
const status = (page: Page): Promise<string> => page.locator('[role=status]').innerText();
const untilStatus = (page: Page, text: string): Promise<unknown> =>
  page.locator('[role=status]', {hasText: text}).waitFor({timeout: 20_000});
const titles = (page: Page): Promise<readonly string[]> => page.locator('.search-results h2').allInnerTexts();

describe('the search', () => {
  test('shows results as one types, and keeps the address in step', async () => {
    await open('', async page => {
      await page.getByRole('searchbox').pressSequentially('مكتبات');
      await untilStatus(page, 'نتيجتان');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-query');
      expect(decodeURIComponent(new URL(page.url()).search)).toBe('?q=مكتبات');
      expect([...(await titles(page))].sort()).toEqual(['افتتاح مكتبة عامة', 'معرض الكتاب في القاهرة']);
    });
  });

  test('marks what was found in the spelling that was printed', async () => {
    await open(query('مكتبه عامه'), async page => {
      await untilStatus(page, 'نتيجة واحدة');
      const marks = await page.locator('.search-results p mark').allInnerTexts();
      expect(marks).toEqual(['مكتبةٌ', 'عامّة', 'المكتبات']);
      expect(await page.locator('.search-results h2 mark').allInnerTexts()).toEqual(['مكتبة', 'عامة']);
    });
  });

  test('leads to the article, below the prefix', async () => {
    await open(query('مكتبة عامة'), async page => {
      await page.locator('.search-results a').click();
      await page.waitForURL(`${served.home}articles/2023-03-04-library/`);
    });
  });

  test('comes from the form of any page', async () => {
    await open('', async page => {
      await page.goto(served.home);
      await page.getByRole('searchbox').fill('القاهرة');
      await page.keyboard.press('Enter');
      await untilStatus(page, 'نتيجة واحدة');
      expect(new URL(page.url()).pathname).toBe(`${BASE}search/`);
    });
  });

  test('opens with all that its address says: query, year, source, order', async () => {
    await open(`${query('الحافلات')}&year=2024&source=cairo-desk&sort=oldest`, async page => {
      await untilStatus(page, '٦ نتائج');
      expect((await titles(page))[0]).toBe('حافلات اليوم 2');
      expect(await page.locator('#search-source').inputValue()).toBe('cairo-desk');
      expect(await page.locator('#search-source option').allInnerTexts()).toEqual([
        'الكل',
        'مكتب بيروت (٦)',
        'مكتب القاهرة (٦)',
      ]);
    });
  });

  test('narrows, sorts, shows more, and goes back', async () => {
    await open(query('حافلة'), async page => {
      await untilStatus(page, '١٢ نتيجة');
      expect(await titles(page)).toHaveLength(10);
      await page.getByRole('button', {name: 'المزيد من النتائج'}).click();
      await page.locator('.search-results h2').nth(11).waitFor();
      expect(await page.evaluate(() => document.activeElement?.closest('.search-results') !== null)).toBe(true);
      await page.locator('summary', {hasText: 'تضييق النتائج'}).click();
      await page.locator('#search-source option', {hasText: 'مكتب بيروت'}).waitFor({state: 'attached'});
      await page.locator('#search-source').selectOption('beirut-desk');
      await untilStatus(page, '٦ نتائج');
      await page.locator('#search-sort').selectOption('newest');
      await page.locator('.search-results h2', {hasText: 'اليوم 11'}).first().waitFor();
      await expect.poll(async () => (await titles(page))[0]).toBe('حافلات اليوم 11');
      await page.goBack();
      await page.goBack();
      await untilStatus(page, '١٢ نتيجة');
      expect(await page.locator('#search-source').inputValue()).toBe('');
    });
  });

  test('lists what filters alone leave, newest first, whatever digits the year has', async () => {
    await open('?year=٢٠٢٣', async page => {
      await untilStatus(page, 'نتيجتان');
      expect(await titles(page)).toEqual(['معرض الكتاب في القاهرة', 'افتتاح مكتبة عامة']);
      expect(await page.locator('.search-start').isVisible()).toBe(false);
      await page.getByRole('searchbox').fill('مكتبة بيروت');
      await expect.poll(() => titles(page)).toEqual(['افتتاح مكتبة عامة']);
    });
  });

  test('has results in sight on a narrow screen, whatever is chosen', async () => {
    await open(
      `${query('حافلة')}&year=2024`,
      async page => {
        await untilStatus(page, '١٢ نتيجة');
        const box = await page.locator('.search-results h2').first().boundingBox();
        expect(box?.y).toBeLessThan(800);
        expect(await page.locator('summary [data-part=chosen]').innerText()).toBe('(١)');
      },
      {viewport: {width: 390, height: 800}},
    );
  });

  test('is as its reader left it when they come back from a result', async () => {
    await open(query('حافلة'), async page => {
      await untilStatus(page, '١٢ نتيجة');
      await page.getByRole('button', {name: 'المزيد من النتائج'}).click();
      const last = page.locator('.search-results h2 a').nth(11);
      await last.scrollIntoViewIfNeeded();
      await expect.poll(() => page.evaluate(() => history.state?.top)).toBeGreaterThan(200);
      await last.click();
      await page.waitForURL(/articles\//u);
      await page.goBack();
      await page.locator('.search-results h2').nth(11).waitFor();
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
    });
  });

  test('does not move what is on the page when its results come', async () => {
    await open(query('حافلة'), async page => {
      await untilStatus(page, '١٢ نتيجة');
      const shift = await page.evaluate(
        () =>
          new Promise<number>(resolve => {
            new PerformanceObserver(list =>
              // Layout shifts have no types yet.
              resolve(
                list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & {value: number}).value, 0),
              ),
            ).observe({type: 'layout-shift', buffered: true});
            setTimeout(() => resolve(0), 500);
          }),
      );
      expect(shift).toBeLessThan(0.05);
    });
  });

  test('offers the pages that a query names', async () => {
    await open(query('ميقاتي'), async page => {
      const link = page.getByRole('link', {name: 'نجيب ميقاتي'});
      await link.waitFor();
      expect(await link.getAttribute('href')).toBe(`${BASE}people/najib-mikati/`);
    });
  });

  test('searches the nearest spelling, says so, and lets the reader insist', async () => {
    await open(query('الحافلاث'), async page => {
      await untilStatus(page, '١٢ نتيجة');
      expect(await page.locator('.search-notice').innerText()).toContain('الحافلات');
      await page.locator('.search-notice').getByRole('link', {name: 'الحافلاث'}).click();
      await untilStatus(page, 'لا مادة في الأرشيف فيها «الحافلاث»');
      expect(await page.locator('.search-notice').innerText()).toMatch(/^هل تقصد «الحافلات»؟$/);
    });
  });

  test('says what to do when nothing is found', async () => {
    await open(query('ديناصور'), async page => {
      await untilStatus(page, 'لا مادة في الأرشيف فيها «ديناصور»');
      expect(await page.locator('.search-advice li').count()).toBe(3);
      expect(await titles(page)).toEqual([]);
    });
  });

  test('takes a query for words and not for markup', async () => {
    await open(query('<img src=x onerror=alert(1)> "'), async page => {
      await untilStatus(page, 'لا مادة');
      expect(await page.locator('main img').count()).toBe(0);
    });
  });

  test('is emptied by Escape, and then says what can be searched', async () => {
    await open(query('مكتبة'), async page => {
      await untilStatus(page, 'نتيجتان');
      expect(await page.locator('.search-start').isVisible()).toBe(false);
      await page.getByRole('searchbox').press('Escape');
      await page.locator('.search-start').waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('');
      expect(new URL(page.url()).search).toBe('');
      expect(await status(page)).toBe('');
    });
  });

  test('says when its index cannot be had, and tries again', async () => {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.route('**/*.pf_meta', route => route.abort());
      await page.goto(`${served.home}search/${query('مكتبة')}`);
      await untilStatus(page, 'لم يُحمَّل فهرس البحث');
      await page.unroute('**/*.pf_meta');
      await page.getByRole('button', {name: 'أعد المحاولة'}).click();
      await untilStatus(page, 'نتيجتان');
    } finally {
      await context.close();
    }
  });

  test('without scripts shows the indexes and no form that does nothing', async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    try {
      const page = await context.newPage();
      await page.goto(`${served.home}search/${query('مكتبة')}`);
      expect(await page.locator('form.search-form').isVisible()).toBe(false);
      expect(await page.locator('main').innerText()).toContain('JavaScript');
      for (const section of ['people', 'places', 'tags', 'sources', 'timeline'])
        expect(await page.locator(`main a[href="${BASE}${section}/"]`).isVisible(), section).toBe(true);
    } finally {
      await context.close();
    }
  });
});

describe.each([
  {width: 320, colorScheme: 'light'},
  {width: 1280, colorScheme: 'dark'},
] as const)('at $width px, $colorScheme', ({width, colorScheme}) => {
  test.each([
    ['empty', ''],
    ['with results', `${query('حافلة')}&source=beirut-desk`],
    ['with a correction', query('الحافلاث')],
    ['with nothing', query('ديناصور')],
  ])('axe finds nothing %s, and nothing runs over the edge', async (_name, address) => {
    await open(
      address,
      async page => {
        if (address !== '') await expect.poll(() => status(page)).not.toBe('');
        await page.evaluate(AXE);
        const found = await page.evaluate(async () => {
          const {axe} = globalThis as unknown as {readonly axe: {readonly run: () => Promise<AxeResults>}};
          return (await axe.run()).violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`);
        });
        expect(found).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        ).toBeLessThanOrEqual(0);
      },
      {viewport: {width, height: 800}, colorScheme},
    );
  });
});

test('a new article leaves the files of other articles as they are, and takes what vanished with it', async () => {
  const articles = join(folder, 'articles');
  const files = (result: {readonly count: {readonly written: number; readonly removed: number}}) => result.count;
  const added = join(articles, '2024-06-01-tram.md');
  writeFileSync(added, article('tram', '2024-06-01', 'cairo-desk', 'عودة الترام', 'عاد الترام إلى المدينة.')[1]);
  const other = join(folder, 'other');
  const options = {articles, out: other, cache: join(folder, 'cache'), base: BASE, full: false};
  rmSync(added);
  await build(options, SILENT);
  writeFileSync(added, article('tram', '2024-06-01', 'cairo-desk', 'عودة الترام', 'عاد الترام إلى المدينة.')[1]);
  const grown = files(await build(options, SILENT));
  expect(grown.written).toBeGreaterThan(0);
  rmSync(added);
  const shrunk = files(await build(options, SILENT));
  expect(shrunk.removed).toBeGreaterThan(0);
  const again = files(await build(options, SILENT));
  expect(again).toEqual({written: 0, same: 0, removed: 0});
}, 180_000);
