import {compareIds} from '../arabic/collate.ts';
import type {FilePage} from '../model/page.ts';
import type {NamedPage} from '../model/search.ts';
import {bucketOf, nameTerms} from '../search/name-terms.ts';
import {filePage} from './file-page.ts';
import type {PageContext} from './page-context.ts';
import {entityLink, searchFile, sourceLink, tagLink} from './permalinks.ts';

/** Forms of one name that a reader may type. */
const MOST_FORMS = 8;

/**
 * `/search/names/<letter>.json`: pages of people, places, organisations, tags and sources whose name has a word with that first letter, the most
 * named first, for suggestions above the results. A reader loads the file of the first letter typed.
 */
export function nameFiles({archive}: PageContext): readonly FilePage[] {
  const pages: readonly {readonly page: NamedPage; readonly articles: number}[] = [
    ...[...archive.entities.values()].map(({id, type, name, english, aliases, articles}) => ({
      page: [
        name,
        entityLink(type, id),
        type,
        ...otherForms(name, english === undefined ? aliases : [english, ...aliases]),
      ] as const,
      articles: articles.length,
    })),
    ...[...archive.tags.values()].map(({id, name, aliases, articles}) => ({
      page: [name, tagLink(id), 'tag', ...otherForms(name, aliases)] as const,
      articles: articles.length,
    })),
    ...[...archive.sources.values()].map(({id, name, aliases, articles}) => ({
      page: [name, sourceLink(id), 'source', ...otherForms(name, aliases)] as const,
      articles: articles.length,
    })),
  ];
  const buckets = new Map<string, NamedPage[]>();
  const ordered = [...pages].sort(
    (left, right) => right.articles - left.articles || compareIds(left.page[1], right.page[1]),
  );
  for (const {page} of ordered) {
    const [name, , , ...forms] = page;
    for (const bucket of new Set([name, ...forms].flatMap(nameTerms).map(bucketOf))) {
      const list = buckets.get(bucket) ?? [];
      list.push(page);
      buckets.set(bucket, list);
    }
  }
  return [...buckets]
    .sort(([left], [right]) => compareIds(left, right))
    .map(([bucket, list]) => filePage(searchFile(`names/${bucket}.json`), JSON.stringify(list)));
}

const otherForms = (name: string, forms: readonly string[]): readonly string[] =>
  [...new Set(forms)].filter(form => form !== name).slice(0, MOST_FORMS);
