/**
 * Attached particles as a lattice: every way a written word may be read as clitics and a host, settled later by what is in
 * the lexicon and never stripped blindly: وكالة, بغداد, فلسطين, لندن are whole words.
 * Grammar: conjunction (و ف) + preposition (ب ك ل) + article (ال); لِـ before ال is written لل.
 */
import {fold, isPlain} from './normalise.ts';
import {remember} from './remember.ts';
import type {Token} from './tokenise.ts';

/** One reading of a written word. */
export interface Reading {
  /** Folded particles in front: '' | 'و' | 'وب' | 'لل' … */
  readonly clitics: string;
  /** Folded host; begins with ال when the article is part of it (also for لل, where it is not written). */
  readonly host: string;
  /** Offset in the text where the written host begins: after the clitics, and after لل. */
  readonly start: number;
}

const CONJUNCTIONS = ['', 'و', 'ف'];
const PREPOSITIONS = ['', 'ب', 'ك', 'ل'];
const SHORTEST_HOST = 2;

/** All readings of a word, the whole word first, then by growing clitics. A word of another script has one reading. */
export const readings = (token: Token): readonly Reading[] => {
  const whole: Reading = {clitics: '', host: token.folded, start: token.start};
  if (token.kind !== 'word') return [whole];
  const splits = splitsOf(token.folded);
  return splits.length === 0
    ? [whole]
    : [whole, ...splits.map(({clitics, host}) => ({clitics, host, start: startAfter(token, clitics.length)}))];
};

/** Readings of every token of a text, index by index; made once for each list of tokens, since every analyser asks for them. */
export const allReadings = (tokens: readonly Token[]): readonly (readonly Reading[])[] => {
  const known = READ.get(tokens);
  if (known !== undefined) return known;
  const made = tokens.map(readings);
  READ.set(tokens, made);
  return made;
};
const READ = new WeakMap<readonly Token[], readonly (readonly Reading[])[]>();

/** Readings with clitics of a folded word. */
const splitsOf = remember((folded: string): readonly Pick<Reading, 'clitics' | 'host'>[] => {
  const found: Pick<Reading, 'clitics' | 'host'>[] = [];
  for (const conjunction of CONJUNCTIONS) {
    if (!folded.startsWith(conjunction)) continue;
    for (const preposition of PREPOSITIONS) {
      const clitics = conjunction + preposition;
      if (clitics === '' || !folded.startsWith(clitics)) continue;
      const host = folded.slice(clitics.length);
      if (host.length >= SHORTEST_HOST) found.push({clitics, host});
      // «لليابان»: the article's lam and the preposition's are both written, the alef is not.
      if (preposition === 'ل' && host.startsWith('ل') && host.length > SHORTEST_HOST)
        found.push({clitics: `${clitics}ل`, host: `ال${host.slice(1)}`});
    }
  }
  return found;
});

/** Offset in the text after the first `count` folded letters of a token, marks and tatweel on them included. */
export const startAfter = (token: Token, count: number): number => {
  if (isPlain(token.surface)) return token.start + count;
  let offset = 0;
  let letters = 0;
  for (const character of token.surface) {
    const length = fold(character).length;
    // Marks and tatweel behind the last counted letter go with it.
    if (letters >= count && length > 0) break;
    letters += length;
    offset += character.length;
  }
  return token.start + offset;
};
