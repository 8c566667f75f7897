import type {ArchivedArticle, Company} from '../model/archive.ts';
import type {Permalink} from '../model/ids.ts';
import type {FactRow, PageView, Section, TopicView} from '../model/page.ts';
import type {CardOf} from './article-card.ts';
import {breadcrumbJsonLd} from './json-ld.ts';
import {listPages} from './list-pages.ts';
import {countMonths, EMPTY_STRIP, monthStrip} from './month-strip.ts';
import {type PageContext, type PlannedPage, pageHead} from './page-context.ts';
import {feedLink, indexLink} from './permalinks.ts';
import {companyGroups} from './ranked.ts';
import {spanFacts, tallyOf} from './tally.ts';

const MOST_COMPANY = 8;

/** What a tag page and a source page have in common. */
export interface Topic {
  readonly kind: 'tag' | 'source';
  readonly permalink: Permalink;
  readonly name: string;
  readonly description?: string;
  readonly articles: readonly ArchivedArticle[];
  readonly company: Company;
  readonly extraCompany?: TopicView['company'];
  readonly facts: readonly FactRow[];
}

const WORDS: Readonly<
  Record<
    Topic['kind'],
    {readonly label: string; readonly index: string; readonly section: Section; readonly strip: string}
  >
> = {
  tag: {label: 'موضوع', index: 'الموضوعات', section: 'tags', strip: 'مواد الموضوع في كل شهر'},
  source: {label: 'مصدر', index: 'المصادر', section: 'sources', strip: 'مواد المصدر في كل شهر'},
};

/** The pages of a tag or a source: newest first, older ones numbered from the oldest. */
export function topicPages(context: PageContext, cardOf: CardOf, topic: Topic): readonly PlannedPage[] {
  const {label, section} = WORDS[topic.kind];
  return listPages(context, topic.permalink, topic.articles).map((page): PlannedPage => {
    const view: TopicView = {
      ...pageHead(context, {
        permalink: page.permalink,
        title: page.newest ? topic.name : `${topic.name}، الصفحة ${context.words.number(page.number)}`,
        description: topic.description ?? `${label}: ${topic.name}، في ${context.card.title}`,
        section,
        ...(page.newest && {
          jsonLd: breadcrumbJsonLd(context, trailOf(context, topic)),
          feeds: feedsOf(context, topic),
        }),
      }),
      kindLabel: label,
      name: topic.name,
      ...(topic.description !== undefined && {description: topic.description}),
      ...(page.newest ? changingParts(context, topic) : FULL_PAGE),
      articles: page.items.map(cardOf),
      ...(page.pager && {pager: page.pager}),
    };
    return {kind: topic.kind, permalink: page.permalink, view};
  });
}

type ChangingParts = Pick<TopicView, 'tally' | 'strip' | 'facts' | 'company'>;

const FULL_PAGE: ChangingParts = {tally: '', strip: EMPTY_STRIP, facts: [], company: []};

function changingParts(context: PageContext, topic: Topic): ChangingParts {
  const months = countMonths(topic.articles);
  return {
    tally: tallyOf(context, topic.articles, {sources: topic.kind === 'tag'}),
    strip: monthStrip(context, months, () => true, WORDS[topic.kind].strip),
    facts: [...topic.facts, ...spanFacts(context, topic.articles, months.size), ...feedFacts(context, topic)],
    company: [...companyGroups(context, topic.company, MOST_COMPANY), ...(topic.extraCompany ?? [])],
  };
}

function trailOf({absolute}: PageContext, {kind, name, permalink}: Topic): readonly {label: string; url: string}[] {
  return [
    {label: WORDS[kind].index, url: absolute(indexLink(kind))},
    {label: name, url: absolute(permalink)},
  ];
}

/** Feeds that a topic has: tags have one each, for the head of the page and as links on it. */
function feedsOf({url}: PageContext, {kind, name, permalink}: Topic): NonNullable<PageView['feeds']> {
  if (kind !== 'tag') return [];
  return [
    {label: `${name}: Atom`, url: url(feedLink(permalink, 'xml')), type: 'application/atom+xml'},
    {label: `${name}: JSON Feed`, url: url(feedLink(permalink, 'json')), type: 'application/feed+json'},
  ];
}

function feedFacts(context: PageContext, topic: Topic): readonly FactRow[] {
  const [atom, json] = feedsOf(context, topic);
  if (atom === undefined || json === undefined) return [];
  return [
    {
      term: 'جديد الموضوع في خلاصة',
      values: [
        {text: 'Atom', url: atom.url, ltr: true},
        {text: 'JSON Feed', url: json.url, ltr: true},
      ],
    },
  ];
}
