import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {outputPath, searchFile, urlOf} from '../5-pages/permalinks.ts';
import {filesHash} from '../incremental/content-hash.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LINK = searchFile('search.js');

/** The script of the search page: where it goes, what its bytes depend on, and its address on the page. */
export interface SearchScript {
  readonly output: string;
  readonly digest: string;
  readonly url: string;
}

/** The script that belongs to this version of the code; its address carries its hash, so that a browser never runs an old one. */
export const searchScript = (base: string): SearchScript => {
  const digest = filesHash(
    ['src/search', 'src/arabic', 'src/lexicon/months.ts', 'package-lock.json'].map(path => `${ROOT}${path}`),
  );
  return {output: outputPath(LINK), digest, url: `${urlOf(LINK, base)}?v=${digest.slice(0, 10)}`};
};

/** Bundles the script for browsers of 2021 and later. */
export const bundleSearchScript = async (): Promise<Uint8Array> => {
  const {outputFiles} = await build({
    entryPoints: [`${ROOT}src/search/client/search-page.ts`],
    bundle: true,
    minify: true,
    // A classic script: a browser loads it from disk too, where all it does is to say that search does not work there.
    format: 'iife',
    target: 'es2021',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('esbuild wrote no script');
  return script.contents;
};
