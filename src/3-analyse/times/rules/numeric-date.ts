import type {Meaning} from '../meaning.ts';
import {DAY_HEAD} from '../phrases.ts';
import type {TimeRule} from '../rule.ts';

/** Dates in figures, the day first unless that cannot be: 17/5/2024, 2024-05-17, 29/9/1436هـ, «يوم 17/5». */
export const numericDate: TimeRule = {
  name: 'numeric-date',
  pattern: [
    `${DAY_HEAD} <!(number (slash | dash)) a:dayNumber (slash b:dayNumber slash | dash c:dayNumber dash) year:(lateYear | hijriYear) !(slash number | dash number !stop) (commonEra | hijriEra)?`,
    `${DAY_HEAD} <!(number (slash | dash)) year:(lateYear | hijriYear) (slash b:dayNumber slash | dash c:dayNumber dash) d:dayNumber !(slash number | dash number !stop) (commonEra | hijriEra)?`,
    // A year of two figures only behind a word that announces a date, and between slashes.
    `(<=dateHead | dayHead | weekday:weekday) a:dayNumber slash b:monthNumber slash short:number !(slash | dash)`,
    // Without a year only where a word says that it is a day.
    `(dayPart? dayHead (weekday:weekday comma?)? | weekday:weekday (comma | open)?) a:dayNumber (slash b:monthNumber | dash c:monthNumber) !(slash number | dash number !stop)`,
  ],
  read: match => {
    const year = match.value('year', 'lateYear', 'hijriYear') ?? fullYear(match.value('short', 'number'));
    const middle = match.value('b', 'dayNumber') ?? match.value('c', 'dayNumber') ?? 0;
    const other = match.value('a', 'dayNumber') ?? match.value('d', 'dayNumber') ?? 0;
    const [day, month] = middle > 12 ? [middle, other] : [other, middle];
    if (month > 12 || (match.has('short') && year === undefined)) return undefined;
    const weekday = match.value('weekday');
    if (match.has('year') && match.atom('year')?.classes.has('hijriYear'))
      return {type: 'hijri-day', day, month, year, weekday};
    const meaning: Meaning = {
      type: 'day',
      day,
      month,
      year: year === undefined ? undefined : {type: 'year', year},
      weekday,
    };
    return meaning;
  },
};

const TURN = 50;

/** 22 → 2022, 95 → 1995; undefined for what has more figures than two. */
const fullYear = (short: number | undefined): number | undefined =>
  short === undefined || short > 99 ? undefined : short + (short < TURN ? 2000 : 1900);
