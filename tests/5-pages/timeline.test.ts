import {describe, expect, test} from 'vitest';
import {planPages} from '../../src/5-pages/plan-pages.ts';
import type {FilePage, Page, TimelineView} from '../../src/model/page.ts';
import {type ArticleWords, AUTHORITY, archiveOf, CARD, OPTIONS} from './hand-made-archive.ts';

type Pages = ReadonlyMap<string, Page | FilePage>;

/** Two digits. */
const padded = (number: number): string => String(number).padStart(2, '0');

/** What happens in test articles: sentences so unlike that no two tell one event, the first two of Salma. */
const DEEDS = [
  'افتتحت سلمى الحاج الرصيف الجديد اليوم في صور.',
  'انتقدت سلمى الحاج ميزانية البلدية اليوم بشدة.',
  'غرقت سفينة صيد صغيرة اليوم قرب الساحل الصخري.',
  'اندلع حريق كبير اليوم داخل مستودع الأخشاب.',
  'فاز فريق الميناء اليوم ببطولة السباحة الطويلة.',
];

/** An article that tells of one of them on its day. */
const deed = (date: string, number = 0): ArticleWords => {
  const text = DEEDS[number] ?? '';
  const names = Object.entries({'سلمى الحاج': 'salma', صور: 'sour'}).filter(([name]) => text.includes(name));
  return {
    id: `a-${date}-${number}`,
    date,
    text,
    names: Object.fromEntries(names),
    times: {اليوم: date},
    front: {tags: [{id: 'ports', name: 'مرافئ'}]},
  };
};

const pagesOf = async (articles: readonly ArticleWords[]): Promise<Pages> =>
  new Map((await planPages(archiveOf(articles), AUTHORITY, CARD, OPTIONS)).pages.map(page => [page.permalink, page]));

const viewAt = (pages: Pages, address: string): TimelineView => {
  const page = pages.get(address);
  if (page?.kind !== 'timeline') throw new Error(`expected a timeline at ${address}, found ${page?.kind}`);
  // A page of kind timeline has its view.
  return page.view() as TimelineView;
};

const told: ArticleWords = {
  id: 'told',
  date: '2024-05-20',
  text: 'وقع الاتفاق في صور يومها. أُنشئ المرفأ القديم عام 1998 قربها. وعُقدت الجلسة الأولى في نيسان الماضي هناك.',
  names: {صور: 'sour'},
  times: {يومها: '2024-05-10', 'عام 1998': '1998', 'نيسان الماضي': '2024-04'},
};

describe('an event', () => {
  test('stands on the day it happened, with who, where, how exactly and what tells it', async () => {
    const pages = await pagesOf([told]);
    const [group] = viewAt(pages, '/timeline/2024/05/').groups;
    expect(group).toMatchObject({
      id: 'd-2024-05-10',
      heading: 'الجمعة ١٠ أيار/مايو',
      machine: '2024-05-10',
      isDay: true,
    });
    expect(group?.events).toMatchObject([
      {
        kind: 'recalled',
        date: {text: '١٠ أيار/مايو', machine: '2024-05-10'},
        sentence: {text: 'وقع الاتفاق في صور يومها.'},
        names: [{label: 'صور', url: '/places/sour/', type: 'place'}],
        notes: [],
        evidence: [{source: {label: 'مكتب التجربة'}, title: {text: 'خبر told'}, url: '/articles/told/'}],
      },
    ]);
  });

  test('of a month or a year says so and stands in a group of its own', async () => {
    const pages = await pagesOf([told]);
    const [month] = viewAt(pages, '/timeline/2024/04/').groups;
    expect([month?.heading, month?.isDay, month?.events[0]?.grain]).toEqual([
      'في نيسان/أبريل ٢٠٢٤، بلا يوم محدد',
      false,
      undefined,
    ]);
    const [year] = viewAt(pages, '/timeline/1998/').groups;
    expect([year?.heading, year?.events[0]?.grain]).toEqual(['من عام ١٩٩٨، بلا شهر محدد', undefined]);
  });

  test('told by several articles says how many, of how many sources', async () => {
    const pages = await pagesOf([deed('2024-05-20'), {...deed('2024-05-21'), times: {اليوم: '2024-05-20'}}]);
    const [event] = viewAt(pages, '/timeline/2024/05/').groups[0]?.events ?? [];
    expect(event?.told).toBe('ترويه مادتان من مصدر واحد');
    expect(event?.evidence.map(({url}) => url)).toEqual(['/articles/a-2024-05-20-0/', '/articles/a-2024-05-21-0/']);
  });
});

