import {FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE} from '../arabic/characters.ts';
import {build} from '../build.ts';
import {archiveFile, archiveProblem} from './archive-file.ts';
import {folderProblem} from './check-folders.ts';
import {formatDiagnostics} from './format-diagnostics.ts';
import {showProgress} from './show-progress.ts';
import {summary} from './summary.ts';

/** Flags of `build`: paths of folders, the address prefix with both slashes, and the language of messages. */
export interface BuildCommandOptions {
  readonly articles: string;
  readonly out: string;
  readonly base: string;
  readonly cache: string;
  readonly full: boolean;
  /** A zip of the site: its path, or `true` for the usual one. */
  readonly archive?: string | true;
  readonly lang: 'ar' | 'en';
}

/** Builds and tells; 1 when anything in the archive is wrong, 2 when the site must not go there, and then the site is as it was. */
export const buildCommand = async (options: BuildCommandOptions): Promise<number> => {
  const archive = archiveFile(options.archive, options.out);
  const misplaced =
    folderProblem(options, options.lang) ??
    (archive === undefined ? undefined : archiveProblem(archive, options.out, options.lang));
  if (misplaced !== undefined) {
    process.stderr.write(`${misplaced}\n`);
    return 2;
  }
  const started = performance.now();
  const result = await build({...options, archive}, showProgress(process.stderr));
  const errors = result.diagnostics.filter(({severity}) => severity === 'error');
  const warnings = result.diagnostics.filter(({severity}) => severity === 'warning');
  const problems = formatDiagnostics([...errors, ...warnings.slice(0, MOST_WARNINGS)], {
    format: 'text',
    lang: options.lang,
  });
  if (problems !== '') process.stderr.write(`${problems}\n`);
  if (warnings.length > MOST_WARNINGS) process.stderr.write(`${MORE[options.lang](warnings.length - MOST_WARNINGS)}\n`);
  process.stderr.write(`${summary(result, options.out, performance.now() - started, options.lang)}\n`);
  if (archive === undefined || !result.ok) return result.ok ? 0 : 1;
  const bytes = result.archiveBytes;
  process.stderr.write(
    `${bytes === undefined ? TOO_LARGE[options.lang](archive) : ARCHIVED[options.lang](archive, (bytes / 1e6).toFixed(1))}\n`,
  );
  return bytes === undefined ? 1 : 0;
};

/** Errors are all printed; of the warnings of a large archive, the first. */
const MOST_WARNINGS = 20;
const MORE = {
  ar: (count: number): string => `… وتنبيهات أخرى عددها ${count}: يعرضها كلها الأمر npm run check`,
  en: (count: number): string => `… and ${count} more warnings: npm run check shows them all`,
};

const ARCHIVED = {
  ar: (file: string, size: string): string =>
    `نسخة تُقرأ من القرص: ${FIRST_STRONG_ISOLATE}${file}${POP_DIRECTIONAL_ISOLATE}، حجمها بالميغابايت ${size}`,
  en: (file: string, size: string): string => `a copy to be read from disk: ${file}, ${size} MB`,
};
const TOO_LARGE = {
  ar: (file: string): string =>
    `كُتب الموقع، ولم تُكتب نسخة القرص ${FIRST_STRONG_ISOLATE}${file}${POP_DIRECTIONAL_ISOLATE} لأن ملف zip لا يتسع لأكثر من ٤ غيغابايت: انسخ مجلد الموقع نفسه، أو قسّم الأرشيف`,
  en: (file: string): string =>
    `the site is written, but not ${file}: a zip holds no more than 4 GB; copy the folder of the site, or divide the archive`,
};
