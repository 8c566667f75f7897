import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {filesBelow} from '../files.ts';
import {buildGoldenSite, expectedFolder, goldenSites} from './golden-site.ts';

describe('golden sites', () => {
  test('are there', () => {
    expect(goldenSites()).toEqual([
      'foreign-words',
      'hijri-dates',
      'one-article',
      'two-sources-one-event',
      'two-sources-one-story',
    ]);
  });

  test.each(goldenSites())('%s becomes what was accepted (else: npm run accept, and read the diff)', async name => {
    const built = await buildGoldenSite(name);
    const expected = filesBelow(expectedFolder(name));
    expect([...built.keys()]).toEqual(expected);
    for (const [path, content] of built) {
      expect(content, path).toBe(readFileSync(join(expectedFolder(name), path), 'utf8'));
    }
  });
});
