import {allReadings, type Reading} from '../../arabic/clitics.ts';
import {remember} from '../../arabic/remember.ts';
import {sentences} from '../../arabic/sentences.ts';
import type {Token} from '../../arabic/tokenise.ts';
import {GENERIC_WORDS} from '../../lexicon/generic-words.ts';
import {STOP_WORDS} from '../../lexicon/stop-words.ts';
import type {WordLists} from '../../model/lexicon.ts';
import type {Span} from '../../model/span.ts';

/** A phrase that an article keeps coming back to, in the form it prints most often, and how much it weighs. */
export interface KeyPhrase {
  readonly phrase: string;
  readonly weight: number;
}

const FEWEST = 2;
const LEAD_BONUS = 2;
/** A word that is not among the commonest tells more of what an article is about. */
const RARE_BONUS = 1.5;
const LONGEST = 3;
const SHORTEST_WORD = 3;
const MOST = 4;

/**
 * Headings an article would give itself: a noun with what makes it definite, «أسعار النفط» or «الأسلحة النووية» or «سوق العمل السعودية», named twice at
 * least, outside of names, dates and quotation cues. Heaviest first, at most four; empty for a text that repeats nothing. Arabic ends such a
 * phrase in a word with ال, which is how it is told from verbs and their objects: the first word must be a noun by its article or
 * stand in the common words without a verb's prefix.
 */
export const keyPhrases = (
  tokens: readonly Token[],
  taken: readonly Span[],
  leadEnd: number,
  words: WordLists,
): readonly KeyPhrase[] => {
  const found = new Map<string, {weight: number; count: number; forms: Map<string, number>; length: number}>();
  const isTaken = takenTokens(tokens, taken);
  const hosts = allReadings(tokens);
  for (const sentence of sentences(tokens)) {
    for (let first = sentence.first; first < sentence.end; first++) {
      const head = tokens[first];
      const noun = head === undefined || isTaken[first] ? undefined : nounOf(head, hosts[first] ?? [], words);
      for (let length = 2; noun !== undefined && length <= LONGEST && first + length <= sentence.end; length++) {
        const last = first + length - 1;
        if (isTaken[last] || !isDefinite(tokens[last])) break;
        const phrase = phraseOf(noun, tokens.slice(first, last + 1), words);
        if (phrase === undefined) continue;
        const entry = found.get(phrase.key) ?? {weight: 0, count: 0, forms: new Map<string, number>(), length};
        entry.count++;
        entry.weight += phrase.weight * ((tokens[first]?.start ?? 0) < leadEnd ? LEAD_BONUS : 1);
        entry.forms.set(phrase.form, (entry.forms.get(phrase.form) ?? 0) + 1);
        found.set(phrase.key, entry);
      }
    }
  }
  const repeated = [...found].filter(([, {count}]) => count >= FEWEST);
  return repeated
    .filter(
      ([key, {count}]) =>
        !repeated.some(
          ([other, longer]) => other !== key && ` ${other} `.includes(` ${key} `) && longer.count >= count,
        ),
    )
    .map(([key, {weight, forms}]) => ({key, weight, phrase: mostPrinted(forms)}))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, MOST)
    .map(({phrase, weight}) => ({phrase, weight}));
};

/** For each token, whether a name or date covers any of it; spans need not be in order. */
const takenTokens = (tokens: readonly Token[], taken: readonly Span[]): readonly boolean[] => {
  const ordered = taken.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let end = 0;
  return tokens.map(token => {
    for (let span = ordered[next]; span !== undefined && span.start < token.end; span = ordered[next]) {
      end = Math.max(end, span.end);
      next++;
    }
    return token.start < end;
  });
};

const phraseOf = (
  noun: Pick<Reading, 'host' | 'start'>,
  phrase: readonly Token[],
  words: WordLists,
): {readonly key: string; readonly form: string; readonly weight: number} | undefined => {
  const [head, ...rest] = phrase;
  if (head === undefined) return undefined;
  const bare = [noun.host, ...rest.map(({folded}) => folded)].map(withoutArticle);
  if (
    bare.some(word => word.length < SHORTEST_WORD || GENERIC_WORDS.has(word)) ||
    bare.some(word => isOffice(word, words))
  )
    return undefined;
  const rare = bare.filter(word => !words.commonWords.has(word) && !words.commonWords.has(`ال${word}`)).length;
  return {
    key: bare.join(' '),
    form: [head.surface.slice(noun.start - head.start), ...rest.map(({surface}) => surface)].join(' '),
    weight: RARE_BONUS ** rare * (phrase.length === 2 ? 1 : RARE_BONUS),
  };
};

const withoutArticle = remember((word: string): string => word.replace(/^ال(?=\p{L}{2})/u, ''));
const isDefinite = (token: Token | undefined): boolean => token?.kind === 'word' && hasArticle(token.folded);
const hasArticle = remember(
  (folded: string): boolean => /^ال\p{L}{3}/u.test(folded) && !/^ال(?:ذي|تي|ذين|لذين|لتين)$/u.test(folded),
);

/** Adjectives of lands, roles and bodies make offices and institutions, which are names for others to find. */
const isOffice = (word: string, {roles, reportingVerbs, nationalities}: WordLists): boolean =>
  roles.has(word) ||
  reportingVerbs.has(word) ||
  // «العربي» has no country: «اللغة العربية» is a heading.
  nationalities.get(word.replace(FEMININE, '')) !== undefined;
const FEMININE = /(?:ه|ات|ين|ون)$/u;

/** The head without its particles, where it is a noun by its article or one of the common words that no verb is spelt like. */
const nounOf = (token: Token, hosts: readonly Reading[], words: WordLists): Reading | undefined => {
  if (token.kind !== 'word' || STOP_WORDS.has(token.folded)) return undefined;
  const nouns = hosts.filter(
    ({clitics, host}) =>
      !STOP_WORDS.has(host) && !words.reportingVerbs.has(host) && !VERB_SHAPE.test(host) && !LIL.test(clitics),
  );
  const listed = nouns.find(
    ({host}) =>
      host.startsWith('ال') ||
      words.commonWords.has(`ال${host}`) ||
      (NOUN_ENDING.test(host) && words.commonWords.has(host)),
  );
  // Of a word in no list the conjunction is taken off, since few nouns begin with و.
  const ending = nouns.filter(({host}) => NOUN_ENDING.test(host));
  return listed ?? ending.find(({clitics}) => clitics === 'و') ?? ending.find(({clitics}) => clitics === '');
};

/** The article of «للاتصالات» is not written and cannot be shown. */
const LIL = /لل$/u;
const NOUN_ENDING = /(?:ات|يه)$/u;
const VERB_SHAPE = /^(?:ي|ست|سي|ن)\p{L}{3,}$/u;

const mostPrinted = (forms: ReadonlyMap<string, number>): string =>
  [...forms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '';
