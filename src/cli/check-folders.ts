import {existsSync, realpathSync} from 'node:fs';
import {dirname, isAbsolute, join, relative, resolve, sep} from 'node:path';
import {FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE} from '../arabic/characters.ts';

/** Folders that a build reads and writes. */
export interface BuildFolders {
  readonly articles: string;
  readonly out: string;
}

/** Why a site must not be written into `out`, in the reader's language; undefined when it may. Symbolic links are followed. */
export const folderProblem = ({articles, out}: BuildFolders, lang: 'ar' | 'en'): string | undefined => {
  const site = realPath(out);
  if (contains(realPath(articles), site)) return INSIDE_ARTICLES[lang](out, articles);
  // A folder that holds the one we work in, or the articles, is no site: home, the disk's root, the repository itself.
  if ([process.cwd(), articles].some(folder => contains(site, realPath(folder)))) return TOO_HIGH[lang](out, articles);
  return undefined;
};

type Wording = (out: string, articles: string) => string;

const INSIDE_ARTICLES: Readonly<Record<'ar' | 'en', Wording>> = {
  ar: (out, articles) =>
    `لا يُكتب الموقع في ${isolated(out)} لأنه في مجلد المقالات ${isolated(articles)}، والمنتظر مجلد خارجه: اذكر غيره بعد ${isolated('--out')}`,
  en: (out, articles) =>
    `${out} lies in the folder of articles ${articles}, expected a folder outside it: name another after --out`,
};

const TOO_HIGH: Readonly<Record<'ar' | 'en', Wording>> = {
  ar: out =>
    `لا يُكتب الموقع في ${isolated(out)} لأن فيه المقالات أو مجلد العمل، والمنتظر مجلد للموقع وحده: اذكر غيره بعد ${isolated('--out')}`,
  en: out =>
    `${out} holds the articles or the working folder, expected a folder for the site alone: name another after --out`,
};

const isolated = (path: string): string => `${FIRST_STRONG_ISOLATE}${path}${POP_DIRECTIONAL_ISOLATE}`;

/** Absolute path with links followed, of a folder that need not exist yet. */
const realPath = (path: string): string => {
  const absolute = resolve(path);
  if (existsSync(absolute)) return realpathSync(absolute);
  const parent = dirname(absolute);
  return parent === absolute ? absolute : join(realPath(parent), relative(parent, absolute));
};

/** Whether `inner` is `outer` or lies in it. */
const contains = (outer: string, inner: string): boolean => {
  const way = relative(outer, inner);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
};
