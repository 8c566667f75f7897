/**
 * Whether a quotation is all that is said of something: the predicate of the clause a verb of saying governs. Then it is somebody's own
 * words however few they are («رأى أن فريقه «افتقد التركيز»»), where a title or a scare quote would leave the clause without one.
 */
import type {Token} from '../../arabic/tokenise.ts';
import {STOP_WORDS} from '../../lexicon/stop-words.ts';
import type {Mention} from '../../model/record.ts';
import {findBetween} from './lookup.ts';

/** Where a quotation stands: the token of its opening mark, the token behind it, and the cue it hangs on. */
export interface Place {
  readonly firstToken: number;
  readonly afterToken: number;
  readonly cueToken: number;
}

const SUBORDINATORS: ReadonlySet<string> = new Set(['ان', 'بان', 'لان', 'وان', 'فان', 'كان', 'كانت']);
const WITH_PRONOUN = /^[وفبلك]?ان(?:ه|ها|هم|هما|هن)$/u;
/** Nouns of being, whose complement alone says what is or is not: «أكد عدم وجود “…”». */
const BEING: ReadonlySet<string> = new Set([
  'وجود',
  'غياب',
  'انعدام',
  'انتفاء',
  'حدوث',
  'وقوع',
  'حصول',
  'بوجود',
  'بحدوث',
  'بحصول',
]);
const LONGEST_SUBJECT = 6;

/** «لأنه “…”», «بأنها “…”»: the pronoun is the whole subject. */
export const hasPronounSubject = (tokens: readonly Token[], {firstToken}: Place): boolean =>
  WITH_PRONOUN.test(tokens[firstToken - 1]?.folded ?? '');

/** «أكد عدم وجود “خطر آني”»; a definite complement may be a name. */
export const isComplementOfBeing = (tokens: readonly Token[], {firstToken}: Place): boolean =>
  BEING.has(tokens[firstToken - 1]?.folded ?? '') && !isDefinite(tokens[firstToken + 1]);

/**
 * «أن النتيجة “بداية النهاية”»: between the particle and the quotation stands a subject and nothing else, and behind it the clause is
 * over, so that no other predicate follows. With `strictly`, not even a preposition may follow. A definite quotation is an apposition.
 */
export const isClausePredicate = (
  tokens: readonly Token[],
  mentions: readonly Mention[],
  {firstToken, afterToken, cueToken}: Place,
  strictly: boolean,
): boolean => {
  if (isDefinite(tokens[firstToken + 1]) || !isClauseOver(tokens[afterToken], strictly)) return false;
  for (let index = firstToken - 1; index > Math.max(cueToken, firstToken - LONGEST_SUBJECT - 2); index--) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'mark') return false;
    if (SUBORDINATORS.has(token.folded)) return index < firstToken - 1;
    const isHead = SUBORDINATORS.has(tokens[index - 1]?.folded ?? '') && !STOP_WORDS.has(token.folded);
    if (!isHead && !token.folded.startsWith('ال') && !isInName(token, mentions)) return false;
  }
  return false;
};

const isDefinite = (token: Token | undefined): boolean => token?.folded.startsWith('ال') === true;

const isClauseOver = (token: Token | undefined, strictly: boolean): boolean =>
  token === undefined ||
  token.startsLine ||
  /^[.,،؛!؟)]$/u.test(token.surface) ||
  token.folded === 'فيما' ||
  token.folded === 'بينما' ||
  (!strictly && (STOP_WORDS.has(token.folded) || /^(?:لل|ل?هذ|بال)/u.test(token.folded)));

const LONGEST_NAME = 60;

const isInName = (token: Token, mentions: readonly Mention[]): boolean =>
  findBetween(
    mentions,
    {from: token.start - LONGEST_NAME, to: token.end, key: mention => mention.start},
    mention => mention.end >= token.end,
  ) !== undefined;
