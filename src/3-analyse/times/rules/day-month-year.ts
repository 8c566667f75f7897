import {DAY, DAY_HEAD, MONTH, readDay, readModifier, readMonth, readYear, TAIL} from '../phrases.ts';
import type {TimeRule} from '../rule.ts';

/** A day of a Gregorian month, with what stands around it: «صباح الأربعاء 3 ماي 2017», «الرابع من تموز/يوليو الماضي». */
export const dayMonthYear: TimeRule = {
  name: 'day-month-year',
  pattern: [
    `${DAY_HEAD} ${DAY()} (of | prep)? ${MONTH()} ${TAIL} dayPartAfter?`,
    // «30/ابريل/2016».
    `${DAY_HEAD} the? day:dayNumber (slash month:(month | softMonth | fatherMonth) slash | dash month:(month | softMonth | fatherMonth) dash) year:lateYear commonEra?`,
    // «مايو 17، 2024», as translated wires write it.
    `${DAY_HEAD} ${MONTH()} day:dayNumber comma? year:modernYear`,
  ],
  read: match => {
    const [day, month] = [readDay(match), readMonth(match)];
    if (day === undefined || month === undefined) return undefined;
    return {
      type: 'day',
      day,
      month,
      year: readYear(match),
      weekday: match.value('weekday'),
      modifier: readModifier(match),
    };
  },
};
