/** What every name rule sees: one article's tokens with their readings and word classes, and the lexicon. Pure data, made once an article. */
import {allReadings, type Reading} from '../../arabic/clitics.ts';
import {remember, rememberWith} from '../../arabic/remember.ts';
import type {Token} from '../../arabic/tokenise.ts';
import type {Candidate} from './candidate.ts';
import type {NameLexicon} from './name-lexicon.ts';

/** One article as rules see it; `readings` runs beside `tokens`, index by index. */
export interface NameContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: NameLexicon;
  /** Readings of each token, the whole word first. */
  readonly readings: readonly (readonly Reading[])[];
  /** True of a text that prints ة with its dots, so that a final ه is a pronoun: «أذاعه» is no «إذاعة». */
  readonly dotsFeminine: boolean;
}

/** A rule: from the context and what earlier rules found, candidates of its own; they may overlap, and `name` is what mentions report. */
export interface NameRule {
  readonly name: string;
  readonly find: (context: NameContext, found: readonly Candidate[]) => readonly Candidate[];
}

/** The context of one text. `tokens` are those of `text`; each is read for clitics once. */
export const nameContext = (text: string, tokens: readonly Token[], lexicon: NameLexicon): NameContext => ({
  text,
  tokens,
  lexicon,
  readings: allReadings(tokens),
  dotsFeminine: tokens.filter(endsIn('ة')).length > tokens.filter(endsIn('ه')).length,
});

const endsIn =
  (letter: string) =>
  ({surface}: Token): boolean =>
    surface.endsWith(letter);

/** True of a word that ends in a pronoun where its folded spelling ends like a feminine noun: «أذاعه», «مؤسسه» in a text that prints ة. */
export const hasPronoun = ({tokens, dotsFeminine}: NameContext, index: number): boolean =>
  dotsFeminine && tokens[index]?.surface.endsWith('ه') === true;

/** The folded spelling of a token, or '' beyond the end. */
export const foldedAt = (context: NameContext, index: number): string => context.tokens[index]?.folded ?? '';

/** True when tokens `index - 1` and `index` stand in one line with nothing but white space between them. */
export const follows = (context: NameContext, index: number): boolean => {
  const token = context.tokens[index];
  return token !== undefined && !token.startsLine;
};

const QUOTES = new Set(['«', '»', '“', '”', '"', '„', '‟', "'", '‘', '’']);
/** True for the surface of a token that is one quotation mark, single or double, straight or not. */
export const isQuoteMark = (surface: string): boolean => QUOTES.has(surface);

/** Masculine or feminine adjective of a country or people, with or without ال: its ISO code, '' for a region, undefined for other words. */
export const nationalityOf = rememberWith((lexicon: NameLexicon, folded: string): string | undefined => {
  const bare = folded.startsWith('ال') && folded.length > 4 ? folded.slice(2) : folded;
  // The word itself as well: the ال of «ألماني» is no article.
  for (const stem of [bare, folded].flatMap(form => [
    form,
    form.replace(/ه$/u, ''),
    form.replace(/(?:ين|ون|ان|تين|تان|ات)$/u, ''),
  ])) {
    if (lexicon.words.nationalities.has(stem)) return lexicon.words.nationalities.get(stem) ?? '';
  }
  return undefined;
});

/** Country named by the adjective that begins at token `index`, with the number of tokens it takes: «الكورية الشمالية» is two. */
export const nationalityAt = (
  context: NameContext,
  index: number,
): {readonly country: string; readonly tokens: number} | undefined => {
  const first = foldedAt(context, index);
  const second = foldedAt(context, index + 1);
  // Few adjectives open a pair, and only for those is one looked up.
  const paired = context.lexicon.pairOpenings.has(bareAdjective(first))
    ? context.lexicon.words.nationalities.get(`${bareAdjective(first)} ${bareAdjective(second)}`)
    : undefined;
  if (paired !== undefined) return {country: paired, tokens: 2};
  const single = nationalityOf(context.lexicon, first);
  return single === undefined ? undefined : {country: single, tokens: 1};
};

const bareAdjective = remember((folded: string): string => folded.replace(/^ال/u, '').replace(/(?:ه|ين|ون)$/u, ''));

/** The reading of a token as a host without clitics whose folded form passes a test; the whole word is tried first. */
export const readAs = (context: NameContext, index: number, accepts: (host: string) => boolean): Reading | undefined =>
  context.readings[index]?.find(reading => accepts(reading.host));

/** True of an ordinary word: listed as such, with or without the article, or with a conjunction before it. */
export const isCommon = rememberWith((lexicon: NameLexicon, folded: string): boolean => {
  const {commonWords, reportingVerbs} = lexicon.words;
  if (commonWords.has(folded) || reportingVerbs.has(folded) || commonWords.has(`ال${folded}`)) return true;
  const bare = folded.startsWith('ال') ? folded.slice(2) : folded;
  if (folded.length > 4 && folded.endsWith('ا') && commonWords.has(folded.slice(0, -1))) return true;
  return (
    (bare.length > 2 && commonWords.has(bare)) ||
    lexicon.words.roles.has(bare) ||
    lexicon.words.organisationHeads.has(bare) ||
    lexicon.words.placeHeads.has(bare)
  );
});

/** True of an ordinary word and of one with an ending or a pronoun of three letters or more in front: «اجازاتهم», «رئيسي». */
export const isInflected = (lexicon: NameLexicon, stem: string): boolean => {
  const shorter = stem.replace(SUFFIXES, '');
  return (
    isCommon(lexicon, stem) ||
    (shorter.length > 2 && shorter !== stem && (isCommon(lexicon, shorter) || isCommon(lexicon, `${shorter}ه`)))
  );
};
const SUFFIXES = /(?:تهما|تها|تهم|ته|هما|ها|هم|هن|نا|كم|تم|وا|ات|ين|ون|ان|تي|يه|[هكيتان])$/u;
