import {compareIds} from '../arabic/collate.ts';
import type {FilePage} from '../model/page.ts';
import type {NamedPage} from '../model/search.ts';
import {nameBucket, nameLetters, nameTerms} from '../search/name-terms.ts';
import {filePage} from './file-page.ts';
import type {PageContext} from './page-context.ts';
import {entityLink, searchFile, sourceLink, tagLink} from './permalinks.ts';

/** Forms of one name that a reader may type. */
const MOST_FORMS = 8;

/**
 * `/search/names/<letters>.json`: pages of people, places, organisations, tags and sources whose name has a word with those first two letters, the most
 * named first, for suggestions above the results. A reader loads the file of the first letters typed. `letters` are those that have a file.
 */
export function nameFiles({archive}: PageContext): {
  readonly files: readonly FilePage[];
  readonly letters: readonly string[];
} {
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
    for (const letters of new Set([name, ...forms].flatMap(nameTerms).map(nameLetters))) {
      const list = buckets.get(letters) ?? [];
      list.push(page);
      buckets.set(letters, list);
    }
  }
  const sorted = [...buckets].sort(([left], [right]) => compareIds(left, right));
  return {
    files: sorted.map(([letters, list]) =>
      filePage(searchFile(`names/${nameBucket(letters)}.json`), JSON.stringify(list)),
    ),
    letters: sorted.map(([letters]) => letters),
  };
}

const otherForms = (name: string, forms: readonly string[]): readonly string[] =>
  [...new Set(forms)].filter(form => form !== name).slice(0, MOST_FORMS);
