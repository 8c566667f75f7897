/**
 * The whole build on one screen: read → parse → analyse → index → plan → render → search index → write.
 * The same articles give the same bytes, whatever the clock, locale, core count or what was built before.
 * Any error ends it before the first byte is written, so an earlier site stays as it was.
 */
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {readArchive} from './1-read/read-archive.ts';
import {readGuide} from './1-read/read-guide.ts';
import {readWordLists} from './1-read/read-word-lists.ts';
import {indexArchive} from './4-index/index-archive.ts';
import {archiveNote, NOTE_NAME} from './5-pages/archive-note.ts';
import {isSearchFile, outputPath, siteRoot} from './5-pages/permalinks.ts';
import {planPages} from './5-pages/plan-pages.ts';
import {publicAssets} from './6-write/public-assets.ts';
import {renderStale} from './6-write/render-stale.ts';
import {searchIndex} from './6-write/search-index.ts';
import {bundleSearchScript, searchScript} from './6-write/search-script.ts';
import {drawSocialCard} from './6-write/social-card/draw-social-card.ts';
import {writeArchive} from './6-write/write-archive.ts';
import {moveOutputs, removeOutputs, stage, type WriteCount} from './6-write/write-site.ts';
import {cardFingerprint, indexFingerprint, pageFingerprint, recordFingerprint} from './incremental/fingerprint.ts';
import {makeRecords} from './incremental/make-records.ts';
import {openMemory} from './incremental/memory.ts';
import {beginWriting, finishWriting, isStale, readManifest} from './incremental/page-manifest.ts';
import {openRecordCache} from './incremental/record-cache.ts';
import {stateFolder} from './incremental/state-folder.ts';
import {openWorkerPool} from './incremental/worker-pool.ts';
import type {Diagnostic} from './model/diagnostic.ts';
import type {Progress} from './model/progress.ts';

/** Folders of one build, as paths from the working directory or absolute, and how it runs. */
export interface BuildOptions {
  readonly articles: string;
  readonly out: string;
  /** Path prefix of the site with both slashes. */
  readonly base: string;
  /** Forgets the caches and renders everything. */
  readonly full: boolean;
  /** Where caches live; nothing in it is needed to be right. */
  readonly cache: string;
  /** A zip to write of the finished site, to be read from disk. */
  readonly archive?: string | undefined;
}

/**
 * What a build did. `ok` is false when a diagnostic is an error: then nothing was written and all counts of outputs are 0.
 * `analysed` counts articles that were not in the cache, `rendered` outputs that were stale.
 */
export interface BuildResult {
  readonly ok: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly articles: number;
  readonly analysed: number;
  readonly outputs: number;
  readonly rendered: number;
  readonly count: WriteCount;
  /** Bytes of the zip; undefined when none was asked for, or it would be larger than a zip can be. */
  readonly archiveBytes?: number;
}

/** Builds the site of `articles` into `out`. Trouble in the archive comes back as diagnostics; a failing disk or a bug throws. */
export const build = async (options: BuildOptions, progress: Progress): Promise<BuildResult> => {
  const out = resolve(options.out);
  const state = stateFolder(options);
  const manifestPath = join(state, 'manifest.json');

  progress.phase('read');
  const input = readArchive(options.articles);
  const pool = openWorkerPool(input.authority);
  try {
    const records = recordFingerprint(input.authorityHash);
    const cache = openRecordCache(join(state, 'records'), records, options.full);
    const made = await makeRecords(input, cache, pool, progress);
    const failed = {
      ok: false,
      articles: input.files.length,
      analysed: made.analysed,
      outputs: 0,
      rendered: 0,
      count: {written: 0, same: 0, removed: 0},
    };
    const found = [...input.diagnostics, ...made.diagnostics];
    if (hasError(found)) return {...failed, diagnostics: found};

    progress.phase('index');
    const memory = openMemory(join(state, 'index'), indexFingerprint(records), options.full);
    const words = readWordLists();
    const archive = indexArchive(made.records, input.authority, input.card, words, memory.remember);

    progress.phase('plan');
    const assets = publicAssets(options.base, options.articles);
    const script = searchScript(options.base);
    const plan = await planPages(archive, input.authority, input.card, {
      base: options.base,
      assets: {...assets.links, searchScript: script.url},
      fingerprint: pageFingerprint(),
      recordFingerprint: records,
      guide: readGuide(),
      renderBody: made.renderBody,
      remember: memory.remember,
      nationalities: words.nationalities,
      cards: {draw: drawSocialCard, fingerprint: cardFingerprint()},
      shownPath: path => `${options.articles.replace(/[\\/]+$/u, '')}/${path}`,
    });
    const diagnostics = [...found, ...plan.diagnostics];
    if (hasError(diagnostics)) return {...failed, diagnostics};
    const outputs = new Map([
      ...assets.files.map(file => [file.output, file.digest] as const),
      ...plan.pages.map(page => [outputPath(page.permalink), page.digest] as const),
      [script.output, script.digest] as const,
    ]);

    const before = options.full
      ? new Map([...readManifest(manifestPath)].map(([output]) => [output, '']))
      : readManifest(manifestPath);
    const isOld = (output: string, digest: string): boolean => isStale(before, out, output, digest);
    const stale = (output: string): boolean => isOld(output, outputs.get(output) ?? '');
    const staging = stagingFolder(state);
    const pages = await renderStale(assets.files, plan.pages, stale, staging, out, progress);

    progress.phase('search', plan.search.length);
    const index = await searchIndex(plan.search, isOld, state, staging, progress);
    for (const [output, digest] of index.outputs) outputs.set(output, digest);
    if (stale(script.output)) stage(staging, script.output, await bundleSearchScript());
    const rendered = [...pages, ...index.staged, ...(stale(script.output) ? [script.output] : [])];

    progress.phase('write', rendered.length);
    beginWriting(manifestPath, new Set([...before.keys(), ...outputs.keys()]));
    const moved = moveOutputs(staging, out, rendered);
    const removed = removeOutputs(
      out,
      [...before.keys()].filter(output => !outputs.has(output)),
    );
    cache.save(input.files);
    memory.save();
    finishWriting(manifestPath, outputs);
    rmSync(staging, {recursive: true, force: true});

    const zip = (file: string): number | undefined => {
      const files = [...outputs.keys()].filter(output => !isSearchFile(output));
      progress.phase('archive', files.length);
      const note = archiveNote(archive, input.card, siteRoot(input.card.baseUrl, options.base));
      return writeArchive(file, {out, files, base: options.base, note: {name: NOTE_NAME, text: note}}, progress.step);
    };
    const archiveBytes = options.archive === undefined ? undefined : zip(options.archive);
    return {
      ok: true,
      diagnostics,
      articles: input.files.length,
      analysed: made.analysed,
      outputs: outputs.size,
      rendered: rendered.length,
      count: {...moved, removed},
      ...(archiveBytes !== undefined && {archiveBytes}),
    };
  } finally {
    progress.end();
    await pool.close();
  }
};

const hasError = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({severity}) => severity === 'error');

/** An empty folder for this build's outputs; what a cut-off build left is cleared. */
const stagingFolder = (state: string): string => {
  const home = join(state, 'staging');
  rmSync(home, {recursive: true, force: true});
  mkdirSync(home, {recursive: true});
  return mkdtempSync(join(home, 'build-'));
};
