import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {readArchive} from '../../src/1-read/read-archive.ts';
import {parseArticle} from '../../src/2-parse/parse-article.ts';
import {readRawText} from '../../src/2-parse/read-raw-text.ts';
import {runImport} from '../../src/cli/import-command.ts';
import {importFiles} from '../../src/import/import-file.ts';
import {readMetaTable} from '../../src/import/meta-table.ts';
import {sha256} from '../../src/input/sha256.ts';
import type {Article} from '../../src/model/article.ts';

const ARTICLES = fileURLToPath(new URL('../../articles/', import.meta.url));
const RAW = fileURLToPath(new URL('../cases/raw/', import.meta.url));

let folder = '';
let into = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sijill-import-'));
  into = join(folder, 'articles');
  mkdirSync(into);
  cpSync(join(ARTICLES, 'authority'), join(into, 'authority'), {recursive: true});
  cpSync(join(ARTICLES, 'archive.yaml'), join(into, 'archive.yaml'));
});
afterEach(() => rmSync(folder, {recursive: true}));

/** Every article of the archive, by the hash of its original; fails on any diagnostic. */
const readBack = (): ReadonlyMap<string, Article> => {
  const {files, authority, diagnostics} = readArchive(into);
  expect(diagnostics).toEqual([]);
  return new Map(
    files.map(file => {
      const {article, diagnostics: found} = parseArticle(file, authority);
      expect(found).toEqual([]);
      if (article === undefined) throw new Error(`${file.path} is no article`);
      return [article.original ?? '', article];
    }),
  );
};

const put = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const only = (): Article => {
  const [article, ...others] = [...readBack().values()];
  if (article === undefined || others.length > 0) throw new Error(`expected one article, found ${others.length + 1}`);
  return article;
};

describe('raw text', () => {
  it('becomes an article with head, credits, inferred day and escaped marks', () => {
    const path = join(RAW, 'agency-dateline.txt');
    expect(importFiles([path], {into, date: '2024-05-12'}).imported.map(({status}) => status)).toEqual(['written']);
    const article = only();
    expect(article).toMatchObject({
      id: '2024-05-12-agency-dateline',
      path: '2024/2024-05-12-agency-dateline.md',
      title: 'قال وزير النقل إن الجسر الجديد سيفتح أمام السيارات اليوم الأحد بعد ثلاث سنوات من الأعمال',
      date: '2024-05-12',
      source: {kind: 'named', name: 'وكالة رويترز'},
      dateline: 'القاهرة',
      byline: ['سامي نصر', 'ليلى حداد'],
      basis: {title: 'supplied', date: 'supplied'},
      original: sha256(readFileSync(path)),
    });
    const {body, noise} = readRawText(readFileSync(path, 'utf8'));
    expect(noise).toEqual(['إقرأ المزيد: جسور القاهرة القديمة']);
    expect(article.text).toBe(body);
  });

  it('keeps its headline as the title, takes the day and the source it names', () => {
    importFiles([join(RAW, 'headline-and-noise.txt')], {into});
    expect(only()).toMatchObject({
      title: 'مهرجان الزيتون يعود إلى البلدة بعد توقف',
      date: '2024-05-14',
      basis: {title: 'stated', date: 'inferred'},
      source: {kind: 'named', name: 'إذاعة البلدة'},
    });
    expect(only().text).not.toContain('مهرجان الزيتون يعود إلى البلدة بعد توقف');
  });

  it('gets EDTF where its text allows a few days', () => {
    importFiles([join(RAW, 'weekday-pair.txt')], {into});
    expect(only()).toMatchObject({date: '2025-05-06/2025-05-11', basis: {date: 'inferred'}, source: {kind: 'unknown'}});
  });

  it('is asked for its day where the text leaves too many, and the others are imported', () => {
    const {imported} = importFiles([join(RAW, 'no-day.txt'), join(RAW, 'headline-and-noise.txt')], {into});
    expect(imported.map(({status}) => status)).toEqual(['failed', 'written']);
  });
});

