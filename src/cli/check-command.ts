import {existsSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {readArchive} from '../1-read/read-archive.ts';
import {parseArticle} from '../2-parse/parse-article.ts';
import type {Diagnostic} from '../model/diagnostic.ts';
import {formatDiagnostics} from './format-diagnostics.ts';

export interface CheckCommandOptions {
  readonly articles: string;
  readonly format: 'text' | 'github' | 'json';
  readonly lang: 'ar' | 'en';
}

/** Prints every diagnostic of the archive, or of the files named (with those of the authority and the card); 1 when any is an error. */
export const checkCommand = (files: readonly string[], options: CheckCommandOptions): number => {
  const input = readArchive(options.articles);
  const wanted = new Set(files.map(file => resolve(file)));
  const unknown = files.filter(file => !isBelow(resolve(file), resolve(options.articles)));
  for (const file of unknown) process.stderr.write(`${file}: ${options.lang === 'ar' ? `ليس داخل مجلد الأرشيف ${options.articles}` : `is not below ${options.articles}`}\n`);
  const absent = files.filter(file => !unknown.includes(file) && !existsSync(file));
  for (const file of absent) process.stderr.write(`${file}: ${options.lang === 'ar' ? 'لا ملف بهذا الاسم: صحّح المسار' : 'there is no such file: correct the path'}\n`);
  const all: readonly Diagnostic[] = [...input.diagnostics, ...input.files.flatMap(file => parseArticle(file, input.authority).diagnostics)];
  const shown = wanted.size === 0 ? all : all.filter(({path}) => wanted.has(resolve(path)) || /\.yaml$/u.test(path));
  const text = formatDiagnostics(shown, options);
  if (text !== '') process.stdout.write(`${text}\n`);
  return unknown.length + absent.length > 0 || shown.some(({severity}) => severity === 'error') ? 1 : 0;
};

const isBelow = (path: string, folder: string): boolean => {
  const between = relative(folder, path);
  return between !== '' && !between.startsWith('..');
};
