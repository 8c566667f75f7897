/** Digests that are remembered from the last build are those that a build without a memory makes, whatever changed between the two. */
import {beforeEach, describe, expect, test} from 'vitest';
import {indexArchive} from '../../src/4-index/index-archive.ts';
import {planPages} from '../../src/5-pages/plan-pages.ts';
import type {ArchiveCard, Authority} from '../../src/model/authority.ts';
import type {Remember} from '../../src/model/remember.ts';
import {type ArticleWords, AUTHORITY, CARD, OPTIONS, record} from './hand-made-archive.ts';
import {PORT_FIRE} from './port-fire.ts';

const DEEDS = [
  'افتتحت سلمى الحاج الرصيف الجديد اليوم في صور مع كريم الزين.',
  'انتقدت سلمى الحاج ميزانية البلدية اليوم بشدة في صور.',
  'غرقت سفينة صيد صغيرة اليوم قرب صور وعادت سلمى الحاج.',
];
const NAMES = {'سلمى الحاج': 'salma', صور: 'sour', 'كريم الزين': 'karim'};

/** More events than a page holds, so that there are pages of years, each on a day of its own; and a story. */
const ARTICLES = [
  ...PORT_FIRE,
  ...Array.from({length: 130}, (_, index): ArticleWords => {
    const date = new Date(Date.UTC(2021, 0, 1 + index * 9)).toISOString().slice(0, 10);
    const text = DEEDS[index % DEEDS.length] ?? '';
    return {
      id: `d-${index}`,
      date,
      text,
      names: Object.fromEntries(Object.entries(NAMES).filter(([name]) => text.includes(name))),
      times: {اليوم: index === 100 ? '2025-03-05' : date},
      front: {tags: [{id: 'ports', name: 'مرافئ'}]},
    };
  }),
];

interface Input {
  readonly articles: readonly ArticleWords[];
  readonly authority: Authority;
  readonly card: ArchiveCard;
}
const INPUT: Input = {articles: ARTICLES, authority: AUTHORITY, card: CARD};

const memory = (): {readonly remember: Remember; readonly made: string[]} => {
  const kept = new Map<string, unknown>();
  const made: string[] = [];
  return {
    made,
    remember: (shelf, keys, make) => {
      const missing = [...keys.keys()].filter(index => !kept.has(`${shelf} ${keys[index]}`));
      const values = make(missing);
      for (const [place, index] of missing.entries()) kept.set(`${shelf} ${keys[index]}`, values[place]);
      made.push(...missing.map(() => shelf));
      // What was made for a key is of the type that its shelf asks for.
      return keys.map(key => kept.get(`${shelf} ${key}`) as never);
    },
  };
};

const digests = async ({articles, authority, card}: Input, remember?: Remember): Promise<readonly string[]> => {
  const archive = indexArchive(articles.map(record), authority, card);
  const {pages} = await planPages(archive, authority, card, {...OPTIONS, ...(remember && {remember})});
  return pages.map(({permalink, digest}) => `${permalink} ${digest}`);
};

const changed = (id: string, change: (article: ArticleWords) => ArticleWords): Input => ({
  ...INPUT,
  articles: ARTICLES.map(article => (article.id === id ? change(article) : article)),
});
const front = (more: NonNullable<ArticleWords['front']>) => (article: ArticleWords) => ({
  ...article,
  front: {...article.front, ...more},
});

