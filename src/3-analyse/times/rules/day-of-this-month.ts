import type {Period} from '../meaning.ts';
import {DAY, DAY_HEAD, readDay} from '../phrases.ts';
import type {TimeRule} from '../rule.ts';

/** A day of a month that is not named: «15 من الشهر الجاري», «الخامس من هذا الشهر», «يوم 27 من الشهر نفسه», «يوم 20 الجاري». */
export const dayOfThisMonth: TimeRule = {
  name: 'day-of-this-month',
  pattern: [
    `${DAY_HEAD} ${DAY()} of theMonth (past:pastMod | next:nextMod | current:currentMod | same:sameMod | following:followingMod)`,
    `${DAY_HEAD} ${DAY()} of this:thisOne theMonth`,
    `(dayHead | twoDaysHead)? ${DAY()} same:ofIt`,
    `(dayPart? dayHead | weekday:weekday (comma | open | dash)?) the? day:dayNumber of? (current:currentMod | past:pastMod | next:nextMod) !theWord`,
  ],
  read: match => {
    const day = readDay(match);
    if (day === undefined) return undefined;
    const modifier = match.has('past')
      ? 'past'
      : match.has('next')
        ? 'future'
        : match.has('same')
          ? 'same'
          : match.has('following')
            ? 'following'
            : 'current';
    const month: Period = {type: 'period', unit: 'month', modifier};
    return {type: 'day', day, month, weekday: match.value('weekday')};
  },
};
