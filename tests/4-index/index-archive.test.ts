import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {indexArchive} from '../../src/4-index/index-archive.ts';
import {type ArticleWords, AUTHORITY, archiveOf, CARD, record} from '../5-pages/hand-made-archive.ts';

const text = 'التقت سلمى الحاج في صور كريم الزين، ثم قالت الحاج إن نادر الصافي غاب.';
const names = {'سلمى الحاج': 'salma', صور: 'sour', 'كريم الزين': 'karim', 'نادر الصافي': null};

describe('order', () => {
  test('is by day in the time zone of the archive, then by moment, then by id', () => {
    const {articles} = archiveOf([
      {id: 'd-only', date: '2024-05-20'},
      {id: 'c-late', date: '2024-05-20T21:30:00+00:00'},
      {id: 'b-noon', date: '2024-05-20T12:00:00+03:00'},
      {id: 'a-noon', date: '2024-05-20T09:00:00Z'},
      {id: 'e-month', date: '2024-05'},
    ]);
    // 21:30 in Greenwich is past midnight in Beirut.
    expect(articles.map(({id, first, last}) => `${id} ${first} ${last}`)).toEqual([
      'e-month 2024-05-01 2024-05-31',
      'a-noon 2024-05-20 2024-05-20',
      'b-noon 2024-05-20 2024-05-20',
      'd-only 2024-05-20 2024-05-20',
      'c-late 2024-05-21 2024-05-21',
    ]);
  });

  test('does not depend on the order of the input', () => {
    const articles: readonly ArticleWords[] = Array.from({length: 9}, (_, index) => ({
      id: `a-${index}`,
      date: `2024-05-${10 + (index % 3)}`,
      text,
      names,
      times: {صور: `2023-0${1 + (index % 4)}`},
    }));
    const expected = JSON.stringify(plain(indexArchive(articles.map(record), AUTHORITY, CARD)));
    fc.assert(
      fc.property(fc.shuffledSubarray([...articles], {minLength: articles.length}), shuffled => {
        expect(JSON.stringify(plain(indexArchive(shuffled.map(record), AUTHORITY, CARD)))).toBe(expected);
      }),
      {numRuns: 30},
    );
  });
});

const plain = (archive: ReturnType<typeof indexArchive>) =>
  Object.fromEntries(Object.entries(archive).map(([key, value]) => [key, value instanceof Map ? [...value] : value]));

describe('entities', () => {
  test('count articles and names as printed, with their sources', () => {
    const archive = archiveOf([
      {id: 'a', date: '2024-05-20', text, names},
      {id: 'b', date: '2024-05-21', text, names: {الحاج: 'salma'}},
    ]);
    const salma = [...archive.entities.values()].find(({id}) => id === 'salma');
    expect(salma?.articles.map(({id}) => id)).toEqual(['a', 'b']);
    expect(salma?.forms).toEqual([
      {text: 'الحاج', count: 1, sources: [{id: 'desk', count: 1}]},
      {text: 'سلمى الحاج', count: 1, sources: [{id: 'desk', count: 1}]},
    ]);
    expect(salma?.company).toEqual({
      person: [{id: 'karim', count: 1}],
      place: [{id: 'sour', count: 1}],
      organisation: [],
    });
  });

  test('get a provisional page when three articles know an unlisted name in any spelling', () => {
    const spelt = (id: string, name: string): ArticleWords => ({
      id,
      date: '2024-05-20',
      text: `جاء ${name} اليوم.`,
      names: {[name]: null},
    });
    const two = archiveOf([spelt('a', 'أمل الصافي'), spelt('b', 'امل الصافي')]);
    expect(two.entities.size).toBe(0);
    const three = archiveOf([spelt('a', 'أمل الصافي'), spelt('b', 'امل الصافي'), spelt('c', 'أمل الصافي')]);
    const [found] = three.entities.values();
    expect(found).toMatchObject({name: 'أمل الصافي', provisional: true, type: 'person'});
    expect(found?.id).toMatch(/^n-[0-9a-f]{10}$/);
    expect(three.articles.map(({mentionEntities}) => mentionEntities)).toEqual([[found?.id], [found?.id], [found?.id]]);
  });

  test('follow the word of the editor', () => {
    const [article] = archiveOf([
      {
        id: 'a',
        date: '2024-05-20',
        text,
        names,
        front: {entities: {add: ['port-office' as never], drop: ['karim' as never]}},
      },
    ]).articles;
    expect(article?.entities).toEqual([
      {id: 'salma', count: 1},
      {id: 'sour', count: 1},
      {id: 'port-office', count: 0},
    ]);
    expect(article?.mentionEntities).toEqual(['salma', 'sour', undefined, undefined]);
  });

  test('of drafts are unknown', () => {
    const archive = archiveOf([{id: 'a', date: '2024-05-20', text, names, front: {draft: true}}]);
    expect([archive.articles.length, archive.entities.size, archive.events.length]).toEqual([0, 0, 0]);
  });
});

test('related articles share two names at least, the nearest in time first', () => {
  const shared = {text, names: {'سلمى الحاج': 'salma', صور: 'sour'}};
  const archive = archiveOf([
    {id: 'long-ago', date: '2020-05-20', ...shared},
    {id: 'one-name', date: '2024-05-19', text, names: {صور: 'sour'}},
    {id: 'day-before', date: '2024-05-19', ...shared},
    {id: 'today', date: '2024-05-20', ...shared},
  ]);
  expect(archive.related.get('today' as never)?.map(({id}) => id)).toEqual(['day-before', 'long-ago']);
});
