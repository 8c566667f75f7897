import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {contentHash, filesBelow} from '../incremental/content-hash.ts';

const FOLDER = fileURLToPath(new URL('../../public/', import.meta.url));

/** A file of `public/`, copied as it is. */
export interface AssetFile {
  readonly path: string;
  readonly output: string;
  readonly digest: string;
}

/** Addresses that the layout links to. Those of style sheet and script carry their hash, so that a browser never uses an old one. */
export interface AssetLinks {
  readonly styles: string;
  readonly readerScript: string;
  readonly copyScript: string;
  readonly fonts: readonly string[];
  readonly icon: string;
}

/** What is copied as it is, and the addresses among it that every page links to. */
export interface PublicAssets {
  readonly files: readonly AssetFile[];
  readonly links: AssetLinks;
}

/** Pictures an archive may bring: raster formats only, since an SVG can hold script. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|webp)$/iu;

/** Every file of `public/` and every picture of the archive's `media/` with its digest, and the addresses that pages need first. */
export const publicAssets = (base: string, articles: string): PublicAssets => {
  const media = join(articles, 'media');
  const pictures = existsSync(media) ? filesBelow(media).filter(path => PICTURE.test(path)) : [];
  const files = [
    ...filesBelow(FOLDER).map(path => ({path, output: `/${path.slice(FOLDER.length).replaceAll('\\', '/')}`})),
    ...pictures.map(path => ({path, output: `/media${path.slice(media.length).replaceAll('\\', '/')}`})),
  ]
    .filter(({output}) => !output.endsWith('.md') && !output.split('/').some(part => part.startsWith('.')))
    .map(file => ({...file, digest: contentHash(readFileSync(file.path))}));
  const address = (output: string): string => join(base, output).replaceAll('\\', '/');
  const named = (output: string): AssetFile => {
    const file = files.find(candidate => candidate.output === output);
    if (file === undefined) throw new Error(`public/: expected a file ${output}`);
    return file;
  };
  const hashed = ({output, digest}: AssetFile): string => `${address(output)}?v=${digest.slice(0, 10)}`;
  return {
    files,
    links: {
      styles: hashed(named('/css/sijill.css')),
      readerScript: hashed(named('/js/reader.js')),
      copyScript: hashed(named('/js/copy-citation.js')),
      fonts: files
        .filter(({output}) => /(?:markazi-text|readex-pro)-(?:arabic|punctuation)\.woff2$/u.test(output))
        .map(({output}) => address(output)),
      icon: address(named('/icon.svg').output),
    },
  };
};
