import {describe, expect, test} from 'vitest';
import {planShards} from '../../src/search/plan-shards.ts';
import {placeName, placeOf} from '../../src/search/shard-places.ts';
import {letterDistance, nearWords} from '../../src/search/spelling.ts';

describe('shards', () => {
  test.each([
    [0, []],
    [1, [['recent', 0, 1]]],
    [999, [['recent', 0, 999]]],
    [
      1_000,
      [
        ['recent', 500, 1_000],
        ['1', 0, 500],
      ],
    ],
    [
      10_000,
      [
        ['recent', 9_500, 10_000],
        ['1', 0, 9_500],
      ],
    ],
    [
      10_999,
      [
        ['recent', 10_000, 10_999],
        ['1', 0, 10_000],
      ],
    ],
    [
      25_500,
      [
        ['recent', 25_000, 25_500],
        ['3', 20_000, 25_000],
        ['2', 10_000, 20_000],
        ['1', 0, 10_000],
      ],
    ],
  ])('of %i articles', (articles, expected) => {
    expect(planShards(articles).map(({id, from, to}) => [id, from, to])).toEqual(expected);
  });

  test('hold every article once, and a new article changes the newest alone but once in five hundred', () => {
    let changed = 0;
    for (let articles = 1; articles < 30_000; articles += 1) {
      const [newest, ...older] = planShards(articles);
      expect(newest?.to).toBe(articles);
      if (JSON.stringify(planShards(articles + 1).slice(1)) !== JSON.stringify(older)) changed += 1;
    }
    expect(changed).toBe(59);
  });

  test('stand in the names of results with the place of the article', () => {
    expect(placeOf(`${placeName({id: 'recent'}, 1_999)}abcd`)).toEqual({sign: '0', rank: 1_999});
    expect(placeOf(`${placeName({id: '12'}, 9_999)}abcd`)).toEqual({sign: 'c', rank: 9_999});
  });
});

describe('a word that may be meant', () => {
  test.each([
    ['برشلوونه', 'برشلونه', 0.5],
    ['مدرديد', 'مدريد', 1],
    ['مستفشي', 'مستشفي', 1],
    ['السعودبه', 'السعوديه', 1],
    ['غاز', 'جاز', 0.5],
  ])('%s is near %s', (typed, meant, distance) => {
    expect(letterDistance(typed, meant, 2)).toBe(distance);
  });

  test('is the nearest, and of equally near ones the commonest', () => {
    expect(nearWords('مدرديد', ['مدير', 'مدريد', 'مدرديه']).map(({word}) => word)).toEqual(['مدريد', 'مدرديه']);
    expect(nearWords('سور', ['سوق', 'صور'])).toEqual([{word: 'صور', distance: 0.5}]);
  });
});
