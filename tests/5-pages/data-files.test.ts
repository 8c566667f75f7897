/** Files for programs: what they hold, that programs read the same out of them again, and which of them a new article touches. */
import {createHash} from 'node:crypto';
import {plugins} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {citationItem} from '../../src/5-pages/citation-item.ts';
import {citationText} from '../../src/5-pages/citation-view.ts';
import {formatBibtex, formatRis} from '../../src/5-pages/format-citations.ts';
import {pageContext} from '../../src/5-pages/page-context.ts';
import {planPages} from '../../src/5-pages/plan-pages.ts';
import type {ArchiveCard} from '../../src/model/authority.ts';
import {type ArticleWords, AUTHORITY, archiveOf, CARD, OPTIONS} from './hand-made-archive.ts';
import {siteFiles} from './site-files.ts';

const plan = async (articles: readonly ArticleWords[], card: ArchiveCard = CARD) =>
  (await planPages(archiveOf(articles), AUTHORITY, card, OPTIONS)).pages;
const filesOf = async (articles: readonly ArticleWords[], card: ArchiveCard = CARD) => {
  const files = await siteFiles(await plan(articles, card));
  return (address: string): string => {
    const bytes = files.get(address);
    if (bytes === undefined) throw new Error(`no file at ${address}; there are ${[...files.keys()].join(' ')}`);
    return bytes.toString('utf8');
  };
};
const itemOf = (words: ArticleWords) => {
  const archive = archiveOf([words]);
  const [article] = archive.articles;
  if (article === undefined) throw new Error('no article');
  const context = pageContext(archive, AUTHORITY, CARD, '/', OPTIONS.assets);
  return {item: citationItem(context, article), text: citationText(context, article)};
};

const TWO: readonly ArticleWords[] = [
  {id: 'a', date: '2023-05-20', front: {title: 'خبر «أول»', byline: ['هند', 'عمر'], url: 'https://news.example/1'}},
  {id: 'b', date: '2024-05-20T22:30:00+00:00', front: {title: '=SUM(A1)'}},
];

/** Reads citations as a reference manager does. */
const readBack = (text: string) =>
  plugins.input.chain(text, {generateGraph: false}) as readonly Readonly<Record<string, unknown>>[];

