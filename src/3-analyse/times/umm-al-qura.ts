/** The Hijri calendar as Saudi Arabia keeps it (Umm al-Qura), both ways, on the tables that `Intl` carries. */
import {addDays, daysBetween, isoDate} from '../../arabic/calendar.ts';
import type {IsoDate} from '../../model/ids.ts';

/** A day of the Umm al-Qura calendar: month 1 (Muharram) to 12, day 1 to 30. */
export interface HijriDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const FORMAT = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});
const MEAN_YEAR = 354.36667;
const MEAN_MONTH = 29.530589;
const LONGEST_MONTH = 30;

/** 2023-03-23 → 1 Ramadan 1444. */
export const toHijri = (date: IsoDate): HijriDay => {
  const parts = new Map(
    FORMAT.formatToParts(Date.parse(date)).map(({type, value}) => [type, Number.parseInt(value, 10)]),
  );
  return {year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0};
};

/**
 * 1 Ramadan 1444 → 2023-03-23; undefined when the month has no such day. A 30th of a month of 29 days, which newspapers
 * print when the moon was sighted late, is the day after the 29th.
 */
export const fromHijri = ({year, month, day}: HijriDay): IsoDate | undefined => {
  if (month < 1 || month > 12 || day < 1 || day > LONGEST_MONTH) return undefined;
  const first = firstOfMonth(year, month);
  return first === undefined ? undefined : addDays(first, day - 1);
};

/** First and last day of a Hijri month. */
export const hijriMonth = (
  year: number,
  month: number,
): {readonly first: IsoDate; readonly last: IsoDate} | undefined => {
  const first = firstOfMonth(year, month);
  const next = month === 12 ? firstOfMonth(year + 1, 1) : firstOfMonth(year, month + 1);
  return first === undefined || next === undefined ? undefined : {first, last: addDays(next, -1)};
};

const firsts = new Map<number, IsoDate | undefined>();

const firstOfMonth = (year: number, month: number): IsoDate | undefined => {
  const key = year * 12 + month;
  if (!firsts.has(key)) firsts.set(key, searchFirst(year, month));
  return firsts.get(key);
};

/** From where the mean calendar puts the first of a month, a day or two to where it is. */
const searchFirst = (year: number, month: number): IsoDate | undefined => {
  const epoch = isoDate(622, 7, 19);
  if (epoch === undefined) return undefined;
  const guess = addDays(epoch, Math.round((year - 1) * MEAN_YEAR + (month - 1) * MEAN_MONTH));
  for (let shift = -4; shift <= 4; shift++) {
    const candidate = addDays(guess, shift);
    const hijri = toHijri(candidate);
    if (hijri.year === year && hijri.month === month && hijri.day === 1) return candidate;
  }
  return undefined;
};

/** Days between a day and the nearest day of a Hijri month; 0 inside it. */
export const distanceToMonth = (
  date: IsoDate,
  {first, last}: {readonly first: IsoDate; readonly last: IsoDate},
): number => (date < first ? daysBetween(date, first) : date > last ? daysBetween(last, date) : 0);
