/**
 * What the analysis finds in the marked articles. Measures as in the shared scorer: mentions by exact words and type, links by
 * B-cubed, times by value, quotations by overlap, and their speaker by name.
 */
import {type Analysis, analyseArticle, type Knowledge} from '../3-analyse/analyse-article.ts';
import {soundKey} from '../3-analyse/names/skeleton.ts';
import {fold} from '../arabic/normalise.ts';
import {bcubed, type Link} from './bcubed.ts';
import type {GoldArticle} from './gold-articles.ts';
import {type Bar, type Score, type ScoreRow, sumTallies, type Tally, tallyRow} from './score-row.ts';

const TYPES = {PER: 'person', LOC: 'place', ORG: 'organisation'} as const;
type EntityType = (typeof TYPES)[keyof typeof TYPES];

const BARS: Readonly<Record<'names' | 'times', Bar>> = {
  names: {floor: 0.7, goal: 0.8},
  times: {floor: 0.8, goal: 0.92},
};

/** Names, links, times, quotations and speakers over all marked articles, names also by type and region; then the speed. */
export const scoreArticles = (articles: readonly GoldArticle[], knowledge: Knowledge): Score => {
  const outcomes = articles.map(gold => compare(gold, analyse(gold, knowledge)));
  const names = outcomes.flatMap(({region, names}) => names.map(tally => ({...tally, region})));
  const by = (key: 'type' | 'region'): readonly ScoreRow[] =>
    [...new Set(names.map(tally => tally[key]))]
      .sort()
      .map(value => tallyRow(`  ${value}`, sumTallies(names.filter(tally => tally[key] === value))));
  const quotes = sumTallies(outcomes.map(outcome => outcome.quotes));
  const speakers = sumTallies(outcomes.map(outcome => outcome.speakers));
  const links = outcomes.flatMap(outcome => outcome.links);
  return {
    rows: [
      tallyRow('names in news', sumTallies(names), BARS.names),
      ...by('type'),
      ...by('region'),
      {measure: 'links in news, B-cubed F1', figure: bcubed(links), unit: 'share', cases: links.length},
      tallyRow('dates in news', sumTallies(outcomes.map(outcome => outcome.times)), BARS.times),
      ...quoteRows(quotes, speakers),
      speedRow(articles, knowledge),
    ],
    errors: outcomes.flatMap(outcome => outcome.errors),
  };
};

const quoteRows = (quotes: Tally, speakers: Tally): readonly ScoreRow[] => {
  const row = {unit: 'percent', cases: quotes.marked} as const;
  return [
    {...row, measure: 'quotes: precision', figure: quotes.right / quotes.found, floor: 0.85, goal: 0.95},
    {...row, measure: 'quotes: recall', figure: quotes.right / quotes.marked, floor: 0.8, goal: 0.92},
    {
      measure: 'quotes: right speaker',
      figure: speakers.right / speakers.marked,
      unit: 'percent',
      cases: speakers.marked,
      floor: 0.75,
      goal: 0.9,
    },
  ];
};

const analyse = ({text, date}: GoldArticle, knowledge: Knowledge): Analysis =>
  analyseArticle({text, published: date, prefer: 'auto'}, knowledge);

const ROUNDS = 4;

/** Milliseconds of processor time an article, once everything is compiled and warm. */
const speedRow = (articles: readonly GoldArticle[], knowledge: Knowledge): ScoreRow => {
  const started = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) for (const gold of articles) analyse(gold, knowledge);
  const {user, system} = process.cpuUsage(started);
  return {
    measure: 'speed: all analysis of an article, one core, warm',
    figure: (user + system) / 1000 / ROUNDS / articles.length,
    unit: 'milliseconds',
    cases: articles.length,
    floor: 10,
    goal: 3,
  };
};

/** What came of one article. */
interface Outcome {
  readonly region: string;
  readonly names: readonly (Tally & {readonly type: EntityType})[];
  readonly times: Tally;
  readonly quotes: Tally;
  readonly speakers: Tally;
  readonly links: readonly Link[];
  readonly errors: readonly string[];
}

const compare = (gold: GoldArticle, analysis: Analysis): Outcome => {
  const names = compareNames(gold, analysis);
  const times = compareTimes(gold, analysis);
  const quotes = compareQuotes(gold, analysis);
  return {
    region: gold.region,
    names: names.tallies,
    links: names.links,
    times: times.tally,
    quotes: quotes.quotes,
    speakers: quotes.speakers,
    errors: [...names.errors, ...times.errors, ...quotes.errors],
  };
};

