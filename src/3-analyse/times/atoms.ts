/**
 * A text cut into atoms, the letters that rules are spelt with: a word without its attached particles, each particle, a
 * number, a sign, and compounds that are one thing («تشرين الأول», «أول من أمس», «خمسة وعشرين»). Every atom has a set of
 * classes, and every set of classes has a character; the string of those characters is what patterns are matched against.
 */
import {readings} from '../../arabic/clitics.ts';
import {opensNumber, readCardinal, readDefiniteUnit, readOrdinal} from '../../arabic/numerals.ts';
import {type Sentence, sentences} from '../../arabic/sentences.ts';
import type {Token} from '../../arabic/tokenise.ts';
import {MADDA_MONTH} from '../../lexicon/months.ts';
import {isFutureVerb} from './tense.ts';
import {
  type Classes,
  NUMBER_BANDS,
  ORDINAL_CLASSES,
  OTHER_CLASSES,
  PHRASES,
  SPELT_CLASS,
  VOCABULARY,
} from './vocabulary.ts';

/** The smallest piece a rule can name. `classes` maps each of its classes to its value there. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly classes: Classes;
  /** Number of the sentence it stands in. */
  readonly sentence: number;
}

/** The atoms of a text and, for each, the character of its class set. */
export interface AtomText {
  readonly atoms: readonly Atom[];
  readonly letters: string;
}

/** Cuts tokens into atoms. Line breaks become atoms of class `line`, so that no expression runs over one. */
export const cutAtoms = (text: string, tokens: readonly Token[]): AtomText => {
  const pieces = mergeCompounds(splitTokens(text, tokens));
  return {atoms: pieces, letters: pieces.map(({classes}) => letterOf(classes)).join('')};
};

/** Character of a class set that no vocabulary gives: asked for at start-up by `pattern.ts` to build character classes. */
export const lettersWith = (name: string): string => {
  const found = [...LETTERS].filter(([key]) => key.split(' ').includes(name)).map(([, letter]) => letter);
  if (found.length === 0) throw new Error(`no word has the class "${name}"`);
  return found.join('');
};

const FIRST_LETTER = 0x4e00;
const keyOf = (names: Iterable<string>): string => [...names].sort().join(' ');

const LETTERS: ReadonlyMap<string, string> = (() => {
  const numbers = NUMBER_BANDS.map(({classes}) => classes);
  const sets: readonly (readonly string[])[] = [
    ...[...VOCABULARY.values()].map(classes => [...classes.keys()]),
    ...numbers,
    ...numbers.map(classes => [...classes, SPELT_CLASS]),
    [...ORDINAL_CLASSES],
    ...OTHER_CLASSES,
  ];
  const keys = [...new Set(sets.map(keyOf))];
  return new Map(keys.map((key, index) => [key, String.fromCharCode(FIRST_LETTER + index)]));
})();

const letterCache = new WeakMap<Classes, string>();
const letterOf = (classes: Classes): string => {
  const known = letterCache.get(classes);
  if (known !== undefined) return known;
  const letter = LETTERS.get(keyOf(classes.keys()));
  if (letter === undefined) throw new Error(`class set without a letter: ${keyOf(classes.keys())}`);
  letterCache.set(classes, letter);
  return letter;
};

const classSet = (...names: readonly string[]): Classes => new Map(names.map(name => [name, 0]));
const [LINE, PREP, WORD, THE_WORD, FUTURE, LATIN, MARK, DECIMAL] = [
  classSet('line'),
  classSet('prep'),
  classSet('word'),
  classSet('theWord'),
  classSet('futureWord'),
  classSet('latin'),
  classSet('mark'),
  classSet('decimal'),
] as const;

const NUMBER_CACHE_SIZE = 2200;
const numberClasses = (spelt: boolean): ((value: number) => Classes) => {
  const cache: Classes[] = [];
  return value => {
    const known = cache[value];
    if (known !== undefined) return known;
    const band = NUMBER_BANDS.find(({upTo}) => value <= upTo)?.classes ?? [];
    const classes = new Map([...band, ...(spelt ? [SPELT_CLASS] : [])].map(name => [name, value]));
    if (value < NUMBER_CACHE_SIZE) cache[value] = classes;
    return classes;
  };
};
const writtenNumber = numberClasses(false);
const speltNumber = numberClasses(true);

const splitTokens = (text: string, tokens: readonly Token[]): readonly Atom[] => {
  const sentenceOf = sentenceNumbers(tokens, sentences(tokens));
  const atoms: Atom[] = [];
  for (const [index, token] of tokens.entries()) {
    const {start, end, folded} = token;
    const sentence = sentenceOf[index] ?? 0;
    if (token.startsLine && index > 0) atoms.push({start, end: start, folded: '', classes: LINE, sentence});
    const dotted = splitDotted(token, sentence);
    if (dotted.length > 0) {
      atoms.push(...dotted);
      continue;
    }
    const classes = wholeClasses(token);
    const parts = classes === undefined ? splitParticles(text, token, sentence) : [];
    if (parts.length > 0) atoms.push(...parts);
    else atoms.push({start, end, folded, classes: classes ?? (folded.startsWith('ال') ? THE_WORD : WORD), sentence});
  }
  return atoms;
};

const DOTTED_DATE = /^(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}\.\d{1,2}\.\d{1,2})$/;

/** «7.11.2019», which is one token, as its three numbers with slashes between them; none for any other number. */
const splitDotted = ({kind, folded, start}: Token, sentence: number): readonly Atom[] => {
  if (kind !== 'number' || !DOTTED_DATE.test(folded)) return [];
  return [...folded.matchAll(/\d+|\./g)].map(({0: part, index}) => ({
    start: start + index,
    end: start + index + part.length,
    folded: part,
    classes: part === '.' ? SLASH : writtenNumber(Number(part)),
    sentence,
  }));
};
const SLASH = VOCABULARY.get('/') ?? WORD;

