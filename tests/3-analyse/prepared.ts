import {readGazetteer} from '../../src/1-read/read-gazetteer.ts';
import {readWordLists} from '../../src/1-read/read-word-lists.ts';
import {prepareKnowledge} from '../../src/3-analyse/analyse-article.ts';
import {findNames} from '../../src/3-analyse/names/find-names.ts';
import {findQuotes} from '../../src/3-analyse/quotes/find-quotes.ts';
import {tokenise} from '../../src/arabic/tokenise.ts';
import type {Mention, Quote} from '../../src/model/record.ts';

/** What the analysers know when an archive has no authority files: gazetteer and word lists. */
export const KNOWLEDGE = prepareKnowledge({entities: readGazetteer(), sources: [], tags: []}, readWordLists());

/** The names of a text. */
export const namesIn = (text: string): readonly Mention[] => findNames(text, tokenise(text), KNOWLEDGE.names);

/** The quotations of a text. */
export const quotesIn = (text: string): readonly Quote[] =>
  findQuotes(text, tokenise(text), namesIn(text), KNOWLEDGE.words);
