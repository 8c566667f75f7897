/**
 * The whole test: `npm test`. Every step runs, even when an earlier one failed, and none is left out. The last line says
 * `N passed, N failed`: each test of Vitest counts, and each other step counts as one.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {countTests, type Tally} from './setup/count-tests.ts';
import {findChromium} from './setup/find-chromium.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const WORK = mkdtempSync(join(tmpdir(), 'sijill-test-'));

interface Step {
  readonly name: string;
  readonly run: () => StepResult;
}

interface StepResult extends Tally {
  /** What the step printed; shown when it failed. */
  readonly output: string;
}

/** Runs a program of node_modules, or a script, under this Node; counts as one. */
const program = (...args: readonly string[]): StepResult => {
  const {status, stdout, stderr, error} = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const passed = status === 0 ? 1 : 0;
  return {passed, failed: 1 - passed, output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`};
};

const tests = (project: string): StepResult => {
  const report = join(WORK, `${project}.json`);
  const {failed, output} = program(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile=${report}`,
  );
  return {...countTests(readReport(report), failed === 0), output};
};

const readReport = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

const chromium = (): StepResult => {
  try {
    return {passed: 1, failed: 0, output: findChromium()};
  } catch (error) {
    return {passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error)};
  }
};

const STEPS: readonly Step[] = [
  {name: 'types', run: () => program('node_modules/typescript/bin/tsc', '--noEmit')},
  {name: 'lint and format', run: () => program('node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.')},
  {name: 'style sheets', run: () => program('node_modules/stylelint/bin/stylelint.mjs', 'public/css/**/*.css')},
  {name: 'tests', run: () => tests('tests')},
  {
    name: 'build of articles/',
    run: () =>
      program(
        '--import',
        'tsx',
        'src/cli/main.ts',
        'build',
        '--full',
        '--out',
        join(WORK, 'site'),
        '--cache',
        join(WORK, 'cache'),
      ),
  },
  // The browser is found, or installed, in a step of its own, so that a slow download is not taken for a slow test.
  {name: 'Chromium', run: chromium},
  {name: 'browser tests', run: () => tests('browser')},
];

const runStep = ({name, run}: Step): Tally => {
  const started = performance.now();
  const {passed, failed, output} = run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${name} (${seconds} s${passed + failed > 1 ? `, ${passed} of ${passed + failed}` : ''})`,
  );
  if (failed > 0) console.log(output.trimEnd());
  return {passed, failed};
};

try {
  const results = STEPS.map(runStep);
  const total = (key: keyof Tally): number => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  process.exitCode = total('failed') === 0 ? 0 : 1;
} finally {
  rmSync(WORK, {recursive: true, force: true});
}
