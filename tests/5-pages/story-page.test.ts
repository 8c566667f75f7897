import {describe, expect, test} from 'vitest';
import {planPages} from '../../src/5-pages/plan-pages.ts';
import type {FilePage, Page, PageKind, ViewOf} from '../../src/model/page.ts';
import {type ArticleWords, AUTHORITY, archiveOf, CARD, OPTIONS} from './hand-made-archive.ts';
import {by, PORT_FIRE} from './port-fire.ts';

const OTHER: ArticleWords = {id: 'other', date: '2023-01-01', text: 'افتتحت مدرسة جديدة في الجبل.'};

const ARTICLES = [...PORT_FIRE, by(OTHER, 'مدرسة في الجبل', 'الأولى')];

const plan = async (articles: readonly ArticleWords[]): Promise<readonly (Page | FilePage)[]> =>
  (await planPages(archiveOf(articles), AUTHORITY, CARD, OPTIONS)).pages;

const viewAt = <Kind extends PageKind>(
  pages: readonly (Page | FilePage)[],
  permalink: string,
  kind: Kind,
): ViewOf[Kind] => {
  const page = pages.find(candidate => candidate.permalink === permalink);
  if (page?.kind !== kind) throw new Error(`expected a ${kind} page at ${permalink}`);
  // A page of this kind has this view.
  return page.view() as ViewOf[Kind];
};

describe('the page of a story', async () => {
  const pages = await plan(ARTICLES);
  const story = viewAt(pages, '/stories/fire-1/', 'story');

  test('is headed by the headline that tells the event, and says how many tell it and when', () => {
    expect(story.title.text).toBe('حريق كبير في مخزن للأخشاب بمرفأ صور');
    expect(story.tally).toBe('٣ مواد من ٣ مصادر، ٢٠ – ٢١ أيار/مايو ٢٠٢٤');
  });

  test('has a report for each article, with what it alone gives: nothing that its near copy has too', () => {
    const [first, second, copy] = story.reports;
    expect(first).toMatchObject({hour: '١١:٣٠', only: [], onlyNumbers: [], onlyQuotes: []});
    expect(first?.lead?.text).toMatch(/^اندلع حريق كبير.*اختناق\.$/u);
    expect(second?.only.map(({label}) => label)).toEqual(['كريم الزين']);
    expect(second?.onlyNumbers).toEqual([]);
    expect(copy).toMatchObject({copyOf: {original: {label: 'الأولى', url: '/articles/fire-1/'}}, only: []});
    expect(copy?.lead).toBeUndefined();
  });

  test('gives what one of two alone has, a near copy among them', async () => {
    const [one] = PORT_FIRE;
    const pair = viewAt(await plan([...PORT_FIRE.slice(0, 2)]), '/stories/fire-1/', 'story').reports;
    expect(pair.map(({only, onlyNumbers}) => [only.map(({label}) => label), onlyNumbers])).toEqual([
      [['إدارة المرفأ', 'سلمى الحاج'], ['3 ملايين دولار']],
      [['كريم الزين'], []],
    ]);
    const added = 'وقال كريم الزين إن 40 متطوعاً شاركوا في الإخماد.';
    const copy: ArticleWords = {
      ...one,
      id: 'fire-4',
      date: '2024-05-20',
      text: `${one?.text}\n${added}`,
      names: {...one?.names, 'كريم الزين': 'karim'},
    };
    const [, copied] = viewAt(
      await plan([one, by(copy, 'حريق', 'الرابعة')].filter(words => words !== undefined)),
      '/stories/fire-1/',
      'story',
    ).reports;
    expect(copied).toMatchObject({onlyNumbers: ['40 متطوعاً'], copyOf: {words: 'نسخة شبه مطابقة لما نشره'}});
    expect(copied?.only.map(({label}) => label)).toEqual(['كريم الزين']);
  });

  test('words how much of an older article a newer one holds, and gives the lead of all but near copies', async () => {
    const [one] = PORT_FIRE;
    const [opening = '', ...rest] = (one?.text ?? '').split('\n');
    const more =
      'وروى بحارة في الميناء أن ألسنة اللهب ارتفعت فوق السقف المعدني وأن الدخان الأسود غطى الأحياء القريبة طوال الصباح، فيما تجمع أصحاب المتاجر عند البوابة الشرقية بانتظار معرفة ما بقي من بضائعهم.\nوطالبت نقابة التجار الحكومة بفتح تحقيق مستقل وتعويض المتضررين قبل نهاية الشهر.';
    const telling = async (older: string, newer: string): Promise<readonly (string | boolean | undefined)[]> => {
      const pages = await plan([
        by(
          {...PORT_FIRE[0], id: 'fire-1', date: '2024-05-20', text: older},
          'حريق في مخزن للأخشاب بمرفأ صور',
          'الأولى',
        ),
        by(
          {...PORT_FIRE[0], id: 'fire-2', date: '2024-05-21', text: newer},
          'حريق في مخزن للأخشاب بمرفأ صور',
          'الثانية',
        ),
      ]);
      const [, report] = viewAt(pages, '/stories/fire-1/', 'story').reports;
      return [report?.copyOf?.words, report?.lead !== undefined];
    };
    const whole = [opening, ...rest].join('\n');
    expect(await telling(whole, `${opening}\n${rest.join('\n')}\nالمصدر: صحيفة أخرى.`)).toEqual([
      'نسخة شبه مطابقة لما نشره',
      false,
    ]);
    expect(await telling(`${whole}\n${more}`, opening)).toEqual(['معظم نصها وارد في ما نشره', true]);
    expect(await telling(opening, `${whole}\n${more}`)).toEqual(['تتضمن معظم ما نشره', true]);
  });

  test('says what all name, and the days they tell of', () => {
    expect(story.shared).toEqual([{heading: 'أماكن', chips: [{label: 'صور', url: '/places/sour/', type: 'place'}]}]);
    expect(story.days.map(({date, sources}) => [date.machine, sources])).toEqual([['2024-05-20', 'المواد كلها']]);
  });

  test('is found at the ids of articles it may have begun with, but not of the newest', () => {
    expect(viewAt(pages, '/stories/fire-2/', 'redirect').target.url).toBe('/stories/fire-1/');
    expect(pages.some(({permalink}) => permalink === '/stories/fire-3/')).toBe(false);
  });

  test('stands in the list of stories and on the front page', () => {
    for (const stories of [viewAt(pages, '/stories/', 'stories').stories, viewAt(pages, '/', 'home').stories])
      expect(stories.map(({url, sources}) => [url, sources])).toEqual([
        ['/stories/fire-1/', ['الأولى', 'الثانية', 'الثالثة']],
      ]);
  });
});

