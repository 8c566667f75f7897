import {build} from '../build.ts';
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
  readonly lang: 'ar' | 'en';
}

/** Builds and tells; 1 when anything in the archive is wrong, 2 when the site must not go there, and then the site is as it was. */
export const buildCommand = async (options: BuildCommandOptions): Promise<number> => {
  const misplaced = folderProblem(options, options.lang);
  if (misplaced !== undefined) {
    process.stderr.write(`${misplaced}\n`);
    return 2;
  }
  const started = performance.now();
  const result = await build(options, showProgress(process.stderr));
  const errors = result.diagnostics.filter(({severity}) => severity === 'error');
  const warnings = result.diagnostics.filter(({severity}) => severity === 'warning');
  const problems = formatDiagnostics([...errors, ...warnings.slice(0, MOST_WARNINGS)], {
    format: 'text',
    lang: options.lang,
  });
  if (problems !== '') process.stderr.write(`${problems}\n`);
  if (warnings.length > MOST_WARNINGS) process.stderr.write(`${MORE[options.lang](warnings.length - MOST_WARNINGS)}\n`);
  process.stderr.write(`${summary(result, options.out, performance.now() - started, options.lang)}\n`);
  return result.ok ? 0 : 1;
};

/** Errors are all printed; of the warnings of a large archive, the first. */
const MOST_WARNINGS = 20;
const MORE = {
  ar: (count: number): string => `… وتنبيهات أخرى عددها ${count}: يعرضها كلها الأمر npm run check`,
  en: (count: number): string => `… and ${count} more warnings: npm run check shows them all`,
};
