/** Which page is shared with which picture, and when a picture is drawn again. */
import {describe, expect, test} from 'vitest';
import {planPages} from '../../src/5-pages/plan-pages.ts';
import {type ArticleWords, AUTHORITY, archiveOf, CARD, OPTIONS} from './hand-made-archive.ts';

const ONE: ArticleWords = {id: 'a', date: '2024-05-20', front: {title: 'قمة في بيروت'}};
const TWO: ArticleWords = {id: 'b', date: '2024-05-21', front: {title: 'قمة في تونس'}};
const plan = async (articles: readonly ArticleWords[], card = CARD, options = OPTIONS) =>
  (await planPages(archiveOf(articles), AUTHORITY, card, options)).pages;
type Pages = Awaited<ReturnType<typeof plan>>;
const cardsOf = (pages: Pages): readonly string[] =>
  pages.map(page => page.permalink).filter(link => link.endsWith('card.png'));
const digestOf = (pages: Pages, link: string): string | undefined =>
  pages.find(({permalink}) => permalink === link)?.digest;
const imageOf = async (pages: Pages, link: string) => {
  const page = pages.find(({permalink}) => permalink === link);
  if (page === undefined || page.kind === 'file') throw new Error(`no page ${link}`);
  return (await page.load()).image;
};

describe('social cards', () => {
  test('stand for each article, and one for every other page', async () => {
    const pages = await plan([ONE, TWO], CARD, {...OPTIONS, base: '/x/'});
    expect(cardsOf(pages)).toEqual(['/card.png', '/articles/a/card.png', '/articles/b/card.png']);
    const root = new URL('/x/', CARD.baseUrl).href;
    expect(await imageOf(pages, '/articles/a/')).toMatchObject({url: `${root}articles/a/card.png`, width: 1200});
    expect((await imageOf(pages, '/articles/a/')).alt).toContain('قمة في بيروت');
    for (const page of pages) {
      if (page.kind !== 'file' && page.kind !== 'article')
        expect(page.view().image.url, page.permalink).toBe(`${root}card.png`);
    }
  });

  test('are left out as the card of the archive says', async () => {
    const pages = await plan([ONE], {...CARD, exports: {perArticle: 'auto', cards: false}});
    expect(cardsOf(pages)).toEqual(['/card.png']);
    expect((await imageOf(pages, '/articles/a/')).url).toBe(new URL('/card.png', CARD.baseUrl).href);
  });

  test('are left out where their fonts lack letters of the title', async () => {
    const pages = await plan([{...ONE, front: {title: 'Встреча в Москве'}}]);
    expect(cardsOf(pages)).toEqual(['/card.png']);
  });

  test('are drawn again when their words change or how they are drawn, and not for another article', async () => {
    const link = '/articles/a/card.png';
    const before = digestOf(await plan([ONE]), link);
    expect(digestOf(await plan([ONE, TWO]), link)).toBe(before);
    expect(digestOf(await plan([{...ONE, front: {title: 'قمة في صور'}}]), link)).not.toBe(before);
    const cards = {...OPTIONS.cards, fingerprint: 'other'};
    expect(digestOf(await plan([ONE], CARD, {...OPTIONS, cards}), link)).not.toBe(before);
  });

  test('are given to programs that read the page as data', async () => {
    const [page] = (await plan([ONE])).filter(({permalink}) => permalink === '/articles/a/');
    if (page?.kind !== 'article') throw new Error('no article');
    const {'@graph': graph} = JSON.parse(page.view().jsonLd ?? '');
    expect(graph[0].image).toBe(new URL('/articles/a/card.png', CARD.baseUrl).href);
  });
});
