/** Days of the proleptic Gregorian calendar (ISO 8601), without the clock and without time zones. */
import type {IsoDate} from '../model/ids.ts';

const DAY = 86_400_000;

/** Number of days in a month, 1 to 12. (2024, 2) → 29 */
export function daysInMonth(year: number, month: number): number {
  return new Date(epoch(year, month + 1, 0)).getUTCDate();
}

/** The day as an ISO date; undefined when it does not exist. (2024, 2, 30) → undefined */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
  const isReal =
    [year, month, day].every(Number.isInteger) &&
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  return isReal ? fromEpoch(epoch(year, month, day)) : undefined;
}

/** '2024-02-29' → the day; undefined for any other form and for days that do not exist. */
export function parseDay(text: string): IsoDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return isoDate(Number(year), Number(month), Number(day));
}

/** Year, month (1–12) and day (1–31) of an ISO date. */
export function dateParts(date: IsoDate): {readonly year: number; readonly month: number; readonly day: number} {
  return {year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10))};
}

/** The day so many days later; earlier when negative. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromEpoch(toEpoch(date) + days * DAY);
}

/** The same day of the month so many months later, or the last day of that month. 2024-01-31 + 1 → 2024-02-29 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const {year, month, day} = dateParts(date);
  const count = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return fromEpoch(epoch(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth))));
}

/** Days from one day to another; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((toEpoch(to) - toEpoch(from)) / DAY);
}

/** Day of the week as in ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: IsoDate): number {
  return ((new Date(toEpoch(date)).getUTCDay() + 6) % 7) + 1;
}

/** ISO week of a day. 2021-01-03 → 2020-W53 */
export function isoWeekOf(date: IsoDate): string {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const {year} = dateParts(thursday);
  const week = Math.floor(daysBetween(fromEpoch(epoch(year, 1, 1)), thursday) / 7) + 1;
  return `${thursday.slice(0, 4)}-W${String(week).padStart(2, '0')}`;
}

/** The Monday an ISO week begins with; undefined when the year has no such week. 2023-W42 → 2023-10-16 */
export function mondayOfWeek(week: string): IsoDate | undefined {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  const inFirstWeek = isoDate(Number(year), 1, 4);
  if (inFirstWeek === undefined) return undefined;
  const monday = addDays(inFirstWeek, 1 - weekdayOf(inFirstWeek) + (Number(number) - 1) * 7);
  return isoWeekOf(monday) === week ? monday : undefined;
}

// Date.UTC takes the years 0–99 for 1900–1999; setUTCFullYear does not.
function epoch(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function toEpoch(date: IsoDate): number {
  const {year, month, day} = dateParts(date);
  return epoch(year, month, day);
}

function fromEpoch(milliseconds: number): IsoDate {
  // The one place where the brand is made: an epoch day always prints as a real date.
  return new Date(milliseconds).toISOString().slice(0, 10) as IsoDate;
}
