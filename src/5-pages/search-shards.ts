import {compareIds} from '../arabic/collate.ts';
import {sha256} from '../input/sha256.ts';
import type {ArchivedArticle} from '../model/archive.ts';
import type {EntityType} from '../model/record.ts';
import {FACETS, type Facet, type FacetFile} from '../model/search.ts';
import {planShards} from '../search/plan-shards.ts';
import {publicationDate, sourceOf} from './article-card.ts';
import type {PageContext} from './page-context.ts';
import {articleLink} from './permalinks.ts';
import {foreignText} from './wording.ts';

/** An article as the index of the search takes it. */
export interface SearchDocument {
  /** Address below the site's root. */
  readonly url: string;
  readonly title: string;
  readonly text: string;
  /** What a result shows beside its excerpt. */
  readonly meta: Readonly<Record<string, string>>;
}

/** A part of the archive that has an index of its own. Its digest changes when its index would. */
export interface SearchShard {
  readonly id: string;
  readonly digest: string;
  readonly documents: readonly SearchDocument[];
  readonly facets: Readonly<Record<Facet, FacetFile>>;
}

/** The shards of the search, newest first, with all that their indexes hold. */
export function planSearch(context: PageContext, recordFingerprint: string): readonly SearchShard[] {
  const {archive} = context;
  return planShards(archive.articles.length).map(({id, from, to}): SearchShard => {
    const articles = archive.articles.slice(from, to);
    const documents = articles.map(article => documentOf(context, article));
    // In the order of `FACETS`.
    const facets = Object.fromEntries(
      FACETS.map(facet => [facet, facetFile(articles, article => valuesOf(context, article, facet))]),
    ) as Record<Facet, FacetFile>;
    const digest = sha256(
      JSON.stringify([
        recordFingerprint,
        articles.map(({record}, index) => [record.path, record.hash, documents[index]?.meta]),
        facets,
      ]),
    );
    return {id, digest, documents, facets};
  });
}

function documentOf(context: PageContext, article: ArchivedArticle): SearchDocument {
  const {front, record} = article;
  const title = foreignText(front.title, record.lang);
  const date = publicationDate(context, article);
  return {
    url: articleLink(article.id),
    title: front.title,
    text: record.text,
    meta: {
      title: title.text,
      source: sourceOf(context, article).label,
      date: date.text,
      ...(date.machine !== undefined && {machine: date.machine}),
      ...(title.dir !== undefined && {dir: title.dir}),
      ...(title.lang !== undefined && {lang: title.lang}),
    },
  };
}

type Value = readonly [id: string, name: string];

function valuesOf({archive}: PageContext, article: ArchivedArticle, facet: Facet): readonly Value[] {
  if (facet === 'source') {
    const source = article.source === undefined ? undefined : archive.sources.get(article.source);
    return source === undefined ? [] : [[source.id, source.name]];
  }
  if (facet === 'tag') return article.front.tags.map(({id, name}): Value => [id, name]);
  const type: EntityType = facet;
  return article.entities.flatMap(({id}) => {
    const entity = archive.entities.get(id);
    return entity?.type === type ? [[entity.id, entity.name] as const] : [];
  });
}

/** Values offered of one facet; whatever is rarer has a page of its own. */
const MOST_VALUES = 250;
/** Places of all values of one facet together, the commonest values first: some 35,000 bytes on the wire. */
const MOST_PLACES = 50_000;

function facetFile(
  articles: readonly ArchivedArticle[],
  values: (article: ArchivedArticle) => readonly Value[],
): FacetFile {
  const found = new Map<string, {readonly name: string; readonly ranks: number[]}>();
  for (const [rank, article] of articles.entries()) {
    for (const [id, name] of values(article)) {
      const value = found.get(id) ?? {name, ranks: []};
      if (value.ranks.at(-1) !== rank) value.ranks.push(rank);
      found.set(id, value);
    }
  }
  let places = 0;
  const kept = [...found]
    .sort(([leftId, left], [rightId, right]) => right.ranks.length - left.ranks.length || compareIds(leftId, rightId))
    .slice(0, MOST_VALUES)
    .filter(([, {ranks}]) => {
      places += ranks.length;
      return places <= MOST_PLACES;
    });
  return {
    values: kept.map(([id, {name}]) => [id, name] as const),
    steps: kept.map(([, {ranks}]) => ranks.map((rank, index) => rank - (ranks[index - 1] ?? 0))),
  };
}
