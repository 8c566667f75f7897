import {sha256} from '../input/sha256.ts';
import type {ArticleCard, Page, SiteView} from '../model/page.ts';
import type {Remember} from '../model/remember.ts';
import {cardDigest} from './digest-once.ts';
import type {PageGroup, PlannedPage} from './page-context.ts';

/** Lists of article cards that views may hold. */
const CARD_LISTS = ['articles', 'newest', 'related'] as const;

/** What is known of a page without its view. */
type DigestedPage = Pick<Page, 'kind' | 'permalink' | 'digest' | 'listed'>;

/**
 * Pages with their digests: SHA-256 of kind, view, further inputs and fingerprint. The site, which all views share, and
 * the cards of articles, which come in dozens of lists, are hashed once and stand for themselves. The views themselves, gigabytes in a
 * large archive, are let go, and a page that turns out to be stale makes its own again. Digests of a group whose key was met in the last build are
 * remembered from there.
 */
export function digestPages(
  groups: readonly PageGroup[],
  site: SiteView,
  fingerprint: string,
  remember: Remember,
): readonly Page[] {
  const salt = sha256(JSON.stringify([site, fingerprint]));
  const digested = ({kind, permalink, view, inputs = ''}: PlannedPage): DigestedPage => {
    const rest: Record<string, unknown> = {...view, site: undefined};
    const lists: Readonly<Partial<Record<(typeof CARD_LISTS)[number], readonly ArticleCard[]>>> = view as object;
    for (const name of CARD_LISTS) if (lists[name]) rest[name] = lists[name].map(cardDigest);
    return {
      kind,
      permalink,
      digest: sha256([salt, kind, inputs, JSON.stringify(rest)].join('\n')),
      ...(!view.noIndex && {listed: view.canonical}),
    };
  };
  const digestGroup = ({pages}: PageGroup): readonly DigestedPage[] => pages().map(digested);

  const keyed = groups.filter(({key}) => key !== undefined);
  const keys = keyed.map(({key = ''}) => `${salt} ${key}`);
  const remembered = remember('pages', keys, missing =>
    missing.flatMap(index => keyed.slice(index, index + 1)).map(digestGroup),
  );
  const known = new Map(keyed.map((group, index) => [group, remembered[index]]));

  const pagesOf = lastMade();
  return groups.flatMap(group =>
    (known.get(group) ?? digestGroup(group)).map((page, index) => {
      const again = (): PlannedPage => {
        const made = pagesOf(group)[index];
        if (made === undefined) throw new Error(`${page.permalink} was planned once and is not again`);
        return made;
      };
      // Kind and view come paired from one page; the spread of a union loses that.
      return {...page, view: () => again().view, load: async () => loaded(again())} as Page;
    }),
  );
}

/** The pages of a group; those of the group asked for last are kept, since its pages are asked for one after another. */
function lastMade(): (group: PageGroup) => readonly PlannedPage[] {
  let last: {readonly group: PageGroup; readonly pages: readonly PlannedPage[]} | undefined;
  return group => {
    if (last?.group !== group) last = {group, pages: group.pages()};
    return last.pages;
  };
}

// The view that is completed is of the kind of its page.
const loaded = async ({view, complete}: PlannedPage): Promise<PlannedPage['view']> =>
  complete === undefined ? view : complete(view as never);
