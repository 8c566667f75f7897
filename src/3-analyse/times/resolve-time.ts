/**
 * What an expression says, and when it was said, to an EDTF value. Everything relative counts from the anchor; where the
 * text leaves a choice (which Sunday, which September) the tense decides, and the choice is listed in `implied`.
 */
import {
  addDays,
  addMonths,
  dateParts,
  daysBetween,
  isoDate,
  isoWeekOf,
  parseDay,
  weekdayOf,
} from '../../arabic/calendar.ts';
import type {Feast} from '../../lexicon/feasts.ts';
import type {TimeUnit} from '../../lexicon/time-words.ts';
import type {IsoDate} from '../../model/ids.ts';
import type {Meaning, Modifier, Period, Year} from './meaning.ts';
import type {Direction} from './tense.ts';
import {distanceToMonth, fromHijri, hijriMonth, toHijri} from './umm-al-qura.ts';

/** When an expression was said. */
export interface Viewpoint {
  /** The article's day; undefined when it is not known. */
  readonly anchor: IsoDate | undefined;
  /** Tense of the clause, or the caller's preference. */
  readonly direction: Direction | undefined;
  /** Value of the nearest expression before this one, for «اليوم التالي» and «العام نفسه». */
  readonly earlier: string | undefined;
}

/** The value of an expression, as far as text and viewpoint allow one. */
export interface ResolvedTime {
  /** EDTF, or undefined when the text does not allow one. */
  readonly value: string | undefined;
  /** Parts of the value that the text does not state. */
  readonly implied: readonly string[];
}

const UNKNOWN: ResolvedTime = {value: undefined, implied: []};
const stated = (value: string | undefined): ResolvedTime => ({value, implied: []});
const assumed = (value: string | undefined, ...implied: readonly string[]): ResolvedTime => ({value, implied});

type Of<Type extends Meaning['type']> = Extract<Meaning, {readonly type: Type}>;
type Resolvers = {readonly [Type in Meaning['type']]: (meaning: Of<Type>, view: Viewpoint) => ResolvedTime};

/** The value of an expression. «الخميس» said on 2023-10-19 in the past tense → 2023-10-19, with its direction implied. */
export const resolveTime = (meaning: Meaning, view: Viewpoint): ResolvedTime => {
  // The table has one resolver a type, each taking meanings of its own type; the compiler cannot see that the two go together.
  const resolve = RESOLVERS[meaning.type] as (meaning: Meaning, view: Viewpoint) => ResolvedTime;
  return resolve(meaning, view);
};

const RESOLVERS: Resolvers = {
  nothing: () => UNKNOWN,
  year: ({year}) => stated(pad(year, 4)),
  period: (meaning, view) => resolvePeriod(meaning, view),
  day: (meaning, view) => resolveDay(meaning, view),
  'named-day': ({day, month, year}, view) => {
    const date = isoDate(year, month, day);
    const isKnown = date !== undefined && (view.anchor === undefined || date <= view.anchor);
    return isKnown ? assumed(date, 'year') : resolveDay({type: 'day', day, month}, view);
  },
  'hijri-day': (meaning, view) => resolveHijriDay(meaning, view),
  'hijri-month': (meaning, view) => resolveHijriMonth(meaning, view),
  'hijri-year': ({year}) => stated(span(hijriMonth(year, 1)?.first, hijriMonth(year, 12)?.last)),
  'either-year': ({year}, view) =>
    isHijriOfNow(year, view.anchor) ? resolveTime({type: 'hijri-year', year}, view) : stated(pad(year, 4)),
  weekday: (meaning, view) => resolveWeekday(meaning, view),
  'day-offset': (meaning, view) => resolveDayOffset(meaning, view),
  month: (meaning, view) => resolveMonth(meaning, view),
  'year-part': ({code, year}, view) => {
    const number = resolveYear(year, view);
    return number === undefined ? UNKNOWN : stated(`${pad(number, 4)}-${code}`);
  },
  season: (meaning, view) => resolveSeason(meaning, view),
  offset: (meaning, view) => resolveOffset(meaning, view),
  stretch: (meaning, view) => resolveStretch(meaning, view),
  lately: ({direction}, {anchor}) =>
    anchor === undefined
      ? UNKNOWN
      : assumed(`${(direction === 'future' ? addDays(anchor, FORTNIGHT) : anchor).slice(0, 7)}~`, 'month'),
  feast: (meaning, view) => resolveFeast(meaning, view),
  about: ({of}, view) => {
    const {value, implied} = resolveTime(of, view);
    return {
      value: value
        ?.split('/')
        .map(end => `${end.replace(/~$/u, '')}~`)
        .join('/'),
      implied,
    };
  },
  decade: ({tens, century}, view) => resolveDecade(tens, century, view),
  century: ({century}, {anchor}) => {
    if (typeof century === 'number') return stated(`${pad(century - 1, 2)}XX`);
    if (anchor === undefined) return UNKNOWN;
    const shift = {past: -1, current: 0, future: 1}[century];
    return stated(`${pad(Number(anchor.slice(0, 2)) + shift, 2)}XX`);
  },
  'new-year': (_, {anchor}) => {
    if (anchor === undefined) return UNKNOWN;
    const {year, month} = dateParts(anchor);
    return assumed(pad(month > 6 ? year + 1 : year, 4), 'year');
  },
  interval: (meaning, view) => resolveInterval(meaning, view),
  part: ({of}, view) => {
    const {value, implied} = resolveTime(of, view);
    return {value, implied: [...implied, 'part']};
  },
};

