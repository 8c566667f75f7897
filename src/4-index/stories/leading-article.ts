import {lightStem} from '../../arabic/light-stem.ts';
import {tokenise} from '../../arabic/tokenise.ts';
import {STOP_WORDS} from '../../lexicon/stop-words.ts';
import type {ArchivedArticle} from '../../model/archive.ts';
import type {ArticleId} from '../../model/ids.ts';

/** Added to the words of a headline when they are averaged: one of two words is easily borne out and says little. */
const SHORTNESS = 4;
/** A headline that asks does not tell the event. */
const QUESTION = /[?؟]/u;

/** The article whose headline the headlines and leads of the others bear out best, word by word; copies stand back, then the oldest leads. */
export function leadingArticle(
  articles: readonly ArchivedArticle[],
  copies: ReadonlyMap<ArticleId, ArchivedArticle>,
): ArchivedArticle {
  const [oldest] = articles;
  if (!oldest) throw new Error('expected a story with articles');
  const openings = articles.map(
    ({front, record}) => new Set(stemsOf(`${front.title}\n${firstParagraph(record.text)}`)),
  );
  const scores = articles.map(({id, front}, own) => {
    const words = stemsOf(front.title);
    if (copies.has(id) || QUESTION.test(front.title)) return 0;
    const borneOut = words.map(word => openings.filter((opening, other) => other !== own && opening.has(word)).length);
    return borneOut.reduce((sum, count) => sum + count, 0) / (words.length + SHORTNESS);
  });
  return articles[scores.indexOf(Math.max(...scores))] ?? oldest;
}

const firstParagraph = (text: string): string => text.split('\n', 1)[0] ?? '';

const stemsOf = (text: string): readonly string[] =>
  tokenise(text).flatMap(({kind, folded}) => (kind === 'word' && !STOP_WORDS.has(folded) ? [lightStem(folded)] : []));
