import {compareArabic, compareIds} from '../arabic/collate.ts';
import type {Permalink} from '../model/ids.ts';
import type {IndexView, Section} from '../model/page.ts';
import type {Counted} from './counted-nouns.ts';
import {breadcrumbJsonLd} from './json-ld.ts';
import {LETTERS, type Letter, letterOf} from './letters.ts';
import {type PageContext, type PlannedPage, pageHead} from './page-context.ts';
import {
  entityLink,
  type IndexedType,
  indexLink,
  letterLink,
  mapLink,
  pageLink,
  sourceLink,
  tagLink,
} from './permalinks.ts';
import {byArticles, type Ranked, shareOf} from './ranked.ts';

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

/** `/people/`, `/places/`, `/organisations/`, `/tags/`, `/sources/`, and the letters of those that are long. */
export function indexPages(context: PageContext): readonly PlannedPage[] {
  const types: readonly IndexedType[] = ['person', 'place', 'organisation', 'tag', 'source'];
  return types.flatMap(type => pagesOf(context, type));
}

/** An index so long or shorter is one list, the most named first. A longer one shows the first of them, and all by their letters. */
const MOST_ON_ONE = 100;
const MOST_OF_LONG = 60;
/** Names on one page of a letter. */
const PAGE_SIZE = 200;

function pagesOf(context: PageContext, type: IndexedType): readonly PlannedPage[] {
  const {words, url, absolute, card} = context;
  const {heading, section, noun, empty, order} = INDEXES[type];
  const items = byArticles(itemsOf(context, type));
  const isLong = items.length > MOST_ON_ONE;
  const byLetter = isLong ? groupByLetter(items) : [];
  const shown = isLong ? items.slice(0, MOST_OF_LONG) : items;
  const list = indexLink(type);
  const first: IndexView = {
    ...pageHead(context, {
      permalink: list,
      title: heading,
      description: `${heading} في ${card.title}`,
      section,
      jsonLd: breadcrumbJsonLd(context, [{label: heading, url: absolute(list)}]),
    }),
    heading,
    intro: items.length === 0 ? '' : `${words.count(items.length, noun)}، ${order}`,
    type,
    letters: letterLinks(context, type, byLetter),
    ...(type === 'place' && {map: {label: 'الأماكن على الخريطة', url: url(mapLink())}}),
    groups: shown.length === 0 ? [] : [{items: rows(context, shown)}],
    ...(items.length === 0 && {empty}),
  };
  return [
    {kind: 'index', permalink: list, view: first},
    ...byLetter.flatMap(group => letterPages(context, type, group, byLetter)),
  ];
}

interface LetterGroup {
  readonly letter: Letter;
  /** In the order of the alphabet. */
  readonly items: readonly Item[];
}

function groupByLetter(items: readonly Item[]): readonly LetterGroup[] {
  const groups = new Map<Letter, Item[]>();
  for (const item of items) {
    const letter = letterOf(item.name);
    const group = groups.get(letter);
    if (group) group.push(item);
    else groups.set(letter, [item]);
  }
  return LETTERS.flatMap(letter => {
    const group = groups.get(letter);
    if (!group) return [];
    return [
      {
        letter,
        items: group.sort((left, right) => compareArabic(left.name, right.name) || compareIds(left.id, right.id)),
      },
    ];
  });
}

/** `/people/letters/beh/` and its further pages, in alphabetical order. */
function letterPages(
  context: PageContext,
  type: IndexedType,
  {letter, items}: LetterGroup,
  all: readonly LetterGroup[],
): readonly PlannedPage[] {
  const {words, url, absolute, card} = context;
  const {heading, section, noun} = INDEXES[type];
  const list = letterLink(type, letter.id);
  const linkOf = (number: number): Permalink => (number === 1 ? list : pageLink(list, number));
  const title = `${heading}: ${letter.label}`;
  const pages = Math.ceil(items.length / PAGE_SIZE);
  return Array.from({length: pages}, (_, index): PlannedPage => {
    const number = index + 1;
    const position = `الصفحة ${words.number(number)} من ${words.number(pages)}`;
    const view: IndexView = {
      ...pageHead(context, {
        permalink: linkOf(number),
        title: number === 1 ? title : `${title}، ${position}`,
        description: `${title}، في ${card.title}`,
        section,
        jsonLd: breadcrumbJsonLd(context, [
          {label: heading, url: absolute(indexLink(type))},
          {label: letter.label, url: absolute(list)},
        ]),
      }),
      heading: title,
      intro: `${words.count(items.length, noun)}، على حروف المعجم`,
      type,
      letters: letterLinks(context, type, all, letter),
      groups: [{items: rows(context, items.slice(index * PAGE_SIZE, number * PAGE_SIZE))}],
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

function letterLinks(
  {url}: PageContext,
  type: IndexedType,
  groups: readonly LetterGroup[],
  current?: Letter,
): IndexView['letters'] {
  return groups.map(({letter}) => ({
    label: letter.label,
    url: url(letterLink(type, letter.id)),
    current: letter === current,
  }));
}

/** Shares are of the largest on the page: an article about another changes no page. */
function rows({words, url}: PageContext, items: readonly Item[]): IndexView['groups'][number]['items'] {
  const largest = items.reduce((most, {articles}) => Math.max(most, articles.length), 0);
  return items.map(({name, link, articles, description}) => ({
    label: name,
    url: url(link),
    count: words.number(articles.length),
    share: shareOf(articles.length, largest),
    ...(description !== undefined && {description}),
  }));
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