const FORTNIGHT = 14;

const [YEARS_BACK, YEARS_AHEAD] = [60, 5];

/** News of our days counts within a lifetime: 1428 is Hijri in 2015; 1453 and 1258 are years of the common era. */
const isHijriOfNow = (year: number, anchor: IsoDate | undefined): boolean => {
  if (anchor === undefined) return false;
  const now = toHijri(anchor).year;
  return year >= now - YEARS_BACK && year <= now + YEARS_AHEAD;
};

const pad = (number: number, width: number): string => String(number).padStart(width, '0');
const span = (from: string | undefined, to: string | undefined): string | undefined =>
  from === undefined || to === undefined ? undefined : from === to ? from : `${from}/${to}`;

/** Number of a year that is given, or that lies beside the anchor or an earlier date. */
const resolveYear = (year: Year | Period, view: Viewpoint): number | undefined => {
  if (year.type === 'year') return year.year;
  const {value} = resolvePeriod(year, view);
  return value === undefined ? undefined : Number(value.slice(0, 4));
};

const SHIFTS: Readonly<Record<Modifier, number>> = {
  past: -1,
  preceding: -1,
  current: 0,
  same: 0,
  future: 1,
  following: 1,
};
const FROM_EARLIER: ReadonlySet<Modifier> = new Set(['same', 'following', 'preceding']);

const resolvePeriod = ({unit, modifier}: Period, {anchor, earlier}: Viewpoint): ResolvedTime => {
  const base = FROM_EARLIER.has(modifier)
    ? (startOf(earlier, unit) ?? (modifier === 'preceding' ? anchor : undefined))
    : anchor;
  if (base === undefined) return UNKNOWN;
  return stated(printUnit(shift(base, SHIFTS[modifier], unit), unit));
};

/** A day inside an earlier value that is at least as exact as the unit; undefined where it is not. */
const startOf = (value: string | undefined, unit: TimeUnit): IsoDate | undefined => {
  if (value === undefined) return undefined;
  // Of an interval, the end is where the story stands.
  const point = value.split('/').at(-1) ?? value;
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(point) ?? [];
  if (year === undefined) return undefined;
  const isExact = unit === 'day' || unit === 'week' ? day !== undefined : unit === 'month' ? month !== undefined : true;
  return isExact ? isoDate(Number(year), Number(month ?? 1), Number(day ?? 1)) : undefined;
};

const MONTHS_IN: Partial<Readonly<Record<TimeUnit, number>>> = {month: 1, year: 12, decade: 120, century: 1200};
const DAYS_IN: Partial<Readonly<Record<TimeUnit, number>>> = {day: 1, week: 7};

const shift = (base: IsoDate, count: number, unit: TimeUnit): IsoDate => {
  const months = MONTHS_IN[unit];
  return months === undefined
    ? addDays(base, Math.round(count * (DAYS_IN[unit] ?? 0)))
    : addMonths(base, Math.round(count * months));
};

