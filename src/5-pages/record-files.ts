import {createHash} from 'node:crypto';
import type {Archive} from '../model/archive.ts';
import type {FilePage} from '../model/page.ts';
import {ARTICLES_DATA} from './permalinks.ts';

/** `/data/articles.ndjson`: the whole record of every article, one a line, oldest first. The text is made when it is read. */
export function recordFiles({articles}: Archive): readonly FilePage[] {
  const hash = createHash('sha256');
  for (const {record} of articles) hash.update(`${JSON.stringify(record)}\n`);
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
