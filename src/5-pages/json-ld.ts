import type {ArchivedArticle, ArchiveEntity} from '../model/archive.ts';
import type {EntityId} from '../model/ids.ts';
import type {Link} from '../model/page.ts';
import type {EntityType} from '../model/record.ts';
import {lastChangeText} from './last-change.ts';
import type {PageContext} from './page-context.ts';
import {articleLink, entityLink, HOME, SEARCH, searchTemplate} from './permalinks.ts';
import {licenceUrl} from './provenance.ts';
import {archiveImage, articleImage} from './social-cards.ts';

type Json = Readonly<Record<string, unknown>>;

/** schema.org NewsArticle with its place in the site. Properties: https://schema.org/NewsArticle */
export function articleJsonLd(context: PageContext, article: ArchivedArticle): string {
  const {front, record, id} = article;
  const source = article.source === undefined ? undefined : context.archive.sources.get(article.source);
  const address = context.absolute(articleLink(id));
  const licence = front.license ?? context.card.licence;
  const headline = namesIn(article, front.title);
  const inHeadline = article.entities.filter(named => headline.has(named.id));
  const others = article.entities.filter(named => !headline.has(named.id));
  return serialise([
    {
      '@type': 'NewsArticle',
      headline: front.title,
      url: address,
      mainEntityOfPage: address,
      inLanguage: record.lang,
      image: articleImage(context, article)?.url ?? archiveImage(context).url,
      isAccessibleForFree: true,
      isPartOf: archiveReference(context),
      wordCount: record.words,
      ...(front.summary !== undefined && {description: front.summary}),
      ...datesOf(context, article),
      ...(source && {
        publisher: {
          '@type': 'Organization',
          name: source.name,
          ...(source.homepage !== undefined && {url: source.homepage}),
        },
      }),
      ...(front.byline.length > 0 && {author: front.byline.map(name => ({'@type': 'Person', name}))}),
      ...(front.url !== undefined && {isBasedOn: front.url}),
      ...(front.archived !== undefined && {archivedAt: front.archived}),
      ...(front.tags.length > 0 && {keywords: front.tags.map(tag => tag.name)}),
      ...(front.dateline !== undefined && {locationCreated: {'@type': 'Place', name: front.dateline}}),
      ...(licence !== undefined && {license: licenceUrl(licence) ?? licence}),
      ...(front.corrections.length > 0 && {
        correction: front.corrections.map(({note}) => ({'@type': 'CorrectionComment', text: note})),
      }),
      ...(inHeadline.length > 0 && {about: inHeadline.flatMap(({id}) => entityReference(context, id))}),
      mentions: others.flatMap(({id}) => entityReference(context, id)),
    },
    breadcrumb(context, [{label: front.title, url: address}]),
  ]);
}

/** What schema.org can hold of an article's dates: days and moments, months and years that are certain. */
function datesOf({words}: PageContext, article: ArchivedArticle): Json {
  const {front} = article;
  const published = front.date.includes('T') ? front.date : words.date(front.date).machine;
  const isDate = published !== undefined && /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2}.*)?)?$/.test(published);
  return {
    ...(isDate && {datePublished: published}),
    ...(front.corrections.length > 0 && {dateModified: lastChangeText(article)}),
  };
}

/** Named things of an article whose name stands in a text by a form that the article itself uses. */
function namesIn({record, mentionEntities}: ArchivedArticle, text: string): ReadonlySet<EntityId> {
  return new Set(
    record.mentions.flatMap((mention, index) => {
      const id = mentionEntities[index];
      return id !== undefined && stands(mention.text, text) ? [id] : [];
    }),
  );
}

const INSIDE_WORD = /[\p{L}\p{M}\p{N}]$/u;
/** May be written onto a name: «لبيروت». */
const PARTICLE = /[وفبلك]$/u;
const WORD_GOES_ON = /^[\p{L}\p{M}\p{N}]/u;

/** Whether a form stands in a text as words of their own. A pattern for every form would take longer to make than to use. */
function stands(form: string, text: string): boolean {
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
    const before = text.slice(Math.max(0, at - 3), at);
    const isOpen = !INSIDE_WORD.test(before) || (PARTICLE.test(before) && !INSIDE_WORD.test(before.slice(0, -1)));
    if (isOpen && !WORD_GOES_ON.test(text.slice(at + form.length, at + form.length + 2))) return true;
  }
  return false;
}

/** A person, place or organisation, under the address by which articles mention it, and its trail. */
export function entityJsonLd(context: PageContext, entity: ArchiveEntity, trail: readonly Link[]): string {
  const [latitude, longitude] = entity.coordinates ?? [];
  return serialise([
    {
      ...thing(entity),
      url: context.absolute(entityLink(entity.type, entity.id)),
      ...(latitude !== undefined && {geo: {'@type': 'GeoCoordinates', latitude, longitude}}),
      ...(entity.english !== undefined && {alternateName: entity.english}),
      ...(entity.description !== undefined && {description: entity.description}),
    },
    breadcrumb(context, trail),
  ]);
}

/** A page that lists articles or names, with its trail below home; addresses are whole. */
export function breadcrumbJsonLd(context: PageContext, trail: readonly Link[]): string {
  const page = trail.at(-1);
  return serialise([
    ...(page === undefined
      ? []
      : [
          {
            '@type': 'CollectionPage',
            name: page.label,
            url: page.url,
            inLanguage: 'ar',
            isPartOf: archiveReference(context),
          },
        ]),
    breadcrumb(context, trail),
  ]);
}

/** The site itself. */
export function websiteJsonLd({card, absolute}: PageContext): string {
  return serialise([
    {
      '@type': 'WebSite',
      name: card.title,
      description: card.description,
      url: absolute(HOME),
      inLanguage: 'ar',
      potentialAction: {
        '@type': 'SearchAction',
        target: {'@type': 'EntryPoint', urlTemplate: searchTemplate(absolute(SEARCH), 'words')},
        'query-input': 'required name=words',
      },
    },
  ]);
}

function archiveReference({card, absolute}: PageContext): Json {
  return {'@type': 'WebSite', name: card.title, url: absolute(HOME)};
}

const SCHEMA_TYPES: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  place: 'Place',
  organisation: 'Organization',
};

function entityReference({archive, absolute}: PageContext, id: EntityId): readonly Json[] {
  const entity = archive.entities.get(id);
  return entity ? [{...thing(entity), url: absolute(entityLink(entity.type, id))}] : [];
}

function thing({
  type,
  name,
  wikidata,
}: {
  readonly type: EntityType;
  readonly name: string;
  readonly wikidata?: string;
}): Json {
  return {
    '@type': SCHEMA_TYPES[type],
    name,
    ...(wikidata !== undefined && {sameAs: `https://www.wikidata.org/entity/${wikidata}`}),
  };
}

function breadcrumb({card, absolute}: PageContext, trail: readonly Link[]): Json {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{label: card.title, url: absolute(HOME)}, ...trail].map(({label, url}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: url,
    })),
  };
}

/** JSON for a script element: `<` escaped, so that no text can close the element. */
function serialise(graph: readonly Json[]): string {
  return JSON.stringify({'@context': 'https://schema.org', '@graph': graph}).replaceAll('<', '\\u003c');
}
