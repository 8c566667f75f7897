import {describe, expect, test} from 'vitest';
import {buildGoldenSite, expectedContent, expectedPaths, goldenSites} from './golden-site.ts';

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
    expect([...built.keys()]).toEqual(expectedPaths(name));
    for (const [path, content] of built) expect(content, path).toBe(expectedContent(name, path));
  });
});
