import {gzipSync} from 'node:zlib';
import {describe, expect, test} from 'vitest';
import {indexArchive} from '../../src/4-index/index-archive.ts';
import {planPages} from '../../src/5-pages/plan-pages.ts';
import {groupForms} from '../../src/5-pages/printed-forms.ts';
import type {Authority, Entity} from '../../src/model/authority.ts';
import type {EntityId, SourceId} from '../../src/model/ids.ts';
import type {FilePage, Page, PageKind, ViewOf} from '../../src/model/page.ts';
import {renderPage} from '../../templates/components/template.ts';
import {EntityPage} from '../../templates/entity.11ty.tsx';
import {MapPage} from '../../templates/map.11ty.tsx';
import {type ArticleWords, AUTHORITY, CARD, OPTIONS, record} from './hand-made-archive.ts';

const pagesOf = async (articles: readonly ArticleWords[], entities: readonly Entity[] = []) => {
  const authority: Authority = {...AUTHORITY, entities: [...AUTHORITY.entities, ...entities]};
  const {pages} = await planPages(indexArchive(articles.map(record), authority, CARD), authority, CARD, OPTIONS);
  return new Map<string, Page | FilePage>(pages.map(page => [page.permalink, page]));
};

const viewAt = <Kind extends PageKind>(
  pages: ReadonlyMap<string, Page | FilePage>,
  address: string,
  kind: Kind,
): ViewOf[Kind] => {
  const page = pages.get(address);
  if (page?.kind !== kind) throw new Error(`expected a page of kind ${kind} at ${address}, found ${page?.kind}`);
  // The kind has just been compared.
  return page.view() as ViewOf[Kind];
};

const day = (index: number): string => new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10);

/** Article number `index`, in which Karim speaks of Salma. */
const speech = (index: number, said = `لن تغلق سلمى الحاج المرفأ رقم ${index} هذا العام`): ArticleWords => ({
  id: `a-${String(index).padStart(3, '0')}`,
  date: day(index),
  text: `قال كريم الزين: «${said}».`,
  names: {'كريم الزين': 'karim', 'سلمى الحاج': 'salma'},
  quotes: {[said]: 'karim'},
});

describe('statements', () => {
  test('stand with who said them and with whom they name', async () => {
    const pages = await pagesOf([speech(1)]);
    const [said] = viewAt(pages, '/people/karim/', 'entity').quotes;
    expect(said?.items.map(({text, speaker, cue}) => [text.text, speaker, cue])).toEqual([
      ['لن تغلق سلمى الحاج المرفأ رقم 1 هذا العام', undefined, undefined],
    ]);
    const [named, ...rest] = viewAt(pages, '/people/salma/', 'entity').quotes;
    expect(rest).toEqual([]);
    expect(named?.heading).toBe('ورد الاسم في أقوال آخرين');
    expect(named?.items.map(({speaker, source}) => [speaker, source.label])).toEqual([
      [{label: 'كريم الزين', url: '/people/karim/'}, 'مكتب التجربة'],
    ]);
  });

  test('of a speaker who names itself are no words of others', async () => {
    const pages = await pagesOf([
      {
        ...speech(1),
        text: 'قال: «لن يرحل كريم الزين عن صور أبداً».',
        quotes: {'لن يرحل كريم الزين عن صور أبداً': 'karim'},
        names: {'كريم الزين': 'karim'},
      },
    ]);
    expect(viewAt(pages, '/people/karim/', 'entity').quotes.map(({heading}) => heading)).toEqual(['أقوال نُقلت']);
  });

  test('get a page of their own where there are more than six', async () => {
    const six = await pagesOf(Array.from({length: 6}, (_, index) => speech(index)));
    expect(six.has('/people/karim/quotes/')).toBe(false);
    const seven = await pagesOf(Array.from({length: 7}, (_, index) => speech(index)));
    expect(viewAt(seven, '/people/karim/', 'entity').quotes[0]?.all).toEqual({
      label: 'كل الأقوال (٧)',
      url: '/people/karim/quotes/',
    });
    expect(viewAt(seven, '/people/karim/', 'entity').quotes[0]?.items).toHaveLength(6);
    expect(viewAt(seven, '/people/karim/quotes/', 'quotes').quotes.map(({article}) => article.label)).toEqual(
      [6, 5, 4, 3, 2, 1, 0].map(index => `خبر a-00${index}`),
    );
    expect(seven.has('/people/salma/named-in-quotes/')).toBe(true);
  });

  test('stay on their full pages when others come, and repeated ones change nothing', async () => {
    const many = Array.from({length: 130}, (_, index) => speech(index));
    const before = await pagesOf(many);
    const after = await pagesOf([...many, speech(130)]);
    const old = '/people/karim/quotes/page/1/';
    expect(after.get(old)?.digest).toBe(before.get(old)?.digest);
    expect(after.get('/people/karim/quotes/')?.digest).not.toBe(before.get('/people/karim/quotes/')?.digest);
    const copied = await pagesOf([...many, speech(131, 'لن تغلق سلمى الحاج المرفأ رقم 3 هذا العام')]);
    expect(copied.get('/people/karim/quotes/')?.digest).toBe(before.get('/people/karim/quotes/')?.digest);
  });
});

