import type {Match} from '../pattern.ts';
import {asPart, DAY, DAY_HEAD, MODIFIER, readDay, readModifier} from '../phrases.ts';
import type {TimeRule} from '../rule.ts';

const HIJRI_MONTH = 'head:monthHead? month:(hijriMonth | softHijriMonth) blessed?';
const HIJRI_YEAR = '(comma? of? prep? yearHead? open? year:hijriYear close? hijriEra?)';
const OF_THIS_YEAR =
  '((of | prep)? theYear (past:pastMod | next:nextMod | current:currentMod) | (of | prep)? current:thisOne theYear)';

const hijriMonthOf = (match: Match): number | undefined => match.value('month', 'hijriMonth', 'softHijriMonth');

/** A day of a Hijri month: «1 رمضان 1444هـ», «الجمعة 30 رمضان», «التاسع من ذي الحجة». */
export const hijriDate: TimeRule = {
  name: 'hijri-date',
  pattern: `${DAY_HEAD} ${DAY()} (of | prep)? ${HIJRI_MONTH} (${HIJRI_YEAR} | ${OF_THIS_YEAR} | ${MODIFIER})?`,
  read: match => {
    const [day, month] = [readDay(match), hijriMonthOf(match)];
    if (day === undefined || month === undefined || day > 30) return undefined;
    return {
      type: 'hijri-day',
      day,
      month,
      year: match.value('year', 'hijriYear'),
      weekday: match.value('weekday'),
      modifier: readModifier(match),
    };
  },
};

/** A Hijri month, as the days it lasts: «رمضان 1444هـ», «شهر رمضان الماضي», «محرم المقبل». */
export const hijriMonth: TimeRule = {
  name: 'hijri-month',
  pattern: [
    `part:partOf? ${HIJRI_MONTH} (${HIJRI_YEAR} | ${OF_THIS_YEAR} | ${MODIFIER})`,
    `part:partOf? ${HIJRI_MONTH} gregorianYear:modernYear commonEra?`,
    `part:partOf? this:thisOne ${HIJRI_MONTH}`,
    `<=hijriWhen part:partOf? head:monthHead month:(hijriMonth | softHijriMonth) blessed?`,
  ],
  read: match => {
    const month = hijriMonthOf(match);
    if (month === undefined) return undefined;
    const modifier = readModifier(match) ?? (match.has('this') ? 'current' : undefined);
    return asPart(match.has('part'), {
      type: 'hijri-month',
      month,
      year: match.value('year', 'hijriYear'),
      gregorianYear: match.value('gregorianYear', 'modernYear'),
      modifier,
    });
  },
};

/** A Hijri year, as the days it lasts: «عام 1436هـ», «سنة 1445 هجرية». */
export const hijriYear: TimeRule = {
  name: 'hijri-year',
  pattern: [
    `part:partOf? yearHead open? year:hijriYear era:hijriEra close?`,
    `part:partOf? year:hijriYear era:hijriEra`,
    // Without its era; of the Hijri calendar in a text that counts by it elsewhere.
    `part:partOf? yearHead open? year:hijriYear close? !commonEra`,
  ],
  read: match => {
    const year = match.value('year', 'hijriYear');
    if (year === undefined) return undefined;
    const isMarked =
      match.has('era') ||
      match.atoms[match.end]?.classes.has('corresponding') === true ||
      match.atoms.some(({classes}) => classes.has('hijriEra') || classes.has('hijriMonth'));
    return asPart(match.has('part'), {type: isMarked ? 'hijri-year' : 'either-year', year});
  },
};
