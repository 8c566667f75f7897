import type {Token} from './tokenise.ts';

/** A run of tokens that belong together: indexes into the token list, half-open. */
export interface Sentence {
  readonly first: number;
  readonly end: number;
}

const ENDS = new Set(['.', '!', '?', '؟', '…', '۔']);
const AFTER_END = new Set(['»', '”', '"', '’', ')', ']']);

/**
 * Sentences of a tokenised text. A sentence ends at a line feed, or after . ! ? ؟ … and any closing marks behind it;
 * a full stop between single letters («أ. ف. ب.») or inside a number does not end one.
 */
export const sentences = (tokens: readonly Token[]): readonly Sentence[] => {
  const found: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (token === undefined) break;
    const ends =
      next === undefined ||
      next.startsLine ||
      ((ENDS.has(token.surface) || (AFTER_END.has(token.surface) && ENDS.has(tokens[index - 1]?.surface ?? ''))) &&
        !AFTER_END.has(next.surface) &&
        !ENDS.has(next.surface) &&
        !isInitial(tokens[index - 1], token));
    if (!ends) continue;
    found.push({first, end: index + 1});
    first = index + 1;
  }
  return found;
};

/** «أ.» or «د.» : one letter and its stop. */
const isInitial = (before: Token | undefined, stop: Token): boolean =>
  stop.surface === '.' &&
  before !== undefined &&
  before.kind !== 'mark' &&
  before.kind !== 'number' &&
  before.folded.length === 1;
