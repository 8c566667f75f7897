import {createHash} from 'node:crypto';
import type {Archive} from '../model/archive.ts';
import type {FilePage} from '../model/page.ts';
import {ARTICLES_DATA} from './permalinks.ts';

/** `/data/articles.ndjson`: the whole record of every article, one a line, oldest first. The text is made when it is read. */
export function recordFiles({articles}: Archive, recordFingerprint: string): readonly FilePage[] {
  // A record is what its file and the fingerprint make it, so that a hundred megabytes need not be written out to be compared.
  const hash = createHash('sha256').update(recordFingerprint);
  for (const {record} of articles) hash.update(`${record.path} ${record.hash}\n`);
  return [
    {
      kind: 'file',
      permalink: ARTICLES_DATA,
      digest: hash.digest('hex'),
      get content() {
        return articles.map(({record}) => `${JSON.stringify(record)}\n`).join('');
      },
    },
  ];
}
