/** What the articles of a story have in common and what only one of them has. Copies count as the article they copy. */
import {fold} from '../arabic/normalise.ts';
import {type Token, tokenise} from '../arabic/tokenise.ts';
import {STOP_WORDS} from '../lexicon/stop-words.ts';
import type {ArchivedArticle, ArchiveStory} from '../model/archive.ts';
import type {ArticleId, EntityId, StoryId} from '../model/ids.ts';
import type {Quote} from '../model/record.ts';
import type {Remember} from '../model/remember.ts';

/** Fewer words than this are a phrase, not a statement. */
const SHORTEST_QUOTE = 5;

/** Entities that every article of the story names, the most named in all of them first. */
export function sharedEntities({articles}: ArchiveStory): readonly EntityId[] {
  const [oldest, ...others] = articles;
  const counts = others.map(({entities}) => new Map(entities.map(({id, count}) => [id, count])));
  return (oldest?.entities ?? [])
    .filter(({id}) => counts.every(count => count.has(id)))
    .map(({id, count}, place) => ({id, place, sum: counts.reduce((sum, other) => sum + (other.get(id) ?? 0), count)}))
    .sort((left, right) => right.sum - left.sum || left.place - right.place)
    .map(({id}) => id);
}

/** What one article of a story has that no other has but its copies. */
export interface Distinct {
  readonly entities: readonly EntityId[];
  /** Numbers as printed, each with the word behind it. */
  readonly numbers: readonly string[];
  readonly quotes: readonly Quote[];
}

/** For each article of each story, what it alone has; nothing for copies. What was found for the same articles is remembered. */
export function compareStories(
  stories: readonly ArchiveStory[],
  remember: Remember,
): ReadonlyMap<StoryId, ReadonlyMap<ArticleId, Distinct>> {
  const found = remember('comparisons', stories.map(comparisonKey), missing =>
    missing.flatMap(index => stories.slice(index, index + 1).map(compareArticles)),
  );
  return new Map(stories.map(({id}, index) => [id, found[index] ?? new Map()]));
}

/** All that a comparison hangs on: texts, which names have a page, which articles are copies. */
function comparisonKey({articles, copies}: ArchiveStory): string {
  return articles
    .map(({id, record, entities}) =>
      [id, record.hash, copies.has(id) ? 'copy' : '', ...entities.map(named => named.id)].join(' '),
    )
    .join('\n');
}

function compareArticles(story: ArchiveStory): ReadonlyMap<ArticleId, Distinct> {
  const originals = story.articles.filter(({id}) => !story.copies.has(id));
  const numbers = new Map(originals.map(article => [article.id, numbersOf(article)] as const));
  const texts = new Map(originals.map(({id, record}) => [id, wordsOnly(record.text)] as const));
  return new Map(
    originals.map((article): readonly [ArticleId, Distinct] => {
      const others = originals.filter(({id}) => id !== article.id);
      const named = new Set(others.flatMap(({entities}) => entities.map(({id}) => id)));
      return [
        article.id,
        {
          entities: article.entities.map(({id}) => id).filter(id => !named.has(id)),
          numbers: [...(numbers.get(article.id) ?? [])]
            .filter(([value]) => !others.some(({id}) => numbers.get(id)?.has(value)))
            .map(([, printed]) => printed),
          quotes: article.record.quotes.filter(
            ({text}) =>
              text.split(/\s+/u).length >= SHORTEST_QUOTE &&
              !others.some(({id}) => texts.get(id)?.includes(wordsOnly(text))),
          ),
        },
      ];
    }),
  );
}

const wordsOnly = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Value → how the article prints it first; numbers of times apart, and small ones that count nothing («لونا 2»). */
function numbersOf({record: {text, times}}: ArchivedArticle): ReadonlyMap<string, string> {
  const tokens = tokenise(text);
  const found = new Map<string, string>();
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'number' || found.has(token.folded)) continue;
    if (times.some(({start, end}) => start <= token.start && token.end <= end)) continue;
    const end = endOfCounted(tokens.slice(index, index + 3));
    if (end > token.end || token.folded.length >= TELLING_DIGITS) found.set(token.folded, text.slice(token.start, end));
  }
  return found;
}

const TELLING_DIGITS = 3;

/** «14 سيارة», «75 مليون دولار», «30%»: where the number ends with what stands right behind it on its line. */
function endOfCounted([number, next, following]: readonly Token[]): number {
  if (!number) return 0;
  if (next?.surface === '%' || next?.surface === '٪') return next.end;
  if (!isWordBehind(next)) return number.end;
  return MAGNITUDES.has(next.folded) && isWordBehind(following) ? following.end : next.end;
}

const isWordBehind = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && !token.startsLine && !STOP_WORDS.has(token.folded);

/** Words that belong to the number before them, folded. */
const MAGNITUDES: ReadonlySet<string> = new Set([
  'الف',
  'الاف',
  'مليون',
  'ملايين',
  'مليونا',
  'مليار',
  'مليارات',
  'مليارا',
]);
