/** The five seeds through the command `analyse` and the scorer beside them: `../shared/tools/score.mjs`. */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {z} from 'zod';
import type {Score, ScoreRow} from './score-row.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const SCORER = join(SHARED, 'tools/score.mjs');
const GOLD = join(SHARED, 'gold/seeds.json');
const SEEDS = join(SHARED, 'seeds');
const MOST_ERRORS = '1000';

const resultSchema = z.object({
  articles: z.number(),
  mentions: z.object({precision: z.number(), recall: z.number(), f1: z.number(), gold: z.number()}),
  linking: z.object({bcubedF1: z.number()}),
  times: z.object({valueF1: z.number(), gold: z.number()}),
  quotes: z.object({recall: z.number(), speaker: z.number(), gold: z.number()}),
});

/** Mentions, linking, times and quotations of the seeds; undefined where seeds or scorer are not at hand. Throws when either program fails. */
export const scoreSeeds = (): Score | undefined => {
  if (![SCORER, GOLD, SEEDS].every(existsSync)) return undefined;
  const files = readdirSync(SEEDS)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => join(SEEDS, name));
  const records = run('--import', 'tsx', 'src/cli/main.ts', 'analyse', ...files, '--meta', join(SEEDS, 'meta.csv'));
  const folder = mkdtempSync(join(tmpdir(), 'seeds-'));
  try {
    const path = join(folder, 'records.ndjson');
    writeFileSync(path, records);
    const {mentions, linking, times, quotes} = resultSchema.parse(JSON.parse(run(SCORER, GOLD, path, '--json')));
    const listed = run(SCORER, GOLD, path, '--errors', MOST_ERRORS);
    return {
      rows: [
        {
          measure: 'seeds: names (recent world news)',
          precision: mentions.precision,
          recall: mentions.recall,
          figure: mentions.f1,
          unit: 'share',
          cases: mentions.gold,
          floor: 0.8,
          goal: 0.97,
        },
        share('seeds: links, B-cubed F1', linking.bcubedF1, mentions.gold, 1),
        share('seeds: dates, F1', times.valueF1, times.gold, 0.95),
        share('seeds: quotes, recall', quotes.recall, quotes.gold, 1),
        share('seeds: quotes, right speaker', quotes.speaker, quotes.gold, 1),
      ],
      errors: listed
        .split('\n')
        .filter(line => line !== '' && !/^[\s{}]/u.test(line))
        .map(line => line.replace(/^[^:]*: /u, 'seeds: ')),
    };
  } finally {
    rmSync(folder, {recursive: true});
  }
};

const share = (measure: string, figure: number, cases: number, goal: number): ScoreRow => ({
  measure,
  figure,
  unit: 'share',
  cases,
  goal,
});

const run = (...args: readonly string[]): string => {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
};
