/** A piece of text that was found or stands beside what was. */
export interface ExcerptPart {
  readonly text: string;
  readonly found: boolean;
}

/** Runs shown of a text, and how many of them stand before the first that was found. */
const LENGTH = 32;
const BEFORE = 6;

/**
 * The stretch of a text that has most of what was found, from run `from` on, as parts. `words` are places of runs; marks around a found word stay outside.
 * «…» stands where the text goes on.
 */
export const excerpt = (
  runs: readonly string[],
  words: readonly number[],
  from: number,
  length = LENGTH,
): readonly ExcerptPart[] => {
  const inText = words.filter(word => word >= from && word < runs.length);
  const starts =
    inText.length === 0 ? [from] : inText.map(word => Math.max(from, Math.min(word - BEFORE, runs.length - length)));
  const richness = (start: number): number =>
    new Set(inText.filter(word => word >= start && word < start + length).map(word => runs[word])).size;
  const start = starts.reduce((best, other) => (richness(other) > richness(best) ? other : best), starts[0] ?? from);
  const end = Math.min(runs.length, start + length);
  const parts = highlight(
    runs.slice(start, end),
    words.map(word => word - start),
  );
  return [
    ...(start > from ? [{text: '… ', found: false}] : []),
    ...parts,
    ...(end < runs.length ? [{text: ' …', found: false}] : []),
  ];
};

/** Runs with the found ones marked. */
export const highlight = (runs: readonly string[], words: readonly number[]): readonly ExcerptPart[] => {
  const found = new Set(words);
  return runs.flatMap((run, index): readonly ExcerptPart[] => {
    const space = index === 0 ? '' : ' ';
    if (!found.has(index)) return [{text: `${space}${run}`, found: false}];
    const [, before = '', word = run, after = ''] = EDGES.exec(run) ?? [];
    return [
      {text: `${space}${before}`, found: false},
      {text: word, found: true},
      {text: after, found: false},
    ].filter(({text}) => text !== '');
  });
};

const EDGES = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;