describe('events', () => {
  const DEEDS = ['افتتحت سلمى الحاج الرصيف الجديد اليوم في صور.', 'انتقدت سلمى الحاج ميزانية البلدية اليوم بشدة.'];
  const deeds = (days: number): readonly ArticleWords[] =>
    Array.from({length: days}, (_, index): ArticleWords => {
      const text = DEEDS[index % 2] ?? '';
      return {
        id: `d-${index}`,
        date: day(index * 40),
        text,
        names: {'سلمى الحاج': 'salma'},
        times: {اليوم: day(index * 40)},
      };
    });

  test('are all shown where they are few, and the newest where there is a timeline', async () => {
    const few = viewAt(await pagesOf(deeds(3)), '/people/salma/', 'entity').events;
    expect(few.items.map(({date}) => date.machine)).toEqual([day(80), day(40), day(0)]);
    expect(few.all).toBeUndefined();
    const pages = await pagesOf(deeds(7));
    const many = viewAt(pages, '/people/salma/', 'entity').events;
    expect(many.items.map(({date}) => date.machine)).toEqual([day(240), day(200), day(160), day(120)]);
    expect(many.all).toEqual({label: 'الخط الزمني كله (٧ أحداث)', url: '/people/salma/timeline/'});
    expect(pages.get('/people/salma/timeline/')?.kind).toBe('timeline');
  });
});

describe('names as printed', () => {
  const by = (id: string, count: number) => ({id: id as SourceId, count});

  test('stand in one row where folding makes them one, with the sources of all', () => {
    const rows = groupForms([
      {text: 'أمل الصافي', count: 3, sources: [by('x', 2), by('y', 1)]},
      {text: 'الصافي', count: 3, sources: [by('x', 3)]},
      {text: 'امل الصافي', count: 1, sources: [by('y', 1)]},
    ]);
    expect(
      rows.map(({text, count, sources, variants}) => [text, count, sources, variants.map(form => form.text)]),
    ).toEqual([
      ['أمل الصافي', 4, [by('x', 2), by('y', 2)], ['امل الصافي']],
      ['الصافي', 3, [by('x', 3)], []],
    ]);
  });

  test('say how they stand to the authority', async () => {
    const pages = await pagesOf([
      {
        id: 'a',
        date: day(0),
        text: 'سلمى الحاج ثم الحاج ثم سلوى حاج.',
        names: {'سلمى الحاج': 'salma', 'سلوى حاج': 'salma'},
      },
      {id: 'b', date: day(1), text: 'قالت الحاج.', names: {الحاج: 'salma'}},
    ]);
    expect(
      viewAt(pages, '/people/salma/', 'entity').forms.map(({text, standing, sources}) => [text, standing, sources]),
    ).toEqual([
      ['الحاج', 'مختصر', [{name: 'مكتب التجربة', count: '١'}]],
      ['سلمى الحاج', 'الاسم المعتمد', [{name: 'مكتب التجربة', count: '١'}]],
      ['سلوى حاج', 'ليس في قائمة الأسماء', [{name: 'مكتب التجربة', count: '١'}]],
    ]);
  });
});

const place = (id: string, name: string, rest: Partial<Entity>): Entity => ({
  id: id as EntityId,
  type: 'place',
  name,
  aliases: [],
  alone: [],
  from: 'authority',
  ...rest,
});