const sentenceNumbers = (tokens: readonly Token[], found: readonly Sentence[]): readonly number[] => {
  const numbers = new Array<number>(tokens.length).fill(0);
  for (const [number, {first, end}] of found.entries()) numbers.fill(number, first, end);
  return numbers;
};

const PARTICLES = /^[وف]?(?:لل|[بكل])?/u;

/** Whether any way of taking particles off leaves a known word: cheaper than all readings of every word. */
const mayHaveParticles = (folded: string): boolean => {
  const longest = PARTICLES.exec(folded)?.[0].length ?? 0;
  for (let length = 1; length <= longest; length++) {
    const host = folded.slice(length);
    if (isKnown(host) || isKnown(`ال${host}`)) return true;
  }
  return false;
};
const isKnown = (host: string): boolean =>
  VOCABULARY.has(host) || opensNumber(host) || PHRASES.has(host) || isFutureVerb(host);

const INTEGER = /^\d{1,9}$/;

/** Classes of a token that is one atom as it stands; undefined for a word that may have particles on it. */
const wholeClasses = ({kind, folded, surface}: Token): Classes | undefined => {
  if (kind === 'number') return INTEGER.test(folded) ? writtenNumber(Number(folded)) : DECIMAL;
  if (kind === 'latin') return LATIN;
  const known = VOCABULARY.get(folded);
  if (known !== undefined) return surface === MADDA_MONTH.form ? MADDA : known;
  if (kind === 'mark') return MARK;
  if (opensNumber(folded)) return WORD;
  const definite = readDefiniteUnit(folded);
  if (definite !== undefined) return speltNumber(definite);
  if (folded.length === 1 && LONE_PARTICLES.has(folded)) return PREP;
  return isFutureVerb(folded) ? FUTURE : undefined;
};

const LONE_PARTICLES: ReadonlySet<string> = new Set(['ب', 'ف', 'ك']);

/** The particles of a word and the known word behind them, an atom each; none when no reading leaves a known word. */
const splitParticles = (text: string, token: Token, sentence: number): readonly Atom[] => {
  if (!mayHaveParticles(token.folded)) return [];
  for (const {clitics, host, start} of readings(token)) {
    if (clitics === '') continue;
    const classes = hostClasses(host);
    if (classes === undefined || (classes.has('fatherMonth') && text.slice(start, token.end) !== MADDA_MONTH.form))
      continue;
    const front = particles(clitics).map(
      (letter, at): Atom => ({
        start: token.start + at,
        end: Math.min(token.start + at + 1, start),
        folded: letter,
        classes: letter === 'و' ? AND : PREP,
        sentence,
      }),
    );
    return [
      ...front,
      {start, end: token.end, folded: host, classes: classes.has('fatherMonth') ? MADDA : classes, sentence},
    ];
  }
  return [];
};

const hostClasses = (host: string): Classes | undefined =>
  VOCABULARY.get(host) ?? (opensNumber(host) || PHRASES.has(host) ? WORD : isFutureVerb(host) ? FUTURE : undefined);

const AND = VOCABULARY.get('و') ?? WORD;

/** «آب» with its madda is August; «أب» and «اب» are only where a rule asks for `fatherMonth`. */
const MADDA: Classes = new Map([['softMonth', MADDA_MONTH.month]]);

/** Conjunction, and preposition with or without the article of لل, a letter each. */
const particles = (clitics: string): readonly string[] => [...clitics.replace(/لل$/u, 'ل')];

/** Joins forms of several words and spelt numbers into one atom each. */
const mergeCompounds = (pieces: readonly Atom[]): readonly Atom[] => {
  const merged: Atom[] = [];
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const compound = phraseAt(pieces, index) ?? numberAt(pieces, index);
    const last = compound === undefined ? undefined : pieces[index + compound.length - 1];
    merged.push(
      compound === undefined || last === undefined ? piece : {...piece, end: last.end, classes: compound.classes},
    );
    index += compound?.length ?? 1;
  }
  return merged;
};

interface Compound {
  readonly length: number;
  readonly classes: Classes;
}

const phraseAt = (pieces: readonly Atom[], index: number): Compound | undefined => {
  for (const words of PHRASES.get(pieces[index]?.folded ?? '') ?? []) {
    if (!words.every((word, offset) => pieces[index + offset]?.folded === word)) continue;
    const classes = VOCABULARY.get(words.join(' '));
    if (classes !== undefined) return {length: words.length, classes};
  }
  return undefined;
};

const LONGEST_NUMBER = 8;

const numberAt = (pieces: readonly Atom[], index: number): Compound | undefined => {
  const piece = pieces[index];
  if (piece === undefined || !opensNumber(piece.folded) || !mayBeNumber(piece.classes)) return undefined;
  const words = pieces.slice(index, index + LONGEST_NUMBER).map(({folded}) => folded);
  const ordinal = readOrdinal(words);
  if (ordinal !== undefined)
    return {length: ordinal.length, classes: new Map(ORDINAL_CLASSES.map(name => [name, ordinal.value]))};
  const cardinal = readCardinal(words);
  return cardinal && {length: cardinal.length, classes: speltNumber(cardinal.value)};
};

/** «أحد» and «اثنين» are numbers as well as days; a word with another class is left alone. */
const mayBeNumber = (classes: Classes): boolean =>
  classes === WORD ||
  classes === THE_WORD ||
  classes.has('bareWeekday') ||
  classes.has('notTodayAfter') ||
  classes.has('counted');
