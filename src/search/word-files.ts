/**
 * The words of a shard as readers may be asked whether they mean them: printed forms, the commonest first, one file for each first letter
 * (`words/627.txt`, named by code point). Loaded only when a query finds nothing.
 */
import {bareHost, indexTerms, type Knows} from './fold-search.ts';
import {foldSpelling} from './fold-spelling.ts';
import {bucketOf, LETTERS} from './name-terms.ts';

/** A word in fewer articles than this may be a slip itself; in a small archive it may not. */
const leastArticles = (articles: number): number => (articles < 200 ? 1 : articles < 2_000 ? 2 : 3);

/** Files of words of some texts, one text an article. */
export const wordFiles = (
  texts: readonly string[],
  knows: Knows,
): readonly {readonly path: string; readonly content: string}[] => {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const word of new Set(text.match(WORD) ?? [])) {
      const printed = withoutParticles(word);
      const folded = foldSpelling(printed);
      if (folded.length < 3) continue;
      const term = indexTerms(folded, knows).at(-1) ?? folded;
      const forms = counts.get(term) ?? new Map<string, number>();
      forms.set(printed, (forms.get(printed) ?? 0) + 1);
      counts.set(term, forms);
    }
  }
  const least = leastArticles(texts.length);
  const buckets = new Map<string, (readonly [string, number])[]>(LETTERS.map(letter => [bucketOf(letter), []]));
  for (const [term, forms] of counts) {
    const articles = [...forms.values()].reduce((sum, count) => sum + count, 0);
    const [commonest] = [...forms].sort(byCount)[0] ?? [];
    if (articles < least || commonest === undefined) continue;
    buckets.get(bucketOf(term))?.push([commonest, articles]);
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

const WORD = /[\p{L}\p{M}\u0640]+/gu;

/** A printed word without its marks, article and the particles before it, in its own spelling: «والبرلمـان» → «برلمان». */
const withoutParticles = (word: string): string => {
  const plain = word.normalize('NFC').replace(/[\u0640\p{M}]/gu, '');
  const folded = foldSpelling(plain);
  // Folding a plain word changes letters one for one, but for hamza alone, which is dropped.
  const cut = folded.length - bareHost(folded).length;
  return folded.length === plain.length || cut === 0 ? plain.slice(cut) : bareHost(folded);
};

const byCount = (
  [left, leftCount]: readonly [string, number],
  [right, rightCount]: readonly [string, number],
): number => rightCount - leftCount || (left < right ? -1 : 1);
