/** A query as it is asked of the index: what must all be found, each with the terms that may stand for it. */

import {STOP_WORDS} from '../lexicon/stop-words.ts';
import {bareHost, pairOf, queryTerms, TERM_END, wordsOf} from './fold-search.ts';
import {foldSpelling} from './fold-spelling.ts';
import {monthTerm} from './month-terms.ts';

/** One thing that every result must have. */
export interface QueryUnit {
  /** As typed. */
  readonly typed: string;
  /** Searches of Pagefind that may find it, the likeliest first: a term, or a phrase in quotation marks. */
  readonly searches: readonly string[];
  /** What is searched when none of these finds anything: words that begin so. Only of words that may still be being typed. */
  readonly beginning?: string;
  /** The folded word, where it is one whose spelling may be corrected. */
  readonly word?: string;
}

/** Words that say nothing when other words are there, folded as queries are. */
const SILENT: ReadonlySet<string> = new Set([...STOP_WORDS, 'ال', 'و', 'the', 'of', 'and', 'in'].map(foldSpelling));

/** Units of a query. None when nothing in it can be searched. «"عاصفة الحزم" ٢٠١٥» has a phrase and a number. */
export const parseQuery = (query: string): readonly QueryUnit[] => {
  const parts = [...query.matchAll(PART)];
  const units = parts.flatMap(({groups}, index) =>
    groups?.['phrase'] !== undefined
      ? phraseUnit(groups['phrase'])
      : wordUnits(groups?.['words'] ?? '', index === parts.length - 1),
  );
  const telling = units.filter(({typed, word}) => word === undefined || !SILENT.has(typed));
  return telling.length > 0 ? telling : units;
};

const PART =
  /["\u201C\u201D\u201E\u00AB](?<phrase>[^"\u201C\u201D\u201E\u00AB\u00BB]+)["\u201C\u201D\u00BB]|(?<words>[^"\u201C\u201D\u201E\u00AB\u00BB]+)/gu;

const termOf = (term: string): string => `${term}${TERM_END}`;
const phrase = (terms: readonly string[]): string => `"${terms.map(termOf).join(' ')}"`;

const phraseUnit = (text: string): readonly QueryUnit[] => {
  const words = text.split(/\s+/u).flatMap(wordsOf);
  const terms = words.map(
    (word, index) => monthTerm(words[index - 1], word, words[index + 1]) ?? queryTerms(word)[0] ?? word,
  );
  if (terms.length < 2) return wordUnits(text, false);
  // The first word may have a particle that the text has not, or the reverse.
  const [first = '', ...rest] = words;
  const others = queryTerms(first)
    .slice(1, 2)
    .map(term => phrase([term, ...terms.slice(1)]));
  return rest.length === 0 ? [] : [{typed: text.trim(), searches: [phrase(terms), ...others]}];
};

const wordUnits = (text: string, last: boolean): readonly QueryUnit[] => {
  const words = text.split(/\s+/u).flatMap(wordsOf);
  const units: QueryUnit[] = [];
  for (let at = 0; at < words.length; at++) {
    const [word = '', after, next] = words.slice(at, at + 3);
    if (/^\d{1,2}$/u.test(word) && after !== undefined) {
      const month = monthTerm(word, after, next);
      if (month !== undefined) {
        units.push({typed: `${word} ${after}`, searches: [phrase([String(Number(word)), month])]});
        at += isDouble(word, after, next) ? 2 : 1;
        continue;
      }
    }
    const month = monthTerm(words[at - 1], word, after);
    if (month !== undefined) {
      units.push({typed: word, searches: [termOf(month)]});
      if (isDouble(words[at - 1], word, after)) at += 1;
      continue;
    }
    const pair = after === undefined ? undefined : pairOf(word, after);
    if (pair !== undefined) {
      units.push({typed: `${word} ${after}`, searches: [termOf(pair)]});
      at += 1;
      continue;
    }
    const isLast = last && at === words.length - 1 && !/\s$/u.test(text);
    units.push({
      typed: word,
      searches: queryTerms(word).map(termOf),
      word,
      ...(isLast && word.length > 2 && {beginning: bareHost(word)}),
    });
  }
  return units;
};

/** True where the word after a month is its second half: «كانون الثاني». */
const isDouble = (before: string | undefined, word: string, after: string | undefined): boolean =>
  after !== undefined && monthTerm(before, word, undefined) !== monthTerm(before, word, after);
