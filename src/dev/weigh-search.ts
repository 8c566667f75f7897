/**
 * What search costs a reader: `npx tsx src/dev/weigh-search.ts SITE [BASE]` serves a built site with gzip, as hosts do, opens its search in Chromium
 * (`SIJILL_CHROMIUM`, or `chromium` on the path), and adds up what comes over the wire: to the first answer, and for each further query. Queries are the most
 * frequent words of the archive, alone, two together, and as phrases in quotation marks. The page itself, its style sheet and fonts are counted apart.
 */
import {createReadStream, existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {createGzip} from 'node:zlib';
import {chromium, type Page} from 'playwright-core';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** What hosts compress; Pagefind's own files are compressed already. */
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.txt', '.svg']);
const KILO = 1000;
/** Milliseconds in which a slow machine answers. */
const QUIET = 1_500;

/** Serves a folder below a path prefix; gives the address of its root. */
const serve = async (site: string, base: string): Promise<{readonly home: string; readonly close: () => void}> => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    const file = join(site, path.slice(base.length - 1), path.endsWith('/') ? 'index.html' : '');
    if (!path.startsWith(base) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const kind = extname(file);
    const isZipped = COMPRESSED.has(kind);
    response.writeHead(200, {
      'content-type': TYPES[kind] ?? 'application/octet-stream',
      'cache-control': 'max-age=600',
      ...(isZipped && {'content-encoding': 'gzip'}),
    });
    const stream = createReadStream(file);
    (isZipped ? stream.pipe(createGzip({level: 6})) : stream).pipe(response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {home: `http://127.0.0.1:${address.port}${base}`, close: () => server.close()};
};

/** The most frequent words of two letters' files, and two of the names: queries that cost the most. */
const queriesOf = (site: string): readonly string[] => {
  const words = (letter: string): readonly string[] => {
    const file = join(site, `search/recent/words/${letter.charCodeAt(0).toString(16)}.txt`);
    return existsSync(file) ? readFileSync(file, 'utf8').split(' ') : [];
  };
  const common = [...'متاسعحقر'].flatMap(letter => words(letter).slice(2, 4));
  return [
    ...common.slice(0, 6),
    ...common.slice(6, 14).map((word, at) => `${word} ${common[at] ?? ''}`),
    ...[2, 3, 4].map(length => `"${common.slice(length, 2 * length).join(' ')}"`),
  ];
};

const run = async ([site, base = '/']: readonly string[]): Promise<void> => {
  if (site === undefined) throw new Error('weigh-search.ts SITE [BASE]');
  const queries = queriesOf(site);
  const {home, close} = await serve(site, base);
  const browser = await chromium.launch({
    executablePath: process.env['SIJILL_CHROMIUM'] ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    const bytes = await countBytes(page);
    const answer = async (query: string): Promise<void> => {
      const input = page.getByRole('searchbox');
      await input.fill(query);
      await page.waitForFunction(text => new URLSearchParams(location.search).get('q') === text, query.trim());
      // Results are asked for after a pause in typing, and their texts after the index: quiet twice is the end.
      for (let quiet = 0; quiet < 2; quiet++) await page.waitForTimeout(QUIET);
      await page.waitForLoadState('networkidle');
    };
    await page.goto(`${home}search/`, {waitUntil: 'networkidle'});
    const [own, script] = [bytes.take(address => !address.includes('/search/search.js')), bytes.take()];
    console.log(`page         ${show(own)}`);
    let first = 0;
    for (const [at, query] of queries.entries()) {
      await answer(query);
      const cost = bytes.take();
      if (at === 0) first = cost + script;
      console.log(
        `${at === 0 ? 'first answer' : 'later       '} ${show(at === 0 ? first : cost)}  «${query}» ${await page.locator('[role=status]').innerText()}`,
      );
    }
    await page.locator('.search-filters summary').click();
    await page.waitForTimeout(QUIET);
    await page.waitForLoadState('networkidle');
    console.log(`facets       ${show(bytes.take())}`);
  } finally {
    await browser.close();
    close();
  }
};

const show = (bytes: number): string => `${(bytes / KILO).toFixed(1)} kB`.padStart(9);

/** Adds up what a page receives, headers included, until it is taken. */
const countBytes = async (page: Page): Promise<{readonly take: (is?: (address: string) => boolean) => number}> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const addresses = new Map<string, string>();
  let received: (readonly [address: string, bytes: number])[] = [];
  session.on('Network.requestWillBeSent', ({requestId, request}) => addresses.set(requestId, request.url));
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    received.push([addresses.get(requestId) ?? '', encodedDataLength]);
  });
  return {
    take: (is = () => true) => {
      const taken = received.filter(([address]) => is(address));
      received = received.filter(([address]) => !is(address));
      return taken.reduce((sum, [, bytes]) => sum + bytes, 0);
    },
  };
};

await run(process.argv.slice(2));
