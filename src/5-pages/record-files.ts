import {sha256} from '../input/sha256.ts';
import type {Archive} from '../model/archive.ts';
import type {FilePage} from '../model/page.ts';
import {ARTICLES_DATA} from './permalinks.ts';

/** `/data/articles.ndjson`: the whole record of every article, one a line, oldest first. The text is made when it is read. */
export function recordFiles({articles}: Archive, recordFingerprint: string): readonly FilePage[] {
  // A record is what its file and the fingerprint make it, so that a hundred megabytes need not be written out to be compared.
  const digest = sha256(recordFingerprint + articles.map(({record}) => `${record.path} ${record.hash}\n`).join(''));
  return [
    {
      kind: 'file',
      permalink: ARTICLES_DATA,
      digest,
      get content() {
        return articles.map(({record}) => `${JSON.stringify(record)}\n`).join('');
      },
    },
  ];
}
