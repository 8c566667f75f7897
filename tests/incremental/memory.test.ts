/** What is kept between builds: the same values, asked for once. */
import {readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {findStories} from '../../src/4-index/find-stories.ts';
import {contentHash} from '../../src/incremental/content-hash.ts';
import {openMemory} from '../../src/incremental/memory.ts';
import {makeAll, type Remember} from '../../src/model/remember.ts';
import {type ArticleWords, archiveOf} from '../5-pages/hand-made-archive.ts';
import {temporaryFolder} from '../helpers.ts';

const folder = temporaryFolder();
const RULES = contentHash('rules');

/** Asks for lengths of words and tells which were made. */
const lengthsOf = (
  remember: Remember,
  words: readonly string[],
): {readonly lengths: readonly number[]; readonly made: readonly string[]} => {
  const made: string[] = [];
  const lengths = remember('lengths', words, missing =>
    missing.map(index => {
      made.push(words[index] ?? '');
      return (words[index] ?? '').length;
    }),
  );
  return {lengths, made};
};

describe('the memory', () => {
  test('makes what is missing, in the order of the keys, and forgets what nobody asks for', () => {
    const first = openMemory(folder, RULES, false);
    expect(lengthsOf(first.remember, ['بيروت', 'تونس'])).toEqual({lengths: [5, 4], made: ['بيروت', 'تونس']});
    first.save();
    const second = openMemory(folder, RULES, false);
    expect(lengthsOf(second.remember, ['تونس', 'صنعاء'])).toEqual({lengths: [4, 5], made: ['صنعاء']});
    second.save();
    const third = openMemory(folder, RULES, false);
    expect(lengthsOf(third.remember, ['بيروت', 'صنعاء'])).toEqual({lengths: [5, 5], made: ['بيروت']});
  });

  test.each([
    ['other rules', () => openMemory(folder, contentHash('other'), false)],
    ['a full build', () => openMemory(folder, RULES, true)],
    [
      'files that cannot be read',
      () => {
        for (const home of readdirSync(folder))
          for (const file of readdirSync(join(folder, home))) writeFileSync(join(folder, home, file), 'x');
        return openMemory(folder, RULES, false);
      },
    ],
  ])('is empty for %s', (_name, open) => {
    const before = openMemory(folder, RULES, false);
    lengthsOf(before.remember, ['عدن']);
    before.save();
    expect(lengthsOf(open().remember, ['عدن']).made).toEqual(['عدن']);
  });
});

describe('stories', () => {
  const FIRE = 'اندلع حريق كبير في ميناء طرابلس فجر الاثنين وأصيب سبعة عمال وأخمده الدفاع المدني بعد ست ساعات.';
  const report = (id: string, date: string, source: string): ArticleWords => ({
    id,
    date,
    text: FIRE,
    front: {title: 'حريق في ميناء طرابلس', source: {kind: 'listed', id: source, name: source}},
  });
  const OLD = [report('a', '2024-05-20', 's-a'), report('b', '2024-05-21', 's-b')];
  const YEARS_ON = [report('c', '2025-05-20', 's-a'), report('d', '2025-05-21', 's-b')];
  const plain = (remember: Remember, articles: readonly ArticleWords[]) =>
    [...findStories(archiveOf(articles).articles, remember).values()].map(story => [
      story.id,
      story.articles.map(({id}) => id),
    ]);

  test('are compared again only near what is new, and come out as if all had been', () => {
    const first = openMemory(join(folder, 'stories'), RULES, false);
    expect(plain(first.remember, OLD)).toEqual([['a', ['a', 'b']]]);
    first.save();
    const asked: string[] = [];
    const second = openMemory(join(folder, 'stories'), RULES, false);
    const counting: Remember = (shelf, keys, make) =>
      second.remember(shelf, keys, missing => {
        asked.push(`${shelf}: ${missing.length} of ${keys.length}`);
        return make(missing);
      });
    expect(plain(counting, [...OLD, ...YEARS_ON])).toEqual(plain(makeAll, [...OLD, ...YEARS_ON]));
    expect(asked).toEqual(['story-edges: 2 of 4', 'stories: 1 of 2']);
  });
});
