import {queryTerms, wordsOf} from './fold-search.ts';

/** Terms of the words of a name or of what is typed to find one, each in its likeliest reading. */
export const nameTerms = (name: string): readonly string[] =>
  name
    .split(/\s+/u)
    .flatMap(wordsOf)
    .flatMap(word => queryTerms(word).slice(0, 1));

/** The letters that a file of names is for: the first two of a term, or the one it has. */
export const nameLetters = (term: string): string => [...term].slice(0, 2).join('');

/** Name of that file: code points, hexadecimal. */
export const nameBucket = (letters: string): string =>
  [...letters].map(letter => (letter.codePointAt(0) ?? 0).toString(16)).join('-');

/** Letters that terms begin with in news: each has a file of words, be it empty, so that none is asked for in vain. */
export const LETTERS: readonly string[] = [...'ءابتثجحخدذرزسشصضطظعغفقكلمنهويabcdefghijklmnopqrstuvwxyz'];

/** Name of the file of words that holds what begins with a term's first letter: its code point, hexadecimal. */
export const bucketOf = (term: string): string => nameBucket([...term].slice(0, 1).join(''));
