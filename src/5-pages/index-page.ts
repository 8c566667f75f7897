import type {Permalink} from '../model/ids.ts';
import type {IndexView, Section} from '../model/page.ts';
import type {Counted} from './counted-nouns.ts';
import {breadcrumbJsonLd} from './json-ld.ts';
import {type PageContext, type PlannedPage, pageHead} from './page-context.ts';
import {entityLink, type IndexedType, indexLink, pageLink, sourceLink, tagLink} from './permalinks.ts';
import {byArticles, type Ranked, shareOf} from './ranked.ts';

const PAGE_SIZE = 200;

interface Item extends Ranked {
  readonly link: Permalink;
  readonly description?: string;
}

const INDEXES: Readonly<
  Record<
    IndexedType,
    {
      readonly heading: string;
      readonly section: Section;
      readonly noun: Counted;
      readonly empty: string;
      readonly order: string;
    }
  >
> = {
  person: {
    heading: 'الأعلام',
    section: 'people',
    noun: 'person',
    empty: 'لم تُعرف أسماء أشخاص في مواد الأرشيف بعد.',
    order: 'أكثرهم ذكراً أولاً',
  },
  place: {
    heading: 'الأماكن',
    section: 'places',
    noun: 'place',
    empty: 'لم تُعرف أسماء أماكن في مواد الأرشيف بعد.',
    order: 'أكثرها ذكراً أولاً',
  },
  organisation: {
    heading: 'المؤسسات',
    section: 'organisations',
    noun: 'organisation',
    empty: 'لم تُعرف أسماء مؤسسات في مواد الأرشيف بعد.',
    order: 'أكثرها ذكراً أولاً',
  },
  tag: {
    heading: 'الموضوعات',
    section: 'tags',
    noun: 'tag',
    empty: 'لا موضوعات في الأرشيف بعد.',
    order: 'أكثرها مواد أولاً',
  },
  source: {
    heading: 'المصادر',
    section: 'sources',
    noun: 'source',
    empty: 'لا مصادر معروفة في الأرشيف بعد.',
    order: 'أكثرها مواد أولاً',
  },
};

/** `/people/`, `/places/`, `/organisations/`, `/tags/`, `/sources/` with their further pages. */
export function indexPages(context: PageContext): readonly PlannedPage[] {
  const types: readonly IndexedType[] = ['person', 'place', 'organisation', 'tag', 'source'];
  return types.flatMap(type => pagesOf(context, type));
}

function pagesOf(context: PageContext, type: IndexedType): readonly PlannedPage[] {
  const {words, url, absolute, card} = context;
  const {heading, section, noun, empty, order} = INDEXES[type];
  const items = byArticles(itemsOf(context, type));
  const largest = items[0]?.articles.length ?? 0;
  const pages = Math.max(1, Math.ceil(items.length / PAGE_SIZE));
  const list = indexLink(type);
  const linkOf = (number: number): Permalink => (number === 1 ? list : pageLink(list, number));

  return Array.from({length: pages}, (_, index): PlannedPage => {
    const number = index + 1;
    const shown = items.slice(index * PAGE_SIZE, number * PAGE_SIZE);
    const position = `الصفحة ${words.number(number)} من ${words.number(pages)}`;
    const view: IndexView = {
      ...pageHead(context, {
        permalink: linkOf(number),
        title: number === 1 ? heading : `${heading}، ${position}`,
        description: `${heading} في ${card.title}`,
        section,
        jsonLd: breadcrumbJsonLd(context, [{label: heading, url: absolute(list)}]),
      }),
      heading,
      intro: items.length === 0 ? '' : number === 1 ? `${words.count(items.length, noun)}، ${order}` : position,
      type,
      groups:
        shown.length === 0
          ? []
          : [
              {
                items: shown.map(({name, link, articles, description}) => ({
                  label: name,
                  url: url(link),
                  count: words.number(articles.length),
                  share: shareOf(articles.length, largest),
                  ...(description !== undefined && {description}),
                })),
              },
            ],
      ...(items.length === 0 && {empty}),
      ...(pages > 1 && {
        pager: {
          ...(number > 1 && {newer: {label: 'السابقة', url: url(linkOf(number - 1))}}),
          ...(number < pages && {older: {label: 'التالية', url: url(linkOf(number + 1))}}),
          position,
        },
      }),
    };
    return {kind: 'index', permalink: linkOf(number), view};
  });
}

function itemsOf({archive}: PageContext, type: IndexedType): readonly Item[] {
  switch (type) {
    case 'tag':
      return [...archive.tags.values()].map(({id, name, articles}) => ({id, name, articles, link: tagLink(id)}));
    case 'source':
      return [...archive.sources.values()].map(({id, name, articles, description}) => ({
        id,
        name,
        articles,
        link: sourceLink(id),
        ...(description !== undefined && {description}),
      }));
    default:
      return [...archive.entities.values()]
        .filter(entity => entity.type === type)
        .map(({id, name, articles, description}) => ({
          id,
          name,
          articles,
          link: entityLink(type, id),
          ...(description !== undefined && {description}),
        }));
  }
}
