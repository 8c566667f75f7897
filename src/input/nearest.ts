import {distance} from 'fastest-levenshtein';
import type {Message} from './message.ts';
import {show} from './message.ts';

/** The candidate a misspelt word most likely means: a third of its letters may be wrong, or two may have changed places. */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  fold: (text: string) => string = String,
): string | undefined {
  const wanted = fold(word);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: {candidate: string; far: number} | undefined;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    if (Math.abs(folded.length - wanted.length) > limit) continue;
    const far = distance(wanted, folded);
    const isNear = far <= limit || (far === 2 && sameLetters(wanted, folded));
    if (isNear && (best === undefined || far < best.far)) best = {candidate, far};
  }
  return best?.candidate;
}

function sameLetters(left: string, right: string): boolean {
  return [...left].sort().join('') === [...right].sort().join('');
}

/** «هل تقصد …؟» to be put behind a message; empty when there is nothing to suggest. */
export function didYouMean(candidate: string | undefined): Message {
  return candidate === undefined
    ? {ar: '', en: ''}
    : {ar: `. هل تقصد ${show(candidate)}؟`, en: `. Did you mean ${show(candidate)}?`};
}
