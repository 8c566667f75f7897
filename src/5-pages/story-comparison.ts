/**
 * What the articles of a story have in common and what only one of them has. Each is held against all others, near copies
 * among them. That only one says something is told where nothing in the others speaks against it: a name in another spelling,
 * a figure in words, a quotation that differs by some letters.
 */
import type {ArchivedArticle, ArchiveStory} from '../model/archive.ts';
import type {ArticleId, EntityId, StoryId} from '../model/ids.ts';
import type {Quote} from '../model/record.ts';
import type {Remember} from '../model/remember.ts';
import {holdsName, type Nationalities, nationsIn, wordsOf} from './story-names.ts';
import {figuresOf, valuesIn} from './story-numbers.ts';

/** Fewer words than this are a phrase, not a statement. */
const SHORTEST_QUOTE = 5;
/** Letters of a run, and the share of a quotation's runs that stand in a text which holds it, give or take some letters. */
const RUN_LETTERS = 5;
const SAME_QUOTE = 0.7;

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

/** What one article of a story has that no other has. */
export interface Distinct {
  readonly entities: readonly EntityId[];
  /** Numbers as printed, each with the word behind it. */
  readonly numbers: readonly string[];
  readonly quotes: readonly Quote[];
}

/** What is known of nations: their adjectives, and the ISO code of an entity that is a country. */
export interface Nations {
  readonly nationalities: Nationalities;
  readonly codeOf: (id: EntityId) => string | undefined;
}

/** For each article of each story, what it alone has. What was found for the same articles is remembered. */
export function compareStories(
  stories: readonly ArchiveStory[],
  nations: Nations,
  remember: Remember,
): ReadonlyMap<StoryId, ReadonlyMap<ArticleId, Distinct>> {
  const keys = stories.map(story => comparisonKey(story, nations));
  const found = remember('comparisons', keys, missing =>
    missing.flatMap(index => stories.slice(index, index + 1).map(story => compareArticles(story, nations))),
  );
  return new Map(stories.map(({id}, index) => [id, found[index] ?? new Map()]));
}

/** All that a comparison hangs on: texts, which names have a page, which of those are countries. */
function comparisonKey({articles}: ArchiveStory, {codeOf}: Nations): string {
  return articles
    .map(({id, record, front, entities}) =>
      [id, record.hash, front.title, ...entities.map(named => [named.id, codeOf(named.id) ?? ''].join(':'))].join(' '),
    )
    .join('\n');
}

function compareArticles({articles}: ArchiveStory, nations: Nations): ReadonlyMap<ArticleId, Distinct> {
  const tellings = articles.map(article => tellingOf(article, nations));
  return new Map(
    articles.map((article, own): readonly [ArticleId, Distinct] => {
      const others = tellings.filter((_, index) => index !== own);
      const {record, entities} = article;
      return [
        article.id,
        {
          entities: entities.flatMap(({id}) => (others.some(other => names(other, article, id, nations)) ? [] : [id])),
          numbers: figuresOf(record)
            .filter(({values}) => !others.some(other => values.some(value => other.values.has(value))))
            .map(({printed}) => printed),
          quotes: record.quotes.filter(
            ({text}) => text.split(/\s+/u).length >= SHORTEST_QUOTE && !others.some(other => carries(other, text)),
          ),
        },
      ];
    }),
  );
}

/** What an article says, as others are held against it. */
interface Telling {
  readonly entities: ReadonlySet<EntityId>;
  readonly words: string;
  readonly nations: ReadonlySet<string>;
  readonly values: ReadonlySet<number>;
  readonly runs: ReadonlySet<string>;
}

function tellingOf({record, front, entities}: ArchivedArticle, {nationalities}: Nations): Telling {
  const text = `${front.title}\n${record.text}`;
  return {
    entities: new Set(entities.map(({id}) => id)),
    words: wordsOf(text),
    nations: nationsIn(text, nationalities),
    values: valuesIn(text),
    runs: runsOf(text),
  };
}

/** True where an article names an entity of another one, whether or not the name was found there. */
function names(telling: Telling, {record, mentionEntities}: ArchivedArticle, id: EntityId, {codeOf}: Nations): boolean {
  if (telling.entities.has(id) || telling.nations.has(codeOf(id) ?? '')) return true;
  const spellings = new Set(record.mentions.flatMap(({text}, index) => (mentionEntities[index] === id ? [text] : [])));
  return [...spellings].some(spelling => holdsName(telling.words, spelling));
}

function carries({runs}: Telling, quotation: string): boolean {
  const own = runsOf(quotation);
  let held = 0;
  for (const run of own) if (runs.has(run)) held++;
  return held >= own.size * SAME_QUOTE;
}

function runsOf(text: string): ReadonlySet<string> {
  const letters = wordsOf(text).replaceAll(' ', '');
  return new Set(
    Array.from({length: Math.max(0, letters.length - RUN_LETTERS + 1)}, (_, at) => letters.slice(at, at + RUN_LETTERS)),
  );
}
