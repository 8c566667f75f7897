import type {FilePage} from '../model/page.ts';
import {filePage} from './file-page.ts';
import type {PageContext} from './page-context.ts';
import {ROBOTS, SITEMAP} from './permalinks.ts';

/** `/robots.txt`: all may read everything; the site map is named by its whole address. */
export function robotsFile({absolute}: PageContext): FilePage {
  return filePage(ROBOTS, `User-agent: *\nAllow: /\n\nSitemap: ${absolute(SITEMAP)}\n`);
}
