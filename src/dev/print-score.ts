import type {Score, ScoreRow} from './score-row.ts';

const WIDTH = 54;
const COLUMNS = ['precision', 'recall', 'figure', 'floor', 'goal', 'cases'] as const;

/** The table of a score as text, then its commonest errors, most often made first, at most `most` of them. */
export const printScore = ({rows, errors}: Score, most: number): string =>
  `${[headLine(), ...rows.map(line), '', ...commonest(errors, most)].join('\n')}\n`;

const headLine = (): string => ''.padEnd(WIDTH) + COLUMNS.map(name => name.padStart(10)).join('');

const line = (row: ScoreRow): string =>
  [
    row.measure.padEnd(WIDTH),
    row.precision === undefined ? '' : FIGURES.share(row.precision),
    row.recall === undefined ? '' : FIGURES.share(row.recall),
    FIGURES[row.unit](row.figure) + mark(row),
    row.floor === undefined ? '' : FIGURES[row.unit](row.floor),
    row.goal === undefined ? '' : FIGURES[row.unit](row.goal),
    String(row.cases),
  ]
    .map(cell => cell.padStart(10))
    .join('');

const FIGURES: Readonly<Record<ScoreRow['unit'], (value: number) => string>> = {
  share: value => (Number.isFinite(value) ? value.toFixed(3) : '–'),
  percent: value => (Number.isFinite(value) ? `${(100 * value).toFixed(1)} %` : '–'),
  count: String,
  milliseconds: value => `${value.toFixed(1)} ms`,
};

/** ✓ at the goal, ✗ below the floor; of counts and milliseconds less is better. */
const mark = ({figure, floor, goal, unit}: ScoreRow): string => {
  const reaches = (bar: number): boolean =>
    unit === 'count' || unit === 'milliseconds' ? figure <= bar : figure >= bar;
  if (goal !== undefined && reaches(goal)) return ' ✓';
  return floor !== undefined && !reaches(floor) ? ' ✗' : '  ';
};

const commonest = (errors: readonly string[], most: number): readonly string[] => {
  const counts = new Map<string, number>();
  for (const error of errors) counts.set(error, (counts.get(error) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([error, times]) => `${String(times).padStart(3)} × ${error}`);
};