describe('what is known from elsewhere', () => {
  it('comes from the table, and stands over the text', () => {
    const meta = put(
      'meta.csv',
      'file,date,source,url,title\nheadline-and-noise.txt,2024-05-15,tunis-desk,https://example.org/a,عنوان من الجدول\n',
    );
    importFiles([join(RAW, 'headline-and-noise.txt')], {into, meta});
    expect(only()).toMatchObject({
      date: '2024-05-15',
      source: {kind: 'listed', id: 'tunis-desk'},
      url: 'https://example.org/a',
      title: 'عنوان من الجدول',
      basis: {title: 'supplied', date: 'supplied'},
    });
  });

  it('is an error with file and line when the table is wrong, and nothing is written', () => {
    const meta = put('meta.csv', 'file,date\nheadline-and-noise.txt,2024-02-30\n');
    const {problems, imported} = importFiles([join(RAW, 'headline-and-noise.txt')], {into, meta});
    expect(problems.map(({shown, line}) => [basename(shown), line])).toEqual([['meta.csv', 2]]);
    expect(imported).toEqual([]);
    expect(readBack().size).toBe(0);
  });
});

describe('files that stand there', () => {
  it('are never overwritten: the same original is left alone, another gets a number', () => {
    const first = put('festival.txt', 'افتتح الوزير اليوم الثلاثاء 14 مايو 2024 المهرجان في البلدة.');
    importFiles([first], {into});
    const second = put('festival.txt', 'اختتم الوزير اليوم الثلاثاء 14 مايو 2024 المهرجان في البلدة.');
    const before = readFileSync(join(into, '2024/2024-05-14-festival.md'), 'utf8');
    expect(importFiles([second], {into}).imported.map(({status}) => status)).toEqual(['written']);
    expect(importFiles([second], {into}).imported.map(({status}) => status)).toEqual(['exists']);
    expect(readdirSync(join(into, '2024')).sort()).toEqual(['2024-05-14-festival-2.md', '2024-05-14-festival.md']);
    expect(readFileSync(join(into, '2024/2024-05-14-festival.md'), 'utf8')).toBe(before);
  });
});

describe('other forms', () => {
  it('takes NDJSON line by line, and says which line is wrong', () => {
    const path = put(
      'news.ndjson',
      [
        JSON.stringify({
          id: 'olive-festival',
          title: 'عودة المهرجان: «نعم»',
          dateRaw: '17/05/2024',
          source: 'إذاعة البلدة',
          url: 'https://example.org/1',
          text: 'افتتح الوزير المهرجان في البلدة.',
        }),
        '{',
        JSON.stringify({text: 'لا يوم لهذا الخبر.'}),
      ].join('\n'),
    );
    const {imported} = importFiles([path], {into});
    expect(
      imported.map(item => (item.status === 'failed' ? item.problems.map(({line}) => line) : item.status)),
    ).toEqual(['written', [2], [1]]);
    expect(only()).toMatchObject({
      id: '2024-05-17-olive-festival',
      title: 'عودة المهرجان: «نعم»',
      date: '2024-05-17',
      url: 'https://example.org/1',
      source: {kind: 'named', name: 'إذاعة البلدة'},
      basis: {title: 'stated', date: 'stated'},
    });
  });

  it('takes NDJSON and a table out of a content system, with the characters its references stand for', () => {
    const path = put(
      'export.ndjson',
      JSON.stringify({
        id: 'tawahi',
        title: 'افتتاح &#8220;حي التواهي&#8221;',
        date: '2024-05-17',
        source: 'إذاعة &quot;البلدة&quot;',
        url: 'https://example.org/?p=1&amp;copy=2',
        text: 'قال الوزير &quot;نعم&quot; للمهرجان&nbsp;الكبير في البلدة &lt;أمس&gt; &nosuch; R&D.',
      }),
    );
    importFiles([path], {into});
    expect(only()).toMatchObject({
      title: 'افتتاح “حي التواهي”',
      url: 'https://example.org/?p=1&copy=2',
      source: {kind: 'named', name: 'إذاعة "البلدة"'},
    });
    expect(only()?.text.replace(/\s/gu, ' ')).toBe('قال الوزير "نعم" للمهرجان الكبير في البلدة <أمس> &nosuch; R&D.');
    const table = readMetaTable('file,title\na.txt,&laquo;نعم&raquo;\n');
    expect(table.rows.get('a.txt')?.title).toBe('«نعم»');
  });

  it('takes a page with its statements, and its story as Markdown', () => {
    const path = put(
      'page.html',
      `<!doctype html><html lang="ar"><head><title>المهرجان - إذاعة البلدة</title>
       <link rel="canonical" href="https://example.org/festival"><meta property="og:site_name" content="إذاعة البلدة">
       <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-05-17T10:00:00+0300","author":{"name":"سامي نصر"}}</script></head>
       <body><nav>الرئيسية</nav><article><h1>المهرجان يعود</h1><p>افتتح الوزير <a href="https://example.org/x">المهرجان</a> في البلدة أمس، وحضره <b>ألف</b> ضيف.</p>
       <p>اقرأ أيضاً: خبر آخر</p><script>alert(1)</script><p>وقال <a href="javascript:x()">الوزير</a> إنه *سعيد*.</p><aside>إعلان</aside></article><footer>حقوق</footer></body></html>`,
    );
    importFiles([path], {into});
    expect(only()).toMatchObject({
      title: 'المهرجان يعود',
      date: '2024-05-17T10:00:00+03:00',
      url: 'https://example.org/festival',
      source: {kind: 'named', name: 'إذاعة البلدة'},
      byline: ['سامي نصر'],
      text: 'افتتح الوزير المهرجان في البلدة أمس، وحضره ألف ضيف.\nوقال الوزير إنه *سعيد*.',
    });
  });

  it('refuses bytes that are no text, empty files and texts that are not Arabic', () => {
    const paths = [
      put('a.txt', ''),
      put(
        'b.txt',
        'The minister opened the bridge on Sunday, and a thousand guests came to see the new road across the river.',
      ),
    ];
    writeFileSync(join(folder, 'c.txt'), Uint8Array.from([0xc7, 0xe1, 0xce, 0xc8, 0xd1]));
    const {imported} = importFiles([...paths, join(folder, 'c.txt'), join(folder, 'none.txt')], {
      into,
      date: '2024-05-17',
    });
    expect(imported.map(({status}) => status)).toEqual(['failed', 'failed', 'failed', 'failed']);
    expect(readBack().size).toBe(0);
  });
});

