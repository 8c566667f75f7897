import {fold} from '../../../arabic/normalise.ts';
import {NAMED_DAYS, NAMED_MONTHS} from '../../../lexicon/time-words.ts';
import {DAY, MONTH, readDay, readMonth} from '../phrases.ts';
import type {TimeRule} from '../rule.ts';

/**
 * Events known by their day and month: «ثورة 25 يناير», «هجمات 11 سبتمبر». The date of the event is meant, whatever the
 * year of the article; the span is the date. A year that is written speaks for itself.
 */
export const namedDay: TimeRule = {
  name: 'named-day',
  pattern: `<=(namedDayHead | namedDayHead word | namedDayHead prep) ${DAY()} (of | prep)? ${MONTH()} !(lateYear | yearHead | of? theYear | pastMod | currentMod | nextMod)`,
  read: match => {
    const [day, month] = [readDay(match), readMonth(match)];
    if (day === undefined || month === undefined) return undefined;
    const before = [match.atoms[match.first - 1]?.folded, match.atoms[match.first - 2]?.folded];
    const event = NAMED_DAYS.find(
      named =>
        named.heads.some(head => before.includes(fold(head))) &&
        Number(named.day.slice(5, 7)) === month &&
        Number(named.day.slice(8)) === day,
    );
    return event && {type: 'named-day', day, month, year: Number(event.day.slice(0, 4))};
  },
};

/** The same for months: «حرب أكتوبر» is 1973-10. */
export const namedMonth: TimeRule = {
  name: 'named-month',
  pattern: `<=namedDayHead ${MONTH()} !(lateYear | yearHead | of? theYear | pastMod | currentMod | nextMod)`,
  read: match => {
    const month = readMonth(match);
    const head = match.atoms[match.first - 1]?.folded;
    const event = NAMED_MONTHS.find(named => fold(named.head) === head && Number(named.month.slice(5)) === month);
    if (month === undefined || event === undefined) return undefined;
    return {type: 'month', month, year: {type: 'year', year: Number(event.month.slice(0, 4))}};
  },
};