const LEBANON = place('lebanon', 'لبنان', {country: 'LB', kind: 'country', coordinates: [33.9, 35.8]});
const TYRE = place('tyre', 'مدينة صور', {country: 'LB', kind: 'city', coordinates: [33.27, 35.2]});
const SIDON = place('sidon', 'صيدا', {country: 'LB', kind: 'city', coordinates: [33.56, 35.37]});

describe('places', () => {
  const visit = (id: string, places: readonly Entity[]): ArticleWords => ({
    id,
    date: '2024-05-20',
    front: {entities: {add: places.map(entity => entity.id), drop: []}},
  });

  test('of a country know it, and it knows them', async () => {
    const pages = await pagesOf([visit('a', [LEBANON, TYRE, SIDON])], [LEBANON, TYRE, SIDON]);
    expect(viewAt(pages, '/places/lebanon/', 'entity').places.map(({label}) => label)).toEqual(['صيدا', 'مدينة صور']);
    expect(viewAt(pages, '/places/tyre/', 'entity').facts).toContainEqual({
      term: 'البلد',
      values: [{text: 'لبنان', url: '/places/lebanon/'}],
    });
  });

  test('have a point on the world, on their part of it where there are three, and in their surroundings', async () => {
    const pages = await pagesOf([visit('a', [LEBANON, TYRE, SIDON])], [LEBANON, TYRE, SIDON]);
    for (const address of ['/places/map/', '/places/map/mashriq/']) {
      const {map, groups} = viewAt(pages, address, 'map');
      expect(map?.points.map(({url}) => url).sort()).toEqual(['/places/lebanon/', '/places/sidon/', '/places/tyre/']);
      expect(groups.flatMap(({items}) => items.map(({url}) => url)).sort()).toEqual(
        map?.points.map(({url}) => url).sort(),
      );
      expect(pages.has(map?.base ?? '')).toBe(true);
    }
    const locator = viewAt(pages, '/places/tyre/', 'entity').map;
    expect(pages.get(locator?.base ?? '')?.kind).toBe('file');
    expect(locator?.label).toBe('موقع مدينة صور على الخريطة');
  });

  test('as large as a part of the world have no point', async () => {
    const mashriq = place('mashriq', 'المشرق العربي', {kind: 'region', coordinates: [33, 38]});
    const pages = await pagesOf([visit('a', [LEBANON, mashriq])], [LEBANON, mashriq]);
    expect(viewAt(pages, '/places/map/', 'map').map?.points.map(({url}) => url)).toEqual(['/places/lebanon/']);
    expect(viewAt(pages, '/places/mashriq/', 'entity').map?.base).toBe('/maps/world.svg');
  });

  test('have a point whose size is their share of the most named, so that not all are large', async () => {
    const visits = (count: number, name: string, of: Entity) =>
      Array.from({length: count}, (_, index) => visit(`${name}-${index}`, [of]));
    const pages = await pagesOf(
      [...visits(60, 'l', LEBANON), ...visits(19, 't', TYRE), ...visits(5, 's', SIDON)],
      [LEBANON, TYRE, SIDON],
    );
    const points = viewAt(pages, '/places/map/', 'map').map?.points ?? [];
    expect(points.map(({url, size}) => [url, size])).toEqual([
      ['/places/lebanon/', 4],
      ['/places/tyre/', 3],
      ['/places/sidon/', 2],
    ]);
  });

  test('have fewer names on a map the width of a hand, which do not run into one another', async () => {
    const cities = Array.from({length: 24}, (_, index) =>
      place(`city-${index}`, `مدينة ${index}`, {
        coordinates: [-50 + ((index * 29) % 120), -150 + ((index * 37) % 300)],
      }),
    );
    const {map} = viewAt(await pagesOf([visit('a', cities)], cities), '/places/map/', 'map');
    const names = (map?.points ?? []).flatMap(({x, narrow}) => (narrow ? [{x, ...narrow}] : []));
    expect(names.length).toBeGreaterThan(3);
    expect(names.length).toBeLessThan(map?.points.filter(({caption}) => caption).length ?? 0);
    // A letter of the style sheet's 32 units is some 18 wide.
    const halfOf = (text: string): number => 9 * text.length;
    for (const [at, one] of names.entries()) {
      expect(one.x - halfOf(one.text)).toBeGreaterThanOrEqual(0);
      for (const other of names.slice(at + 1))
        expect(
          Math.abs(one.y - other.y) >= 42 || Math.abs(one.x - other.x) >= halfOf(one.text) + halfOf(other.text),
          `${one.text} and ${other.text}`,
        ).toBe(true);
    }
  });

  test('stay as they are when an article names another', async () => {
    const before = await pagesOf([visit('a', [LEBANON, TYRE])], [LEBANON, TYRE, SIDON]);
    const after = await pagesOf([visit('a', [LEBANON, TYRE]), visit('b', [SIDON])], [LEBANON, TYRE, SIDON]);
    expect(after.get('/places/tyre/')?.digest).toBe(before.get('/places/tyre/')?.digest);
    expect(after.get('/places/map/')?.digest).not.toBe(before.get('/places/map/')?.digest);
  });

  test('without coordinates leave the map empty and say so', async () => {
    const view = viewAt(
      await pagesOf([{id: 'a', date: day(0), text: 'في صور.', names: {صور: 'sour'}}]),
      '/places/map/',
      'map',
    );
    expect(view.map).toBeUndefined();
    expect(view.empty).toBeDefined();
  });

  test('by the thousand weigh no more than a page may', async () => {
    const cities = Array.from({length: 1000}, (_, index) =>
      place(`city-${index}`, `مدينة رقم ${index} الكبيرة`, {
        coordinates: [-60 + (index % 120), -180 + ((index * 37) % 360)],
      }),
    );
    const pages = await pagesOf([visit('a', cities)], cities);
    const map = renderPage<'map'>(MapPage, viewAt(pages, '/places/map/', 'map'));
    expect(gzipSync(map).byteLength).toBeLessThan(28 * 1024);
    const entity = renderPage<'entity'>(EntityPage, viewAt(pages, '/places/city-1/', 'entity'));
    expect(gzipSync(entity).byteLength).toBeLessThan(28 * 1024);
  });
});

