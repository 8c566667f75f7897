/** Articles of the newest shard: enough to be worth an index, few enough to be indexed anew with every new article in seconds. */
const RECENT = 500;
/** Articles of any other shard: what a reader's browser loads in one piece. */
const LARGEST = 10_000;

/** Half-open range of ranks that share an index, and the folder it stands in. */
export interface ShardRange {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts so many articles into shards, newest first. The newest holds 500 to 999 articles (all, where there are fewer) and is the one a new
 * article changes; the others are filled from the oldest with 10,000 each and change once in five hundred articles, or when one of theirs does.
 */
export const planShards = (articles: number): readonly ShardRange[] => {
  if (articles === 0) return [];
  const from = Math.max(0, Math.floor(articles / RECENT) - 1) * RECENT;
  const older = Array.from(
    {length: Math.ceil(from / LARGEST)},
    (_, index): ShardRange => ({
      id: `${index + 1}`,
      from: index * LARGEST,
      to: Math.min((index + 1) * LARGEST, from),
    }),
  );
  return [{id: 'recent', from, to: articles}, ...older.toReversed()];
};
