import {readModifier} from '../phrases.ts';
import type {TimeRule} from '../rule.ts';

/** Neighbouring days as one stretch: «يومي الثلاثاء والأربعاء», «من الأحد إلى الخميس», «السبت والأحد المقبلين». */
export const weekdayList: TimeRule = {
  name: 'weekday-list',
  pattern: [
    `twoDaysHead from:weekday and until:weekday (past:pastMod | past2:pastMods | next:nextMod | next2:nextMods)?`,
    `from:weekday and dayHead? until:weekday (past2:pastMods | next2:nextMods)`,
    `daysHead from:weekday and weekday (and weekday)* and until:weekday (past:pastMod | next:nextMod)?`,
    `(of | between) dayHead? from:weekday (to | and) dayHead? until:weekday (past:pastMod | past2:pastMods | next:nextMod | next2:nextMods)?`,
  ],
  read: match => {
    const [from, until] = [match.value('from', 'weekday'), match.value('until', 'weekday')];
    if (from === undefined || until === undefined || from === until) return undefined;
    const days = (until - from + 7) % 7;
    const listed = match.atoms.slice(match.first, match.end).filter(({classes}) => classes.has('weekday')).length;
    const isStretch = match.atoms
      .slice(match.first, match.end)
      .some(({classes}) => classes.has('to') || classes.has('between'));
    if (!isStretch && days !== listed - 1) return undefined;
    const modifier = match.has('past2') ? 'past' : match.has('next2') ? 'future' : readModifier(match);
    return {
      type: 'interval',
      from: {type: 'weekday', weekday: from, modifier},
      to: {type: 'weekday', weekday: until, modifier},
    };
  },
};