describe('the page of an article of a story', async () => {
  const pages = await plan(ARTICLES);

  test('leads to the others, with days counted from its own, and knows its copies', () => {
    const {story} = viewAt(pages, '/articles/fire-3/', 'article');
    expect(story?.all.url).toBe('/stories/fire-1/');
    expect(story?.others.map(({url, date, copy}) => [url, date.text, copy !== undefined])).toEqual([
      ['/articles/fire-1/', 'قبل يوم', true],
      ['/articles/fire-2/', 'قبل يوم', false],
    ]);
    expect(viewAt(pages, '/articles/other/', 'article').story).toBeUndefined();
  });

  test('is marked in lists', () => {
    const cards = viewAt(pages, '/', 'home').newest;
    expect(cards.map(({url, badge}) => [url, badge])).toEqual([
      ['/articles/fire-3/', 'القصة في ٣ مصادر'],
      ['/articles/fire-2/', 'القصة في ٣ مصادر'],
      ['/articles/fire-1/', 'القصة في ٣ مصادر'],
      ['/articles/other/', undefined],
    ]);
  });
});

test('an archive without stories says so', async () => {
  const pages = await plan([OTHER]);
  expect(viewAt(pages, '/stories/', 'stories')).toMatchObject({
    stories: [],
    empty: 'لا حدث في الأرشيف روته مصادر عدة بعد.',
  });
});

test('an article of another month leaves all pages of stories and their articles as they are', async () => {
  const digests = (pages: readonly (Page | FilePage)[]) =>
    new Map(pages.filter(({permalink}) => /fire-/u.test(permalink)).map(({permalink, digest}) => [permalink, digest]));
  const more = by({...OTHER, id: 'more', date: '2024-09-01'}, 'مدرسة أخرى', 'الرابعة');
  expect(digests(await plan([...ARTICLES, more]))).toEqual(digests(await plan(ARTICLES)));
});

test('the data file holds every story with its articles, copies and what all name', async () => {
  const file = (await plan(ARTICLES)).find(({permalink}) => permalink === '/data/stories.json');
  if (file?.kind !== 'file') throw new Error('expected a file');
  expect(JSON.parse(file.content)).toMatchObject([
    {
      id: 'fire-1',
      first: '2024-05-20',
      last: '2024-05-21',
      sources: ['s-الأولى', 's-الثانية', 's-الثالثة'],
      articles: [
        {id: 'fire-1', copyOf: null},
        {id: 'fire-2', copyOf: null},
        {id: 'fire-3', copyOf: 'fire-1'},
      ],
      entities: ['sour'],
    },
  ]);
});
