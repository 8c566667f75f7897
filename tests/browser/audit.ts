/**
 * `npm run audit [-- --site DIR]`: Lighthouse's audits of a throttled phone, on one page of each kind of a built site. Prints
 * a table of scores from 0 to 100, and what is wanting; ends with 1 where a page falls short. The site is served compressed,
 * as hosts do. Performance is a figure of the machine too: it is asked of an article only.
 */
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {createServer as createProbe} from 'node:net';
import {extname, join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {gzipSync} from 'node:zlib';
import lighthouse from 'lighthouse';
import {chromium} from 'playwright-core';
import {chromiumArguments, findChromium} from '../setup/find-chromium.ts';
import {onePageOfEachKind} from './page-kinds.ts';

const LEAST: Readonly<Record<string, number>> = {accessibility: 100, 'best-practices': 100, seo: 100};
const LEAST_PERFORMANCE = 98;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const {values} = parseArgs({options: {site: {type: 'string', default: '_site'}}});
const site = resolve(values.site);
if (!existsSync(join(site, 'index.html'))) throw new Error(`${site}: expected a built site; run npm run build first`);

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
  const isThere = file.startsWith(site) && existsSync(file) && extname(file) !== '';
  const body = readFileSync(isThere ? file : join(site, '404.html'));
  const type = TYPES[isThere ? extname(file) : '.html'] ?? 'application/octet-stream';
  const isText = /text|json|xml/u.test(type);
  response.writeHead(isThere ? 200 : 404, {
    'content-type': type,
    'cache-control': 'public, max-age=31536000',
    ...(isText && {'content-encoding': 'gzip'}),
  });
  response.end(isText ? gzipSync(body) : body);
});
await new Promise<void>(done => server.listen(0, 'localhost', done));
const portOf = (address: ReturnType<typeof server.address>): number => {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
};

/** A port that nothing listens on, for Lighthouse to steer the browser by. */
const freePort = (): Promise<number> =>
  new Promise(done => {
    const probe = createProbe().listen(0, 'localhost', () => {
      const port = portOf(probe.address());
      probe.close(() => done(port));
    });
  });

const debugging = await freePort();
const isRoot = process.getuid?.() === 0;
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...chromiumArguments(isRoot), `--remote-debugging-port=${debugging}`],
  chromiumSandbox: !isRoot,
});
try {
  for (const {name, path} of onePageOfEachKind(site)) {
    // It answers with 404, which is what Lighthouse then speaks of.
    if (path === '404.html') continue;
    const result = await lighthouse(`http://localhost:${portOf(server.address())}/${path}`, {
      port: debugging,
      output: 'json',
      logLevel: 'error',
    });
    if (result === undefined) throw new Error(`Lighthouse gave no result for ${path}`);
    const {categories, audits} = result.lhr;
    const scores = Object.values(categories).map(({id, score}) => ({id, score: Math.round((score ?? 0) * 100)}));
    const isShort = scores.some(
      ({id, score}) =>
        score < (LEAST[id] ?? 0) || (id === 'performance' && name === 'articles/*' && score < LEAST_PERFORMANCE),
    );
    if (isShort) process.exitCode = 1;
    const shift = audits['cumulative-layout-shift']?.numericValue ?? 0;
    console.log(
      `${isShort ? '✗' : '✓'} ${name.padEnd(24)} ${scores.map(({id, score}) => `${id} ${score}`).join('  ')}  CLS ${shift.toFixed(3)}`,
    );
    const wanting = Object.values(categories)
      .filter(({id}) => id !== 'performance')
      .flatMap(({auditRefs}) => auditRefs)
      .filter(({id, weight}) => weight > 0 && (audits[id]?.score ?? 1) < 1);
    for (const {id} of wanting) console.log(`    ${id}: ${audits[id]?.title}`);
  }
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
