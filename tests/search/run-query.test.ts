/** Queries on a real index of Pagefind, in this process. */
import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openIndex} from '../../src/dev/score-search.ts';
import {excerpt} from '../../src/search/excerpt.ts';
import {TERM_END} from '../../src/search/fold-search.ts';
import {runQuery} from '../../src/search/run-query.ts';

const DOCUMENTS = [
  {title: 'افتتاح مكتبة في بيروت', text: 'افتتح وزير الثقافة مكتبة عامة في بيروت، وقال إن الكتب للجميع.'},
  {title: 'مدارس جديدة', text: 'تبني الوزارة مدارس في طرابلس وبيروت - خلال عامين.'},
  {title: 'عاصفة ثلجية', text: 'ضربت عاصفة ثلجية الجبال، وأُغلقت الطرق المؤدية إلى المدارس.'},
  {title: 'حزم من القرارات', text: 'أقر المجلس حزماً من القرارات بعد عاصفة من الجدل.'},
  {title: 'انطلاق عاصفة الحزم', text: 'بدأت عملية عاصفة الحزم في 26 آذار 2015.'},
  {title: 'ذكرى', text: 'مر عام على 26 مارس، و30 يوماً على القرار.'},
  {title: 'زيارة', text: 'وصل سيرجي لافروف إلى بيونج يانج. وقال لافروف: «العلاقات جيدة».'},
  {title: 'هدنة', text: 'أعلن متحدث باسم الحوثيين هدنة في القرى الحدودية.'},
  {title: 'افتتاح متحف', text: 'افتتح الأمير الحسين متحفاً للآثار في عمّان.'},
  ...['زار', 'غادر', 'أحب', 'وصف'].map((verb, at) => ({title: `رحلة ${at}`, text: `${verb} الكاتب برشلونة في الصيف.`})),
] as const;

let index: Awaited<ReturnType<typeof openIndex>>;
beforeAll(async () => {
  index = await openIndex(DOCUMENTS);
}, 60_000);
afterAll(() => index.close());

const ask = async (query: string): Promise<readonly string[]> =>
  (await runQuery(index, query)).hits.map(hit => DOCUMENTS[index.placeOf(hit)]?.title ?? '');

describe('a query', () => {
  test('finds what has all of its words', async () => {
    expect([...(await ask('مدرسة بيروت'))]).toEqual(['مدارس جديدة']);
    expect([...(await ask('المدارس'))].sort()).toEqual(['عاصفة ثلجية', 'مدارس جديدة']);
  });

  test('finds a phrase only where its words are neighbours', async () => {
    expect(await ask('"عاصفة الحزم"')).toEqual(['انطلاق عاصفة الحزم']);
  });

  test('puts neighbours first when it is not a phrase', async () => {
    expect((await ask('عاصفة الحزم'))[0]).toBe('انطلاق عاصفة الحزم');
  });

  test('finds a day under the other name of its month', async () => {
    expect([...(await ask('26 آذار'))].sort()).toEqual(['انطلاق عاصفة الحزم', 'ذكرى']);
    expect(await ask('30 مارس')).toEqual([]);
  });

  test('finds a name in the spelling of another newsroom', async () => {
    expect(await ask('سيرغي لافروف بيونغ يانغ')).toEqual(['زيارة']);
  });

  test('finds words that begin with what is still being typed', async () => {
    expect(await ask('افتتاح المكت')).toEqual(['افتتاح مكتبة في بيروت']);
  });

  test('finds nothing where there is nothing, and corrects nothing into it', async () => {
    expect(await runQuery(index, 'ديناصور')).toEqual({hits: [], meant: []});
    expect(await runQuery(index, 'قنبلة نووية')).toEqual({hits: [], meant: []});
  });

  test('searches the nearest word of the archive where a long word is found nowhere, unless told not to', async () => {
    const corrected = await runQuery(index, 'الكاتب برشلوونة');
    expect(corrected.corrected).toBe('الكاتب برشلونة');
    expect(corrected.hits).toHaveLength(4);
    const exact = await runQuery(index, 'الكاتب برشلوونة', false);
    expect(exact.hits).toEqual([]);
    expect(exact.meant).toEqual(['الكاتب برشلونة']);
  });
});

test('once a correction has found something, only words as near as it may be meant as well', async () => {
  const corrected = await runQuery(index, 'الحوثين');
  expect([corrected.corrected, corrected.hits.length, corrected.meant]).toEqual(['الحوثيين', 1, []]);
  // Where nothing is corrected, the one farther away is offered too.
  expect((await runQuery(index, 'الحوثين', false)).meant).toEqual(['الحوثيين', 'الحسين']);
});

