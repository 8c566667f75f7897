/**
 * `npm run screenshots [-- --site DIR --out DIR --whole]`: a picture of one page of each kind of a built site, on a wide and a
 * narrow screen, light and dark: `articles-one-1280-light.png`. With `--whole`, one more of the page in its full length.
 */
import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {openBrowser} from './open-browser.ts';
import {onePageOfEachKind} from './page-kinds.ts';
import {baseOf, serveSite} from './serve-site.ts';
import {watchPage} from './watch-page.ts';

const SCREENS = [
  {width: 1280, height: 900},
  {width: 390, height: 844},
] as const;

const {values} = parseArgs({
  options: {
    site: {type: 'string', default: '_site'},
    out: {type: 'string', default: 'screenshots'},
    whole: {type: 'boolean', default: false},
  },
});
const site = resolve(values.site);
if (!existsSync(join(site, 'index.html'))) throw new Error(`${site}: expected a built site; run npm run build first`);
mkdirSync(values.out, {recursive: true});

/** `timeline/YYYY/MM` → `timeline-yyyy-mm`; `people/*` → `people-one`. */
const fileName = (kind: string): string =>
  kind
    .replaceAll('*', 'one')
    .replaceAll('…', 'any')
    .replaceAll(/[^\w-]+/gu, '-')
    .toLowerCase();

/** A search with results, which no file is: the first of those that the search page offers to try. */
const search = /href="[^"?]*search\/(\?q=[^"]+)"/u.exec(readFileSync(join(site, 'search/index.html'), 'utf8'))?.[1];
const kinds = [
  ...onePageOfEachKind(site),
  ...(search === undefined ? [] : [{name: 'search/results', path: `search/${search}`}]),
];

const served = await serveSite(site, baseOf(site));
const browser = await openBrowser();
try {
  for (const viewport of SCREENS) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({viewport, colorScheme});
      const trouble = watchPage(page, {home: served.home});
      for (const {name, path} of kinds) {
        await page.goto(served.home + path, {waitUntil: 'networkidle'});
        await page.evaluate(() => document.fonts.ready);
        const picture = join(values.out, `${fileName(name)}-${viewport.width}-${colorScheme}`);
        await page.screenshot({path: `${picture}.png`});
        if (values.whole) await page.screenshot({path: `${picture}-whole.png`, fullPage: true});
      }
      // Pictures of a site that is not all there would be of another one.
      if (trouble.length > 0) throw new Error(trouble.join('\n'));
      await page.close();
      console.log(`${viewport.width} ${colorScheme}`);
    }
  }
} finally {
  await browser.close();
  await served.close();
}