const plain = (text: string): string =>
  fold(text)
    .replace(/[“”"«»'‘’()[\]،,.؛:…\-–—_/]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

const compareNames = (
  gold: GoldArticle,
  {mentions}: Analysis,
): Pick<Outcome, 'links' | 'errors'> & {readonly tallies: Outcome['names']} => {
  const types = new Map(gold.entities.map(({key, type}) => [key, TYPES[type]]));
  const left = mentions.map(({type, text, entity}) => ({type, surface: plain(text), entity, used: false}));
  const tallies: (Tally & {readonly type: EntityType})[] = mentions.map(({type}) => ({
    type,
    marked: 0,
    found: 1,
    right: 0,
  }));
  const links: Link[] = [];
  const errors: string[] = [];
  for (const {start, end, key} of gold.mentions) {
    const type = types.get(key);
    if (type === undefined) throw new Error(`${gold.id}: ${key} is not among the entities`);
    const surface = plain(gold.text.slice(start, end));
    const hit = left.find(found => !found.used && found.type === type && found.surface === surface);
    tallies.push({type, marked: 1, found: 0, right: hit === undefined ? 0 : 1});
    if (hit === undefined) errors.push(`missed ${type} ${surface}`);
    else {
      hit.used = true;
      if (hit.entity !== null) links.push({marked: key, found: hit.entity});
    }
  }
  errors.push(...left.filter(({used}) => !used).map(({type, surface}) => `extra ${type} ${surface}`));
  return {tallies, links, errors};
};

const compareTimes = (
  gold: GoldArticle,
  {times}: Analysis,
): {readonly tally: Tally; readonly errors: readonly string[]} => {
  const left = times.map(time => ({...time, used: false}));
  const errors: string[] = [];
  let right = 0;
  for (const {start, end, value} of gold.times) {
    const values = [value].flat();
    const overlapping = left.filter(time => !time.used && time.start < end && start < time.end);
    const hit = overlapping.find(time => values.includes(time.value ?? '')) ?? overlapping[0];
    if (hit !== undefined) hit.used = true;
    if (hit !== undefined && values.includes(hit.value ?? '')) right++;
    else
      errors.push(
        `time ${plain(gold.text.slice(start, end))} = ${values.join(' or ')}, got ${hit?.value ?? 'nothing'}`,
      );
  }
  errors.push(...left.filter(({used}) => !used).map(({text, value}) => `extra time ${plain(text)} = ${value}`));
  return {tally: {marked: gold.times.length, found: times.length, right}, errors};
};

const SHOWN_OF_QUOTE = 40;

const compareQuotes = (gold: GoldArticle, {quotes}: Analysis): Pick<Outcome, 'quotes' | 'speakers' | 'errors'> => {
  const names = new Map(gold.entities.map(({key, name}) => [key, name]));
  const left = [...quotes];
  const errors: string[] = [];
  let right = 0;
  let spoken = 0;
  for (const {start, end, speaker, speakerName} of gold.quotes) {
    const at = left.findIndex(found => found.start < end && start < found.end);
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (found === undefined) {
      errors.push(`missed quote ${plain(gold.text.slice(start, end)).slice(0, SHOWN_OF_QUOTE)}`);
      continue;
    }
    right++;
    const by = speaker === null ? speakerName : names.get(speaker);
    const isRight =
      by === null || by === undefined
        ? found.speaker === null
        : isSame(found.speakerName, by) || (speaker !== null && found.speaker === speaker);
    if (isRight) spoken++;
    else errors.push(`speaker ${found.speakerName}, not ${by}`);
  }
  errors.push(...left.map(({text}) => `extra quote ${plain(text).slice(0, SHOWN_OF_QUOTE)}`));
  return {
    quotes: {marked: gold.quotes.length, found: quotes.length, right},
    speakers: {marked: right, found: right, right: spoken},
    errors,
  };
};

/** One name contains the other in some spelling: the marks have the usual name, the article the printed one. */
const isSame = (found: string | null, wanted: string): boolean => {
  if (found === null) return false;
  const [left, right] = [soundKey(plain(found)), soundKey(plain(wanted))];
  const [short, long] = [plain(found), plain(wanted)].sort((a, b) => a.length - b.length).map(name => name.split(' '));
  // «عبداللطيف الزياني» is «عبداللطيف بن راشد الزياني».
  const isShortened = (short?.length ?? 0) > 1 && short?.every(word => long?.includes(word)) === true;
  return isShortened || left.includes(right) || right.includes(left);
};
