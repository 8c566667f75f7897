/** What every measure of `npm run score` gives: rows of the table and the errors behind them. */

/** One line of the table. Figures are shares from 0 to 1, but for counts and milliseconds; absent ones are printed as a dash. */
export interface ScoreRow {
  readonly measure: string;
  readonly precision?: number;
  readonly recall?: number;
  /** The figure that floor and goal are set for: F1 where there are precision and recall. */
  readonly figure: number;
  /** How `figure`, `floor` and `goal` are printed. */
  readonly unit: 'share' | 'percent' | 'count' | 'milliseconds';
  readonly floor?: number;
  readonly goal?: number;
  /** How many cases were looked at. */
  readonly cases: number;
}

/** The rows of a measure, and each error in a few words, repeated as often as it was made. */
export interface Score {
  readonly rows: readonly ScoreRow[];
  readonly errors: readonly string[];
}

/** Marked by hand, found by the program, and found right. */
export interface Tally {
  readonly marked: number;
  readonly found: number;
  readonly right: number;
}

/** Tallies added up; all zero for none. */
export const sumTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, {marked, found, right}) => ({
      marked: sum.marked + marked,
      found: sum.found + found,
      right: sum.right + right,
    }),
    {marked: 0, found: 0, right: 0},
  );

/** What floor and goal a row has; none for the parts of a whole. */
export type Bar = Pick<ScoreRow, 'floor' | 'goal'>;

/** A row of precision, recall and F1; NaN where nothing was marked or found. */
export const tallyRow = (measure: string, {marked, found, right}: Tally, bar: Bar = {}): ScoreRow => ({
  measure,
  precision: right / found,
  recall: right / marked,
  figure: (2 * right) / (found + marked),
  unit: 'share',
  cases: marked,
  ...bar,
});

/** A row of the share of cases that came out right, in per cent; NaN for no cases. */
export const shareRow = (measure: string, right: number, cases: number, bar: Bar = {}): ScoreRow => ({
  measure,
  figure: right / cases,
  unit: 'percent',
  cases,
  ...bar,
});
