import {escapeXml} from '../../5-pages/escape-xml.ts';
import {loadSharp} from './load-sharp.ts';

/** Pixels of the type that words are measured in. */
const SIZE = 48;
/** From one line to the next: enough that no two touch, whatever stands above or below the letters. */
const PITCH = 2 * SIZE;
/** Pango counts in 1024ths of a point. */
const PANGO_UNITS = 1024;
/** A line whose height is known, so that the others can be found by theirs. */
const GAUGE = '|';

/** Widths of words in the face of titles, as parts of the type size; words in one line each. Takes one drawing for all of them. */
export const measureWords = async (words: readonly string[]): Promise<readonly number[]> => {
  const sharp = await loadSharp();
  const lines = [GAUGE, ...words].map(escapeXml).join('\n');
  const text = `<span line_height="${PITCH * PANGO_UNITS}">${lines}</span>`;
  const {data, info} = await sharp({text: {text, font: `Markazi Text Bold ${SIZE}`, dpi: 72}})
    .raw()
    .toBuffer({resolveWithObject: true});
  const picture = {data, row: info.width * info.channels, channels: info.channels, height: info.height};
  const middle = gaugeMiddle(picture);
  return words.map((_, index) => inkWidth(picture, Math.round(middle + (index + 0.5) * PITCH)) / SIZE);
};

interface Picture {
  readonly data: Uint8Array;
  /** Bytes of a row. */
  readonly row: number;
  readonly channels: number;
  readonly height: number;
}

/** Middle of the first line, which holds the gauge. */
const gaugeMiddle = ({data, row}: Picture): number => {
  const hasInk = (y: number): boolean => data.subarray(y * row, (y + 1) * row).some(value => value > 0);
  let end = 0;
  while (end < PITCH && hasInk(end)) end += 1;
  return end / 2;
};

/** Pixels from the first to the last one with ink, in the line that begins at `top`. */
const inkWidth = ({data, row, channels, height}: Picture, top: number): number => {
  let first = row;
  let last = 0;
  for (let y = top; y < Math.min(top + PITCH, height); y += 1) {
    for (let x = 0; x < row; x += 1) {
      if (data[y * row + x] === 0) continue;
      first = Math.min(first, x);
      last = Math.max(last, x);
    }
  }
  return Math.max(0, last - first + channels) / channels;
};
