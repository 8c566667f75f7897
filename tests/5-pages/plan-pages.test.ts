import {describe, expect, test} from 'vitest';
import {planPages} from '../../src/5-pages/plan-pages.ts';
import type {ArchiveCard} from '../../src/model/authority.ts';
import type {FilePage, Page, PageKind, ViewOf} from '../../src/model/page.ts';
import {type ArticleWords, AUTHORITY, archiveOf, CARD, OPTIONS} from './hand-made-archive.ts';
import {siteFiles} from './site-files.ts';

const text = 'التقت سلمى الحاج في صور كريم الزين.';
const names = {'سلمى الحاج': 'salma', صور: 'sour'};
const tags = [{id: 'ports', name: 'مرافئ'}];
const article = (id: string, date: string, rest: Partial<ArticleWords> = {}): ArticleWords => ({
  id,
  date,
  text,
  names,
  front: {tags},
  ...rest,
});

const plan = (articles: readonly ArticleWords[], options = {}, card: ArchiveCard = CARD) =>
  planPages(archiveOf(articles), AUTHORITY, card, {...OPTIONS, ...options});
const pagesOf = async (articles: readonly ArticleWords[], options = {}, card: ArchiveCard = CARD) =>
  new Map<string, Page | FilePage>((await plan(articles, options, card)).pages.map(page => [page.permalink, page]));

const viewAt = <Kind extends PageKind>(
  pages: ReadonlyMap<string, Page | FilePage>,
  address: string,
  kind: Kind,
): ViewOf[Kind] => {
  const page = pages.get(address);
  if (page?.kind !== kind) throw new Error(`expected a page of kind ${kind} at ${address}, found ${page?.kind}`);
  // The kind has just been compared.
  return page.view() as ViewOf[Kind];
};
const fileAt = (pages: ReadonlyMap<string, Page | FilePage>, address: string): string => {
  const page = pages.get(address);
  if (page?.kind !== 'file') throw new Error(`expected a file at ${address}`);
  return page.content;
};

describe('addresses', () => {
  test('are those of the design, each once', async () => {
    const {pages} = await plan([article('a', '2024-05-20', {front: {tags, redirects: ['/old/a/']}})]);
    const addresses = pages.map(({permalink}) => permalink);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toEqual(
      expect.arrayContaining([
        ...[
          '/',
          '/articles/a/',
          '/timeline/',
          '/timeline/2024/',
          '/timeline/2024/05/',
          '/people/',
          '/people/salma/',
          '/places/sour/',
        ],
        ...[
          '/organisations/',
          '/tags/',
          '/tags/ports/',
          '/sources/',
          '/sources/desk/',
          '/about/',
          '/404.html',
          '/old/a/',
        ],
        ...['/feed.xml', '/feed.json', '/tags/ports/feed.xml', '/sitemap.xml', '/robots.txt', '/data/articles.ndjson'],
      ]),
    );
  });

  test('carry the prefix on pages and not on disk', async () => {
    const pages = await pagesOf([article('a', '2024-05-20')], {base: '/archive/'});
    const view = viewAt(pages, '/people/salma/', 'entity');
    expect(view.articles[0]?.url).toBe('/archive/articles/a/');
    expect(view.canonical).toBe('https://archive.example/archive/people/salma/');
  });

  test('that are taken are errors at the article that asks for them', async () => {
    const {diagnostics, pages} = await plan([
      article('a', '2024-05-20', {front: {redirects: ['/people/salma/', '/old/']}}),
      article('b', '2024-05-21', {front: {redirects: ['/old/']}}),
    ]);
    expect(diagnostics.map(({path, code, message}) => `${path} ${code} ${message.en}`)).toEqual([
      '2024/a.md site/address The address `/people/salma/` in redirects belongs to `/people/salma/`, expected one that no page has: delete or change it',
      '2024/b.md site/address The address `/old/` in redirects belongs to `/articles/a/`, expected one that no page has: delete or change it',
    ]);
    expect(pages.filter(({kind}) => kind === 'redirect').map(({permalink}) => permalink)).toEqual(['/old/']);
  });

  test('of an archive without articles lead somewhere', async () => {
    const pages = await pagesOf([]);
    expect(viewAt(pages, '/', 'home').tally).toBe('لا مواد');
    expect(viewAt(pages, '/timeline/', 'timeline').empty).toBeDefined();
    for (const section of viewAt(pages, '/', 'home').site.nav) expect(pages.has(section.url)).toBe(true);
  });
});

