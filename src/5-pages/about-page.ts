import type {Permalink} from '../model/ids.ts';
import type {AboutView} from '../model/page.ts';
import {archiveYears} from './archive-years.ts';
import {type PageContext, type PlannedPage, pageHead} from './page-context.ts';
import {
  ABOUT,
  ARTICLES_DATA,
  ARTICLES_TABLE,
  CHECKSUMS,
  DATA,
  DATA_PACKAGE,
  ENTITIES_DATA,
  STORIES_DATA,
  TIMELINE_DATA,
  yearDataLink,
} from './permalinks.ts';
import {renderMarkdown} from './render-body.ts';
import {spanFacts} from './tally.ts';

/** The files of `/data/` that have all of the archive. */
const WHOLE: readonly {readonly term: string; readonly files: readonly Permalink[]}[] = [
  {term: 'المواد: سجلاتها كاملة، وجدول بلا نصوصها', files: [ARTICLES_DATA, ARTICLES_TABLE]},
  {term: 'الأعلام والأماكن والمؤسسات', files: [ENTITIES_DATA]},
  {term: 'القصص', files: [STORIES_DATA]},
  {term: 'أحداث الخط الزمني', files: [TIMELINE_DATA]},
  {term: 'وصف الملفات وأحجامها وبصماتها', files: [DATA_PACKAGE, CHECKSUMS]},
];

const YEARLY = ['records.ndjson', 'articles.bib', 'articles.ris', 'articles.csl.json'] as const;

const fileName = (link: Permalink): string => link.slice(DATA.length);

const ADDRESS = /^[^\s@]+@[^\s@]+$/;

/** `/about/`: what the card says, and the archive in figures. */
export function aboutPage(context: PageContext): PlannedPage {
  const {archive, card, words, site} = context;
  const of = (type: string): number => [...archive.entities.values()].filter(entity => entity.type === type).length;
  const view: AboutView = {
    ...pageHead(context, {
      permalink: ABOUT,
      title: 'عن الأرشيف',
      description: `عن ${card.title}: ${card.description}`,
      section: 'about',
    }),
    heading: 'عن الأرشيف',
    bodyHtml: renderMarkdown(card.about ?? card.description, site.base),
    facts: [
      {
        term: 'محتواه',
        values: [
          {text: words.count(archive.articles.length, 'article'), isWorded: true},
          {text: words.count(archive.sources.size, 'source'), isWorded: true},
          {text: words.count(of('person'), 'person'), isWorded: true},
          {text: words.count(of('place'), 'place'), isWorded: true},
          {text: words.count(of('organisation'), 'organisation'), isWorded: true},
          {text: words.count(archive.tags.size, 'tag'), isWorded: true},
        ],
      },
      ...spanFacts(context, archive.articles, 0),
      ...(card.licence === undefined ? [] : [{term: 'الرخصة', values: [{text: card.licence, ltr: true}]}]),
      ...(card.contact === undefined
        ? []
        : [{term: 'للتواصل', values: [{text: card.contact, ltr: true, ...contactLink(card.contact)}]}]),
    ],
    data: [
      ...WHOLE.map(({term, files}) => ({
        term,
        values: files.map(file => ({text: fileName(file), url: context.url(file), ltr: true})),
      })),
      ...archiveYears(archive.articles).map(([year]) => ({
        term: `مواد ${words.years(year, year)}`,
        values: YEARLY.map(file => ({text: file, url: context.url(yearDataLink(year, file)), ltr: true})),
      })),
    ],
  };
  return {kind: 'about', permalink: ABOUT, view};
}

function contactLink(contact: string): {readonly url?: string} {
  if (ADDRESS.test(contact)) return {url: `mailto:${contact}`};
  return /^https?:\/\//.test(contact) ? {url: contact} : {};
}
