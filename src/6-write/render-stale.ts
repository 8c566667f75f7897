import {copyFileSync, mkdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {outputPath} from '../5-pages/permalinks.ts';
import type {FilePage, Page} from '../model/page.ts';
import type {Progress} from '../model/progress.ts';
import type {AssetFile} from './public-assets.ts';
import {type CompletePage, PAGES_A_RUN, renderViews} from './render-views.ts';
import {stage} from './write-site.ts';

/** Makes every stale output in `staging`; gives their output paths. */
export const renderStale = async (
  assets: readonly AssetFile[],
  pages: readonly (Page | FilePage)[],
  isStale: (output: string) => boolean,
  staging: string,
  progress: Progress,
): Promise<readonly string[]> => {
  const staleAssets = assets.filter(asset => isStale(asset.output));
  const stalePages = pages.filter(page => isStale(outputPath(page.permalink)));
  progress.phase('render', staleAssets.length + stalePages.length);
  for (const asset of staleAssets) {
    const to = join(staging, asset.output);
    mkdirSync(dirname(to), {recursive: true});
    copyFileSync(asset.path, to);
  }
  const views = stalePages.filter((page): page is Page => page.kind !== 'file');
  for (const page of stalePages) if (page.kind === 'file') stage(staging, outputPath(page.permalink), page.content);
  for (let from = 0; from < views.length; from += PAGES_A_RUN) {
    const complete = await Promise.all(views.slice(from, from + PAGES_A_RUN).map(completed));
    await renderViews(complete, staging);
    progress.step(Math.min(from + PAGES_A_RUN, views.length));
  }
  return [...staleAssets.map(asset => asset.output), ...stalePages.map(page => outputPath(page.permalink))];
};

/** Views of article pages are completed with their body only here, for stale pages. */
const completed = async (page: Page): Promise<CompletePage> =>
  // The view belongs to the page's own kind; TypeScript cannot follow the pair through the union.
  ({
    kind: page.kind,
    permalink: page.permalink,
    view: page.load === undefined ? page.view : await page.load(),
  }) as CompletePage;
