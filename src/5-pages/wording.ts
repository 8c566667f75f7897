/** What pages say in words: digits, counts, dates, labels. Everything follows the archive's card and nothing the machine's locale. */
import {dateParts, daysBetween, weekdayOf} from '../arabic/calendar.ts';
import {FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE} from '../arabic/characters.ts';
import {counted} from '../arabic/plurals.ts';
import {type DaySpan, type Grain, parseTimeValue, type TimePoint, type TimeValue} from '../arabic/time-value.ts';
import {
  EGYPTIAN_MONTHS,
  LEVANTINE_MONTHS,
  MAGHREBI_MONTHS,
  MOROCCAN_MONTHS,
  ORDINALS,
  SEASONS,
  WEEKDAYS,
} from '../lexicon/display-months.ts';
import type {ArchiveCard} from '../model/authority.ts';
import type {IsoDate} from '../model/ids.ts';
import type {DateLabel, ForeignText} from '../model/page.ts';
import {COUNTED, type Counted} from './counted-nouns.ts';

/** The words of one archive. */
export interface Wording {
  /** 2025 → «٢٠٢٥» */
  readonly number: (value: number | string) => string;
  /** (2, 'article') → «مادتان» */
  readonly count: (value: number, noun: Counted) => string;
  /** '2025-07' → «تموز/يوليو ٢٠٢٥» */
  readonly month: (month: string) => string;
  /** '2025-07' → «تموز/يوليو» */
  readonly monthName: (month: string) => string;
  /** Value of a date, EDTF or ISO week, in words: «السبت ١٢ تموز/يوليو ٢٠٢٥», «نحو أيلول/سبتمبر ٢٠٢٣». */
  readonly date: (value: string, options?: {readonly weekday?: boolean}) => DateLabel;
  /** The same without the year, for a line that has its year in the margin: «١٨ – ١٩ حزيران/يونيو». */
  readonly dateInYear: (value: string) => DateLabel;
  /** What the words of a date leave open: «السبت», «يومان», «يومه غير محدد»; undefined where they say all that is known. */
  readonly grain: (value: string) => string | undefined;
  /** «١٧ محرم ١٤٤٧ هـ», by Umm al-Qura. */
  readonly hijri: (day: IsoDate) => string;
  /** «٢٠١٨–٢٠٢٥», or one year. */
  readonly years: (first: string, last: string) => string;
  /** «قراءة ٣ دقائق» */
  readonly readingTime: (words: number) => string;
}

const WORDS_A_MINUTE = 200;

const MONTHS: Readonly<Record<ArchiveCard['months'], readonly string[]>> = {
  dual: LEVANTINE_MONTHS.map((name, index) => `${name}/${EGYPTIAN_MONTHS[index] ?? ''}`),
  levantine: LEVANTINE_MONTHS,
  egyptian: EGYPTIAN_MONTHS,
  maghrebi: MAGHREBI_MONTHS,
  moroccan: MOROCCAN_MONTHS,
};

/** The words of an archive by its card. */
export function wordingOf(card: Pick<ArchiveCard, 'digits' | 'months'>): Wording {
  const number = card.digits === 'arabic' ? remembered(arabicDigits) : String;
  const dates = dateWords(number, MONTHS[card.months]);
  const nouns = mapValues(COUNTED, noun => remembered((value: number) => counted(value, noun, number)));
  const withWeekday = remembered((value: string) => label(value, timeValue => dates.full(timeValue, true), number));
  const withoutWeekday = remembered((value: string) => label(value, timeValue => dates.full(timeValue, false), number));
  return {
    number,
    count: (value, noun) => nouns[noun](value),
    month: remembered(dates.month),
    monthName: dates.monthName,
    date: (value, {weekday = false} = {}) => (weekday ? withWeekday : withoutWeekday)(value),
    dateInYear: remembered(value => label(value, dates.inYear, number)),
    grain: remembered(value => grainOf(parseTimeValue(value), number)),
    hijri: remembered(hijriOf(number)),
    years: (first, last) => (first === last ? number(first) : `${number(first)}–${number(last)}`),
    readingTime: words => `قراءة ${nouns.ofMinutes(Math.ceil(words / WORDS_A_MINUTE))}`,
  };
}

function mapValues<Key extends string, From, To>(
  table: Readonly<Record<Key, From>>,
  change: (value: From) => To,
): Readonly<Record<Key, To>> {
  // Object.fromEntries forgets the names of the keys.
  return Object.fromEntries(Object.entries<From>(table).map(([key, value]) => [key, change(value)])) as Readonly<
    Record<Key, To>
  >;
}

