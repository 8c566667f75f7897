/**
 * The analysers in their order: names, times, quotes (which need names), suggested tags. Pure: an analysis depends on the text, the
 * publication date and the knowledge handed in, and on no other article.
 */
import {tokenise} from '../arabic/tokenise.ts';
import type {Authority} from '../model/authority.ts';
import type {WordLists} from '../model/lexicon.ts';
import type {Mention, Quote, Timex} from '../model/record.ts';
import {findNames} from './names/find-names.ts';
import {buildNameLexicon, type NameLexicon} from './names/name-lexicon.ts';
import {findQuotes} from './quotes/find-quotes.ts';
import {suggestHeadings} from './tags/suggest-headings.ts';
import type {SuggestedTag} from './tags/suggest-tags.ts';
import {findTimes} from './times/find-times.ts';

/** What analysis knows beside the text: compiled once, the same for every article of a run. */
export interface Knowledge {
  readonly authority: Authority;
  readonly names: NameLexicon;
  readonly words: WordLists;
}

/** What is analysed. `text` is the plain body in NFC; offsets of the result count in it. */
export interface AnalysisInput {
  readonly text: string;
  /** Publication date in any form of the record's `date`; undefined when unknown. */
  readonly published: string | undefined;
  /** Which way an expression without a year or tense points. */
  readonly prefer: 'past' | 'future' | 'auto';
}

/** What one text yields, each list in text order except suggested tags (most used first). `words` counts words of any script, no numbers. */
export interface Analysis {
  readonly mentions: readonly Mention[];
  readonly times: readonly Timex[];
  readonly quotes: readonly Quote[];
  readonly suggestedTags: readonly SuggestedTag[];
  readonly words: number;
}

/** Compiles the knowledge of a run; takes some hundred milliseconds. */
export const prepareKnowledge = (authority: Authority, words: WordLists): Knowledge => ({
  authority,
  words,
  names: buildNameLexicon(authority, words),
});

/** Runs the analysers over one text. Spans are half-open UTF-16 ranges of `text`; a list is empty where nothing is found. */
export const analyseArticle = ({text, published, prefer}: AnalysisInput, knowledge: Knowledge): Analysis => {
  const tokens = tokenise(text);
  const times = findTimes(text, tokens, {...(published === undefined ? {} : {published}), prefer});
  const mentions = findNames(text, tokens, knowledge.names);
  return {
    mentions,
    times,
    quotes: findQuotes(text, tokens, mentions, knowledge.words),
    suggestedTags: suggestHeadings(text, tokens, {
      tags: knowledge.authority.tags,
      taken: [...mentions, ...times],
      words: knowledge.words,
    }),
    words: tokens.filter(token => token.kind === 'word' || token.kind === 'latin').length,
  };
};
