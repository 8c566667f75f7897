/** What machines read in the head of an article: Dublin Core, Open Graph, JSON-LD, and the search description. */
import {describe, expect, test} from 'vitest';
import {articleMetas} from '../../src/5-pages/article-metas.ts';
import {articleJsonLd, breadcrumbJsonLd, entityJsonLd} from '../../src/5-pages/json-ld.ts';
import {openSearchFile} from '../../src/5-pages/open-search.ts';
import {pageContext} from '../../src/5-pages/page-context.ts';
import {type ArticleWords, AUTHORITY, archiveOf, CARD, OPTIONS} from './hand-made-archive.ts';

const contextOf = (words: ArticleWords, base = '/', card = CARD) => {
  const archive = archiveOf([words]);
  const [article] = archive.articles;
  if (article === undefined) throw new Error('no article');
  return {article, context: pageContext(archive, AUTHORITY, card, base, OPTIONS.assets)};
};
const metasOf = (words: ArticleWords): readonly (readonly [string, string])[] => {
  const {article, context} = contextOf(words);
  return articleMetas(context, article).map(({key, content}) => [key, content]);
};
const valuesOf = (words: ArticleWords, key: string): readonly string[] =>
  metasOf(words).flatMap(([name, content]) => (name === key ? [content] : []));

describe('meta elements', () => {
  const words: ArticleWords = {
    id: 'a',
    date: '2024-05-20',
    front: {
      title: 'سلمى الحاج في صور',
      byline: ['هند', 'عمر'],
      tags: [
        {id: 'ports', name: 'مرافئ'},
        {id: 'sea', name: 'البحر'},
      ],
      license: 'CC0-1.0',
    },
  };

  test('say that it is a newspaper article, whose, and when', () => {
    const metas = metasOf(words);
    expect(metas).toEqual(
      expect.arrayContaining([
        ['DC.type', 'newspaperArticle'],
        ['DC.source', 'مكتب التجربة'],
        ['DC.date', '2024-05-20'],
        ['DC.identifier', 'https://archive.example/articles/a/'],
        ['DC.language', 'ar'],
        ['DC.rights', 'CC0-1.0'],
        ['article:published_time', '2024-05-20'],
        ['article:section', 'مرافئ'],
      ]),
    );
    expect(valuesOf(words, 'DC.creator')).toEqual(['هند', 'عمر']);
    expect(valuesOf(words, 'article:tag')).toEqual(['مرافئ', 'البحر']);
    expect(metas.filter(([key]) => key.startsWith('citation_'))).toEqual([]);
  });

  test('give no exact time where the date is uncertain', () => {
    for (const date of ['2023-10~', '2023-10', '2023-10-18/2023-10-19', '[2023-10-12,2023-10-19]']) {
      const uncertain = {...words, front: {...words.front, date}};
      expect(valuesOf(uncertain, 'article:published_time'), date).toEqual([]);
      expect(valuesOf(uncertain, 'DC.date'), date).toEqual([date]);
    }
  });

  test('leave an unknown source out', () => {
    expect(valuesOf({...words, front: {source: {kind: 'unknown'}}}, 'DC.source')).toEqual([]);
  });
});

describe('JSON-LD', () => {
  const graphOf = (words: ArticleWords) => {
    const {article, context} = contextOf(words);
    return JSON.parse(articleJsonLd(context, article))['@graph'][0];
  };
  const words: ArticleWords = {
    id: 'a',
    date: '2024-05-20',
    text: 'التقت سلمى الحاج في صور كريم الزين.',
    names: {'سلمى الحاج': 'salma', صور: 'sour', 'كريم الزين': 'karim'},
    front: {title: 'سلمى الحاج لصور: الصورة واضحة'},
  };

  test('tells what the headline names from what the text names', () => {
    const {about, mentions} = graphOf(words);
    const names = (list: readonly {name: string}[]) => list.map(({name}) => name).sort();
    expect(names(about)).toEqual(['سلمى الحاج', 'صور']);
    expect(names(mentions)).toEqual(['كريم الزين']);
  });

  test('gives a licence that it knows by the address of its text', () => {
    const licenceOf = (license: string) => graphOf({...words, front: {...words.front, license}}).license;
    expect(licenceOf('CC0-1.0')).toBe('https://creativecommons.org/publicdomain/zero/1.0/deed.ar');
    expect(licenceOf('بإذن')).toBe('بإذن');
  });

  test('has a place under the address that articles mention it by, where it is, and as others know it', () => {
    const {context} = contextOf(words);
    const sour = [...context.archive.entities.values()].find(({id}) => id === 'sour');
    if (sour === undefined) throw new Error('no place');
    const known = {...sour, coordinates: [33.27, 35.2] as const, wikidata: 'Q82070'};
    expect(JSON.parse(entityJsonLd(context, known, []))['@graph'][0]).toMatchObject({
      '@type': 'Place',
      url: graphOf(words).about.find(({name}: {name: string}) => name === 'صور').url,
      sameAs: 'https://www.wikidata.org/entity/Q82070',
      geo: {'@type': 'GeoCoordinates', latitude: 33.27, longitude: 35.2},
    });
  });

  test('does not take a part of a word for a name', () => {
    expect(graphOf({...words, front: {title: 'معرض الصور وصورة'}}).about).toBeUndefined();
  });

  test.each([
    ['2024-05-20', '2024-05-20'],
    ['2024-05-20T10:00:00+03:00', '2024-05-20T10:00:00+03:00'],
    ['2024-05', '2024-05'],
    ['2024', '2024'],
    ['2024-21', undefined],
    ['2024-W21', undefined],
    ['2024-05~', undefined],
    ['2024-05-19/2024-05-20', undefined],
  ])('the date %s is published as %s', (date, published) => {
    expect(graphOf({...words, front: {date}}).datePublished).toBe(published);
  });

  test('a list is a collection of the archive with its trail', () => {
    const {context} = contextOf(words);
    const page = {label: 'الأعلام', url: 'https://archive.example/people/'};
    const [collection, trail] = JSON.parse(breadcrumbJsonLd(context, [page]))['@graph'];
    expect(collection).toMatchObject({'@type': 'CollectionPage', name: 'الأعلام', isPartOf: {name: CARD.title}});
    expect(trail.itemListElement).toHaveLength(2);
  });
});

test('the search description leads to the search page below the prefix', () => {
  const {context} = contextOf({id: 'a', date: '2024-05-20'}, '/archive/', {
    ...CARD,
    title: 'أخبار «أ» & <ب> وما إلى ذلك',
  });
  const {content} = openSearchFile(context);
  expect(content).toContain('template="https://archive.example/archive/search/?q={searchTerms}"');
  const short = /<ShortName>(.*)<\/ShortName>/.exec(content)?.[1] ?? '';
  expect(short).toBe('أخبار «أ» &amp; &lt;ب&gt;');
});
