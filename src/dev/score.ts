/**
 * `npm run score`: how well texts are understood, measure by measure beside its floor and goal, then the commonest errors. The marks are
 * in `tests/dev/`; texts that are not ours stand in `../shared`, and measures that need them are left out where it is missing.
 */
import {readGazetteer} from '../1-read/read-gazetteer.ts';
import {readWordLists} from '../1-read/read-word-lists.ts';
import {prepareKnowledge} from '../3-analyse/analyse-article.ts';
import {readGoldArticles} from './gold-articles.ts';
import {readLanguageSamples, readNewsSamples} from './language-samples.ts';
import {linkingRows} from './linking-rows.ts';
import {printScore} from './print-score.ts';
import {scoreArticles} from './score-articles.ts';
import {scoreDayExpressions} from './score-day-expressions.ts';
import {scoreHijri} from './score-hijri.ts';
import {scoreLanguages, scoreNewsKept} from './score-languages.ts';
import {scoreLinking} from './score-linking.ts';
import type {Score} from './score-row.ts';
import {scoreSeeds} from './score-seeds.ts';
import {scoreSentences} from './score-sentences.ts';
import {sentenceRows} from './sentence-rows.ts';

const MOST_ERRORS = 20;

const knowledge = prepareKnowledge({entities: readGazetteer(), sources: [], tags: []}, readWordLists());
const articles = readGoldArticles();
if (articles === undefined)
  process.stdout.write('The development texts (../shared) are not here: only what needs none of them is measured.\n');

const sentences = scoreSentences(knowledge);
const scores: readonly (Score | undefined)[] = [
  articles && scoreArticles(articles, knowledge),
  sentences && sentenceRows(sentences),
  linkingRows(scoreLinking(false), scoreLinking(true)),
  scoreDayExpressions(),
  scoreHijri(),
  scoreLanguages(readLanguageSamples()),
  scoreNewsKept(readNewsSamples()),
  scoreSeeds(),
];
const at = process.argv.indexOf('--errors');
process.stdout.write(
  printScore(
    {rows: scores.flatMap(score => score?.rows ?? []), errors: scores.flatMap(score => score?.errors ?? [])},
    at < 0 ? MOST_ERRORS : Number(process.argv[at + 1]),
  ),
);