describe('digests', () => {
  const month = Array.from({length: 130}, (_, index) => article(`a-${String(index).padStart(3, '0')}`, '2024-03-10'));

  test('are the same for the same archive', async () => {
    const digests = async () => (await plan(month)).pages.map(({digest}) => digest);
    expect(await digests()).toEqual(await digests());
  });

  test('of full pages and old articles do not change with a new article', async () => {
    const before = await pagesOf(month);
    const after = await pagesOf([...month, article('new', '2025-01-05', {names: {'سلمى الحاج': 'salma'}})]);
    const changed = [...after]
      .filter(([address, {digest}]) => before.get(address)?.digest !== digest)
      .map(([address]) => address);
    expect(changed).toContain('/people/salma/');
    expect(changed).not.toContain('/people/salma/page/1/');
    expect(changed).not.toContain('/timeline/2024/03/page/1/');
    expect(changed).not.toContain('/places/sour/');
    expect(
      changed.filter(address => address.startsWith('/articles/') && !address.startsWith('/articles/new/')),
    ).toEqual([]);
  });

  test.each([
    ['the file', {hash: '1'.repeat(64)}],
    ['a time', {times: [{start: 0, end: 5, text: 'التقت', value: '2020', kind: 'date', implied: [], rule: 'test'}]}],
    ['where a name leads', {mentions: []}],
  ] as const)('of an article change with %s', async (_, change) => {
    const archive = archiveOf([article('a', '2024-05-20')]);
    const [first] = archive.articles;
    if (!first) throw new Error('expected an article');
    const changed = {
      ...archive,
      articles: [
        {
          ...first,
          record: {...first.record, ...change},
          mentionEntities: 'mentions' in change ? [] : first.mentionEntities,
        },
      ],
    };
    const digestOf = async (of: typeof archive) =>
      (await planPages(of, AUTHORITY, CARD, OPTIONS)).pages.find(({permalink}) => permalink === '/articles/a/')?.digest;
    expect(await digestOf(changed)).not.toBe(await digestOf(archive));
  });

  test('change with the fingerprint', async () => {
    const [one, other] = [
      await pagesOf([], {fingerprint: 'x', recordFingerprint: '1'}),
      await pagesOf([], {fingerprint: 'y'}),
    ];
    expect(one.get('/')?.digest).not.toBe(other.get('/')?.digest);
  });
});

test('bodies are rendered when they are asked for, and only then', async () => {
  const asked: string[] = [];
  const {pages} = await plan([article('a', '2024-05-20')], {
    renderBody: (id: string, {hrefs}: {hrefs: readonly unknown[]}) => {
      asked.push(`${id} ${hrefs.join(' ')}`);
      return '<p>نص</p>';
    },
  });
  expect(asked).toEqual([]);
  const page = pages.find((candidate): candidate is Page<'article'> => candidate.kind === 'article');
  expect(page && (await page.load()).bodyHtml).toBe('<p>نص</p>');
  expect(asked).toEqual(['a /people/salma/ /places/sour/']);
});

describe('an article', () => {
  const view = async (front: ArticleWords['front'], date = '2024-05-20') =>
    viewAt(await pagesOf([{...article('a', date), front: {tags, ...front}}]), '/articles/a/', 'article');

  test('says how its date and title are known', async () => {
    const {date, hijri, provenance} = await view(
      {basis: {date: 'inferred', title: 'supplied'}},
      '2024-05-18/2024-05-20',
    );
    expect(date).toEqual({text: 'بين ١٨ و٢٠ أيار/مايو ٢٠٢٤', note: 'مُستنتَج من النص'});
    expect(hijri).toBeUndefined();
    expect(provenance.map(({term, values}) => [term, ...values.map(({text}) => text)])).toEqual([
      ['المصدر', 'مكتب التجربة'],
      ['التاريخ', 'بين ١٨ و٢٠ أيار/مايو ٢٠٢٤', 'مُستنتَج من النص'],
      ['العنوان', 'وضعه المحرّر'],
      ['بصمة الملف', 'sha256 0000…0000'],
    ]);
  });

  test('of an unknown source says so and leads to no page', async () => {
    expect((await view({source: {kind: 'unknown'}})).source).toEqual({label: 'مصدر غير معروف'});
  });

  test('cannot close the element of its JSON-LD', async () => {
    const {jsonLd = ''} = await view({title: '</script><script>alert(1)'});
    expect(jsonLd).not.toContain('<');
    expect(JSON.parse(jsonLd)['@graph'][0].headline).toBe('</script><script>alert(1)');
  });

  test('with a Latin headline runs left to right', async () => {
    expect((await view({title: 'Wonsan talks'})).title).toEqual({text: 'Wonsan talks', dir: 'ltr'});
  });
});

describe('files', () => {
  const articles = [
    article('a', '2024-05-20', {front: {title: 'خبر & <آخر>', corrections: [{date: '2024-06-01', note: 'رقم'}]}}),
    article('b', '2024-05-21'),
  ];

  test('feeds date from the records, not from the clock', async () => {
    const pages = await pagesOf(articles);
    expect(fileAt(pages, '/feed.xml')).toContain('<updated>2024-06-01T12:00:00.000Z</updated>');
    expect(fileAt(pages, '/feed.xml')).toContain('<![CDATA[خبر &amp; &lt;آخر&gt;]]>');
    const feed = JSON.parse(fileAt(pages, '/feed.json'));
    expect(feed.items.map((item: {title: string}) => item.title)).toEqual(['خبر b', 'خبر & <آخر>']);
  });

  test('the site map knows every page but those for no index', async () => {
    const pages = await pagesOf([...articles, article('c', '2024-05-22', {front: {redirects: ['/old/']}})]);
    const map = fileAt(pages, '/sitemap-2024.xml') + fileAt(pages, '/sitemap-pages.xml');
    expect(map).toContain('<loc>https://archive.example/articles/a/</loc><lastmod>2024-06-01</lastmod>');
    expect(map).not.toMatch(/404|old/);
    expect(fileAt(pages, '/robots.txt')).toContain('Sitemap: https://archive.example/sitemap.xml');
  });

  test('records are whole, one a line, oldest first', async () => {
    const files = await siteFiles((await plan(articles)).pages);
    const lines = String(files.get('/data/articles.ndjson')).trimEnd().split('\n');
    expect(lines.map(line => JSON.parse(line).id)).toEqual(['a', 'b']);
    expect(JSON.parse(lines[0] ?? '').text).toBe(text);
  });
});