describe('the timeline', () => {
  test('lists what appeared on a day and tells none of its events, below them', async () => {
    const pages = await pagesOf([
      deed('2024-05-20'),
      {id: 'plain', date: '2024-05-20'},
      {id: 'doubtful', date: '2024-05-01/2024-05-02'},
    ]);
    const {groups} = viewAt(pages, '/timeline/2024/05/');
    expect(groups.map(({id, events, appeared}) => [id, events.length, appeared.map(({url}) => url)])).toEqual([
      ['d-2024-05-20', 1, ['/articles/plain/']],
      ['m-2024-05', 0, ['/articles/doubtful/']],
    ]);
  });

  test('steps to the neighbouring years and months that have a page', async () => {
    const pages = await pagesOf([deed('2023-12-30'), deed('2024-05-20'), deed('2024-09-01')]);
    const may = viewAt(pages, '/timeline/2024/05/');
    expect([may.older?.url, may.newer?.url, may.kicker?.url]).toEqual([
      '/timeline/2023/12/',
      '/timeline/2024/09/',
      '/timeline/2024/',
    ]);
    expect(viewAt(pages, '/timeline/2024/')).toMatchObject({older: {url: '/timeline/2023/'}});
    expect(viewAt(pages, '/timeline/2024/').newer).toBeUndefined();
  });

  test('sums up what is recalled from before the first article', async () => {
    const {groups, years} = viewAt(await pagesOf([told]), '/timeline/');
    expect(groups.map(({id, heading}) => [id, heading])).toEqual([
      ['y-2024', '٢٠٢٤'],
      ['earlier', 'قبل عام ٢٠٢٤'],
    ]);
    expect(groups[1]?.events[0]?.date).toEqual({text: 'في عام ١٩٩٨', machine: '1998'});
    expect(years.map(({url}) => url)).toEqual(['/timeline/1998/', '/timeline/2024/']);
  });

  test('runs oldest first, and sets many years that are only recalled or foretold apart from those of the articles', async () => {
    const years = ['0600', '1391', ...Array.from({length: 10}, (_, at) => `${1950 + at}`), '2060'];
    const recalled = years.map(
      (year): ArticleWords => ({
        id: `of-${year}`,
        date: '2024-05-20',
        text: `أُنشئ المرفأ القديم عام ${year} قربها.`,
        times: {[`عام ${year}`]: year},
      }),
    );
    const pages = await pagesOf([deed('2023-01-10'), deed('2024-05-20', 2), ...recalled]);
    const {groups, years: covered, otherYears} = viewAt(pages, '/timeline/');
    expect(groups.map(({id}) => id)).toEqual(['y-2023', 'y-2024', 'later', 'earlier']);
    expect(covered.map(({label}) => label)).toEqual(['٢٠٢٣', '٢٠٢٤']);
    expect(otherYears.map(({heading, tally, years: own}) => [heading, tally, own[0]?.url])).toEqual([
      ['قبل عام ٢٠٢٣', '١٢ حدثاً', '/timeline/0600/'],
      ['بعد عام ٢٠٢٤', 'حدث واحد', '/timeline/2060/'],
    ]);
  });

  test('of a full month runs over pages numbered from the oldest, whole days on each', async () => {
    const month = Array.from({length: 28}, (_, day) =>
      DEEDS.map((_text, number) => deed(`2024-02-${padded(day + 1)}`, number)),
    ).flat();
    const pages = await pagesOf(month);
    const views = ['', 'page/2/', 'page/3/'].map(page => viewAt(pages, `/timeline/2024/02/${page}`));
    expect(views[0]?.pager).toMatchObject({newer: {url: '/timeline/2024/02/page/2/'}, position: 'الصفحة ١ من ٣'});
    const days = views.map(view => view.groups.map(({id}) => id));
    expect(days.flat()).toEqual(Array.from({length: 28}, (_, day) => `d-2024-02-${padded(day + 1)}`));
    expect(views[0]?.strip.bars.map(({url}) => url)).toContain('/timeline/2024/02/page/3/#d-2024-02-28');
  });
});

describe('the timeline of a name or tag', () => {
  const year = Array.from({length: 5}, (_, month) => deed(`2024-${padded(month + 1)}-10`));

  test('has a page from five events on, and filters lead to it', async () => {
    expect((await pagesOf(year.slice(1))).has('/people/salma/timeline/')).toBe(false);
    const pages = await pagesOf(year);
    for (const address of ['/people/salma/timeline/', '/places/sour/timeline/', '/tags/ports/timeline/'])
      expect(viewAt(pages, address).groups.map(({id, events}) => [id, events.length])).toEqual([['y-2024', 5]]);
    expect(viewAt(pages, '/timeline/2024/').filters.map(({heading, chips}) => [heading, chips[0]?.url])).toEqual([
      ['حسب العَلَم', '/people/salma/timeline/#y-2024'],
      ['حسب المكان', '/places/sour/timeline/#y-2024'],
      ['حسب الموضوع', '/tags/ports/timeline/#y-2024'],
    ]);
  });

  test('does not name of every event whom it is about', async () => {
    const [group] = viewAt(await pagesOf(year), '/people/salma/timeline/').groups;
    expect(group?.events[0]?.names.map(({label}) => label)).toEqual(['صور']);
  });

  test('that is long has a page a year, which an event of another year leaves alone', async () => {
    const long = [2020, 2021].flatMap(of =>
      Array.from({length: 28}, (_, day) => [0, 1].map(number => deed(`${of}-02-${padded(day + 1)}`, number))).flat(),
    );
    const before = await pagesOf(long);
    const after = await pagesOf([...long, deed('2021-06-01')]);
    const changed = [...after]
      .filter(([address, {digest}]) => before.get(address)?.digest !== digest)
      .map(([address]) => address);
    expect(changed).toContain('/people/salma/timeline/2021/');
    expect(changed).not.toContain('/people/salma/timeline/2020/');
    expect(changed).not.toContain('/timeline/2020/02/');
    expect(viewAt(after, '/people/salma/timeline/2021/').older?.url).toBe('/people/salma/timeline/2020/');
  });
});

test('the events are one file of data', async () => {
  const file = (await pagesOf([told])).get('/data/timeline.json');
  const {events} = JSON.parse(file?.kind === 'file' ? file.content : '{}');
  expect(events.map((event: {value: string}) => event.value)).toEqual(['1998', '2024-04', '2024-05-10']);
  expect(events[2]).toMatchObject({
    first: '2024-05-10',
    timing: 'recalled',
    sentence: 'وقع الاتفاق في صور يومها.',
    entities: ['sour'],
    articles: [{id: 'told', date: '2024-05-20', source: 'desk', value: '2024-05-10'}],
  });
});
