import {describe, expect, test} from 'vitest';
import {compareStories, type Distinct} from '../../src/5-pages/story-comparison.ts';
import {holdsName, nationsIn, wordsOf} from '../../src/5-pages/story-names.ts';
import {figuresOf, valuesIn} from '../../src/5-pages/story-numbers.ts';
import type {EntityId} from '../../src/model/ids.ts';
import {makeAll} from '../../src/model/remember.ts';
import {type ArticleWords, archiveOf} from './hand-made-archive.ts';
import {by, PORT_FIRE} from './port-fire.ts';

const printed = (text: string): readonly string[] => figuresOf({text, times: []}).map(figure => figure.printed);

describe('the figures of an article', () => {
  test.each<[string, readonly string[]]>([
    ['قُتل 5 مواطنين وأصيب 14 آخرون', ['5 مواطنين', '14 آخرون']],
    ['بلغت الخسائر 75 مليون دولار، أي 30% من الموازنة', ['75 مليون دولار', '30%']],
    ['تبدأ القمة عند 15:50 بتوقيت بيروت', []],
    ['فاز الفريق 3-1 على ضيفه', []],
    ['سلّمت المصانع طائرات من طراز F-16 وإف-16 الحديث', []],
    ['في الطابق 2 من المبنى', []],
    ['1- توقيع الاتفاق\n2- تنفيذه', []],
    ['3 ضباط و3 ضباط', ['3 ضباط']],
  ])('%s', (text, expected) => {
    expect(printed(text)).toEqual(expected);
  });
});

test.each<[string, readonly number[]]>([
  ['خمسة مواطنين', [5]],
  ['الجنود الثلاثة', [3]],
  ['خمسة وعشرون جندياً', [25]],
  ['بلغ خمسة وسبعين مليون دولار', [75e6]],
  ['75 مليون دولار', [75e6]],
  ['مليونا دولار', [2e6]],
  ['خمسمئة ألف لاجئ', [500e3]],
  ['1.500 طن', [1.5, 1500]],
])('values of %s', (text, expected) => {
  expect([...valuesIn(text)]).toEqual(expected);
});

test('a name is held as a whole word, with particles before it, not inside another word', () => {
  expect(holdsName(wordsOf('ووصل إلى القاهرة'), 'القاهرة')).toBe(true);
  expect(holdsName(wordsOf('عاد للقاهرة أمس'), 'القاهرة')).toBe(true);
  expect(holdsName(wordsOf('وبالرياض أيضاً'), 'الرياض')).toBe(true);
  expect(holdsName(wordsOf('الرياضة والشباب'), 'الرياض')).toBe(false);
  expect(holdsName(wordsOf('سلمان الأول'), 'سلمان بن علي')).toBe(false);
});

test('an adjective of nationality names its country', () => {
  const nationalities = new Map([
    ['اميركي', 'US'],
    ['روسي', 'RU'],
    ['روس', 'RU'],
    ['كوري', 'KR'],
    ['كوري شمالي', 'KP'],
    ['اوروبي', undefined],
  ]);
  expect([...nationsIn('قال الرئيس الأميركي والبعثة الروسية', nationalities)]).toEqual(['US', 'RU']);
  expect([...nationsIn('للأميركيين', nationalities)]).toEqual(['US']);
  expect([...nationsIn('والزعيم الكوري الشمالي', nationalities)]).toEqual(['KP']);
  expect([...nationsIn('الاتحاد الأوروبي', nationalities)]).toEqual([]);
});

describe('what only one article has', () => {
  const [one, two] = PORT_FIRE;
  const compare = (older: Partial<ArticleWords>, newer: Partial<ArticleWords>): readonly Distinct[] => {
    const {stories} = archiveOf([
      by({id: 'fire-1', date: '2024-05-20', ...one, ...older}, 'حريق في مخزن للأخشاب بمرفأ صور', 'الأولى'),
      by({id: 'fire-2', date: '2024-05-20', ...two, ...newer}, 'حريق في مخزن للأخشاب بالمرفأ', 'الثانية'),
    ]);
    const nations = {
      nationalities: new Map([['لبناني', 'LB']]),
      codeOf: (id: EntityId) => (id === 'sour' ? 'LB' : undefined),
    };
    return [...compareStories([...stories.values()], nations, makeAll).values()].flatMap(found => [...found.values()]);
  };
  const also = (words: ArticleWords | undefined, more: string): string => `${words?.text ?? ''}\n${more}`;

  test('is no figure that another spells out', () => {
    const [digits] = compare({text: also(one, 'وأصيب 5 مواطنين و9 جنود.')}, {text: also(two, 'وأصيب خمسة مواطنين.')});
    expect(digits?.numbers).toEqual(['3 ملايين دولار', '9 جنود']);
  });

  test('is no quotation that differs by a letter', () => {
    const said = 'سنعيد فتح الرصيف الغربي خلال أسبوع واحد';
    const other = 'لا نعرف حتى الآن من أشعل النار في المخزن';
    const [left, right] = compare(
      {text: also(one, `وقالت: «${said}»، وأضافت: «${other}».`), quotes: {[said]: 'salma', [other]: 'salma'}},
      {text: also(two, `وقالت: «سنعيد فتح الرصيف الغربى خلال اسبوع واحدٍ فقط».`)},
    );
    expect(left?.quotes.map(({text}) => text)).toEqual([other]);
    expect(right?.quotes).toEqual([]);
  });

  test('is no name that stands unlinked in another, nor a country named by its adjective', () => {
    const plain = compare({}, {});
    expect(plain[0]?.entities).toEqual(['port-office', 'salma']);
    const unlinked = compare({}, {text: also(two, 'وشكرت سلمى الحاج المتطوعين.')});
    expect(unlinked[0]?.entities).toEqual(['port-office']);
    const adjective = (word: string) => compare({}, {text: also(two, word).replaceAll('صور', 'المدينة'), names: {}});
    expect(adjective('الكبيرة')[0]?.entities).toContain('sour');
    expect(adjective('اللبنانية')[0]?.entities).not.toContain('sour');
  });
});
