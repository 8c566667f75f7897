import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {indexArchive} from '../../src/4-index/index-archive.ts';
import type {Archive} from '../../src/model/archive.ts';
import {type ArticleWords, AUTHORITY, archiveOf, CARD, record} from '../5-pages/hand-made-archive.ts';

const SEA_DAY = {الاثنين: '2024-05-20'};

/** A fire in the port of one town, told by two papers in their own words; and what is near it and something else. */
const FIRE: ArticleWords = {
  id: '2024-05-20-fire-one',
  date: '2024-05-20',
  text: 'اندلع حريق كبير في مخزن للأخشاب داخل مرفأ صور فجر اليوم الاثنين، وأصيب سبعة عمال بحالات اختناق.\nوقال قائد فوج الإطفاء سمير حداد إن 14 سيارة إطفاء شاركت في إخماد الحريق، وإن الأخشاب المكدسة في المخزن غذّت النيران ست ساعات.\nوأغلقت إدارة المرفأ الرصيف الغربي أمام السفن حتى انتهاء التحقيق.',
  times: SEA_DAY,
};
const SAME_FIRE: ArticleWords = {
  id: '2024-05-20-fire-two',
  date: '2024-05-20',
  text: 'التهمت النيران مخزناً للأخشاب في مرفأ صور صباح الاثنين، ونُقل سبعة عمال إلى المستشفى بعد إصابتهم بالاختناق.\nواستمر الحريق ست ساعات قبل أن تتمكن 14 سيارة إطفاء من السيطرة عليه، كما أعلن سمير حداد قائد فوج الإطفاء.\nوظل الرصيف الغربي مغلقاً أمام حركة السفن.',
  times: SEA_DAY,
};
const UPDATE: ArticleWords = {
  id: '2024-05-21-fire-update',
  date: '2024-05-21',
  text: 'أعادت إدارة مرفأ صور فتح الرصيف الغربي أمام السفن بعد الحريق الذي التهم مخزن الأخشاب فجر الاثنين وأصيب فيه سبعة عمال بالاختناق.\nوكانت 14 سيارة إطفاء قد أخمدت النيران بعد ست ساعات، بحسب قائد فوج الإطفاء سمير حداد.',
  times: SEA_DAY,
};
const OTHER_PLACE: ArticleWords = {
  id: '2024-05-20-fire-elsewhere',
  date: '2024-05-20',
  text: 'شب حريق في سوق الخضار بمدينة طرابلس مساء الاثنين وأتى على عشرة متاجر، ولم تقع إصابات.\nوأرجع الدفاع المدني السبب إلى تماس كهربائي في أحد الأكشاك، وقدّر التجار خسائرهم بنحو 300 ألف دولار.',
  times: SEA_DAY,
};
const OTHER_DAY: ArticleWords = {
  id: '2024-05-18-fire-drill',
  date: '2024-05-18',
  text: 'نفّذ فوج الإطفاء بقيادة سمير حداد تدريباً في مرفأ صور على إخلاء باخرة ركاب، بحضور ممثلين عن إدارة المرفأ وشركات الملاحة.\nوشمل التدريب محاكاة غرق زورق وإنقاذ ركابه، وانتهى بتكريم 30 متطوعاً.',
  times: {},
};

const by = (words: ArticleWords, source: string): ArticleWords => ({
  ...words,
  front: {title: words.text?.split('،')[0] ?? '', source: {kind: 'named', id: `s-${source}`, name: source}},
});
const storiesOf = ({stories}: Archive): readonly (readonly string[])[] =>
  [...stories.values()].map(({articles}) => articles.map(({id}) => id));

describe('a story', () => {
  test('is what two sources tell of one event', () => {
    const archive = archiveOf([by(FIRE, 'one'), by(SAME_FIRE, 'two'), by(OTHER_PLACE, 'three'), by(OTHER_DAY, 'two')]);
    expect(storiesOf(archive)).toEqual([[FIRE.id, SAME_FIRE.id]]);
    expect(archive.storyOf.get(SAME_FIRE.id as never)?.id).toBe(FIRE.id);
    expect(archive.storyOf.has(OTHER_PLACE.id as never)).toBe(false);
  });

  test('takes in the next day’s update', () => {
    const archive = archiveOf([by(FIRE, 'one'), by(SAME_FIRE, 'two'), by(UPDATE, 'three')]);
    expect(storiesOf(archive)).toEqual([[FIRE.id, SAME_FIRE.id, UPDATE.id]]);
  });

  test('needs two sources; articles whose source is unknown may be of two', () => {
    expect(storiesOf(archiveOf([by(FIRE, 'one'), by(SAME_FIRE, 'one')]))).toEqual([]);
    const unknown = {source: {kind: 'unknown'}} as const;
    expect(
      storiesOf(
        archiveOf([
          {...FIRE, front: unknown},
          {...SAME_FIRE, front: unknown},
        ]),
      ),
    ).toEqual([[FIRE.id, SAME_FIRE.id]]);
  });

  test('is not the same words a year later, nor an article whose day nobody knows', () => {
    const later = {...by(SAME_FIRE, 'two'), date: '2025-05-20'};
    expect(storiesOf(archiveOf([by(FIRE, 'one'), later]))).toEqual([]);
    expect(storiesOf(archiveOf([by(FIRE, 'one'), {...later, date: '2024-05'}]))).toEqual([]);
  });

  test('knows an article that is nearly a copy of an older one', () => {
    const copy = {...FIRE, id: '2024-05-21-copy', date: '2024-05-21', text: `${FIRE.text}\nالمصدر: صحيفة أخرى.`};
    const [story] = archiveOf([by(FIRE, 'one'), by(SAME_FIRE, 'two'), by(copy, 'three')]).stories.values();
    expect([...(story?.copies ?? [])].map(([id, original]) => [id, original.id])).toEqual([[copy.id, FIRE.id]]);
    expect(story?.sources).toEqual(['s-one', 's-two', 's-three']);
  });
});

describe('stories and the rest of the archive', () => {
  const articles = [
    by(FIRE, 'one'),
    by(SAME_FIRE, 'two'),
    by(UPDATE, 'three'),
    by(OTHER_PLACE, 'one'),
    by(OTHER_DAY, 'two'),
  ];

  test('do not depend on the order of the input', () => {
    const expected = storiesOf(archiveOf(articles));
    fc.assert(
      fc.property(fc.shuffledSubarray([...articles], {minLength: articles.length}), shuffled => {
        expect(storiesOf(indexArchive(shuffled.map(record), AUTHORITY, CARD))).toEqual(expected);
      }),
      {numRuns: 10},
    );
  });

  test('are not changed by articles of other months, however many of their words those share', () => {
    const expected = storiesOf(archiveOf(articles));
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 30}),
        fc.constantFrom('2023-11', '2024-03', '2024-08'),
        fc.constantFrom(...articles),
        (count, month, like) => {
          const others = Array.from({length: count}, (_, index) => ({
            ...by(like, 'four'),
            id: `other-${index}`,
            date: `${month}-${String(1 + (index % 28)).padStart(2, '0')}`,
          }));
          expect(storiesOf(archiveOf([...articles, ...others]))).toEqual(expected);
        },
      ),
      {numRuns: 15},
    );
  });

  test('keep their id when newer articles join', () => {
    const [before] = archiveOf(articles.slice(0, 2)).stories.keys();
    const [after] = archiveOf(articles.slice(0, 3)).stories.keys();
    expect(after).toBe(before);
  });
});
