import {copyFileSync, existsSync, mkdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {outputPath} from '../5-pages/permalinks.ts';
import type {Permalink} from '../model/ids.ts';
import type {CompletePage, FilePage, Page} from '../model/page.ts';
import type {Progress} from '../model/progress.ts';
import type {AssetFile} from './public-assets.ts';
import {PAGES_A_RUN, renderViews} from './render-views.ts';
import {stage} from './write-site.ts';

/** Makes every stale output in `staging`; gives their output paths. `out` is the site, where the outputs that are not stale stand. */
export const renderStale = async (
  assets: readonly AssetFile[],
  pages: readonly (Page | FilePage)[],
  isStale: (output: string) => boolean,
  staging: string,
  out: string,
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
  for (let from = 0; from < views.length; from += PAGES_A_RUN) {
    const complete = await Promise.all(views.slice(from, from + PAGES_A_RUN).map(completed));
    await renderViews(complete, staging);
    progress.step(Math.min(from + PAGES_A_RUN, views.length));
  }
  const files = stalePages.filter((page): page is FilePage => page.kind === 'file');
  await writeFiles(files, staging, out, done => progress.step(views.length + done));
  return [...staleAssets.map(asset => asset.output), ...stalePages.map(page => outputPath(page.permalink))];
};

/** Writes files that stand alone first, some at a time, then those that are made of others, in their order. */
const writeFiles = async (
  files: readonly FilePage[],
  staging: string,
  out: string,
  step: (done: number) => void,
): Promise<void> => {
  const bytesOf = (part: Permalink): Uint8Array => {
    const staged = join(staging, outputPath(part));
    return readFileSync(existsSync(staged) ? staged : join(out, outputPath(part)));
  };
  const write = async (file: FilePage): Promise<void> =>
    stage(staging, outputPath(file.permalink), file.load === undefined ? file.content : await file.load(bytesOf));
  const alone = files.filter(({parts}) => parts === undefined);
  for (let from = 0; from < alone.length; from += FILES_AT_ONCE) {
    await Promise.all(alone.slice(from, from + FILES_AT_ONCE).map(write));
    step(from);
  }
  for (const file of files) if (file.parts !== undefined) await write(file);
};

/** Enough to keep the threads that draw pictures busy, few enough to hold in memory. */
const FILES_AT_ONCE = 16;

const completed = async ({kind, permalink, load}: Page): Promise<CompletePage> => ({
  kind,
  permalink,
  view: await load(),
});
