/**
 * Five real articles from raw text to pages, and what is read out of them beside what a person reads. They are not part of the
 * repository (they are not ours to give); where they do not stand beside it, this file says so and tests what needs none.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, readdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {beforeAll, describe, expect, test} from 'vitest';
import recordSchema from '../schema/record.schema.json' with {type: 'json'};
import {filesBelow} from './files.ts';
import {ROOT, temporaryFolder} from './helpers.ts';

const SHARED = resolve(ROOT, '../shared');
const SEEDS = join(SHARED, 'seeds');
const META = join(SEEDS, 'meta.csv');
const SCORER = join(SHARED, 'tools/score.mjs');
const GOLD = join(SHARED, 'gold/seeds.json');

/** What `analyse` must reach on the seeds, as the scorer names it. */
const GOALS = [
  ['mentions', 'f1', 0.9],
  ['linking', 'bcubedF1', 0.97],
  ['times', 'valueF1', 0.8],
  ['quotes', 'recall', 0.8],
  ['quotes', 'speaker', 0.8],
] as const;

const folder = temporaryFolder();
const articles = join(folder, 'articles');
const hasSeeds = existsSync(META);
const seeds = hasSeeds
  ? readdirSync(SEEDS)
      .filter(name => name.endsWith('.txt'))
      .sort()
      .map(name => join(SEEDS, name))
  : [];

const sijill = (
  ...args: readonly string[]
): {readonly status: number | null; readonly stdout: string; readonly stderr: string} =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });

test('the schema of records is a valid JSON Schema', () => {
  expect(() => new Ajv2020({strict: false}).compile(recordSchema)).not.toThrow();
});

if (!hasSeeds) {
  console.log(`seeds: ${SEEDS} is not here; import, build and score of the real articles were not tried`);
} else {
  describe('the seeds', () => {
    let records = '';

    beforeAll(() => {
      // The sample archive's names and sources; none of its articles.
      cpSync(join(ROOT, 'articles/archive.yaml'), join(articles, 'archive.yaml'));
      cpSync(join(ROOT, 'articles/authority'), join(articles, 'authority'), {recursive: true});
      const analysed = sijill('analyse', ...seeds, '--meta', META);
      if (analysed.status !== 0) throw new Error(analysed.stderr);
      records = analysed.stdout;
    });

    test('are imported, pass the check, and are built', () => {
      const imported = sijill('import', ...seeds, '--into', articles, '--meta', META);
      expect(imported.stderr).toBe('');
      expect(imported.status).toBe(0);
      expect(filesBelow(articles).filter(path => path.endsWith('.md'))).toHaveLength(seeds.length);
      expect(sijill('check', '--articles', articles).status).toBe(0);
      const built = sijill(
        'build',
        '--articles',
        articles,
        '--out',
        join(folder, 'site'),
        '--cache',
        join(folder, 'cache'),
      );
      expect(built.status, built.stderr).toBe(0);
      expect(filesBelow(join(folder, 'site')).filter(path => /^articles\/[^/]+\/index\.html$/.test(path))).toHaveLength(
        seeds.length,
      );
    });

    test('give one valid record each, in their order, with spans that are what they say', () => {
      const validate = new Ajv2020({strict: false}).compile(recordSchema);
      const read = records
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line));
      expect(read).toHaveLength(seeds.length);
      for (const record of read) {
        validate(record);
        expect(validate.errors ?? []).toEqual([]);
        for (const {start, end, text} of [...record.mentions, ...record.times, ...record.quotes]) {
          expect(record.text.slice(start, end)).toBe(text);
        }
      }
    });

    if (existsSync(SCORER) && existsSync(GOLD)) {
      test('are read about as a person reads them', () => {
        const path = join(folder, 'records.ndjson');
        writeFileSync(path, records);
        const {stdout, stderr} = spawnSync(process.execPath, [SCORER, GOLD, path, '--json'], {encoding: 'utf8'});
        expect(stderr).toBe('');
        const scores = JSON.parse(stdout);
        const missed = GOALS.filter(([area, measure, goal]) => !(scores[area][measure] >= goal));
        expect(missed, stdout).toEqual([]);
      });
    } else {
      console.log(`seeds: no scorer or gold beside them; their records were not scored`);
    }
  });
}
