/** A word or a part of one, and its width in any unit. */
export interface Piece {
  readonly text: string;
  readonly width: number;
  /** Whether it goes on the piece before it without a space. */
  readonly joined: boolean;
}

/** Lines of text that are as even as their number allows; undefined when more than `most` are needed, or a piece is too wide. */
export const breakLines = (
  pieces: readonly Piece[],
  room: {readonly width: number; readonly space: number; readonly most: number},
): readonly string[] | undefined => {
  const lines = fill(pieces, room.width, room.space);
  if (lines.length > room.most || pieces.some(({width}) => width > room.width)) return undefined;
  // The narrowest column that needs no more lines makes them even.
  let [least, enough] = [Math.max(0, ...pieces.map(({width}) => width)), room.width];
  for (let round = 0; round < HALVINGS; round += 1) {
    const middle = (least + enough) / 2;
    if (fill(pieces, middle, room.space).length > lines.length) least = middle;
    else enough = middle;
  }
  return fill(pieces, enough, room.space).map(join);
};

/** The first lines, the last of them cut and closed with an ellipsis. */
export const cutLines = (
  pieces: readonly Piece[],
  room: {readonly width: number; readonly space: number; readonly most: number; readonly ellipsis: number},
): readonly string[] => {
  const lines = fill(pieces, room.width, room.space);
  const kept = lines.slice(0, room.most);
  const last = [...(kept.at(-1) ?? [])];
  while (last.length > 1 && widthOf(last, room.space) + room.ellipsis > room.width) last.pop();
  return [...kept.slice(0, -1).map(join), `${join(last).replace(/[\s:،,.–—-]+$/u, '')}…`];
};

const HALVINGS = 12;

const fill = (pieces: readonly Piece[], width: number, space: number): readonly (readonly Piece[])[] => {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line && widthOf([...line, piece], space) <= width) line.push(piece);
    else lines.push([piece]);
  }
  return lines;
};

const widthOf = (line: readonly Piece[], space: number): number =>
  line.reduce((sum, {width, joined}, index) => sum + width + (joined || index === 0 ? 0 : space), 0);

const join = (line: readonly Piece[]): string =>
  line.map(({text, joined}, index) => (joined || index === 0 ? text : ` ${text}`)).join('');
