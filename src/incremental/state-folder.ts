import {join, resolve} from 'node:path';
import {contentHash} from './content-hash.ts';

/** Folder of the caches of one archive and site: two output folders never share a manifest. */
export const stateFolder = ({
  cache,
  out,
  articles,
}: {
  readonly cache: string;
  readonly out: string;
  readonly articles: string;
}): string => join(resolve(cache), contentHash(`${resolve(out)}\n${resolve(articles)}`).slice(0, 16));
