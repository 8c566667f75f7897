import {addDays, isoDate, parseDay} from '../arabic/calendar.ts';
import type {Message} from '../input/message.ts';
import type {IsoDate} from '../model/ids.ts';
import {collectEvidence, type Evidence} from './date-evidence.ts';

/** The days a text allows for its publication, and why. */
export interface InferredDate {
  /** A day, or EDTF for a few: `[a,b]`, `a/b`, `YYYY-MM`. undefined when the text leaves none or too many. */
  readonly date: string | undefined;
  /** Days that fit: 0 when the evidence contradicts itself, undefined when the year is not known. */
  readonly count: number | undefined;
  readonly reasons: readonly Message[];
}

const STRENGTHS = ['hard', 'bound', 'soft'] as const;

/** More days than these are not a date: the editor is asked. */
const MOST_DAYS = 7;
/** Days in a row up to a month are one stretch. */
const MOST_IN_ROW = 31;

/**
 * Works out the publication day from what the text says: «اليوم الخميس», «الشهر الماضي» beside a month's name, weekdays that
 * fall on given days, a year that is named as this one. Nothing is guessed: without evidence for the year there is no date,
 * and the clock is never asked.
 */
export const inferDate = (text: string, statedDates: readonly string[] = []): InferredDate => {
  const evidence = collectEvidence(text, statedDates);
  const [hard = [], bounds = [], soft = []] = STRENGTHS.map(wanted =>
    evidence.filter(({strength}) => strength === wanted),
  );
  const pins = hard.flatMap(({years}) => (years ? [years] : []));
  if (pins.length === 0) return {date: undefined, count: undefined, reasons: reasonsOf(hard)};
  const years = [...new Set(pins.flat())].filter(year => pins.every(pin => pin.includes(year))).toSorted();
  const byHard = years.flatMap(daysOf).filter(day => hard.every(({allows}) => allows(day)));
  // A year of a plan or a law is easily taken for the past: against a day that is stated it does not count.
  const bounded = byHard.filter(day => bounds.every(({allows}) => allows(day)));
  const fitting = bounded.length > 0 ? bounded : byHard;
  const preferred = fitting.filter(day => soft.every(({allows}) => allows(day)));
  const usesSoft = preferred.length > 0 && preferred.length < fitting.length;
  const days = usesSoft ? preferred : fitting;
  const narrowing = bounded.length > 0 ? bounds.filter(({allows}) => byHard.some(day => !allows(day))) : [];
  return {
    date: asEdtf(days),
    count: days.length,
    reasons: reasonsOf([...hard, ...narrowing, ...(usesSoft ? soft : [])]),
  };
};

const daysOf = (year: number): readonly IsoDate[] => {
  const first = isoDate(year, 1, 1);
  return first === undefined
    ? []
    : Array.from({length: 366}, (_, index) => addDays(first, index)).filter(day => day.startsWith(first.slice(0, 4)));
};

const reasonsOf = (evidence: readonly Evidence[]): readonly Message[] => [
  ...new Map(evidence.map(({reason}) => [reason.ar, reason])).values(),
];

/** Days as EDTF: one day, a stretch of days in a row, or the few that it is one of. undefined for none or too many. */
const asEdtf = (days: readonly IsoDate[]): string | undefined => {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (days.length === 1) return first;
  const isRow = days.length <= MOST_IN_ROW && addDays(first, days.length - 1) === last;
  const isMonth = isRow && first.endsWith('-01') && parseDay(addDays(last, 1))?.endsWith('-01') === true;
  if (isMonth) return first.slice(0, 7);
  if (isRow) return `${first}/${last}`;
  return days.length <= MOST_DAYS ? `[${days.join(',')}]` : undefined;
};
