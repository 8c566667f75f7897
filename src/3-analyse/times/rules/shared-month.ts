import {DAY, MONTH, readDay, readModifier, readMonth, readYear, TAIL} from '../phrases.ts';
import type {TimeRule} from '../rule.ts';

/** A day whose month stands at the end of the list: the 5 of «5 و20 مايو», the 5 and 12 of «أيام 5 و12 و19 مايو». */
export const sharedMonth: TimeRule = {
  name: 'shared-month',
  pattern: `<!(number (dash | slash)) (dayHead | twoDaysHead | daysHead)? ${DAY()} =( ((comma? and | comma) the? (dayNumber | dayOrdinal))+ (of | prep)? ${MONTH()} ${TAIL})`,
  read: match => {
    const [day, month] = [readDay(match), readMonth(match)];
    if (day === undefined || month === undefined) return undefined;
    return {type: 'day', day, month, year: readYear(match), modifier: readModifier(match)};
  },
};