describe('the report', () => {
  const lines: string[] = [];
  const print = (text: string) => lines.push(text);
  beforeEach(() => lines.splice(0));

  it('says in Arabic what was written, how it is known and what was dropped', async () => {
    const code = await runImport([join(RAW, 'headline-and-noise.txt')], {into, lang: 'ar', print});
    expect(code).toBe(0);
    const text = lines.join('\n').replace(/[\u2068\u2069]/gu, '');
    expect(text).toContain('العنوان (مذكور): مهرجان الزيتون يعود إلى البلدة بعد توقف');
    expect(text).toContain('التاريخ (مستنتج): `2024-05-14`');
    expect(text).toContain('المصدر: إذاعة البلدة');
    expect(text).toContain('حُذف: `[ad_1]`، `المصدر: إذاعة البلدة`، `Source link`');
  });

  it('says how to give the day', async () => {
    expect(await runImport([join(RAW, 'no-day.txt')], {into, lang: 'en', print})).toBe(1);
    expect(lines.join('\n')).toMatch(
      /no-day\.txt:1:1 {2}The text does not tell the day it was published: give it with `--date/,
    );
  });
});

// Real articles that may not be kept in the repository; where they are is said by the environment.
const seeds = process.env['SIJILL_SEEDS'] ?? fileURLToPath(new URL('../../../shared/seeds', import.meta.url));
describe.runIf(existsSync(seeds))('real articles', () => {
  it('come in whole and parse without a diagnostic', () => {
    const paths = readdirSync(seeds)
      .filter(name => name.endsWith('.txt'))
      .map(name => join(seeds, name));
    const {imported} = importFiles(paths, {into, meta: join(seeds, 'meta.csv')});
    expect(imported.map(({status}) => status)).toEqual(paths.map(() => 'written'));
    const articles = readBack();
    for (const path of paths) {
      const body = readRawText(readFileSync(path, 'utf8')).body;
      expect(articles.get(sha256(readFileSync(path)))?.text).toBe(
        body
          .split('\n')
          .map(line => line.trim())
          .filter(line => line !== '')
          .join('\n'),
      );
    }
  });
});
