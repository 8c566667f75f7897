import {ARABIC_LETTERS, MARKS, TATWEEL} from './characters.ts';

/**
 * The name that `text` prints from `start` to `end` (UTF-16 offsets), with the article that لل before it has swallowed: «للأمم المتحدة» is
 * ل and «الأمم المتحدة», of which the span holds «أمم المتحدة». Every other span is given as printed.
 */
export const withArticle = (text: string, start: number, end: number): string => {
  const surface = text.slice(start, end);
  return text[start - 1] !== ' ' && CONTRACTED.test(text.slice(Math.max(0, start - LONGEST), start))
    ? `ال${surface}`
    : surface;
};

/** لل at the beginning of a word, with a conjunction before it at most; each letter may carry vowel signs. */
const SIGNS = `[${MARKS}${TATWEEL}]*`;
const CONTRACTED = new RegExp(`(?<![${ARABIC_LETTERS}${MARKS}${TATWEEL}])(?:[وف]${SIGNS})?ل${SIGNS}ل${SIGNS}$`, 'u');
/** More characters than the particles and their signs take. */
const LONGEST = 16;
