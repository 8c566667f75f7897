import {queryTerms, wordsOf} from './fold-search.ts';

/** Terms of the words of a name or of what is typed to find one, each in its likeliest reading. */
export const nameTerms = (name: string): readonly string[] =>
  name
    .split(/\s+/u)
    .flatMap(wordsOf)
    .flatMap(word => queryTerms(word).slice(0, 1));

/** Name of the file that holds what begins with a term's first letter: its code point, hexadecimal. */
export const bucketOf = (term: string): string => (term.codePointAt(0) ?? 0).toString(16);
