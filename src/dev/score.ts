/**
 * `npm run score`: what the analysis finds in the development texts, against what careful readers marked in them. The annotations
 * (spans and values only) are in `tests/dev/`; the texts are not part of the repository and are read from `../shared/dev`.
 * Measures as in the shared scorer: mentions by exact span and type, links by B-cubed, times by value, quotes by text and speaker.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {z} from 'zod';
import {readGazetteer} from '../1-read/read-gazetteer.ts';
import {readWordLists} from '../1-read/read-word-lists.ts';
import {analyseArticle, prepareKnowledge} from '../3-analyse/analyse-article.ts';
import {soundKey} from '../3-analyse/names/skeleton.ts';
import {fold} from '../arabic/normalise.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TEXTS = `${ROOT}../shared/dev/`;
const MOST_ERRORS = 20;

const span = {start: z.int(), end: z.int()};
const goldSchema = z.object({
  id: z.string(),
  set: z.string(),
  region: z.string(),
  date: z.string(),
  entities: z.array(z.object({key: z.string(), type: z.enum(['PER', 'LOC', 'ORG']), name: z.string()})),
  mentions: z.array(z.object({...span, key: z.string()})),
  times: z.array(z.object({...span, value: z.union([z.string(), z.array(z.string())])})),
  quotes: z.array(z.object({...span, speaker: z.string().nullable(), speakerName: z.string().nullish()})),
});
type Gold = z.infer<typeof goldSchema>;

const TYPES = {PER: 'person', LOC: 'place', ORG: 'organisation'} as const;

interface Tally {
  gold: number;
  found: number;
  right: number;
}
const tallies = new Map<string, Tally>();
const count = (names: readonly string[], gold: number, found: number, right: number): void => {
  for (const name of names) {
    const tally = tallies.get(name) ?? {gold: 0, found: 0, right: 0};
    tallies.set(name, {gold: tally.gold + gold, found: tally.found + found, right: tally.right + right});
  }
};

const plain = (text: string): string =>
  fold(text)
    .replace(/[“”"«»'‘’()[\]،,.؛:…\-–—_/]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const readLines = (path: string): readonly unknown[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));

const texts = new Map<string, string>();
if (!existsSync(TEXTS)) {
  process.stdout.write('The development texts (../shared/dev) are not here: nothing to score.\n');
  process.exit(0);
}
for (const name of readdirSync(TEXTS).filter(file => file.startsWith('news-'))) {
  for (const item of readLines(`${TEXTS}${name}`)) {
    const {id, text} = z.object({id: z.string(), text: z.string()}).parse(item);
    texts.set(id, text);
  }
}
const golds: readonly Gold[] = readdirSync(`${ROOT}tests/dev`)
  .filter(file => /^gold-.*\.ndjson$/u.test(file))
  .sort()
  .flatMap(file => readLines(`${ROOT}tests/dev/${file}`).map(item => goldSchema.parse(item)));

const knowledge = prepareKnowledge({entities: readGazetteer(), sources: [], tags: []}, readWordLists());
const errors = new Map<string, number>();
const err = (text: string): void => {
  errors.set(text, (errors.get(text) ?? 0) + 1);
};
const links: {gold: string; found: string}[] = [];
const started = process.cpuUsage();
let articles = 0;

for (const gold of golds) {
  const text = texts.get(gold.id);
  if (text === undefined) throw new Error(`${gold.id}: no such text in ../shared/dev`);
  articles++;
  const {mentions, times, quotes} = analyseArticle({text, published: gold.date, prefer: 'auto'}, knowledge);
  const types = new Map(gold.entities.map(({key, type}) => [key, TYPES[type]]));
  const pool = new Map<string, (string | null)[]>();
  for (const {text: surface, type, entity} of mentions) {
    count([`names ${type}`, 'names', `names ${gold.region}`], 0, 1, 0);
    const key = `${type}|${plain(surface)}`;
    pool.set(key, [...(pool.get(key) ?? []), entity]);
  }
  for (const {start, end, key} of gold.mentions) {
    const type = types.get(key);
    if (type === undefined) throw new Error(`${gold.id}: ${key} is not among the entities`);
    const surface = plain(text.slice(start, end));
    const hit = pool.get(`${type}|${surface}`)?.shift();
    count([`names ${type}`, 'names', `names ${gold.region}`], 1, 0, hit === undefined ? 0 : 1);
    if (hit === undefined) err(`missed ${type} ${surface}`);
    else if (hit !== null) links.push({gold: key, found: hit});
  }
  for (const [key, rest] of pool) for (const _ of rest) err(`extra ${key.replace('|', ' ')}`);

  const left = times.map(time => ({...time, surface: plain(time.text), used: false}));
  count(['times'], gold.times.length, times.length, 0);
  for (const {start, end, value} of gold.times) {
    const surface = plain(text.slice(start, end));
    const values = [value].flat();
    const overlapping = left.filter(time => !time.used && time.start < end && start < time.end);
    const hit = overlapping.find(time => values.includes(time.value ?? '')) ?? overlapping[0];
    if (hit !== undefined) hit.used = true;
    if (hit !== undefined && values.includes(hit.value ?? '')) count(['times'], 0, 0, 1);
    else err(`time ${surface} = ${values.join(' or ')}, got ${hit?.value ?? 'nothing'}`);
  }
  for (const time of left) if (!time.used) err(`extra time ${time.surface} = ${time.value}`);

  const names = new Map(gold.entities.map(({key, name}) => [key, name]));
  const unused = [...quotes];
  count(['quotes'], gold.quotes.length, quotes.length, 0);
  for (const quote of gold.quotes) {
    const at = unused.findIndex(found => found.start < quote.end && quote.start < found.end);
    if (at < 0) {
      err(`quote ${plain(text.slice(quote.start, quote.end)).slice(0, 40)}`);
      continue;
    }
    const [found] = unused.splice(at, 1);
    count(['quotes'], 0, 0, 1);
    const spokenBy = quote.speaker === null ? quote.speakerName : names.get(quote.speaker);
    const isRight =
      spokenBy === null || spokenBy === undefined
        ? found?.speaker === null
        : isSame(found?.speakerName, spokenBy) || found?.speaker === quote.speaker;
    count(['speakers'], 1, 1, isRight ? 1 : 0);
    if (!isRight) err(`speaker ${found?.speakerName}, not ${spokenBy}`);
  }
  for (const quote of unused) err(`extra quote ${plain(quote.text).slice(0, 40)}`);
}

/** One name contains the other in some spelling: gold has the usual name, the article the printed one. */
function isSame(found: string | null | undefined, wanted: string): boolean {
  if (found === null || found === undefined) return false;
  const [a, b] = [soundKey(plain(found)), soundKey(plain(wanted))];
  return a.includes(b) || b.includes(a);
}

