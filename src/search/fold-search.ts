/**
 * The fold of search: spelling and endings that do not matter to who looks for a word are taken away from what is indexed and from what is asked,
 * by this one module, which runs unchanged in Node and in the browser. For every run of characters between white space there is one run of output, so that
 * places in the folded text are places in the original and excerpts can show what was printed.
 *
 * Endings are cut by rule (light stemming), broken plurals are led to their singular by a table, particles written onto a word (و ف ب ل ك) are cut
 * where a word list says so; the browser has no word list, and asks with the readings in turn instead.
 */
import {BROKEN_PLURALS, SINGULARS} from './broken-plurals.ts';
import {FIXED_WORDS, KEPT_FEMININES, LAM_ALEF_HOSTS} from './fixed-words.ts';
import {foldSpelling} from './fold-spelling.ts';
import {monthTerm} from './month-terms.ts';
import {NAME_VARIANTS} from './name-variants.ts';
import {joinedTerm, pairTerm} from './word-pairs.ts';

/** Changes with every change of what this module gives: an index and a script that disagree on it do not work together. */
export const FOLD_VERSION = 1;

/**
 * Stands at the end of every term, so that a term never begins another one: Pagefind matches the beginnings of words. A letter that no text has once it is folded.
 */
export const TERM_END = '\u066E';

/** True of a folded word that is in the word list at hand. */
export type Knows = (word: string) => boolean;

/** A text as search sees it: what is between white space, one by one, with the terms of each. */
export interface FoldedRun {
  readonly printed: string;
  readonly terms: readonly string[];
}

/** White-space runs of a text with their terms. A run of marks only has none. */
export const foldText = (text: string, knows: Knows): readonly FoldedRun[] => {
  const runs = text.split(/\s+/u).filter(run => run !== '');
  const words = runs.map(wordsOf);
  return runs.map((printed, index) => {
    const own = words[index] ?? [];
    const before = words[index - 1]?.at(-1);
    const after = words[index + 1]?.[0];
    return {
      printed,
      terms: unique(own.flatMap((word, at) => termsOf(word, own[at - 1] ?? before, own[at + 1] ?? after, knows))),
    };
  });
};

/** The letters and digits of a run, folded and parted at everything else: «العراقية-التركية،» → [العراقيه, التركيه]. */
export const wordsOf = (run: string): readonly string[] => foldSpelling(run).match(WORD) ?? [];

const WORD = /[\p{L}\p{M}]+|[0-9]+/gu;

const termsOf = (
  word: string,
  before: string | undefined,
  after: string | undefined,
  knows: Knows,
): readonly string[] => {
  const month = monthTerm(before, word, after);
  if (month !== undefined) return [month];
  const pair = after === undefined ? undefined : pairOf(word, after);
  return [...(pair === undefined ? [] : [pair]), ...indexTerms(word, knows)];
};

/** The term of two neighbours that are also written as one word, whatever particle stands before them. */
export const pairOf = (word: string, after: string): string | undefined => {
  const second = bareHost(after);
  return hostsOf(word)
    .map(host => pairTerm(host, second))
    .find(term => term !== undefined);
};

/** Terms under which a folded word of a text is indexed: one, or two where it can be read with and without its first letter. */
export const indexTerms = (word: string, knows: Knows): readonly string[] => {
  if (!ARABIC.test(word)) return [latinTerm(word)];
  const [whole = word, ...others] = hostsOf(word);
  // «الكامل» is a word, so «كامل» is one; there is no «البتونس».
  if (others.length === 0 || knows(`ال${whole}`) || isWhole(whole) || BROKEN_PLURALS.has(whole))
    return endings(whole, knows);
  const likely = others.find(host => isKnown(host, knows));
  const hosts = likely === undefined ? [whole, ...others.slice(0, isKnown(whole, knows) ? 0 : 1)] : [likely];
  const both = likely !== undefined && isKnown(whole, knows) ? [whole, ...hosts] : hosts;
  return unique(both.flatMap(host => endings(host, knows)));
};

/** Terms that may be meant by a folded word of a query, the likeliest first; each is worth a search of its own. */
export const queryTerms = (word: string): readonly string[] => {
  if (!ARABIC.test(word)) return [latinTerm(word)];
  return unique(
    hostsOf(word).flatMap(host => [stem(host), ...(/...ان$/u.test(host) ? [stem(host.slice(0, -2))] : [])]),
  );
};

const ARABIC = /[\u0621-\u064A]/u;

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

/** «iPhones» and «iphone»: an English plural is not another word. */
const latinTerm = (word: string): string => {
  if (/^[0-9]/u.test(word)) return word.replace(/^0+(?=[0-9])/u, '');
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
  const known = NAME_VARIANTS.get(bare);
  if (known !== undefined) return joinedTerm(known) ?? known;
  return bare.length > 4 && /[a-rt-z]s$/u.test(bare) ? bare.slice(0, -1) : bare;
};

