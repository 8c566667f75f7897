import {breakLines, cutLines, type Piece} from './break-lines.ts';
import {measureWords} from './measure-words.ts';

/** Lines of a title and the size of their type in pixels. */
export interface SetTitle {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Sizes of type from large to small, each with as many lines as leave the card some air. */
export interface TypeStep {
  readonly size: number;
  readonly most: number;
}

/** Breaks a text into even lines of a width in pixels, in the largest type it fits; in the smallest it is cut. */
export const setTitle = async (text: string, width: number, steps: readonly TypeStep[]): Promise<SetTitle> => {
  const parts = text.split(' ').flatMap(partsOf);
  const widths = await measureWords(parts.map(part => part.text));
  const pieces = (size: number): readonly Piece[] =>
    parts.map((part, index) => ({...part, width: (widths[index] ?? 0) * size}));
  for (const {size, most} of steps) {
    const lines = breakLines(pieces(size), {width, most, space: SPACE * size});
    if (lines) return {lines, size};
  }
  const {size, most} = steps.at(-1) ?? {size: 1, most: 1};
  const lines = cutLines(pieces(size), {width, most, space: SPACE * size, ellipsis: ELLIPSIS * size});
  return {lines, size};
};

/** Widths as parts of the type size; the space includes what stands beside the ink of the words. */
const SPACE = 0.32;
const ELLIPSIS = 0.9;

/** No word of a language is longer; an address or a row of letters is. */
const LONGEST_PART = 16;

const partsOf = (word: string): readonly {readonly text: string; readonly joined: boolean}[] => {
  const letters = [...GRAPHEMES.segment(word)].map(({segment}) => segment);
  return Array.from({length: Math.ceil(letters.length / LONGEST_PART)}, (_, index) => ({
    text: letters.slice(index * LONGEST_PART, (index + 1) * LONGEST_PART).join(''),
    joined: index > 0,
  }));
};

const GRAPHEMES = new Intl.Segmenter('ar', {granularity: 'grapheme'});
