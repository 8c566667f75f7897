import type {TimeRule} from '../rule.ts';
import {UNITS_OF_TIME} from '../vocabulary.ts';

const SIDE = '(past:pastMod | past:lastMod | past:pastMods | next:nextMod | next:nextMods)';

/** So many units up to now or from now: «الشهرين الماضيين», «الأيام الثلاثة المقبلة», «الـ24 ساعة الماضية». */
export const stretch: TimeRule = {
  name: 'stretch',
  pattern: [
    `two:theUnitTwo ${SIDE}`,
    `unit:theUnitMany the? nth:(count | ordinal) ${SIDE}`,
    `the? count:count unit:theUnitMany fewMod? ${SIDE}`,
  ],
  read: match => {
    const unit = UNITS_OF_TIME[match.value('two', 'theUnitTwo') ?? match.value('unit', 'theUnitMany') ?? -1];
    const count = match.has('two') ? 2 : (match.value('count', 'count') ?? match.value('nth', 'count', 'ordinal'));
    if (unit === undefined || count === undefined) return undefined;
    return {type: 'stretch', count, unit, direction: match.has('past') ? 'past' : 'future'};
  },
};

/** «الأسابيع الأخيرة»: about the month of the article; «الأسابيع المقبلة»: about that of a fortnight on. */
export const lately: TimeRule = {
  name: 'lately',
  pattern: `theWeeks fewMod? (lastMod | pastMod | next:nextMod)`,
  read: match => ({type: 'lately', direction: match.has('next') ? 'future' : 'past'}),
};