const PRINT: Readonly<Record<TimeUnit, (date: IsoDate) => string | undefined>> = {
  hour: () => undefined,
  day: date => date,
  week: date => isoWeekOf(date),
  month: date => date.slice(0, 7),
  year: date => date.slice(0, 4),
  decade: date => `${date.slice(0, 3)}X`,
  century: date => `${date.slice(0, 2)}XX`,
};
const printUnit = (date: IsoDate, unit: TimeUnit): string | undefined => PRINT[unit](date);

/** The last day of that name up to the anchor, or the next one from it on; strictly before or after when the text says so. */
const resolveWeekday = ({weekday, modifier}: Of<'weekday'>, {anchor, direction, earlier}: Viewpoint): ResolvedTime => {
  const base = modifier === 'following' ? startOf(earlier, 'day') : anchor;
  if (base === undefined) return UNKNOWN;
  const ahead = (weekday - weekdayOf(base) + 7) % 7;
  if (modifier === 'past') return stated(addDays(base, (ahead === 0 ? 7 : ahead) - (ahead === 0 ? 14 : 7)));
  if (modifier === 'current' && direction !== 'past') return assumed(addDays(base, ahead), 'direction');
  if (modifier === 'future' || modifier === 'following') return stated(addDays(base, ahead === 0 ? 7 : ahead));
  return assumed(addDays(base, direction === 'future' || ahead === 0 ? ahead : ahead - 7), 'direction');
};

/** A weekday beside «اليوم» or «أمس» outweighs the count: articles are stamped a day or two after they were written. */
const resolveDayOffset = ({days, weekday}: Of<'day-offset'>, {anchor}: Viewpoint): ResolvedTime => {
  if (anchor === undefined) return UNKNOWN;
  const counted = addDays(anchor, days);
  if (weekday === undefined) return stated(counted);
  const off = (weekday - weekdayOf(counted) + 7) % 7;
  return off === 0 ? stated(counted) : assumed(addDays(counted, off > 3 ? off - 7 : off), 'anchor');
};

const NEARBY_DAYS = 62;
const FAR_DAYS = 180;

/** Of several candidates for one date, in order of time, the one that a modifier, the tense or nearness picks. */
const pick = (
  candidates: readonly IsoDate[],
  anchor: IsoDate,
  modifier: Modifier | undefined,
  direction: Direction | undefined,
): IsoDate | undefined => {
  const before = candidates.filter(date => date < anchor).at(-1);
  const after = candidates.find(date => date > anchor);
  if (modifier === 'past') return before;
  if (modifier === 'future') return after;
  if (modifier === 'current') return candidates.find(date => date.slice(0, 4) === anchor.slice(0, 4));
  if (candidates.includes(anchor)) return anchor;
  if (before === undefined || after === undefined) return before ?? after;
  const [back, ahead] = [daysBetween(before, anchor), daysBetween(anchor, after)];
  // A date a few weeks off on one side and most of a year on the other is the near one, whatever the verb seems to say.
  if (ahead <= NEARBY_DAYS && back > FAR_DAYS) return after;
  if (back <= NEARBY_DAYS && ahead > FAR_DAYS) return before;
  return direction === 'future' ? after : before;
};

const resolveDay = ({day, month, year, weekday, modifier}: Of<'day'>, view: Viewpoint): ResolvedTime => {
  const {anchor, direction} = view;
  if (typeof month !== 'number') {
    const resolved = resolvePeriod(month, view).value;
    if (resolved === undefined) return UNKNOWN;
    const date = parseDay(`${resolved}-${pad(day, 2)}`);
    const isOtherDay = weekday !== undefined && date !== undefined && weekdayOf(date) !== weekday;
    return stated((isOtherDay ? hijriDayBeside(day, month, weekday, anchor) : undefined) ?? date);
  }
  if (year !== undefined) {
    const number = resolveYear(year, view);
    return number === undefined ? assumed(undefined, 'year') : stated(isoDate(number, month, day));
  }
  if (modifier === 'same') return UNKNOWN;
  if (anchor === undefined) return assumed(undefined, 'year');
  const thisYear = dateParts(anchor).year;
  const candidates = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap(offset => isoDate(thisYear + offset, month, day) ?? []);
  const matching =
    weekday === undefined || modifier !== undefined
      ? []
      : candidates.filter(date => weekdayOf(date) === weekday && Math.abs(daysBetween(date, anchor)) < 550);
  if (matching.length > 0) return assumed(nearest(matching, anchor), 'year');
  return assumed(pick(candidates, anchor, modifier, direction), 'year');
};