const isKnown = (word: string, knows: Knows): boolean =>
  word.length > 2 &&
  (knows(word) || knows(`ال${word}`) || BROKEN_PLURALS.has(word) || SINGULARS.has(word) || isWhole(word));

/** A word without article and the particles before it; whole where it has none. */
export const bareHost = (word: string): string => hostsOf(word)[0] ?? word;

/** The word with the particles that are certainly none of its letters cut off, and further readings with one more letter cut. */
const hostsOf = (word: string): readonly string[] => {
  if (isFixed(word)) return [word];
  const [, lam, host] = ARTICLED.exec(word) ?? [];
  if (host !== undefined) return [lam !== undefined && LAM_ALEF_HOSTS.test(host) ? `ل${host}` : host];
  const hosts = [word];
  for (let rest = word; /^[وفبلك]/u.test(rest) && rest.length > SHORTEST && hosts.length < 3; ) {
    rest = rest.slice(1);
    hosts.push(rest);
    if (isFixed(rest)) break;
  }
  return hosts;
};

const ARTICLED = /^[وف]?(?:[بك]?ال|(لل))(.{2,})$/u;

/** «والد», «بالغ», «الماني»: letters of the word that look like particles. */
const isFixed = (word: string): boolean => {
  if (FIXED_WORDS.has(word) || NAME_VARIANTS.has(word)) return true;
  const cut = word.length > SHORTEST ? stripEnding(word) : word;
  return cut.length > SHORTEST && FIXED_WORDS.has(cut);
};

const SHORTEST = 3;

const endings = (host: string, knows: Knows): readonly string[] => {
  const terms = [stem(host)];
  if (host.endsWith('ان') && host.length > SHORTEST + 1 && !isKnown(host, knows)) terms.push(stem(host.slice(0, -2)));
  // «لاعبي الفريق»: players of; not «داخلي», which has a feminine.
  if (CONSTRUCT_PLURAL.test(host) && !knows(`ال${host}ه`)) terms.push(stem(host.slice(0, -1)));
  return terms;
};

const CONSTRUCT_PLURAL = /^(?:.ا..|م.{3,4})[يو]$/u;

/** The one term of a host without particles. */
export const stem = (host: string): string => {
  const whole = joinedTerm(host);
  if (whole !== undefined) return whole;
  const cut = stripEnding(host);
  const name = NAME_VARIANTS.get(host) ?? NAME_VARIANTS.get(cut) ?? cut;
  return joinedTerm(name) ?? name;
};

const stripEnding = (word: string): string => {
  let left = word;
  let plural = true;
  for (let round = 0; round < 5; round++) {
    const singular = plural ? BROKEN_PLURALS.get(left) : undefined;
    if (singular !== undefined) {
      // The singular may be the plural of another word; once is enough.
      plural = false;
      left = singular;
    }
    if (isWhole(left)) return left;
    const shorter = cutOne(left);
    if (shorter === left) return left;
    left = shorter;
  }
  return left;
};

/** True of a word that loses no ending. */
const isWhole = (word: string): boolean => FIXED_WORDS.has(word) || KEPT_FEMININES.has(word) || NAME_VARIANTS.has(word);

/** Takes one ending off; the word itself when it has none, or too little would be left. */
const cutOne = (word: string): string => {
  for (const {ending, least, feminine} of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < least) continue;
    const left = word.slice(0, -ending.length);
    // «تأمين», «تكوين» end so by their pattern.
    if (ending === 'ين' && /^ت..$/u.test(left)) return word;
    return feminine && KEPT_FEMININES.has(`${left}ه`) ? `${left}ه` : left;
  }
  return word;
};

/** Pronouns first, then gender and number; `least` is how many letters must be left. */
const ENDINGS: readonly {readonly ending: string; readonly least: number; readonly feminine: boolean}[] = [
  {ending: 'هما', least: 3, feminine: false},
  {ending: 'ها', least: 3, feminine: false},
  {ending: 'هم', least: 3, feminine: false},
  {ending: 'هن', least: 3, feminine: false},
  {ending: 'كم', least: 4, feminine: false},
  {ending: 'نا', least: 4, feminine: false},
  {ending: 'ات', least: 3, feminine: true},
  {ending: 'ون', least: 3, feminine: false},
  {ending: 'ين', least: 3, feminine: false},
  {ending: 'وا', least: 3, feminine: false},
  {ending: 'ه', least: 3, feminine: false},
  {ending: 'ت', least: 3, feminine: true},
];
