/** Every day of the Umm al-Qura calendar that `Intl` tabulates, read from a sentence as a reader meets it: «في 1 رمضان 1444هـ». */
import {findTimes} from '../3-analyse/times/find-times.ts';
import {addDays, isoDate} from '../arabic/calendar.ts';
import {tokenise} from '../arabic/tokenise.ts';
import type {IsoDate} from '../model/ids.ts';
import {type Score, shareRow} from './score-row.ts';

/** The calendar of `Intl` from 1 Muharram 1356 on; it knows no table for later years than 1500. */
const FIRST = isoDate(1937, 3, 14);
const LAST_YEAR = 1500;
const FORMAT = new Intl.DateTimeFormat('ar-u-ca-islamic-umalqura-nu-latn', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const HIJRI_YEAR = /\d{4}/u;

/** The share of days from 1356 to 1500 AH whose date, as `Intl` words it, is read as the Gregorian day it is. */
export const scoreHijri = (): Score => {
  const errors: string[] = [];
  let days = 0;
  for (let day = FIRST; day !== undefined && yearOf(day) <= LAST_YEAR; day = addDays(day, 1)) {
    days++;
    const found = readAlone(`في ${FORMAT.format(Date.parse(day))}.`);
    if (found !== day) errors.push(`Hijri ${FORMAT.format(Date.parse(day))} = ${day}, got ${found ?? 'nothing'}`);
  }
  return {
    rows: [shareRow('Hijri to Gregorian, every day 1356–1500', days - errors.length, days, {floor: 1, goal: 1})],
    errors,
  };
};

const yearOf = (day: IsoDate): number => Number(HIJRI_YEAR.exec(FORMAT.format(Date.parse(day)))?.[0]);

const readAlone = (sentence: string): string | undefined => {
  const [time, ...others] = findTimes(sentence, tokenise(sentence), {prefer: 'auto'});
  return others.length === 0 ? (time?.value ?? undefined) : undefined;
};
