/** Every word a temporal expression can be made of, with the classes it belongs to: the alphabet the rules are written in. */
import {fold} from '../../arabic/normalise.ts';
import {FEASTS, THE_FEAST} from '../../lexicon/feasts.ts';
import {HIJRI_MONTHS, MADDA_MONTH, MONTHS, SOFT_HIJRI_MONTHS, SOFT_MONTHS} from '../../lexicon/months.ts';
import {FUTURE_ADJECTIVES, FUTURE_WORDS, PAST_WORDS, SCHEDULED_VERBS} from '../../lexicon/tense-words.ts';
import {
  DAY_WORDS,
  DECADES,
  NAMED_DAYS,
  SEASONS,
  THE_SEASONS,
  THE_UNIT_MANY,
  THE_UNIT_TWO,
  type TimeUnit,
  UNIT_HALF,
  UNIT_MANY,
  UNIT_ONE,
  UNIT_TWO,
  WORD_CLASSES,
  YEAR_SPANS,
} from '../../lexicon/time-words.ts';
import {BARE_WEEKDAYS, WEEKDAYS} from '../../lexicon/weekdays.ts';

/** Class name → value the word has in that class (a month's number, a unit's index, 0 where there is none). */
export type Classes = ReadonlyMap<string, number>;

/** Units by the number that stands for them as a class value. */
export const UNITS_OF_TIME: readonly TimeUnit[] = ['hour', 'day', 'week', 'month', 'year', 'decade', 'century'];

/** Classes whose members are punctuation or single letters. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  comma: ['،', ',', '؛'],
  slash: ['/', '\\'],
  dash: ['-', '–', '—', '_'],
  open: ['(', '[', '«', '“', '"'],
  close: [')', ']', '»', '”', '"'],
  stop: ['.', '!', '?', '؟', '…', ':'],
  and: ['و'],
  the: ['ال'],
};

const values = (table: Readonly<Record<string, number>>): Iterable<readonly [string, number]> => Object.entries(table);
const units = (table: Readonly<Record<string, TimeUnit>>): Iterable<readonly [string, number]> =>
  Object.entries(table).map(([form, unit]) => [form, UNITS_OF_TIME.indexOf(unit)] as const);
const plain = (forms: readonly string[]): Iterable<readonly [string, number]> => forms.map(form => [form, 0] as const);

const SOURCES: readonly (readonly [string, Iterable<readonly [string, number]>])[] = [
  ['month', values(MONTHS)],
  ['softMonth', values(SOFT_MONTHS)],
  ['fatherMonth', values({[MADDA_MONTH.form]: MADDA_MONTH.month})],
  ['hijriMonth', values(HIJRI_MONTHS)],
  ['softHijriMonth', values(SOFT_HIJRI_MONTHS)],
  ['weekday', values(WEEKDAYS)],
  ['bareWeekday', values(BARE_WEEKDAYS)],
  ['dayWord', values(DAY_WORDS)],
  ['unitOne', units(UNIT_ONE)],
  ['unitTwo', units(UNIT_TWO)],
  ['unitMany', units(UNIT_MANY)],
  ['unitHalf', units(UNIT_HALF)],
  ['theUnitTwo', units(THE_UNIT_TWO)],
  ['theUnitMany', units(THE_UNIT_MANY)],
  ['yearSpan', values(YEAR_SPANS)],
  ['season', values(SEASONS)],
  ['theSeason', values(THE_SEASONS)],
  ['decade', values(DECADES)],
  ...Object.entries(WORD_CLASSES).map(([name, forms]) => [name, plain(forms)] as const),
  ['feast', FEASTS.flatMap(({names}, index) => names.map(name => [name, index] as const))],
  ['theFeast', plain(THE_FEAST.names)],
  ['namedDayHead', plain(NAMED_DAYS.flatMap(({heads}) => heads))],
  ['pastWord', plain(PAST_WORDS)],
  ['futureWord', plain(FUTURE_WORDS)],
  ['futureAdjective', plain(FUTURE_ADJECTIVES)],
  ['scheduledVerb', plain(SCHEDULED_VERBS)],
  ...Object.entries(SIGNS).map(([name, forms]) => [name, plain(forms)] as const),
];

const collect = (): ReadonlyMap<string, Classes> => {
  const found = new Map<string, Map<string, number>>();
  for (const [name, forms] of SOURCES) {
    for (const [form, value] of forms) {
      const key = form.split(/\s+/u).map(fold).join(' ');
      const classes = found.get(key) ?? new Map<string, number>();
      found.set(key, classes.set(name, value));
    }
  }
  return found;
};

/** Folded form (words joined by one space) → its classes. */
export const VOCABULARY: ReadonlyMap<string, Classes> = collect();

/** First word → the forms of several words that begin with it, as word lists, longest first. */
export const PHRASES: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const found = new Map<string, (readonly string[])[]>();
  for (const form of VOCABULARY.keys()) {
    const words = form.split(' ');
    const first = words[0] ?? '';
    if (words.length > 1) found.set(first, [...(found.get(first) ?? []), words]);
  }
  return new Map([...found].map(([first, forms]) => [first, forms.toSorted((a, b) => b.length - a.length)]));
})();

/** Classes of a number by its value; bands in order, the first that holds the value counts. */
export const NUMBER_BANDS: readonly {readonly upTo: number; readonly classes: readonly string[]}[] = [
  {upTo: 0, classes: ['number']},
  {upTo: 12, classes: ['number', 'count', 'dayNumber', 'monthNumber']},
  {upTo: 31, classes: ['number', 'count', 'dayNumber']},
  {upTo: 99, classes: ['number', 'count', 'shortYear']},
  {upTo: 999, classes: ['number', 'count']},
  {upTo: 1299, classes: ['number', 'year']},
  {upTo: 1500, classes: ['number', 'year', 'hijriYear']},
  {upTo: 1799, classes: ['number', 'year']},
  {upTo: 1899, classes: ['number', 'year', 'lateYear']},
  {upTo: 2100, classes: ['number', 'year', 'lateYear', 'modernYear']},
  {upTo: Number.POSITIVE_INFINITY, classes: ['number']},
];

/** Classes of spelt ordinals: those up to 31 may be days of a month. */
export const ORDINAL_CLASSES = ['ordinal', 'dayOrdinal'] as const;
/** Mark before a spelt cardinal's classes. */
export const SPELT_CLASS = 'spelt';
/** Other classes that atoms are given without a table. */
export const OTHER_CLASSES: readonly (readonly string[])[] = [
  ['line'],
  ['prep'],
  ['word'],
  ['theWord'],
  ['futureWord'],
  ['latin'],
  ['mark'],
  ['decimal'],
];
