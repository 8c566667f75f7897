import type {ArchiveEntity} from '../model/archive.ts';
import type {EntityView, FactRow, Link} from '../model/page.ts';
import type {EntityType} from '../model/record.ts';
import {type CardOf, publicationDate} from './article-card.ts';
import {countryName} from './country-name.ts';
import {entityJsonLd} from './json-ld.ts';
import {listPages} from './list-pages.ts';
import {countMonths, EMPTY_STRIP, monthStrip} from './month-strip.ts';
import {type PageContext, type PlannedPage, pageHead} from './page-context.ts';
import {articleLink, entityLink, indexLink} from './permalinks.ts';
import {companyGroups} from './ranked.ts';
import {spanFacts, tallyOf} from './tally.ts';

const MOST_FORMS = 12;
const MOST_COMPANY = 8;
const MOST_QUOTES = 6;
/** Fewer words than this are a phrase, not a statement. */
const SHORTEST_QUOTE = 5;

/** Words of each type of entity: singular, its section, and what its page is about. */
export const TYPE_WORDS = {
  person: {label: 'عَلَم', index: 'الأعلام', section: 'people'},
  place: {label: 'مكان', index: 'الأماكن', section: 'places'},
  organisation: {label: 'مؤسسة', index: 'المؤسسات', section: 'organisations'},
} as const satisfies Readonly<Record<EntityType, object>>;

const PROVISIONAL = 'اسم جمعه البرنامج من مواد الأرشيف وليس في قوائم الأعلام بعد؛ فقد يكون لأكثر من مسمّى واحد.';

/** `/people/<id>/` and its further pages. Only the newest page says what changes with every article. */
export function entityPages(context: PageContext, cardOf: CardOf, entity: ArchiveEntity): readonly PlannedPage[] {
  const {type, id, name, description} = entity;
  const {label, section} = TYPE_WORDS[type];
  return listPages(context, entityLink(type, id), entity.articles).map((page): PlannedPage => {
    const view: EntityView = {
      ...pageHead(context, {
        permalink: page.permalink,
        title: page.newest ? name : `${name}، الصفحة ${context.words.number(page.number)}`,
        description: description ?? `${label}: ما نُشر عن ${name} في ${context.card.title}`,
        section,
        ogType: 'profile',
        ...(page.newest && {jsonLd: entityJsonLd(context, entity, trailOf(context, entity))}),
      }),
      type,
      typeLabel: label,
      name,
      ...(entity.english !== undefined && {english: entity.english}),
      ...(description !== undefined && {description}),
      ...(entity.provisional && {provisional: PROVISIONAL}),
      ...(page.newest ? changingParts(context, entity) : FULL_PAGE),
      articles: page.items.map(cardOf),
      ...(page.pager && {pager: page.pager}),
    };
    return {kind: 'entity', permalink: page.permalink, view};
  });
}

function trailOf({absolute}: PageContext, {type, id, name}: ArchiveEntity): readonly Link[] {
  return [
    {label: TYPE_WORDS[type].index, url: absolute(indexLink(type))},
    {label: name, url: absolute(entityLink(type, id))},
  ];
}

function changingParts(context: PageContext, entity: ArchiveEntity): ChangingParts {
  const {words, url} = context;
  const months = countMonths(entity.articles);
  return {
    tally: tallyOf(context, entity.articles),
    strip: monthStrip(context, months, () => true, `المواد التي تذكر ${entity.name} في كل شهر`),
    facts: [...identityFacts(entity), ...spanFacts(context, entity.articles, months.size)],
    forms: entity.forms.slice(0, MOST_FORMS).map(({text, count}) => ({text, count: words.count(count, 'time')})),
    company: companyGroups(context, entity.company, MOST_COMPANY),
    quotes: newestQuotes(entity.quotes).map(({article, quote}) => ({
      text: quote.text,
      article: {label: article.front.title, url: url(articleLink(article.id))},
      date: publicationDate(context, article),
    })),
  };
}

type ChangingParts = Pick<EntityView, 'tally' | 'strip' | 'facts' | 'forms' | 'company' | 'quotes'>;

const FULL_PAGE: ChangingParts = {tally: '', strip: EMPTY_STRIP, facts: [], forms: [], company: [], quotes: []};

function newestQuotes(quotes: ArchiveEntity['quotes']): ArchiveEntity['quotes'] {
  const seen = new Set<string>();
  return quotes
    .toReversed()
    .filter(({quote: {text}}) => {
      const isNew = !seen.has(text) && text.split(/\s+/u).length >= SHORTEST_QUOTE;
      seen.add(text);
      return isNew;
    })
    .slice(0, MOST_QUOTES);
}

function identityFacts({aliases, country, coordinates, wikidata}: ArchiveEntity): readonly FactRow[] {
  const place = country === undefined ? undefined : countryName(country);
  return [
    ...(aliases.length > 0 ? [{term: 'يُكتب أيضاً', values: aliases.map(text => ({text}))}] : []),
    ...(place === undefined ? [] : [{term: 'البلد', values: [{text: place}]}]),
    ...(coordinates ? [{term: 'الإحداثيات', values: [{text: coordinates.map(degrees).join(', '), ltr: true}]}] : []),
    ...(wikidata === undefined
      ? []
      : [
          {
            term: 'ويكي بيانات',
            values: [{text: wikidata, url: `https://www.wikidata.org/wiki/${wikidata}`, ltr: true}],
          },
        ]),
  ];
}

const degrees = (value: number): string => String(Math.round(value * 10_000) / 10_000);
