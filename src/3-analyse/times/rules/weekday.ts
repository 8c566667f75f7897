import {readModifier} from '../phrases.ts';
import type {TimeRule} from '../rule.ts';

/** A day by its name alone: «الأحد», «مساء يوم الجمعة الماضي», «الأحد المقبل», «يوم سبت». The tense says which one. */
export const weekday: TimeRule = {
  name: 'weekday',
  pattern: [
    `(dayPart (of | prep)?)? (dayHead | twoDaysHead)? weekday:weekday (past:pastMod | next:nextMod | following:followingMod)? dayPartAfter?`,
    // «هذا الأحد» is the coming one or the day itself.
    `thisOne dayHead? this:weekday`,
    // The night between two days is the day it begins on.
    `(dayPart | theNight) weekday:weekday (dash | slash | to | prep)? other:weekday`,
  ],
  read: match => {
    const day = match.value('weekday') ?? match.value('this', 'weekday');
    if (day === undefined) return undefined;
    const other = match.value('other', 'weekday');
    if (other !== undefined && other !== (day % 7) + 1) return undefined;
    return {type: 'weekday', weekday: day, modifier: match.has('this') ? 'current' : readModifier(match)};
  },
};
