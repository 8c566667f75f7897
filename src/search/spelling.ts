/** Words that may be meant by one that is found nowhere. */
import {bareHost, queryTerms} from './fold-search.ts';
import {foldSpelling} from './fold-spelling.ts';
import {bucketOf} from './name-terms.ts';

/** A word that may be meant, and how far it is from what was typed: 1 a letter, half a letter where sounds or long vowels are confused. */
export interface Candidate {
  readonly word: string;
  readonly distance: number;
}

/** Letters that keyboards, ears and dialects confuse. */
const NEAR_SOUNDS: readonly string[] = ['غجقك', 'تط', 'سصث', 'زذظ', 'دض', 'ظض', 'هح', 'يىا'];
const LONG_VOWELS = 'اوي';

/** Files of words to look through for a word: of its first letter, of letters of near sound, and of its second letter, were the first two exchanged. */
export const bucketsFor = (word: string): readonly string[] => {
  const term = queryTerms(word)[0] ?? word;
  const first = term.charAt(0);
  const near = NEAR_SOUNDS.filter(letters => letters.includes(first)).flatMap(letters => [...letters]);
  return [...new Set([first, term.charAt(1), ...near].filter(letter => letter !== '').map(bucketOf))];
};

/** Of words in order of frequency, those near enough to one that was typed, the nearest first; two letters at most, for long words. */
export const nearWords = (typed: string, words: readonly string[]): readonly Candidate[] => {
  const word = bareHost(typed);
  const most = word.length < 4 ? 0.5 : word.length < 8 ? 1 : 1.5;
  return words
    .map((candidate, order) => ({
      word: candidate,
      order,
      distance: letterDistance(word, foldSpelling(candidate), most),
    }))
    .filter(({distance}) => distance <= most)
    .sort((left, right) => left.distance - right.distance || left.order - right.order)
    .map(({word: candidate, distance}) => ({word: candidate, distance}));
};

/** Letters added, dropped, replaced or exchanged with their neighbour (optimal string alignment); anything above `most` comes out as more. */
export const letterDistance = (left: string, right: string, most: number): number => {
  if (Math.abs(left.length - right.length) > Math.ceil(most * 2)) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let row = [0];
  for (const letter of right) row.push((row.at(-1) ?? 0) + gap(letter));
  for (let i = 1; i <= left.length; i++) {
    const next = [(row[0] ?? 0) + gap(left.charAt(i - 1))];
    for (let j = 1; j <= right.length; j++) {
      const [a, b] = [left.charAt(i - 1), right.charAt(j - 1)];
      let best = Math.min((row[j] ?? 0) + gap(a), (next[j - 1] ?? 0) + gap(b), (row[j - 1] ?? 0) + replacement(a, b));
      if (i > 1 && j > 1 && a !== b && a === right.charAt(j - 2) && b === left.charAt(i - 2))
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
};

const gap = (letter: string): number => (LONG_VOWELS.includes(letter) ? 0.5 : 1);

const replacement = (a: string, b: string): number =>
  a === b ? 0 : NEAR_SOUNDS.some(letters => letters.includes(a) && letters.includes(b)) ? 0.5 : 1;
