/**
 * The date of an article as its front matter may state it: a day, a date-time with offset, or EDTF (ISO 8601-2, Library of
 * Congress profile) where it is known only in part: 2023-10~, 2023?, 2023-1X, 2023-10-18/2023-10-19, [2023-10-12,2023-10-19].
 */
import edtf from 'edtf';
import type {IsoDate} from '../model/ids.ts';
import {isoDate, parseDay} from './calendar.ts';
import {fold} from './normalise.ts';

/** The first and the last day that a date allows; the same day twice when it is certain. */
export interface DayBounds {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

const DATE_TIME =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
// Only what a reader can be told in a sentence: no seasons, no open ends, no years beyond four digits.
const PART = String.raw`\d{2}(?:\d{2}|\dX|XX)(?:-(?:\d{2}|\dX|XX)(?:-(?:\d{2}|\dX|XX))?)?[?~%]?`;
const EDTF_FORM = new RegExp(String.raw`^(?:${PART}|${PART}/${PART}|\[${PART}(?:, ?${PART}|\.\.${PART})*\])$`);

/** The days a publication date allows; undefined when it is not of an accepted form or no such day exists. */
export function dayBounds(date: string): DayBounds | undefined {
  const [, dayOfTime = date] = DATE_TIME.exec(date) ?? [];
  const day = parseDay(dayOfTime);
  if (day !== undefined) return {first: day, last: day};
  if (!EDTF_FORM.test(date)) return undefined;
  const members = date.startsWith('[') ? date.slice(1, -1).split(/, ?|\.\./) : date.split('/');
  const bounds = members.map(memberBounds);
  const days = bounds.flatMap(bound => (bound ? [bound.first, bound.last] : [])).sort();
  const [first, last] = [days[0], days.at(-1)];
  const runsForward = !date.includes('/') || (bounds[0] && bounds[1] && bounds[0].first <= bounds[1].last);
  if (bounds.includes(undefined) || first === undefined || last === undefined || !runsForward) return undefined;
  return {first, last};
}

/** True when a date names one day. */
export function isExactDay(date: string): boolean {
  return parseDay(date) !== undefined || DATE_TIME.test(date);
}

/** The accepted form of a date written otherwise, when only one day can be meant: 17-5-2024, ١٧ أيار ٢٠٢٤ → 2024-05-17. */
export function proposeDate(text: string): IsoDate | undefined {
  const plain = fold(text).trim();
  for (const {pattern, read} of FORMS) {
    const groups = pattern.exec(plain)?.groups;
    if (groups) return read(groups);
  }
  return undefined;
}

function memberBounds(member: string): DayBounds | undefined {
  try {
    const {min, max} = edtf(member, {types: ['Date']});
    const [first, last] = [min, max].map(moment => parseDay(new Date(moment).toISOString().slice(0, 10)));
    return first !== undefined && last !== undefined ? {first, last} : undefined;
  } catch {
    return undefined;
  }
}

type Groups = Readonly<Record<string, string | undefined>>;

const FORMS: readonly {readonly pattern: RegExp; readonly read: (groups: Groups) => IsoDate | undefined}[] = [
  {
    pattern: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
    read: ({year, month, day}) => isoDate(Number(year), Number(month), Number(day)),
  },
  {
    pattern: /^(?<year>\d{4})\s*[-/.،]\s*(?<month>\d{1,2})\s*[-/.،]\s*(?<day>\d{1,2})(?:[T\s].*)?$/,
    read: ({year, month, day}) => isoDate(Number(year), Number(month), Number(day)),
  },
  {
    // 5/6/2024 may be June or May: proposed only when one of the two readings is no date, or both are the same day.
    pattern: /^(?<a>\d{1,2})\s*[-/.،]\s*(?<b>\d{1,2})\s*[-/.،]\s*(?<year>\d{4})$/,
    read: ({a, b, year}) => {
      const readings = [isoDate(Number(year), Number(b), Number(a)), isoDate(Number(year), Number(a), Number(b))];
      const [found, ...others] = [...new Set(readings.filter(reading => reading !== undefined))];
      return others.length === 0 ? found : undefined;
    },
  },
  {
    pattern:
      /^(?:\p{L}+\s*[،,]?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:من\s+)?(?<month>\p{L}[\p{L}\p{M} ./()]*?)\s*[،,]?\s+(?<year>\d{4})\s*م?$/u,
    read: ({day, month, year}) => isoDate(Number(year), monthNumber(month) ?? 0, Number(day)),
  },
  {
    pattern: /^(?<month>\p{L}+)\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\s*[،,]?\s+(?<year>\d{4})$/u,
    read: ({day, month, year}) => isoDate(Number(year), monthNumber(month) ?? 0, Number(day)),
  },
];

/** Number of a month by any of its names, also two names of one month: «تموز/يوليو». */
function monthNumber(name: string | undefined): number | undefined {
  const names = (name ?? '').split(/[/()]/).map(part => part.trim());
  const numbers = new Set(names.filter(Boolean).map(part => MONTH_BY_NAME.get(part)));
  return numbers.size === 1 ? [...numbers][0] : undefined;
}

// The region's three traditions of month names and the two foreign languages of its press, as CLDR spells them.
const MONTH_LOCALES = ['ar-EG', 'ar-LB', 'ar-TN', 'ar-MA', 'ar-MR', 'en', 'fr'];

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTH_LOCALES.flatMap(locale =>
    (['long', 'short'] as const).flatMap(length => {
      const {format} = new Intl.DateTimeFormat(locale, {month: length, timeZone: 'UTC', calendar: 'gregory'});
      return Array.from({length: 12}, (_, month): [string, number] => [
        fold(format(Date.UTC(2024, month, 1))),
        month + 1,
      ]);
    }),
  ),
);
