import type {Span} from '../model/span.ts';
import {ARABIC_LETTERS, DIGITS, INVISIBLE, MARKS, TATWEEL} from './characters.ts';
import {fold} from './normalise.ts';
import {remember} from './remember.ts';

/** Arabic word, word in any other script, number in any digits, or one punctuation mark. */
export type TokenKind = 'word' | 'latin' | 'number' | 'mark';

/** A word, number or punctuation mark of a text, with its place in it. */
export interface Token extends Span {
  /** Characters as printed. */
  readonly surface: string;
  /** Spelling folded for matching (see `fold`). */
  readonly folded: string;
  /** Arabic word, word in another script, number, or one punctuation mark. */
  readonly kind: TokenKind;
  /** True when no white space stands between this token and the one before it. */
  readonly joined: boolean;
  /** True when a line feed stands between this token and the one before it, or it is the first. */
  readonly startsLine: boolean;
}

const EXTRAS = `${MARKS}${INVISIBLE}${TATWEEL}`;
const TOKEN = new RegExp(
  [
    `[${ARABIC_LETTERS}][${ARABIC_LETTERS}${EXTRAS}]*`,
    `[${DIGITS}]+(?:[.,\u066B\u066C][${DIGITS}]+)*`,
    `\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*`,
    `[^\\s${INVISIBLE}]`,
  ].join('|'),
  'gu',
);

/**
 * Splits a text into tokens in order. Arabic words keep their marks and tatweel in `surface`; a hyphen, slash or quotation
 * mark is a token of its own. Slicing the text by a token's span gives its surface form.
 */
export const tokenise = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let previousEnd = 0;
  for (const match of text.matchAll(TOKEN)) {
    const surface = match[0];
    const start = match.index;
    const {folded, kind} = shapeOf(surface);
    // Most words have one space between them.
    const between = start === previousEnd + 1 && text[previousEnd] === ' ' ? ' ' : text.slice(previousEnd, start);
    tokens.push({
      start,
      end: start + surface.length,
      surface,
      folded,
      kind,
      joined: tokens.length > 0 && (between === '' || (between !== ' ' && !/\s/u.test(between))),
      startsLine: tokens.length === 0 || (between.length > 0 && between.includes('\n')),
    });
    previousEnd = start + surface.length;
  }
  return tokens;
};

/** Folding costs more than finding the word; that words spelt alike then share one string makes every later look-up cheaper. */
const shapeOf = remember(
  (surface: string): Pick<Token, 'folded' | 'kind'> => ({
    folded: fold(surface),
    kind: KINDS.find(({opening}) => opening.test(surface))?.kind ?? 'mark',
  }),
);

/** The first character tells a token's kind. */
const KINDS: readonly {readonly kind: TokenKind; readonly opening: RegExp}[] = [
  {kind: 'word', opening: new RegExp(`^[${ARABIC_LETTERS}]`, 'u')},
  {kind: 'number', opening: new RegExp(`^[${DIGITS}]`, 'u')},
  {kind: 'latin', opening: /^\p{L}/u},
];
