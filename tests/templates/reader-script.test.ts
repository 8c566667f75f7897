/** The script of the reader's settings knows what the archive prints. What it does is tested in the browser. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {archiveCardSchema} from '../../src/1-read/read-archive-card.ts';
import {EGYPTIAN_MONTHS, LEVANTINE_MONTHS, MAGHREBI_MONTHS, MOROCCAN_MONTHS} from '../../src/lexicon/display-months.ts';
import {READER_LABELS} from '../../templates/components/labels.ts';
import {ROOT} from '../helpers.ts';

const SCRIPT = readFileSync(join(ROOT, 'public/js/reader.js'), 'utf8');

describe('public/js/reader.js', () => {
  test.each([
    ['LEVANTINE', LEVANTINE_MONTHS],
    ['EGYPTIAN', EGYPTIAN_MONTHS],
    ['MAGHREBI', MAGHREBI_MONTHS],
    ['MOROCCAN', MOROCCAN_MONTHS],
  ])('has the months of the lexicon as %s', (name, months) => {
    const list = new RegExp(`const ${name} = \\[([^\\]]*)\\]`, 'u').exec(SCRIPT)?.[1] ?? '';
    expect([...list.matchAll(/'([^']+)'/gu)].map(([, month]) => month)).toEqual(months);
  });
});

describe('the settings', () => {
  test.each(['months', 'digits'] as const)('offer every value that a card may have for %s', name => {
    const schema = archiveCardSchema.shape[name];
    for (const value of Object.keys(READER_LABELS[name].options)) expect(schema.safeParse(value).success).toBe(true);
    expect(schema.safeParse('other').success).toBe(false);
    expect(Object.keys(READER_LABELS[name].options)).toHaveLength(name === 'months' ? 5 : 2);
  });
});
