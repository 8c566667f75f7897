import {join} from 'node:path';
import type {ArchiveInput} from '../1-read/read-archive.ts';
import {recordFingerprint} from '../incremental/fingerprint.ts';
import {type MadeRecords, makeRecords} from '../incremental/make-records.ts';
import {openRecordCache} from '../incremental/record-cache.ts';
import {stateFolder} from '../incremental/state-folder.ts';
import {openWorkerPool} from '../incremental/worker-pool.ts';
import type {SourceFile} from '../model/article.ts';
import type {Progress} from '../model/progress.ts';

/** Where records lie that a build of the same folders made. */
export interface RecordFolders {
  readonly articles: string;
  readonly out: string;
  readonly cache: string;
}

/** Records of some files of an archive, those of its last build where they still hold; what is made anew is kept for the next one. */
export const archiveRecords = async (
  input: ArchiveInput,
  files: readonly SourceFile[],
  folders: RecordFolders,
  progress: Progress,
): Promise<MadeRecords> => {
  const pool = openWorkerPool(input.authority);
  try {
    const cache = openRecordCache(join(stateFolder(folders), 'records'), recordFingerprint(input.authorityHash), false);
    const made = await makeRecords({...input, files}, cache, pool, progress);
    cache.save(input.files);
    return made;
  } finally {
    progress.end();
    await pool.close();
  }
};