describe('an index', () => {
  const people = (count: number): readonly Entity[] =>
    Array.from({length: count}, (_, index) => ({
      ...place(`person-${index}`, `${['سامي', 'الباهي', 'أحمد', 'Anna'][index % 4]} ${index}`, {}),
      type: 'person' as const,
    }));
  const pagesWith = (count: number) =>
    pagesOf(
      [{id: 'a', date: day(0), front: {entities: {add: people(count).map(({id}) => id), drop: []}}}],
      people(count),
    );

  test('of a few is one list', async () => {
    const pages = await pagesWith(3);
    const view = viewAt(pages, '/people/', 'index');
    expect(view.letters).toEqual([]);
    expect(view.groups.flatMap(({items}) => items.map(({label}) => label))).toEqual(['أحمد 2', 'الباهي 1', 'سامي 0']);
  });

  test('of many shows the most named, and all by their first letter without ال', async () => {
    const pages = await pagesWith(1000);
    const view = viewAt(pages, '/people/', 'index');
    expect(view.groups.flatMap(({items}) => items)).toHaveLength(60);
    expect(view.letters.map(({label}) => label)).toEqual(['ا', 'ب', 'س', 'غيرها']);
    const letter = viewAt(pages, '/people/letters/beh/', 'index');
    expect(letter.groups[0]?.items.slice(0, 2).map(({label}) => label)).toEqual(['الباهي 1', 'الباهي 5']);
    expect(letter.letters.find(({current}) => current)?.label).toBe('ب');
    const second = viewAt(pages, '/people/letters/beh/page/2/', 'index');
    expect(second.groups[0]?.items).toHaveLength(50);
    expect(second.pager?.newer?.url).toBe('/people/letters/beh/');
  });
});

test('the data file has every named thing with its forms and days', async () => {
  const pages = await pagesOf([speech(1), speech(2)]);
  const file = pages.get('/data/entities.json');
  if (file?.kind !== 'file') throw new Error('expected a file');
  expect(JSON.parse(file.content).map((entity: {id: string}) => entity.id)).toEqual(['karim', 'salma']);
  expect(JSON.parse(file.content)[1]).toEqual({
    id: 'salma',
    type: 'person',
    name: 'سلمى الحاج',
    url: 'https://archive.example/people/salma/',
    provisional: false,
    aliases: [],
    articles: 2,
    first: '2024-01-02',
    last: '2024-01-03',
    forms: [{text: 'سلمى الحاج', count: 2, sources: {desk: 2}}],
    roles: [],
  });
});
