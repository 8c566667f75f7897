import {lstatSync, readdirSync, readFileSync, realpathSync, statSync} from 'node:fs';
import {basename, join, relative, sep} from 'node:path';
import {compareIds} from '../arabic/collate.ts';
import {error, START, show} from '../input/message.ts';
import {sha256} from '../input/sha256.ts';
import type {SourceFile} from '../model/article.ts';
import type {Diagnostic} from '../model/diagnostic.ts';
import type {ArticleId, ContentHash} from '../model/ids.ts';
import {decodeUtf8} from './decode-utf8.ts';

/** Largest article file, in bytes: 1 MiB, about a hundred times a long report. */
export const LARGEST_ARTICLE = 1024 * 1024;

const LONGEST_ID = 120;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const NOT_ARTICLES = /^(?:readme|licen[cs]e|contributing|changelog|code_of_conduct|security)(?:[.-][\w-]+)*\.md$/i;
const NOT_FOLDERS: ReadonlySet<string> = new Set(['authority', 'node_modules']);

interface Sources {
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Every article file below an archive folder, sorted by path: `*.md`, without `authority/`, names that begin with a dot, and
 * README, LICENSE, CONTRIBUTING and the like. A file that cannot be read becomes a diagnostic and hides no other.
 */
export function readSources(articlesDir: string, shownAs: string): Sources {
  const {paths, diagnostics: ofLinks} = listArticles(articlesDir, shownAs);
  const read = paths.map(path => readSource(articlesDir, path, shownAs));
  const files = read.flatMap(({file}) => (file ? [file] : []));
  const diagnostics = [...ofLinks, ...read.flatMap(({problems}) => problems), ...findDuplicates(paths, shownAs)];
  return {files, diagnostics};
}

/** Reads one file that need not lie in an archive; `path` and `shownPath` are what the record and diagnostics will say. */
export function readSource(
  folder: string,
  path: string,
  shownAs: string,
): {readonly file?: SourceFile; readonly problems: readonly Diagnostic[]} {
  const shownPath = shownAs === '' ? path : `${shownAs}/${path}`;
  const id = basename(path, '.md');
  const fullPath = join(folder, path);
  const nameProblems = ID.test(id) && id.length <= LONGEST_ID ? [] : [badName(shownPath, id)];
  const refuse = (problem: Diagnostic) => ({problems: [...nameProblems, problem]});

  const {size} = statSync(fullPath);
  if (size > LARGEST_ARTICLE) return refuse(tooLarge(shownPath, size));
  const bytes = readFileSync(fullPath);
  const decoded = decodeUtf8(bytes);
  if ('problem' in decoded) return refuse(error(shownPath, decoded.place, 'file/encoding', decoded.problem));
  if (decoded.text.trim() === '') return refuse(emptyFile(shownPath));
  if (nameProblems.length > 0) return {problems: nameProblems};
  return {
    // Id and hash get their brands here, where name and bytes were checked.
    file: {id: id as ArticleId, path, shownPath, text: decoded.text, hash: sha256(bytes) as ContentHash},
    problems: [],
  };
}

function listArticles(root: string, shownAs: string): {paths: readonly string[]; diagnostics: readonly Diagnostic[]} {
  const realRoot = realpathSync(root);
  const paths: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const visit = (folder: string) => {
    for (const name of readdirSync(folder).sort(compareIds)) {
      const full = join(folder, name);
      if (name.startsWith('.') || NOT_ARTICLES.test(name)) continue;
      if (folder === root && NOT_FOLDERS.has(name)) continue;
      const shown = `${shownAs}/${slashed(relative(root, full))}`;
      const isLink = lstatSync(full).isSymbolicLink();
      if (isLink && !isInside(realRoot, full)) {
        diagnostics.push(outsideLink(shown));
        continue;
      }
      const stat = statSync(full);
      // A linked folder inside the archive would list its articles twice, or for ever.
      if (stat.isDirectory() && !isLink) visit(full);
      else if (stat.isFile() && name.toLowerCase().endsWith('.md')) paths.push(slashed(relative(root, full)));
    }
  };
  visit(root);
  return {paths: paths.sort(compareIds), diagnostics};
}

function isInside(realRoot: string, link: string): boolean {
  try {
    return realpathSync(link).startsWith(realRoot + sep);
  } catch {
    return false;
  }
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

function findDuplicates(paths: readonly string[], shownAs: string): readonly Diagnostic[] {
  const firstOf = new Map<string, string>();
  return paths.flatMap(path => {
    const id = basename(path, '.md');
    const first = firstOf.get(id);
    if (first === undefined) firstOf.set(id, path);
    return first === undefined ? [] : [duplicate(`${shownAs}/${path}`, id, `${shownAs}/${first}`)];
  });
}

function duplicate(path: string, id: string, first: string): Diagnostic {
  return error(path, START, 'file/duplicate-id', {
    ar: `المعرّف ${show(id)} لملف آخر أيضاً هو ${show(first)}، والمنتظر اسم واحد لكل ملف في الأرشيف كله: غيّر اسم أحدهما`,
    en: `The id ${show(id)} is also that of ${show(first)}, expected a name used once in the whole archive: rename one of them`,
  });
}

function badName(path: string, id: string): Diagnostic {
  const proposal = id
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_ID);
  const example = /[a-z]/.test(proposal) ? proposal : '2024-06-19-putin-pyongyang';
  return error(path, START, 'file/name', {
    ar: `اسم الملف ${show(`${id}.md`)} لا يصلح معرّفاً، والمنتظر حروف لاتينية صغيرة وأرقام وشرطات، لا تزيد على ${LONGEST_ID}: سمّه مثلاً ${show(`${example}.md`)}`,
    en: `The file name ${show(`${id}.md`)} cannot be an id, expected lower-case Latin letters, digits and hyphens, ${LONGEST_ID} at most: call it ${show(`${example}.md`)}, for example`,
  });
}

function tooLarge(path: string, size: number): Diagnostic {
  const mebibytes = (size / 1024 / 1024).toFixed(1);
  return error(path, START, 'file/too-large', {
    ar: `حجم الملف ${mebibytes} MiB، والمنتظر 1 MiB على الأكثر للمقال الواحد: قسّمه، أو أخرج منه ما ليس نصاً`,
    en: `The file has ${mebibytes} MiB, expected at most 1 MiB for one article: split it, or take out what is not text`,
  });
}

function emptyFile(path: string): Diagnostic {
  return error(path, START, 'file/empty', {
    ar: 'الملف فارغ، والمنتظر ترويسة بين سطرين من `---` يليها نص المقال: اكتبه أو احذف الملف',
    en: 'The file is empty, expected front matter between two lines of `---` and the text of the article: write it, or delete the file',
  });
}

function outsideLink(path: string): Diagnostic {
  return error(path, START, 'file/link', {
    ar: 'رابط رمزي يقود إلى خارج مجلد الأرشيف أو إلى لا شيء، والمنتظر ملف داخله: انسخ الملف إلى مكانه',
    en: 'A symbolic link that leads out of the archive folder or nowhere, expected a file inside it: copy the file in its place',
  });
}