const CHANGES: readonly {readonly name: string; readonly input: Input}[] = [
  {name: 'an article has another headline', input: changed('d-60', front({title: 'عنوان آخر'}))},
  {name: 'an article has another source', input: changed('d-60', front({source: {kind: 'unknown'}}))},
  {name: 'an article has a summary', input: changed('d-60', front({summary: 'خلاصة'}))},
  {name: 'an article has a byline', input: changed('d-60', front({byline: ['هند وعمر']}))},
  {name: 'an article has a dateline', input: changed('d-60', front({dateline: 'صور'}))},
  {name: 'an article is corrected', input: changed('d-60', front({corrections: [{date: '2024-01-02', note: 'صُوّب'}]}))},
  {name: 'an article has a licence', input: changed('d-60', front({license: 'CC0-1.0'}))},
  {name: 'an article has an address', input: changed('d-60', front({url: 'https://desk.example/60'}))},
  {
    name: 'the date of an article is inferred',
    input: changed('d-60', front({basis: {title: 'stated', date: 'inferred'}})),
  },
  {name: 'an article of a story has another headline', input: changed('fire-2', front({title: 'النار'}))},
  {name: 'a story has one article fewer', input: {...INPUT, articles: ARTICLES.filter(({id}) => id !== 'fire-3')}},
  {
    name: 'a story is none any more',
    input: {...INPUT, articles: ARTICLES.filter(({id}) => id === 'fire-1' || id.startsWith('d-'))},
  },
  {name: 'an article has another tag', input: changed('d-60', front({tags: [{id: 'sea', name: 'البحر'}]}))},
  {
    name: 'an article tells it in other words',
    input: changed('d-60', article => ({...article, text: article.text?.replace('الجديد', 'القديم') ?? ''})),
  },
  {name: 'an article names one fewer', input: changed('d-60', article => ({...article, names: {صور: 'sour'}}))},
  {
    name: 'an event is of another day',
    input: changed('d-60', article => ({...article, times: {اليوم: '2022-06-30'}})),
  },
  {
    name: 'an event is known to the month',
    input: changed('d-60', article => ({...article, times: {اليوم: '2022-06'}})),
  },
  {
    name: 'an article comes after all others',
    input: {...INPUT, articles: [...ARTICLES, {id: 'new', date: '2026-01-05', text: 'نص الخبر.'}]},
  },
  {name: 'an article goes', input: {...INPUT, articles: ARTICLES.filter(({id}) => id !== 'd-60')}},
  {
    name: 'a person is called by another name',
    input: {
      ...INPUT,
      authority: {
        ...AUTHORITY,
        entities: AUTHORITY.entities.map(entity => (entity.id === 'karim' ? {...entity, name: 'كريم زين'} : entity)),
      },
    },
  },
  {
    name: 'a person has an identifier',
    input: {
      ...INPUT,
      authority: {
        ...AUTHORITY,
        entities: AUTHORITY.entities.map(entity => (entity.id === 'karim' ? {...entity, wikidata: 'Q1'} : entity)),
      },
    },
  },
  {
    name: 'a source has a homepage',
    input: {
      ...INPUT,
      authority: {...AUTHORITY, sources: AUTHORITY.sources.map(one => ({...one, homepage: 'https://desk.example/'}))},
    },
  },
  {
    name: 'a tag is called by another name',
    input: {...INPUT, authority: {...AUTHORITY, tags: AUTHORITY.tags.map(tag => ({...tag, name: `${tag.name} كلها`}))}},
  },
  {
    name: 'a source is called by another name',
    input: {...INPUT, authority: {...AUTHORITY, sources: AUTHORITY.sources.map(one => ({...one, name: 'مكتب آخر'}))}},
  },
  ...(
    [
      {digits: 'latin'},
      {months: 'levantine'},
      {title: 'أرشيف آخر'},
      {baseUrl: 'https://other.example/'},
      {timeZone: 'Africa/Tunis'},
      {licence: 'CC-BY-4.0'},
      {exports: {perArticle: true, cards: false}},
    ] as const
  ).map(part => ({
    name: `the card has another ${Object.keys(part)[0]}`,
    input: {...INPUT, card: {...CARD, ...part} as ArchiveCard},
  })),
];

describe('digests of pages', () => {
  let kept: ReturnType<typeof memory>;
  beforeEach(async () => {
    kept = memory();
    await digests(INPUT, kept.remember);
    kept.made.length = 0;
  });

  test('are remembered while nothing changes', async () => {
    expect(await digests(INPUT, kept.remember)).toEqual(await digests(INPUT));
    expect(kept.made).not.toContain('pages');
  });

  test.each(CHANGES)('are those of a build without a memory when $name', async ({input}) => {
    expect(await digests(input, kept.remember)).toEqual(await digests(input));
  });
});
