import type {ArchivedArticle} from '../model/archive.ts';
import type {EntityId} from '../model/ids.ts';
import type {Link} from '../model/page.ts';
import type {EntityType} from '../model/record.ts';
import type {PageContext} from './page-context.ts';
import {articleLink, entityLink, HOME} from './permalinks.ts';

type Json = Readonly<Record<string, unknown>>;

/** schema.org NewsArticle with its place in the site. Properties: https://schema.org/NewsArticle */
export function articleJsonLd(context: PageContext, article: ArchivedArticle): string {
  const {front, record, id} = article;
  const source = article.source === undefined ? undefined : context.archive.sources.get(article.source);
  const address = context.absolute(articleLink(id));
  return serialise([
    {
      '@type': 'NewsArticle',
      headline: front.title,
      url: address,
      mainEntityOfPage: address,
      inLanguage: record.lang,
      isAccessibleForFree: true,
      ...(front.summary !== undefined && {description: front.summary}),
      ...(!/[~?%X/[]/.test(front.date) && {datePublished: front.date}),
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
      mentions: article.entities.flatMap(named => entityReference(context, named.id)),
    },
    breadcrumb(context, [{label: front.title, url: address}]),
  ]);
}

/** A person, place or organisation and its trail. */
export function entityJsonLd(
  context: PageContext,
  entity: {
    readonly type: EntityType;
    readonly name: string;
    readonly english?: string;
    readonly wikidata?: string;
    readonly description?: string;
  },
  trail: readonly Link[],
): string {
  return serialise([
    {
      ...thing(entity),
      ...(entity.english !== undefined && {alternateName: entity.english}),
      ...(entity.description !== undefined && {description: entity.description}),
    },
    breadcrumb(context, trail),
  ]);
}

/** The trail of a page below home; addresses are whole. */
export function breadcrumbJsonLd(context: PageContext, trail: readonly Link[]): string {
  return serialise([breadcrumb(context, trail)]);
}

/** The site itself. */
export function websiteJsonLd({card, absolute}: PageContext): string {
  return serialise([
    {'@type': 'WebSite', name: card.title, description: card.description, url: absolute(HOME), inLanguage: 'ar'},
  ]);
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
