/** Tense of the clause an expression stands in: what decides which Sunday «الأحد» is. */
import {fold} from '../../arabic/normalise.ts';
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
 * The tense at an atom: of the nearest word before it in its sentence that tells, else of the first one after it.
 * undefined when none does.
 */
export const tenseAt = (atoms: readonly Atom[], first: number, end: number): Direction | undefined => {
  const sentence = atoms[first]?.sentence;
  if (atoms[first - 1]?.classes.has('since')) return 'past';
  for (let index = first - 1; atoms[index]?.sentence === sentence; index--) {
    const told = tenseOf(atoms, index, first);
    if (told !== undefined) return told;
  }
  for (let index = end; atoms[index]?.sentence === sentence; index++) {
    const told = tenseOf(atoms, index, first);
    if (told !== undefined) return told;
  }
  return undefined;
};

const CLOSE = 3;
const FUTURE_CLASSES = ['futureWord', 'scheduledVerb'];

const tenseOf = (atoms: readonly Atom[], index: number, expression: number): Direction | undefined => {
  const classes = atoms[index]?.classes;
  if (classes === undefined) return undefined;
  if (classes.has('pastWord')) return 'past';
  // «لم يزر» and «لم يدخل حيز التنفيذ إلا الخميس» tell of the past.
  if (classes.has('scheduledVerb') && isPastBefore(atoms[index - 1])) return 'past';
  if (FUTURE_CLASSES.some(name => classes.has(name))) return 'future';
  if (!classes.has('futureAdjective')) return undefined;
  // «من المقرر أن» tells of the clause, «المقررة الأحد» of the expression, «زيارته المقررة» of neither.
  const isClause = atoms[index - 1]?.folded === 'من' || OPENS_CLAUSE.has(atoms[index + 1]?.folded ?? '');
  const isBeside = index < expression && expression - index <= CLOSE;
  return isClause || isBeside ? 'future' : undefined;
};

/** «لم يزر», «بدأت تعود»; «قد يزور» is still to come. */
const isPastBefore = (atom: Atom | undefined): boolean =>
  atom?.classes.has('pastWord') === true && !/^و?قد$/u.test(atom.folded);

const OPENS_CLAUSE: ReadonlySet<string> = new Set(['ان', 'انه', 'انها']);