/** The day of a feast in the year that is said, else the one that modifier, tense or nearness picks. */
const resolveFeast = ({feasts, offset, year, hijriYear, modifier}: Of<'feast'>, view: Viewpoint): ResolvedTime => {
  const shifted = (date: IsoDate | undefined): readonly IsoDate[] =>
    date === undefined ? [] : [addDays(date, offset)];
  if (hijriYear !== undefined)
    return stated(
      feasts.flatMap(feast => (feast.calendar === 'hijri' ? shifted(fromHijri({...feast, year: hijriYear})) : []))[0],
    );
  const wanted = year === undefined ? undefined : resolveYear(year, view);
  const base = wanted ?? (view.anchor === undefined ? undefined : dateParts(view.anchor).year);
  if (base === undefined || (year !== undefined && wanted === undefined)) return assumed(undefined, 'year');
  const around = [-1, 0, 1].flatMap(step => feasts.flatMap(feast => feastsOf(feast, base + step)));
  if (wanted !== undefined) return stated(around.filter(date => date.startsWith(pad(wanted, 4))).flatMap(shifted)[0]);
  const candidates = around.flatMap(shifted).toSorted((a, b) => (a < b ? -1 : 1));
  return assumed(view.anchor && pick(candidates, view.anchor, modifier, view.direction), 'year');
};

/** The days of one Gregorian year that a feast falls on: of a Hijri one sometimes two. */
const feastsOf = ({calendar, month, day}: Omit<Feast, 'names'>, year: number): readonly IsoDate[] => {
  if (calendar === 'gregorian') return [isoDate(year, month, day)].flatMap(date => date ?? []);
  const newYear = isoDate(year, 1, 1);
  if (newYear === undefined) return [];
  const first = toHijri(newYear).year;
  return [first, first + 1]
    .flatMap(hijri => fromHijri({year: hijri, month, day}) ?? [])
    .filter(date => date.startsWith(pad(year, 4)));
};

const nearest = (dates: readonly IsoDate[], anchor: IsoDate): IsoDate | undefined =>
  dates.toSorted((a, b) => Math.abs(daysBetween(a, anchor)) - Math.abs(daysBetween(b, anchor)))[0];

/** «السبت التاسع من الشهر الجاري» in a paper that counts Hijri months: the day of that month, where its weekday is the one said. */
const hijriDayBeside = (
  day: number,
  {unit, modifier}: Period,
  weekday: number,
  anchor: IsoDate | undefined,
): IsoDate | undefined => {
  if (anchor === undefined || unit !== 'month' || FROM_EARLIER.has(modifier)) return undefined;
  const now = toHijri(anchor);
  const months = now.year * 12 + now.month - 1 + SHIFTS[modifier];
  const date = fromHijri({year: Math.floor(months / 12), month: (months % 12) + 1, day});
  return date !== undefined && weekdayOf(date) === weekday ? date : undefined;
};

const resolveHijriDay = (
  {day, month, year, modifier}: Of<'hijri-day'>,
  {anchor, direction}: Viewpoint,
): ResolvedTime => {
  if (year !== undefined) return stated(fromHijri({year, month, day}));
  if (anchor === undefined) return assumed(undefined, 'year');
  const thisYear = toHijri(anchor).year;
  const candidates = [-1, 0, 1].flatMap(offset => fromHijri({year: thisYear + offset, month, day}) ?? []);
  return assumed(pick(candidates, anchor, modifier === 'current' ? undefined : modifier, direction), 'year');
};