describe('citations', () => {
  test('are read back from BibTeX and RIS as they were', async () => {
    const {item} = itemOf({
      id: '2023-05-20-a',
      date: '2023-05-20',
      front: {title: 'لافروف: «لا» للحرب', byline: ['هند', 'عمر بن علي']},
    });
    const [bibtex] = readBack(await formatBibtex([item]));
    expect(bibtex).toMatchObject({
      'citation-key': item.id,
      title: item.title,
      'container-title': 'مكتب التجربة',
      issued: {'date-parts': [[2023, 5, 20]]},
      URL: item.URL,
      language: 'ar',
    });
    const ris = await formatRis([item]);
    expect(readBack(ris)[0]).toMatchObject({
      type: 'article-newspaper',
      title: item.title,
      'container-title': 'مكتب التجربة',
      URL: item.URL,
    });
    expect(ris).toMatch(/^TY {2}- NEWS\r\n/);
    expect(ris).toContain('\r\nAU  - هند\r\nAU  - عمر بن علي\r\n');
    expect(ris).toContain('\r\nDA  - 2023/05/20/\r\n');
  });

  test('hold any title whole, whatever TeX would make of it', async () => {
    const letters = fc.constantFrom(...'ابتثجحخسلمن «»“”،:؛؟!{}\\%&$#_~^<>()[]-/\'"`19COP'.split(''));
    await fc.assert(
      fc.asyncProperty(fc.array(letters, {minLength: 1, maxLength: 40}), async drawn => {
        const title = `م${drawn.join('').replaceAll(/\s+/g, ' ').trim()}م`;
        const {item} = itemOf({id: 'a', date: '2023-05-20', front: {title}});
        const bibtex = await formatBibtex([item]);
        // Braces pair off, so that no title can end its field or the entry.
        let depth = 0;
        for (const character of bibtex) {
          depth += character === '{' ? 1 : character === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(bibtex.match(/^@/gm)).toHaveLength(1);
        const plain = (text: unknown): string => String(text).replaceAll(/<[^>]*>/g, '');
        expect(plain(readBack(bibtex)[0]?.['title'])).toBe(plain(title));
        expect(await formatRis([item])).toContain(`\r\nTI  - ${title}\r\n`);
      }),
      {numRuns: 400},
    );
  });

  test.each([
    ['2023-10-19', [[2023, 10, 19]], undefined, '2023-10-19', '2023/10/19/'],
    ['2023-10', [[2023, 10]], undefined, '2023-10', '2023/10//'],
    ['2023', [[2023]], undefined, '2023', '2023///'],
    ['2023-10~', [[2023, 10]], true, '2023-10~', '2023/10//2023-10~'],
    [
      '2023-10-18/2023-10-19',
      [
        [2023, 10, 18],
        [2023, 10, 19],
      ],
      undefined,
      '2023-10-18/2023-10-19',
      '2023/10/18/2023-10-18 – 2023-10-19',
    ],
    [
      '[2023-10-12,2023-10-19]',
      [
        [2023, 10, 12],
        [2023, 10, 19],
      ],
      true,
      '2023-10-12~/2023-10-19~',
      '2023/10/12/2023-10-12~ – 2023-10-19~',
    ],
  ])('the date %s is as exact as it is known', async (date, parts, circa, edtf, risDate) => {
    const {item} = itemOf({id: 'a', date, front: {date}});
    expect(item.issued).toEqual({'date-parts': parts, ...(circa && {circa})});
    expect(await formatBibtex([item])).toContain(`date = {${edtf}}`);
    expect(await formatRis([item])).toContain(`\r\nDA  - ${risDate}\r\n`);
  });

  test('for readers say what an editor supplied, and whose it is', () => {
    expect(itemOf(TWO[0] as ArticleWords).text).toBe(
      'هند وعمر، «خبر “أول”»، مكتب التجربة، ٢٠ أيار/مايو ٢٠٢٣. في: أرشيف تجريبي.',
    );
    const supplied: ArticleWords = {
      id: 'a',
      date: '2023-05-20',
      front: {title: 'خبر', source: {kind: 'unknown'}, basis: {title: 'supplied', date: 'inferred'}},
    };
    const {item, text} = itemOf(supplied);
    expect(text).toBe('[«خبر»]، مصدر غير معروف، [٢٠ أيار/مايو ٢٠٢٣]. في: أرشيف تجريبي.');
    expect(item.note).toBe('العنوان وضعه المحرّر؛ التاريخ مُستنتَج من النص');
    expect(item).not.toHaveProperty('container-title');
  });
});

describe('data', () => {
  test('records are whole and by year, and the whole is the years together', async () => {
    const file = await filesOf(TWO);
    expect(file('/data/articles.ndjson')).toBe(file('/data/2023/records.ndjson') + file('/data/2024/records.ndjson'));
    expect(JSON.parse(file('/data/2023/records.ndjson'))).toMatchObject({id: 'a', text: 'نص الخبر.'});
    expect(JSON.parse(file('/data/2024/articles.csl.json'))).toMatchObject([{id: 'b', type: 'article-newspaper'}]);
  });

  test('the table is read back by programs and runs nothing in a spreadsheet', async () => {
    const table = (await filesOf(TWO))('/data/articles.csv');
    expect(table.startsWith('\uFEFF"id",')).toBe(true);
    const rows: readonly Readonly<Record<string, string>>[] = parse(table, {bom: true, columns: true});
    expect(rows).toMatchObject([
      {id: 'a', title: 'خبر «أول»', byline: 'هند; عمر', source_name: 'مكتب التجربة', url: 'https://news.example/1'},
      // Half past ten in the evening UTC is the next day in Beirut.
      {id: 'b', title: "'=SUM(A1)", first_day: '2024-05-21'},
    ]);
  });

  test('the data package describes every file with its length and hash', async () => {
    const file = await filesOf(TWO, {...CARD, licence: 'CC-BY-4.0'});
    const description = JSON.parse(file('/data/datapackage.json'));
    expect(description).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      title: CARD.title,
      licenses: [{name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/deed.ar'}],
    });
    const names = description.resources.map(({name}: {name: string}) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(description.resources.map(({path}: {path: string}) => path)).toEqual([
      ...['2023/articles.bib', '2023/articles.csl.json', '2023/articles.ris', '2023/records.ndjson'],
      ...['2024/articles.bib', '2024/articles.csl.json', '2024/articles.ris', '2024/records.ndjson'],
      ...['articles.csv', 'articles.ndjson', 'entities.json', 'stories.json', 'timeline.json'],
    ]);
    for (const {path, bytes, hash} of description.resources) {
      const content = Buffer.from(file(`/data/${path}`));
      expect([path, bytes, hash]).toEqual([path, content.length, `sha256:${sha256(content)}`]);
    }
    const columns = parse(file('/data/articles.csv'), {bom: true, to: 1})[0];
    const {schema} = description.resources.find(({path}: {path: string}) => path === 'articles.csv');
    expect(schema.fields.map(({name}: {name: string}) => name)).toEqual(columns);
  });

  test('the checksums are those of all files but their own', async () => {
    const file = await filesOf(TWO);
    const lines = file('/data/manifest-sha256.txt').trimEnd().split('\n');
    expect(lines).toHaveLength(14);
    for (const line of lines) {
      const [hash, path] = line.split('  ');
      expect(hash, path).toBe(sha256(Buffer.from(file(`/data/${path}`))));
    }
  });

  test('a new article leaves the files of other years and articles alone', async () => {
    const digests = async (articles: readonly ArticleWords[]) =>
      new Map<string, string>((await plan(articles)).map(({permalink, digest}) => [permalink, digest]));
    const [before, after] = [await digests(TWO), await digests([...TWO, {id: 'c', date: '2024-06-01'}])];
    const changed = [...before.keys()].filter(
      address => /^\/data\/|\.(?:json|bib|ris)$/.test(address) && after.get(address) !== before.get(address),
    );
    expect(changed.filter(address => !address.startsWith('/feed'))).toEqual([
      ...['/data/2024/records.ndjson', '/data/2024/articles.bib', '/data/2024/articles.ris'],
      ...['/data/2024/articles.csl.json', '/data/articles.ndjson', '/data/articles.csv'],
      ...['/data/datapackage.json', '/data/manifest-sha256.txt'],
    ]);
  });

  test('each article has files of its own unless the card says no', async () => {
    const file = await filesOf(TWO);
    expect(JSON.parse(file('/articles/a/record.json'))).toMatchObject({id: 'a'});
    expect(file('/articles/a/cite.bib')).toBe(file('/data/2023/articles.bib'));
    expect(file('/articles/a/cite.ris')).toBe(file('/data/2023/articles.ris'));
    const without = await plan(TWO, {...CARD, exports: {perArticle: false, cards: false}});
    expect(without.filter(({permalink}) => /^\/articles\/.+\/.+\./.test(permalink))).toEqual([]);
  });
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
