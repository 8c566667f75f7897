import {sha256} from '../input/sha256.ts';
import type {ArticleCard, Page, SiteView} from '../model/page.ts';
import type {PlannedPage} from './page-context.ts';

/** Lists of article cards that views may hold. */
const CARD_LISTS = ['articles', 'newest', 'related'] as const;

/**
 * Pages with their digests: SHA-256 of kind, view, further inputs and fingerprint. The site, which all views share, and
 * the cards of articles, which come in dozens of lists, are hashed once and stand for themselves.
 */
export function digestPages(pages: readonly PlannedPage[], site: SiteView, fingerprint: string): readonly Page[] {
  const salt = sha256(JSON.stringify([site, fingerprint]));
  const digests = new Map<ArticleCard, string>();
  const digestOf = (card: ArticleCard): string => {
    const digest = digests.get(card) ?? sha256(JSON.stringify(card));
    digests.set(card, digest);
    return digest;
  };
  return pages.map(({inputs = '', ...page}) => {
    const rest: Record<string, unknown> = {...page.view, site: undefined};
    const lists: Readonly<Partial<Record<(typeof CARD_LISTS)[number], readonly ArticleCard[]>>> = page.view as object;
    for (const name of CARD_LISTS) if (lists[name]) rest[name] = lists[name].map(digestOf);
    const digest = sha256([salt, page.kind, inputs, JSON.stringify(rest)].join('\n'));
    // Kind and view come paired from one page; the spread of a union loses that.
    return {...page, digest} as Page;
  });
}
