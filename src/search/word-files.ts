/**
 * The words of a shard as readers may be asked whether they mean them: printed forms, the commonest first, one file for each first letter
 * (`words/627.txt`, named by code point). Loaded only when a query finds nothing.
 */
import {bareHost, indexTerms, type Knows, wordsOf} from './fold-search.ts';
import {bucketOf} from './name-terms.ts';

/** A word in fewer articles than this may be a slip itself; in a small archive it may not. */
const leastArticles = (articles: number): number => (articles < 200 ? 1 : articles < 2_000 ? 2 : 3);

/** Files of words of some texts, one text an article. */
export const wordFiles = (
  texts: readonly string[],
  knows: Knows,
): readonly {readonly path: string; readonly content: string}[] => {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const word of new Set(text.split(/\s+/u).flatMap(wordsOf))) {
      const printed = bareHost(word);
      if (printed.length < 3 || /^[0-9]/u.test(printed)) continue;
      const term = indexTerms(printed, knows).at(-1) ?? printed;
      const forms = counts.get(term) ?? new Map<string, number>();
      forms.set(printed, (forms.get(printed) ?? 0) + 1);
      counts.set(term, forms);
    }
  }
  const least = leastArticles(texts.length);
  const buckets = new Map<string, (readonly [string, number])[]>();
  for (const [term, forms] of counts) {
    const articles = [...forms.values()].reduce((sum, count) => sum + count, 0);
    const [commonest] = [...forms].sort(byCount)[0] ?? [];
    if (articles < least || commonest === undefined) continue;
    const bucket = bucketOf(term);
    const list = buckets.get(bucket) ?? [];
    list.push([commonest, articles]);
    buckets.set(bucket, list);
  }
  return [...buckets]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([bucket, words]) => ({
      path: `words/${bucket}.txt`,
      content: words
        .sort(byCount)
        .map(([word]) => word)
        .join(' '),
    }));
};

const byCount = (
  [left, leftCount]: readonly [string, number],
  [right, rightCount]: readonly [string, number],
): number => rightCount - leftCount || (left < right ? -1 : 1);
