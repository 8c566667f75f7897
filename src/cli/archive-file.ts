import {closeSync, existsSync, openSync, rmSync, statSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {partOf} from '../6-write/write-archive.ts';
import {FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE} from '../arabic/characters.ts';

/** The zip that `--archive` asks for: the one named, or `archive.zip` beside the folder of the site; undefined without the option. */
export const archiveFile = (option: string | true | undefined, out: string): string | undefined =>
  option === true ? join(dirname(out), 'archive.zip') : option;

/**
 * Why the zip cannot be written, in the reader's language; undefined when it can. Found by trying: the file it grows in is
 * made and removed. An older zip is not touched.
 */
export const archiveProblem = (file: string, out: string, lang: 'ar' | 'en'): string | undefined => {
  if (!/[^/\\]\.zip$/iu.test(file)) return NO_ZIP[lang](file);
  const folder = dirname(resolve(file));
  // The build makes the folder it stands in.
  if (!existsSync(folder) && folder === dirname(resolve(out))) return undefined;
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return NO_FOLDER[lang](file, dirname(file));
  if (existsSync(file) && !statSync(file).isFile()) return UNWRITABLE[lang](file, 'EISDIR');
  const part = partOf(file);
  try {
    closeSync(openSync(part, 'w'));
    rmSync(part);
    return undefined;
  } catch (error) {
    return UNWRITABLE[lang](file, error instanceof Error && 'code' in error ? String(error.code) : String(error));
  }
};

type Wording = (file: string, detail: string) => string;

const NO_ZIP: Readonly<Record<'ar' | 'en', (file: string) => string>> = {
  ar: file =>
    `لا تُكتب نسخة القرص في ${isolated(file)}، والمنتظر ملف ينتهي اسمه بـ${isolated('.zip')}: اذكره بعد ${isolated('--archive')}`,
  en: file => `${file} cannot be the archive, expected a file whose name ends with .zip: name one after --archive`,
};

const NO_FOLDER: Readonly<Record<'ar' | 'en', Wording>> = {
  ar: (file, folder) =>
    `لا تُكتب نسخة القرص في ${isolated(file)} لأنه لا مجلد باسم ${isolated(folder)}، والمنتظر مجلد قائم: أنشئه، أو اذكر ملفاً غيره بعد ${isolated('--archive')}`,
  en: (file, folder) =>
    `${file} cannot be written: there is no folder ${folder}, expected one that exists: make it, or name another file after --archive`,
};

const UNWRITABLE: Readonly<Record<'ar' | 'en', Wording>> = {
  ar: (file, reason) =>
    `لا تُكتب نسخة القرص في ${isolated(file)} (${isolated(reason)})، والمنتظر موضع تُتاح الكتابة فيه: اذكر ملفاً غيره بعد ${isolated('--archive')}`,
  en: (file, reason) =>
    `${file} cannot be written (${reason}), expected a place that can be written to: name another file after --archive`,
};

const isolated = (text: string): string => `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;
