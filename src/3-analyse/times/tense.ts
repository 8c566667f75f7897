/** Tense of the clause an expression stands in: what decides which Sunday «الأحد» is. */
import {fold} from '../../arabic/normalise.ts';
import {isDerivedPerfect} from '../../arabic/verb-shapes.ts';
import {NOT_FUTURE} from '../../lexicon/tense-words.ts';
import type {Atom} from './atoms.ts';

/** Which way from the anchor an expression points when the text leaves both open. */
export type Direction = 'past' | 'future';

const [PREFIXES, WORDS] = [
  NOT_FUTURE.filter(form => form.endsWith('*')).map(form => fold(form.slice(0, -1))),
  new Set(NOT_FUTURE.filter(form => !form.endsWith('*')).map(fold)),
] as const;
const SEEN = 0x0633;
const FUTURE_SHAPE = /^س[يتن]\p{L}{2,}$/u;

/** True for a verb with the future's sīn: «سيزور», «ستشارك»; false for «سيارة», «سياسة» and names in سي-. */
export const isFutureVerb = (folded: string): boolean =>
  folded.charCodeAt(0) === SEEN &&
  FUTURE_SHAPE.test(folded) &&
  !WORDS.has(folded) &&
  !PREFIXES.some(prefix => folded.startsWith(prefix));

/**
 * Gives the tense at any expression of a text, atoms `first` to `end`: that of the nearest word before it in its sentence that tells, else
 * of the first one after it; undefined when none does. A sentence is read once, however many expressions it has.
 */
export const tenseReader = (atoms: readonly Atom[]): ((first: number, end: number) => Direction | undefined) => {
  const read = new Map<number, Tenses>();
  return (first, end) => {
    const sentence = atoms[first]?.sentence;
    if (sentence === undefined) return undefined;
    if (atoms[first - 1]?.classes.has('since')) return 'past';
    const {from, here, before, after} = read.get(sentence) ?? tensesOf(atoms, first, sentence);
    if (!read.has(sentence)) read.set(sentence, {from, here, before, after});
    const near = Math.max(from, first - CLOSE);
    for (let index = first - 1; index >= near; index--) {
      // «المقررة الأحد»: it tells of the expression that it stands beside, and of no other.
      const told = here[index - from] ?? (atoms[index]?.classes.has('futureAdjective') ? 'future' : undefined);
      if (told !== undefined) return told;
    }
    return before[near - 1 - from] ?? after[end - from];
  };
};

/** What the atoms of a sentence tell, from its first atom on: each by itself, the nearest one up to each, the nearest one from each on. */
interface Tenses {
  readonly from: number;
  readonly here: readonly (Direction | undefined)[];
  readonly before: readonly (Direction | undefined)[];
  readonly after: readonly (Direction | undefined)[];
}

const tensesOf = (atoms: readonly Atom[], within: number, sentence: number): Tenses => {
  let from = within;
  while (atoms[from - 1]?.sentence === sentence) from--;
  let end = within;
  while (atoms[end]?.sentence === sentence) end++;
  const here = atoms.slice(from, end).map((_, index) => tenseOf(atoms, from + index));
  const before = nearest(here);
  return {from, here, before, after: nearest(here.toReversed()).toReversed()};
};

const nearest = (told: readonly (Direction | undefined)[]): readonly (Direction | undefined)[] => {
  let last: Direction | undefined;
  return told.map(direction => {
    last = direction ?? last;
    return last;
  });
};

const CLOSE = 3;
const FUTURE_CLASSES = ['futureWord', 'scheduledVerb'];

const tenseOf = (atoms: readonly Atom[], index: number): Direction | undefined => {
  const classes = atoms[index]?.classes;
  if (classes === undefined) return undefined;
  if (classes.has('pastWord') || (classes.has('word') && isDerivedPerfect(atoms[index]?.folded ?? ''))) return 'past';
  // «لم يزر» and «لم يدخل حيز التنفيذ إلا الخميس» tell of the past.
  if (classes.has('scheduledVerb') && isPastBefore(atoms[index - 1])) return 'past';
  if (FUTURE_CLASSES.some(name => classes.has(name))) return 'future';
  if (!classes.has('futureAdjective')) return undefined;
  // «من المقرر أن» tells of the clause, «زيارته المقررة» of nothing.
  const isClause = atoms[index - 1]?.folded === 'من' || OPENS_CLAUSE.has(atoms[index + 1]?.folded ?? '');
  return isClause ? 'future' : undefined;
};

/** «لم يزر», «بدأت تعود»; «قد يزور» is still to come. */
const isPastBefore = (atom: Atom | undefined): boolean =>
  atom?.classes.has('pastWord') === true && !/^و?قد$/u.test(atom.folded);

const OPENS_CLAUSE: ReadonlySet<string> = new Set(['ان', 'انه', 'انها']);