/** A function that keeps what it has said: an archive has a few thousand numbers and months, and says them a million times. */
function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return key => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** 12 → «١٢» */
export function arabicDigits(value: number | string): string {
  return String(value).replace(/[0-9]/g, digit => String.fromCharCode(0x0660 + Number(digit)));
}

const ARABIC = /\p{Script=Arabic}/u;

/** A text with the direction of its letters: left to right only when no Arabic letter stands in it. */
export function foreignText(text: string, lang?: string): ForeignText {
  if (ARABIC.test(text) || !/\p{L}/u.test(text)) return {text};
  return {text, dir: 'ltr', ...(lang !== undefined && lang !== 'ar' && {lang})};
}

/** Runs of foreign letters in plain text, kept together inside right-to-left words: for titles and attributes, where no <bdi> can stand. */
export function isolate(text: string): string {
  return ARABIC.test(text) ? text : `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;
}

type Digits = (value: number | string) => string;

function label(value: string, word: (value: TimeValue) => string, number: Digits): DateLabel {
  const timeValue = parseTimeValue(value);
  if (!timeValue) return {text: number(value)};
  const machine = machineDate(value, timeValue);
  return {text: word(timeValue), ...(machine !== undefined && {machine})};
}

/** What <time datetime> may hold: a day, month, year, week or date-time that is certain. */
function machineDate(value: string, timeValue: TimeValue): string | undefined {
  if (timeValue.kind !== 'point' || timeValue.approximate || timeValue.uncertain) return undefined;
  return ['day', 'week', 'month', 'year'].includes(timeValue.grain) && !value.includes('X') ? value : undefined;
}

interface DateWords {
  readonly month: (month: string) => string;
  readonly monthName: (month: string) => string;
  readonly full: (value: TimeValue, weekday: boolean) => string;
  readonly inYear: (value: TimeValue) => string;
}

function dateWords(number: Digits, months: readonly string[]): DateWords {
  const monthName = (date: string): string => months[Number(date.slice(5, 7)) - 1] ?? '';
  const year = (date: string): string => number(Number(date.slice(0, 4)));
  const month = (date: string): string => `${monthName(date)} ${year(date)}`;
  const dayNumber = (date: string): string => number(Number(date.slice(8, 10)));
  const day = (date: string): string => `${dayNumber(date)} ${month(date)}`;
  const yearWord = (date: string): string => `عام ${year(date)}`;

  const point = (value: TimePoint, weekday: boolean): string => {
    const {first, last, ordinal = 1} = value;
    switch (value.grain) {
      case 'day':
        return weekday ? `${weekdayName(first)} ${day(first)}` : day(first);
      case 'week':
        // The number of a week says nothing to a reader; its days do.
        return stretch(value);
      case 'month':
        return month(first);
      case 'season':
        return `${SEASONS[ordinal - 1]} ${year(first)}`;
      case 'quarter':
        return `الربع ${ORDINALS[ordinal - 1]} من ${yearWord(first)}`;
      case 'half':
        return `النصف ${ORDINALS[ordinal - 1]} من ${yearWord(first)}`;
      case 'year':
        return yearWord(first);
      case 'decade':
      case 'century':
        return `بين عامي ${year(first)} و${year(last)}`;
      case 'part':
        return stretch(value);
      default:
        return value.grain satisfies never;
    }
  };
  const marks = ({approximate, uncertain}: TimePoint, words: string): string =>
    `${approximate ? ABOUT(words) : words}${uncertain ? ' (غير مؤكد)' : ''}`;
  const marked = (value: TimePoint, weekday: boolean): string => marks(value, point(value, weekday));

  // What two dates share is said once: «بين ٢٣ و٢٩ آذار/مارس ٢٠٢١».
  const stretch = ({first, last}: DaySpan): string => {
    if (isWholeYears(first, last)) return `بين عامي ${year(first)} و${year(last)}`;
    if (isWholeMonths(first, last))
      return `بين ${sameYear(first, last) ? monthName(first) : month(first)} و${month(last)}`;
    if (first.slice(0, 7) === last.slice(0, 7)) return `بين ${dayNumber(first)} و${day(last)}`;
    return `بين ${sameYear(first, last) ? `${dayNumber(first)} ${monthName(first)}` : day(first)} و${day(last)}`;
  };
  const interval = (from: TimePoint, to: TimePoint): string =>
    [from, to].some(end => end.approximate || end.uncertain)
      ? `بين ${marked(from, false)} و${marked(to, false)}`
      : stretch({first: from.first, last: to.last});

  const oneOf = (members: readonly TimePoint[]): string => {
    const days = members.every(
      member => member.grain === 'day' && member.first.slice(0, 7) === members[0]?.first.slice(0, 7),
    );
    const list = members.map((member, index) =>
      days && index < members.length - 1 ? dayNumber(member.first) : marked(member, false),
    );
    const [head] = members;
    if (members.length === 1 && head) return marked(head, false);
    const isDays = members.every(member => member.grain === 'day');
    const noun = isDays ? (members.length === 2 ? 'أحد يومي' : 'أحد أيام') : 'أحد';
    return `${noun} ${list.join(isDays ? ' و' : ' أو ')}`;
  };

  const inYear = (value: TimeValue): string => {
    if (value.kind === 'point' && value.grain === 'day')
      return marks(value, `${dayNumber(value.first)} ${monthName(value.first)}`);
    if (value.kind === 'point' && value.grain === 'month') return marks(value, monthName(value.first));
    if (value.kind === 'point' && value.grain === 'week' && sameYear(value.first, value.last))
      return marks(value, daysInYear(value));
    if (value.kind !== 'interval' || !sameYear(value.first, value.last)) return full(value, false);
    if (value.from.grain !== 'day' || value.to.grain !== 'day') return full(value, false);
    const end = `${dayNumber(value.last)} ${monthName(value.last)}`;
    return value.first.slice(0, 7) === value.last.slice(0, 7)
      ? `${dayNumber(value.first)} – ${end}`
      : `${dayNumber(value.first)} ${monthName(value.first)} – ${end}`;
  };
  const daysInYear = ({first, last}: DaySpan): string => {
    const sameMonth = first.slice(0, 7) === last.slice(0, 7);
    return `بين ${dayNumber(first)}${sameMonth ? '' : ` ${monthName(first)}`} و${dayNumber(last)} ${monthName(last)}`;
  };

  const full = (value: TimeValue, weekday: boolean): string => {
    if (value.kind === 'point')
      return `${value.grain === 'year' && !value.approximate ? 'في ' : ''}${marked(value, weekday)}`;
    return value.kind === 'interval' ? interval(value.from, value.to) : oneOf(value.members);
  };
  return {month, monthName, full, inYear};
}

const ABOUT = (words: string): string => `نحو ${words.startsWith('بين ') ? 'ما ' : ''}${words}`;
const sameYear = (left: string, right: string): boolean => left.slice(0, 4) === right.slice(0, 4);
const isWholeYears = (first: string, last: string): boolean =>
  first.endsWith('-01-01') && last.endsWith('-12-31') && !sameYear(first, last);

function isWholeMonths(first: IsoDate, last: IsoDate): boolean {
  const {year, month} = dateParts(last);
  return (
    first.endsWith('-01') &&
    dateParts(last).day === new Date(Date.UTC(year, month, 0)).getUTCDate() &&
    first.slice(0, 7) !== last.slice(0, 7)
  );
}

/** «السبت» */
export function weekdayName(day: IsoDate): string {
  return WEEKDAYS[weekdayOf(day) - 1] ?? '';
}

/** What is not known of a date of each grain; a stretch of days or years says so itself. */
const OPEN: Readonly<Partial<Record<Grain, string>>> = {
  week: 'يومه غير محدد',
  month: 'يومه غير محدد',
  season: 'شهره غير محدد',
  quarter: 'شهره غير محدد',
  half: 'شهره غير محدد',
  year: 'شهره غير محدد',
  decade: 'سنته غير محددة',
  century: 'سنته غير محددة',
};

function grainOf(value: TimeValue | undefined, number: Digits): string | undefined {
  if (value?.kind === 'interval')
    return [value.from, value.to].every(isSureDay)
      ? counted(daysBetween(value.first, value.last) + 1, COUNTED.day, number)
      : undefined;
  // «نحو» and «غير مؤكد» leave nothing to say.
  if (value?.kind !== 'point' || value.approximate || value.uncertain) return undefined;
  return value.grain === 'day' ? weekdayName(value.first) : OPEN[value.grain];
}

const isSureDay = ({grain, approximate, uncertain}: TimePoint): boolean =>
  grain === 'day' && !approximate && !uncertain;

function hijriOf(number: Digits): (day: IsoDate) => string {
  const format = new Intl.DateTimeFormat('ar-u-ca-islamic-umalqura-nu-latn', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return day => {
    const parts = new Map(format.formatToParts(Date.parse(day)).map(({type, value}) => [type, value]));
    return `${number(parts.get('day') ?? '')} ${parts.get('month')} ${number((parts.get('year') ?? '').replace(/\D/g, ''))} هـ`;
  };
}
