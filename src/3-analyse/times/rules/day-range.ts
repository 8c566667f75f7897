import type {Meaning, Period, Year} from '../meaning.ts';
import type {Match} from '../pattern.ts';
import {DAY, MONTH, readDay, readModifier, readMonth, readYear, TAIL} from '../phrases.ts';
import type {TimeRule} from '../rule.ts';

const HIJRI = '(hijri:(hijriMonth | softHijriMonth) (yearHead? hijriYear:hijriYear hijriEra?)?)';
const THIS_MONTH =
  '((of | prep)? theMonth (monthPast:pastMod | monthNext:nextMod | monthCurrent:currentMod) | (of | prep)? monthCurrent:thisOne theMonth)';
const FROM = '(of | since | between | open)? twoDaysHead? dayHead? weekday?';
const LAST = '(to | and | dash | slash | comma? and) dayHead? weekday?';

/** Days of one month that share its name: «من 3 إلى 7 مايو», «يومي 19 و20 جوان», «18-19 حزيران 2024», «ما بين 2 و5 رمضان». */
export const dayRange: TimeRule = {
  name: 'day-range',
  pattern: [
    `(twoDaysHead | daysHead) ${DAY('from')} and ${DAY('until')} (of | prep)? ${MONTH()} ${TAIL}`,
    `(twoDaysHead | daysHead) weekday and? weekday (comma | open)? ${DAY('from')} and ${DAY('until')} (of | prep)? ${MONTH()} ${TAIL}`,
    `daysHead ${DAY('from')} comma? and? ${DAY('middle')} comma? and ${DAY('until')} (of | prep)? ${MONTH()} ${TAIL}`,
    `daysHead ${DAY('from')} comma? and? ${DAY('middle')} comma? and? ${DAY('middle')} comma? and ${DAY('until')} (of | prep)? ${MONTH()} ${TAIL}`,
    `<!(number (dash | slash)) ${FROM} ${DAY('from')} ${LAST} ${DAY('until')} (of | prep)? ${MONTH()} ${TAIL}`,
    `${FROM} ${DAY('from')} ${LAST} ${DAY('until')} (of | prep)? ${HIJRI}`,
    `${FROM} ${DAY('from')} ${LAST} ${DAY('until')} ${THIS_MONTH}`,
  ],
  read: match => {
    const [from, until] = [readDay(match, 'from'), readDay(match, 'until')];
    if (from === undefined || until === undefined || from >= until) return undefined;
    // «5 و20 مايو» are two days and no stretch, unless a word says from … to.
    const isStretch = match.atoms
      .slice(match.first, match.end)
      .some(({classes}) => STRETCH.some(name => classes.has(name)));
    if (!isStretch && until - from !== daysListed(match) - 1) return undefined;
    const [first, last] = [dayOf(match, from), dayOf(match, until)];
    return first && last && {type: 'interval', from: first, to: last};
  },
};

/** Number of days that the list names. */
const daysListed = ({atoms, first, end}: Match): number =>
  atoms.slice(first, end).filter(({classes}) => classes.has('dayNumber') || classes.has('dayOrdinal')).length;

const STRETCH = ['to', 'between', 'dash', 'slash'];

const dayOf = (match: Match, day: number): Meaning | undefined => {
  const modifier = readModifier(match);
  const hijri = match.value('hijri', 'hijriMonth', 'softHijriMonth');
  if (hijri !== undefined) return {type: 'hijri-day', day, month: hijri, year: match.value('hijriYear')};
  if (match.has('monthPast')) return {type: 'day', day, month: thatMonth('past')};
  if (match.has('monthNext')) return {type: 'day', day, month: thatMonth('future')};
  if (match.has('monthCurrent')) return {type: 'day', day, month: thatMonth('current')};
  const month = readMonth(match);
  const year: Year | Period | undefined = readYear(match);
  return month === undefined ? undefined : {type: 'day', day, month, year, modifier};
};

const thatMonth = (modifier: Period['modifier']): Period => ({type: 'period', unit: 'month', modifier});
