/**
 * Values of times as records carry them: EDTF (ISO 8601-2, levels 0–2 as far as news needs them) and ISO 8601 weeks.
 * Read by hand rather than by a grammar because an archive holds hundreds of thousands of them.
 */
import type {IsoDate} from '../model/ids.ts';
import {addDays, daysInMonth, isoDate, mondayOfWeek} from './calendar.ts';

/** How finely a value is known. `part`: days or months of which one digit is missing, as in 2023-1X. */
export type Grain = 'day' | 'week' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | 'part';

/** The first and last day that a value allows. */
export interface DaySpan {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** One date, known as finely as its grain says. */
export interface TimePoint extends DaySpan {
  readonly kind: 'point';
  readonly grain: Grain;
  /** `~` and `%` */
  readonly approximate: boolean;
  /** `?` and `%` */
  readonly uncertain: boolean;
  /** Which week, season (1 is spring), quarter or half of the year. */
  readonly ordinal?: number;
}

/** A value of a time: a date, a stretch between two, or one of several days. */
export type TimeValue =
  | TimePoint
  | (DaySpan & {readonly kind: 'interval'; readonly from: TimePoint; readonly to: TimePoint})
  | (DaySpan & {readonly kind: 'set'; readonly members: readonly TimePoint[]});

/** Reads a value; undefined for durations, open intervals and what does not exist. '2024-06-18/2024-06-19' → interval of two days. */
export function parseTimeValue(value: string): TimeValue | undefined {
  const plain = DATE_TIME.exec(value)?.groups?.['day'] ?? value;
  if (plain.startsWith('[') && plain.endsWith(']')) return parseSet(plain.slice(1, -1));
  return plain.includes('/') ? parseInterval(plain.split('/')) : parsePoint(plain);
}

const DATE_TIME = /^(?<day>\d{4}-\d{2}-\d{2})T/;

function parseInterval(ends: readonly string[]): TimeValue | undefined {
  const [from, to] = ends.map(parsePoint);
  if (ends.length !== 2 || !from || !to || from.first > to.last) return undefined;
  return {kind: 'interval', from, to, first: from.first, last: to.last};
}

function parseSet(list: string): TimeValue | undefined {
  if (list.includes('..')) return parseInterval(list.split('..'));
  const members = list.split(',').map(member => parsePoint(member.trim()));
  const points = members.filter(member => member !== undefined);
  const first = points.map(point => point.first).sort()[0];
  const last = points
    .map(point => point.last)
    .sort()
    .at(-1);
  if (first === undefined || last === undefined || points.length !== members.length) return undefined;
  return {kind: 'set', members: points, first, last};
}

const POINT =
  /^(?<year>\d{2}(?:\d{2}|\dX|XX))(?:-(?:W(?<week>\d{2})|(?<month>\d{2}|\dX|XX)(?:-(?<day>\d{2}|\dX|XX))?))?(?<mark>[?~%]?)$/;

function parsePoint(text: string): TimePoint | undefined {
  const {year, week, month, day, mark} = POINT.exec(text)?.groups ?? {};
  if (year === undefined) return undefined;
  const shape = week === undefined ? readParts(year, month, day) : readWeek(`${year}-W${week}`);
  if (!shape) return undefined;
  return {kind: 'point', approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%', ...shape};
}

type Shape = DaySpan & {readonly grain: Grain; readonly ordinal?: number};

function readWeek(week: string): Shape | undefined {
  const monday = mondayOfWeek(week);
  return monday && {grain: 'week', ordinal: Number(week.slice(-2)), first: monday, last: addDays(monday, 6)};
}

/** EDTF codes in the place of the month: first month, length in months. Winter begins in December of its year. */
const PARTS_OF_YEAR: Readonly<
  Record<number, {readonly grain: Grain; readonly ordinal: number; readonly month: number; readonly months: number}>
> = {
  21: {grain: 'season', ordinal: 1, month: 3, months: 3},
  22: {grain: 'season', ordinal: 2, month: 6, months: 3},
  23: {grain: 'season', ordinal: 3, month: 9, months: 3},
  24: {grain: 'season', ordinal: 4, month: 12, months: 3},
  33: {grain: 'quarter', ordinal: 1, month: 1, months: 3},
  34: {grain: 'quarter', ordinal: 2, month: 4, months: 3},
  35: {grain: 'quarter', ordinal: 3, month: 7, months: 3},
  36: {grain: 'quarter', ordinal: 4, month: 10, months: 3},
  40: {grain: 'half', ordinal: 1, month: 1, months: 6},
  41: {grain: 'half', ordinal: 2, month: 7, months: 6},
};

function readParts(year: string, month: string | undefined, day: string | undefined): Shape | undefined {
  const part = PARTS_OF_YEAR[Number(month)];
  if (part) return day === undefined ? readPartOfYear(Number(year), part) : undefined;
  const years = digitRange(year, 0, 9999);
  const months = digitRange(month ?? 'XX', 1, 12);
  if (!years || !months) return undefined;
  const days = digitRange(day ?? 'XX', 1, daysInMonth(years.last, months.last));
  const first = days && isoDate(years.first, months.first, days.first);
  const last = days && isoDate(years.last, months.last, days.last);
  return first && last && {grain: grainOf(year, month ?? 'XX', day ?? 'XX'), first, last};
}

function readPartOfYear(
  year: number,
  {grain, ordinal, month, months}: (typeof PARTS_OF_YEAR)[number],
): Shape | undefined {
  const end = month + months - 1;
  const [lastYear, lastMonth] = end > 12 ? [year + 1, end - 12] : [year, end];
  const first = isoDate(year, month, 1);
  const last = isoDate(lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
  return first && last && {grain, ordinal, first, last};
}

/** Lowest and highest number that a pattern of digits and X allows within bounds. ('1X', 1, 12) → 10–12 */
function digitRange(
  pattern: string,
  least: number,
  most: number,
): {readonly first: number; readonly last: number} | undefined {
  const first = Math.max(least, Number(pattern.replaceAll('X', '0')));
  const last = pattern.includes('X') ? Math.min(most, Number(pattern.replaceAll('X', '9'))) : first;
  return first <= last && first <= most ? {first, last} : undefined;
}

function grainOf(year: string, month: string, day: string): Grain {
  if (year.endsWith('XX')) return 'century';
  if (year.endsWith('X')) return 'decade';
  if (month === 'XX') return 'year';
  if (month.endsWith('X')) return 'part';
  if (day === 'XX') return 'month';
  return day.endsWith('X') ? 'part' : 'day';
}
