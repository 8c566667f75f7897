import type {ArchiveInput} from '../1-read/read-archive.ts';
import {compareIds} from '../arabic/collate.ts';
import type {IndexedRecord} from '../model/archive.ts';
import type {SourceFile} from '../model/article.ts';
import type {Diagnostic} from '../model/diagnostic.ts';
import type {ArticleId} from '../model/ids.ts';
import type {BodySetting} from '../model/page.ts';
import type {Progress} from '../model/progress.ts';
import type {RecordResult} from '../record.ts';
import type {RecordCache} from './record-cache.ts';
import type {WorkerPool} from './worker-pool.ts';

/** Records of the articles that have one, by id, and the diagnostics of all files in the order of the files. */
export interface MadeRecords {
  readonly records: readonly IndexedRecord[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files that were not in the cache. */
  readonly analysed: number;
  /** HTML of an article's body, made in a worker. Throws for an article that has no record. */
  readonly renderBody: (articleId: ArticleId, setting: BodySetting) => Promise<string>;
}

/** Files a worker takes at once: enough to pay for the hand-over, few enough to share out evenly. */
const BATCH = 24;

/** The record of every file, from the cache or from worker threads. Order and result do not depend on the number of threads. */
export const makeRecords = async (
  input: ArchiveInput,
  cache: RecordCache,
  pool: WorkerPool,
  progress: Progress,
): Promise<MadeRecords> => {
  const results = new Map<string, RecordResult>();
  const missing: SourceFile[] = [];
  for (const file of input.files) {
    const cached = cache.get(file);
    if (cached === undefined) missing.push(file);
    else results.set(file.path, cached);
  }
  progress.phase('analyse', missing.length);
  let done = 0;
  await Promise.all(
    batches(missing).map(async files => {
      const made = await pool.makeMany(files);
      for (const [index, result] of made.entries()) {
        const file = files[index];
        if (file === undefined) throw new Error('a worker gave more results than it was handed files');
        results.set(file.path, result);
        cache.set(file, result);
      }
      done += files.length;
      progress.step(done);
    }),
  );
  const byId = new Map<string, {readonly file: SourceFile; readonly made: IndexedRecord}>();
  for (const file of input.files) {
    const made = results.get(file.path)?.made;
    if (made !== undefined) byId.set(file.id, {file, made});
  }
  return {
    records: [...byId.values()]
      .map(({made}) => made)
      .sort((left, right) => compareIds(left.record.id, right.record.id)),
    diagnostics: input.files.flatMap(file => results.get(file.path)?.diagnostics ?? []),
    analysed: missing.length,
    renderBody: async (articleId, setting) => {
      const article = byId.get(articleId);
      if (article === undefined) throw new Error(`${articleId}: no such article`);
      return pool.renderOne({setting, file: article.file, record: article.made.record});
    },
  };
};

const batches = (files: readonly SourceFile[]): readonly (readonly SourceFile[])[] =>
  Array.from({length: Math.ceil(files.length / BATCH)}, (_, index) => files.slice(index * BATCH, (index + 1) * BATCH));
