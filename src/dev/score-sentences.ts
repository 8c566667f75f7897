/**
 * `npx tsx src/dev/score-sentences.ts [--errors N]`: names in single sentences of another house, marked by others (Wojood, MIT licence;
 * nested labels). The sentences are read from `../shared/dev` and are no part of the repository.
 * A name counts as found when it covers the same tokens under the same type: clitics are inside their tokens there and outside here.
 */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {z} from 'zod';
import {readGazetteer} from '../1-read/read-gazetteer.ts';
import {readWordLists} from '../1-read/read-word-lists.ts';
import {analyseArticle, type Knowledge, prepareKnowledge} from '../3-analyse/analyse-article.ts';
import type {EntityType} from '../model/record.ts';

const SENTENCES = fileURLToPath(new URL('../../../shared/dev/ner-wojood-train.ndjson', import.meta.url));

/** Names marked, found, and found rightly; of one type or of all. */
export interface NameTally {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
}

/** Tallies by type (`all` for the sum), and each error as a line with how often it occurs. */
export interface SentenceScore {
  readonly sentences: number;
  readonly tallies: ReadonlyMap<EntityType | 'all', NameTally>;
  readonly errors: ReadonlyMap<string, number>;
}

/** The labels that are names of ours; offices, peoples, events and laws are none. */
const TYPES: ReadonlyMap<string, EntityType> = new Map([
  ['PERS', 'person'],
  ['ORG', 'organisation'],
  ['GPE', 'place'],
  ['LOC', 'place'],
  ['FAC', 'place'],
]);

const sentenceSchema = z.object({id: z.string(), tokens: z.array(z.tuple([z.string(), z.string()]))});
type Sentence = z.infer<typeof sentenceSchema>;

/** Tokens `first`…`end` (half-open) of a sentence. */
interface Marked {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
}

/** Scores the sentences at `path`; undefined where they are not at hand. */
export const scoreSentences = (knowledge: Knowledge, path = SENTENCES): SentenceScore | undefined => {
  if (!existsSync(path)) return undefined;
  const sentences = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => sentenceSchema.parse(JSON.parse(line)));
  const tallies = new Map<EntityType | 'all', NameTally>();
  const errors = new Map<string, number>();
  for (const sentence of sentences) {
    const gold = outermost(markedIn(sentence));
    const found = foundIn(sentence, knowledge);
    const wanted = new Set(gold.map(keyOf));
    const right = new Set(found.map(keyOf).filter(key => wanted.has(key)));
    for (const mark of gold) add(tallies, mark.type, {gold: 1, found: 0, right: right.has(keyOf(mark)) ? 1 : 0});
    for (const mark of found) add(tallies, mark.type, {gold: 0, found: 1, right: 0});
    for (const [word, marks] of [['missed', gold] as const, ['extra', found] as const])
      for (const mark of marks)
        if (!right.has(keyOf(mark))) {
          const line = `${word} ${mark.type} ${printed(sentence, mark)}`;
          errors.set(line, (errors.get(line) ?? 0) + 1);
        }
  }
  return {sentences: sentences.length, tallies, errors};
};

const keyOf = ({first, end, type}: Marked): string => `${first} ${end} ${type}`;

const printed = ({tokens}: Sentence, {first, end}: Marked): string =>
  tokens
    .slice(first, end)
    .map(([word]) => word)
    .join(' ');

const add = (tallies: Map<EntityType | 'all', NameTally>, type: EntityType, more: NameTally): void => {
  for (const key of [type, 'all'] as const) {
    const {gold, found, right} = tallies.get(key) ?? {gold: 0, found: 0, right: 0};
    tallies.set(key, {gold: gold + more.gold, found: found + more.found, right: right + more.right});
  }
};

const markedIn = ({tokens}: Sentence): readonly Marked[] =>
  [...TYPES].flatMap(([label, type]) => {
    const spans: {first: number; end: number; type: EntityType}[] = [];
    tokens.forEach(([, tags], index) => {
      const labels = tags.split(' ');
      const last = spans.at(-1);
      // A name within a name of its type begins with both labels: the outer one goes on.
      if (labels.includes(`I-${label}`) && last?.end === index) last.end = index + 1;
      else if (labels.includes(`B-${label}`)) spans.push({first: index, end: index + 1, type});
    });
    return spans;
  });

const outermost = (marks: readonly Marked[]): readonly Marked[] => {
  const kept: Marked[] = [];
  for (const mark of [...marks].sort((a, b) => b.end - b.first - (a.end - a.first) || a.first - b.first))
    if (kept.every(other => mark.end <= other.first || other.end <= mark.first)) kept.push(mark);
  return kept;
};

/** What we find in the words of a sentence set apart by spaces, by their numbers. */
const foundIn = ({tokens}: Sentence, knowledge: Knowledge): readonly Marked[] => {
  const words = tokens.map(([word]) => (word === END_OF_SENTENCE ? '.' : word));
  const starts: number[] = [];
  let length = 0;
  for (const word of words) {
    starts.push(length);
    length += word.length + 1;
  }
  const wordAt = (offset: number): number => starts.findLastIndex(start => start <= offset);
  return analyseArticle({text: words.join(' '), published: undefined, prefer: 'auto'}, knowledge).mentions.map(
    ({start, end, type}) => ({first: wordAt(start), end: wordAt(end - 1) + 1, type}),
  );
};
const END_OF_SENTENCE = '$#$';

/** The table and the commonest errors, as printed. */
export const sentenceTable = ({sentences, tallies, errors}: SentenceScore, mostErrors: number): string => {
  const rows = [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([type, {gold, found, right}]) => {
      const figures = [right / found, right / gold, (2 * right) / (found + gold)];
      return `${type.padEnd(14)}${figures.map(figure => figure.toFixed(3).padStart(10)).join('')}${String(gold).padStart(7)}`;
    });
  const lines = [...errors]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostErrors)
    .map(([line, times]) => `${String(times).padStart(3)} × ${line}`);
  return [`${sentences} sentences`, ...rows, '', ...lines].join('\n');
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const score = scoreSentences(prepareKnowledge({entities: readGazetteer(), sources: [], tags: []}, readWordLists()));
  const at = process.argv.indexOf('--errors');
  process.stdout.write(
    score === undefined
      ? 'The sentences (../shared/dev) are not here: nothing to score.\n'
      : `${sentenceTable(score, at < 0 ? 20 : Number(process.argv[at + 1]))}\n`,
  );
}
