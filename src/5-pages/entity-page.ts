import {compareArabic} from '../arabic/collate.ts';
import type {ArchiveEntity} from '../model/archive.ts';
import type {EntityView, Link} from '../model/page.ts';
import type {CardOf} from './article-card.ts';
import {identityFacts} from './entity-facts.ts';
import {entityJsonLd} from './json-ld.ts';
import {listPages} from './list-pages.ts';
import type {Atlas} from './maps/atlas.ts';
import {locatorPicture} from './maps/map-picture.ts';
import {countMonths, EMPTY_STRIP, monthStrip} from './month-strip.ts';
import {type PageContext, type PlannedPage, pageHead} from './page-context.ts';
import {entityLink, indexLink, quotesLink} from './permalinks.ts';
import {printedFormRows} from './printed-forms.ts';
import {type QuoteListName, quoteItem, statementsOf} from './quote-items.ts';
import {MOST_QUOTES, QUOTE_HEADINGS} from './quotes-page.ts';
import {companyGroups} from './ranked.ts';
import {spanFacts, tallyOf} from './tally.ts';
import {entitySubject, eventsOfEntity, subjectUrl} from './timeline/subject.ts';
import {timelineItems} from './timeline/timeline-items.ts';
import {TYPE_WORDS} from './type-words.ts';

const MOST_COMPANY = 8;

const PROVISIONAL = 'اسم جمعه البرنامج من مواد الأرشيف وليس في قوائم الأعلام بعد؛ فقد يكون لأكثر من مسمّى واحد.';

/** `/people/<id>/` and its further pages. Only the newest page says what changes with every article. */
export function entityPages(
  context: PageContext,
  cardOf: CardOf,
  atlas: Atlas,
  entity: ArchiveEntity,
): readonly PlannedPage[] {
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
      ...(page.newest ? newestParts(context, atlas, entity) : FULL_PAGE),
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

type NewestParts = Pick<
  EntityView,
  'tally' | 'strip' | 'years' | 'roles' | 'events' | 'facts' | 'map' | 'places' | 'forms' | 'company' | 'quotes'
>;

const FULL_PAGE: NewestParts = {
  tally: '',
  strip: EMPTY_STRIP,
  years: [],
  roles: [],
  events: {items: []},
  facts: [],
  places: [],
  forms: [],
  company: [],
  quotes: [],
};

function newestParts(context: PageContext, atlas: Atlas, entity: ArchiveEntity): NewestParts {
  const months = countMonths(entity.articles);
  const country = entity.country === undefined ? undefined : atlas.countries.get(entity.country);
  const frame = atlas.frameOf(entity);
  const map = frame && locatorPicture(context, frame, entity);
  return {
    tally: tallyOf(context, entity.articles),
    strip: monthStrip(context, months, () => true, `المواد التي تذكر ${entity.name} في كل شهر`),
    years: yearCounts(context, months),
    roles: roleRows(context, entity),
    events: newestEvents(context, entity),
    facts: [...identityFacts(context, entity, country), ...spanFacts(context, entity.articles, months.size)],
    ...(map && {map}),
    places: country?.id === entity.id ? placesOf(context, atlas, entity) : [],
    forms: printedFormRows(context, entity),
    company: companyGroups(context, entity.company, MOST_COMPANY),
    quotes: (['quotes', 'named-in-quotes'] as const).flatMap(list => newestQuotes(context, entity, list)),
  };
}

const MOST_ROLES = 12;

/** The roles given most, in the order in which they first appear, each with its first and last month. */
function roleRows({words}: PageContext, {roles}: ArchiveEntity): EntityView['roles'] {
  const most = new Set(
    roles.toSorted((left, right) => right.articles.length - left.articles.length).slice(0, MOST_ROLES),
  );
  return roles
    .filter(role => most.has(role))
    .map(({text, articles}) => {
      const [first = '', last = ''] = [articles[0]?.first.slice(0, 7), articles.at(-1)?.last.slice(0, 7)];
      return {
        text,
        count: words.count(articles.length, 'article'),
        when: first === last ? words.month(first) : `${words.month(first)} – ${words.month(last)}`,
      };
    });
}

/** «٢٠٢٣: ٤ مواد», oldest first, from articles a month. */
function yearCounts({words}: PageContext, months: ReadonlyMap<string, number>): EntityView['years'] {
  const years = new Map<string, number>();
  for (const [month, count] of months) years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + count);
  return [...years]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([year, count]) => ({label: words.number(Number(year)), count: words.count(count, 'article')}));
}

/** The archive's places in a country, by name: without counts, so that an article changes no page of a country it does not name. */
function placesOf({url}: PageContext, atlas: Atlas, {country = ''}: ArchiveEntity): readonly Link[] {
  return [...(atlas.placesOf.get(country) ?? [])]
    .sort((left, right) => compareArabic(left.name, right.name))
    .map(({id, name}) => ({label: name, url: url(entityLink('place', id))}));
}

const MOST_EVENTS = 4;

/** The newest events; all of them where they are too few for a timeline of their own. */
function newestEvents(context: PageContext, {id}: ArchiveEntity): EntityView['events'] {
  const events = eventsOfEntity(context.archive, id);
  const subject = entitySubject(context, id);
  const shown = (subject ? events.slice(-MOST_EVENTS) : events).toReversed();
  return {
    items: timelineItems(context, shown, {omit: id, withYear: true}),
    ...(subject && {
      all: {
        label: `الخط الزمني كله (${context.words.count(events.length, 'event')})`,
        url: subjectUrl(context, subject),
      },
    }),
  };
}

function newestQuotes(context: PageContext, entity: ArchiveEntity, list: QuoteListName): EntityView['quotes'] {
  const statements = statementsOf(entity, list);
  if (statements.length === 0) return [];
  const all: Link = {
    label: `كل الأقوال (${context.words.number(statements.length)})`,
    url: context.url(quotesLink(entity.type, entity.id, list)),
  };
  return [
    {
      heading: QUOTE_HEADINGS[list],
      items: statements
        .slice(-MOST_QUOTES)
        .toReversed()
        .map(statement => quoteItem(context, list, statement)),
      ...(statements.length > MOST_QUOTES && {all}),
    },
  ];
}