const resolveHijriMonth = (
  {month, year, gregorianYear, modifier}: Of<'hijri-month'>,
  {anchor, direction}: Viewpoint,
): ResolvedTime => {
  const print = (number: number): string | undefined => {
    const days = hijriMonth(number, month);
    return days && `${days.first}/${days.last}`;
  };
  if (year !== undefined) return stated(print(year));
  if (gregorianYear !== undefined) {
    const [first] = feastsOf({calendar: 'hijri', month, day: 1}, gregorianYear);
    return stated(first && print(toHijri(first).year));
  }
  if (anchor === undefined) return assumed(undefined, 'year');
  const now = toHijri(anchor);
  if (modifier === 'past') return assumed(print(month < now.month ? now.year : now.year - 1), 'year');
  if (modifier === 'future') return assumed(print(month > now.month ? now.year : now.year + 1), 'year');
  if (modifier !== undefined) return assumed(print(now.year), 'year');
  const around = [now.year - 1, now.year, now.year + 1].flatMap(number => {
    const days = hijriMonth(number, month);
    return days === undefined ? [] : [{number, distance: distanceToMonth(anchor, days), isAhead: days.first > anchor}];
  });
  const allowed = around.filter(
    ({distance, isAhead}) => distance === 0 || distance <= NEARBY_DAYS || isAhead === (direction === 'future'),
  );
  const chosen = allowed.toSorted((a, b) => a.distance - b.distance)[0];
  return assumed(chosen && print(chosen.number), 'year');
};

const resolveMonth = ({month, year, modifier}: Of<'month'>, view: Viewpoint): ResolvedTime => {
  const print = (number: number): string => `${pad(number, 4)}-${pad(month, 2)}`;
  if (year !== undefined) {
    const number = resolveYear(year, view);
    return number === undefined ? assumed(undefined, 'year') : stated(print(number));
  }
  const {anchor, direction, earlier} = view;
  if (modifier === 'following') {
    const base = startOf(earlier, 'month') ?? anchor;
    if (base === undefined) return UNKNOWN;
    const from = dateParts(base);
    return assumed(print(month > from.month ? from.year : from.year + 1), 'year');
  }
  if (anchor === undefined) return assumed(undefined, 'year');
  const now = dateParts(anchor);
  if (modifier === 'past' || modifier === 'preceding')
    return assumed(print(month < now.month ? now.year : now.year - 1), 'year');
  if (modifier === 'future') return assumed(print(month > now.month ? now.year : now.year + 1), 'year');
  if (modifier !== undefined) return assumed(print(now.year), 'year');
  const [back, ahead] = [(now.month - month + 12) % 12, (month - now.month + 12) % 12];
  // The month just ended is rarely named for one eleven months away.
  const isAhead = direction === 'future' && back > 1;
  return assumed(
    print(
      isAhead ? (ahead + now.month > 12 ? now.year + 1 : now.year) : now.month - back < 1 ? now.year - 1 : now.year,
    ),
    'year',
  );
};

const SEASON_MONTHS: Readonly<Record<number, number>> = {21: 3, 22: 6, 23: 9, 24: 12};

const resolveSeason = ({code, modifier}: Of<'season'>, {anchor}: Viewpoint): ResolvedTime => {
  if (anchor === undefined) return UNKNOWN;
  const {year, month} = dateParts(anchor);
  const first = SEASON_MONTHS[code] ?? 1;
  const hasBegun = month >= first;
  // The season the anchor lies in counts neither as the past one nor as the coming one.
  const isIn = month >= first && month < first + 3;
  const past = hasBegun && !isIn ? year : year - 1;
  const next = hasBegun ? year + 1 : year;
  const number = modifier === 'past' ? past : modifier === 'future' ? next : year;
  return assumed(`${pad(number, 4)}-${code}`, 'year');
};

const resolveOffset = (
  {count, half, unit, from}: Of<'offset'>,
  {anchor, earlier, direction}: Viewpoint,
): ResolvedTime => {
  // «بعد 50 سنة» without a word of the future is nearly always a length of the past.
  const isFromNow =
    from === 'anchor' || direction === 'future' || (direction === undefined && (unit === 'day' || unit === 'week'));
  const base = from !== 'earlier' && isFromNow ? anchor : startOf(earlier, unit);
  if (base === undefined) return UNKNOWN;
  if (from === 'told' && isLapse(count, unit, base, anchor, direction)) return UNKNOWN;
  if (unit === 'hour') return count % 24 === 0 ? stated(addDays(base, count / 24)) : UNKNOWN;
  const amount = count + (half ? Math.sign(count) / 2 : 0);
  // Half a year is told in months, half a month in days.
  const finer = half ? (FINER[unit] ?? unit) : unit;
  if (unit === 'month' && half) return stated(addDays(addMonths(base, count), Math.sign(count) * 15).slice(0, 7));
  return stated(printUnit(shift(base, amount, unit), finer));
};
/**
 * «رفعتها بعد 33 عاماً», «تعود الكشافة بعد 45 عاماً»: so long had passed. What is told cannot lie ahead of the telling, and nobody announces a day so far off.
 */
