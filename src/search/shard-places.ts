import type {ShardSetting} from '../model/search.ts';

const DIGITS = 3;

/** The sign of a shard in the names of its results: one character. */
export const signOf = ({id}: Pick<ShardSetting, 'id'>): string => (id === 'recent' ? '0' : Number(id).toString(36));

/** What the name of a result begins with: the sign of its shard and its place in it, counted from the oldest. */
export const placeName = (shard: Pick<ShardSetting, 'id'>, rank: number): string =>
  signOf(shard) + rank.toString(36).padStart(DIGITS, '0');

/** The same read back. */
export const placeOf = (name: string): {readonly sign: string; readonly rank: number} => ({
  sign: name.slice(0, 1),
  rank: Number.parseInt(name.slice(1, 1 + DIGITS), 36),
});