test('places of what is found are places in the text as printed', async () => {
  const {hits} = await runQuery(index, '"وبيروت خلال"');
  expect(hits).toEqual([]);
  const [hit] = (await runQuery(index, 'خلال')).hits;
  const {content} = (await hit?.data()) as {readonly content: string};
  const runs = content.split(' ');
  // The dash before it is a run of its own, and keeps its place.
  expect(hit?.words.map(word => runs[word])).toEqual(['خلال']);
  expect(excerpt(runs, hit?.words ?? [], 2).filter(({found}) => found)).toEqual([{text: 'خلال', found: true}]);
  expect(excerpt(['أ', '«عامين».'], [1], 0)).toEqual([
    {text: 'أ', found: false},
    {text: ' «', found: false},
    {text: 'عامين', found: true},
    {text: '».', found: false},
  ]);
});

describe('words that stand everywhere in most articles', () => {
  const words = ['الجبل', 'سوق', 'نهر', 'قطار'];
  // What joins two words is one place of both, where each weighs half.
  const runs = fc.array(fc.constantFrom(...words, 'سوق/نهر'), {minLength: 1_000, maxLength: 1_200});
  const articles = fc
    .sample(runs, {numRuns: 300, seed: 7})
    .map((own, at) => ({title: `يوميات ${at}`, runs: [...own, ...(at === 7 ? ['حيث', 'الجبل', 'أكثر'] : [])]}));
  let many: Awaited<ReturnType<typeof openIndex>>;
  beforeAll(async () => {
    many = await openIndex(articles.map(({title, runs: own}) => ({title, text: own.join(' ')})));
  }, 60_000);
  afterAll(() => many.close());

  test('are so in this archive', async () => {
    const [frequent] = await many.frequent();
    expect(frequent?.size).toBe(words.length);
  });

  test('make phrases that are found where they stand and nowhere else', async () => {
    const phrases = fc.sample(fc.array(fc.constantFrom(...words), {minLength: 2, maxLength: 7}), {
      numRuns: 60,
      seed: 8,
    });
    const counts = new Set<number>();
    for (const phrase of [...phrases, ['حيث', 'الجبل', 'أكثر'], ['سوق', 'حيث', 'الجبل']]) {
      const isAt = (own: readonly string[], place: number): boolean =>
        phrase.every((word, at) => own[place + at]?.split('/').includes(word));
      const expected = articles.flatMap(({runs: own}, at) => (own.some((_, place) => isAt(own, place)) ? [at] : []));
      const asked = `"${phrase.join(' ')}"`;
      const {hits} = await runQuery(many, asked);
      expect(
        hits.map(many.placeOf).sort((left, right) => left - right),
        asked,
      ).toEqual(expected);
      counts.add(expected.length);
    }
    // Phrases that all articles have, or none, would say little.
    expect(counts.size).toBeGreaterThan(10);
  });
});

describe('a word that stands everywhere in most articles', () => {
  const often = Array.from({length: 60}, (_, at) => ({
    title: `يوميات ${at}`,
    text: `${'الجبل '.repeat(1_200)} سوق الجبل ${at === 7 ? 'حيث الجبل أكثر' : ''}`,
  }));
  let many: Awaited<ReturnType<typeof openIndex>>;
  beforeAll(async () => {
    many = await openIndex(often);
  }, 60_000);
  afterAll(() => many.close());
  const places = async (query: string): Promise<readonly number[]> =>
    (await runQuery(many, query)).hits.map(many.placeOf).sort((left, right) => left - right);

  test('is told of, and found with its first places alone', async () => {
    const [frequent] = await many.frequent();
    expect(frequent).toContain(`جبل${TERM_END}`);
    const {hits} = await runQuery(many, 'الجبل');
    expect(hits).toHaveLength(often.length);
    expect(Math.max(...hits.map(({words}) => words.length))).toBeLessThan(10);
  });

  test('is part of a phrase wherever it stands', async () => {
    expect(await places('"الجبل أكثر"')).toEqual([7]);
    expect(await places('"حيث الجبل"')).toEqual([7]);
    expect(await places('"سوق الجبل"')).toEqual(often.map((_, at) => at));
    expect(await places('"أكثر الجبل"')).toEqual([]);
  });

  test('is not found by the beginning of another', async () => {
    expect(await places('جب')).toEqual([]);
  });
});
