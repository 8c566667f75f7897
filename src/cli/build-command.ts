import {build} from '../build.ts';
import {formatDiagnostics} from './format-diagnostics.ts';
import {showProgress} from './show-progress.ts';
import {summary} from './summary.ts';

export interface BuildCommandOptions {
  readonly articles: string;
  readonly out: string;
  readonly base: string;
  readonly cache: string;
  readonly full: boolean;
  readonly lang: 'ar' | 'en';
}

/** Builds and tells; 1 when anything in the archive is wrong, and then the site is as it was. */
export const buildCommand = async (options: BuildCommandOptions): Promise<number> => {
  const started = performance.now();
  const result = await build(options, showProgress(process.stderr));
  const problems = formatDiagnostics(result.diagnostics, {format: 'text', lang: options.lang});
  if (problems !== '') process.stderr.write(`${problems}\n`);
  process.stderr.write(`${summary(result, options.out, performance.now() - started, options.lang)}\n`);
  return result.ok ? 0 : 1;
};