const bcubed = (): number => {
  const score = (one: 'gold' | 'found', other: 'gold' | 'found'): number => {
    let sum = 0;
    for (const link of links) {
      const group = links.filter(each => each[one] === link[one]);
      sum += group.filter(each => each[other] === link[other]).length / group.length;
    }
    return sum / links.length;
  };
  const [precision, recall] = [score('found', 'gold'), score('gold', 'found')];
  return (2 * precision * recall) / (precision + recall);
};

const used = process.cpuUsage(started);
const figure = (value: number): string => (Number.isFinite(value) ? value.toFixed(3) : '–').padStart(9);
process.stdout.write(
  `${articles} articles; ${((used.user + used.system) / 1000 / articles).toFixed(1)} ms of CPU an article\n`,
);
process.stdout.write(
  `${''.padEnd(22)}${'precision'.padStart(9)}${'recall'.padStart(9)}${'F1'.padStart(9)}${'gold'.padStart(7)}\n`,
);
for (const [name, {gold, found, right}] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1))) {
  process.stdout.write(
    `${name.padEnd(22)}${figure(right / found)}${figure(right / gold)}${figure((2 * right) / (found + gold))}${String(gold).padStart(7)}\n`,
  );
}
process.stdout.write(`linking B-cubed F1    ${figure(bcubed())}\n\n`);
const most = process.argv.includes('--errors') ? Number(process.argv.at(-1)) : MOST_ERRORS;
for (const [text, times] of [...errors].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most))
  process.stdout.write(`${String(times).padStart(3)} × ${text}\n`);
