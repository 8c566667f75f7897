import {existsSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {readArchive} from '../1-read/read-archive.ts';
import type {Diagnostic} from '../model/diagnostic.ts';
import {SILENT} from '../model/progress.ts';
import {archiveRecords, type RecordFolders} from './archive-records.ts';
import {formatDiagnostics} from './format-diagnostics.ts';
import {nearMissWarnings} from './near-miss-warnings.ts';

/** Flags of `check`: the archive folder, how diagnostics are printed (`github` as workflow annotations) and in which language. */
export interface CheckCommandOptions extends RecordFolders {
  readonly format: 'text' | 'github' | 'json';
  readonly lang: 'ar' | 'en';
}

/** Prints every diagnostic of the archive, or of the files named (with those of the authority and the card); 1 when any is an error. */
export const checkCommand = async (files: readonly string[], options: CheckCommandOptions): Promise<number> => {
  const input = readArchive(options.articles);
  const wanted = new Set(files.map(file => resolve(file)));
  const unknown = files.filter(file => !isBelow(resolve(file), resolve(options.articles)));
  for (const file of unknown)
    process.stderr.write(
      `${file}: ${options.lang === 'ar' ? `ليس داخل مجلد الأرشيف ${options.articles}` : `is not below ${options.articles}`}\n`,
    );
  const absent = files.filter(file => !unknown.includes(file) && !existsSync(file));
  for (const file of absent)
    process.stderr.write(
      `${file}: ${options.lang === 'ar' ? 'لا ملف بهذا الاسم: صحّح المسار' : 'there is no such file: correct the path'}\n`,
    );
  const checked = input.files.filter(({shownPath}) => wanted.size === 0 || wanted.has(resolve(shownPath)));
  const made = await archiveRecords(input, checked, options, SILENT);
  const all: readonly Diagnostic[] = [
    ...input.diagnostics,
    ...made.diagnostics,
    ...nearMissWarnings(made.records, checked, input.authority),
  ];
  const shown = wanted.size === 0 ? all : all.filter(({path}) => wanted.has(resolve(path)) || /\.yaml$/u.test(path));
  const text = formatDiagnostics(shown, options);
  if (text !== '') process.stdout.write(`${text}\n`);
  return unknown.length + absent.length > 0 || shown.some(({severity}) => severity === 'error') ? 1 : 0;
};

const isBelow = (path: string, folder: string): boolean => {
  const between = relative(folder, path);
  return between !== '' && !between.startsWith('..');
};
