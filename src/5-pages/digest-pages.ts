import {sha256} from '../input/sha256.ts';
import type {ArticleCard, Page, SiteView} from '../model/page.ts';
import type {PageGroup, PlannedPage} from './page-context.ts';

/** Lists of article cards that views may hold. */
const CARD_LISTS = ['articles', 'newest', 'related'] as const;

/**
 * Pages with their digests: SHA-256 of kind, view, further inputs and fingerprint. The site, which all views share, and
 * the cards of articles, which come in dozens of lists, are hashed once and stand for themselves. The views themselves, gigabytes in a
 * large archive, are let go, and a page that turns out to be stale makes its own again.
 */
export function digestPages(groups: readonly PageGroup[], site: SiteView, fingerprint: string): readonly Page[] {
  const salt = sha256(JSON.stringify([site, fingerprint]));
  const digests = new Map<ArticleCard, string>();
  const digestOf = (card: ArticleCard): string => {
    const digest = digests.get(card) ?? sha256(JSON.stringify(card));
    digests.set(card, digest);
    return digest;
  };
  const pagesOf = lastMade();
  return groups.flatMap(group =>
    group().map(({kind, permalink, view, inputs = ''}, index) => {
      const rest: Record<string, unknown> = {...view, site: undefined};
      const lists: Readonly<Partial<Record<(typeof CARD_LISTS)[number], readonly ArticleCard[]>>> = view as object;
      for (const name of CARD_LISTS) if (lists[name]) rest[name] = lists[name].map(digestOf);
      const again = (): PlannedPage => {
        const page = pagesOf(group)[index];
        if (page === undefined) throw new Error(`${permalink} is planned once and not again`);
        return page;
      };
      // Kind and view come paired from one page; the spread of a union loses that.
      return {
        kind,
        permalink,
        digest: sha256([salt, kind, inputs, JSON.stringify(rest)].join('\n')),
        ...(!view.noIndex && {listed: view.canonical}),
        view: () => again().view,
        load: async () => loaded(again()),
      } as Page;
    }),
  );
}

/** The pages of a group; those of the group asked for last are kept, since its pages are asked for one after another. */
function lastMade(): (group: PageGroup) => readonly PlannedPage[] {
  let last: {readonly group: PageGroup; readonly pages: readonly PlannedPage[]} | undefined;
  return group => {
    if (last?.group !== group) last = {group, pages: group()};
    return last.pages;
  };
}

// The view that is completed is of the kind of its page.
const loaded = async ({view, complete}: PlannedPage): Promise<PlannedPage['view']> =>
  complete === undefined ? view : complete(view as never);