const isLapse = (
  count: number,
  unit: TimeUnit,
  base: IsoDate,
  anchor: IsoDate | undefined,
  direction: Direction | undefined,
): boolean =>
  anchor !== undefined &&
  ((direction === 'past' && shift(base, count, unit) > anchor) || (unit === 'year' && count >= LONGEST_FORECAST));
const LONGEST_FORECAST = 15;

const FINER: Partial<Readonly<Record<TimeUnit, TimeUnit>>> = {
  century: 'decade',
  decade: 'year',
  year: 'month',
  week: 'day',
};

const resolveStretch = ({count, unit, direction}: Of<'stretch'>, {anchor}: Viewpoint): ResolvedTime => {
  if (anchor === undefined) return UNKNOWN;
  const [length, step]: readonly [number, TimeUnit] = unit === 'hour' ? [Math.round(count / 24), 'day'] : [count, unit];
  if (length < 1) return UNKNOWN;
  const far = shift(anchor, direction === 'past' ? -length : length, step);
  const print = (date: IsoDate): string | undefined =>
    printUnit(date, step === 'week' ? 'day' : step === 'decade' ? 'year' : step);
  return assumed(direction === 'past' ? span(print(far), print(anchor)) : span(print(anchor), print(far)), 'direction');
};

const resolveDecade = (tens: number, century: number | 'past' | undefined, {anchor}: Viewpoint): ResolvedTime => {
  if (typeof century === 'number') return stated(`${pad(century - 1, 2)}${tens / 10}X`);
  if (anchor === undefined) return UNKNOWN;
  const now = Number(anchor.slice(0, 4));
  const ofThis = Math.floor(now / 100) * 100 + tens;
  const start = century === 'past' ? ofThis - 100 : ofThis <= now ? ofThis : ofThis - 100;
  return century === 'past' ? stated(`${pad(start / 10, 3)}X`) : assumed(`${pad(start / 10, 3)}X`, 'century');
};

/** Both ends; the beginning is brought before the end by a week or a year where it came out behind. */
const resolveInterval = ({from, to}: Of<'interval'>, view: Viewpoint): ResolvedTime => {
  const start = resolveTime(from, view);
  // «من 17 يوليو حتى 19 منه»: the end may lean on the beginning.
  const end = resolveTime(to, {...view, earlier: start.value ?? view.earlier});
  const implied = [...new Set([...start.implied, ...end.implied])];
  if (start.value === undefined || end.value === undefined) return {value: undefined, implied};
  const first = start.value.split('/')[0] ?? start.value;
  const last = end.value.split('/').at(-1) ?? end.value;
  if (from.type === 'weekday' && to.type === 'weekday') {
    const length = (to.weekday - from.weekday + 7) % 7;
    const [anchorFirst, anchorLast] = [parseDay(first), parseDay(last)];
    if (anchorFirst === undefined || anchorLast === undefined) return UNKNOWN;
    // In the future the first of the days is the next one of its name; in the past the last of them is the last one.
    const isAhead =
      view.anchor !== undefined &&
      anchorFirst >= view.anchor &&
      (view.direction === 'future' || from.modifier === 'future');
    return isAhead
      ? {value: `${first}/${addDays(anchorFirst, length)}`, implied}
      : {value: `${addDays(anchorLast, -length)}/${last}`, implied};
  }
  if (first <= last) return {value: span(first, last), implied};
  const earlierYear = `${pad(Number(first.slice(0, 4)) - 1, 4)}${first.slice(4)}`;
  const movable = (from.type === 'day' || from.type === 'month') && from.year === undefined;
  return movable && earlierYear <= last ? {value: span(earlierYear, last), implied} : {value: undefined, implied};
};
