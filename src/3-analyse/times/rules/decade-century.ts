import {asPart} from '../phrases.ts';
import type {TimeRule} from '../rule.ts';

/** Decades that could as well be somebody's age, or a sum of anything, when nothing says which century. */
const LONE_DECADES_FROM = 40;

/** Decades and centuries, with the digits that are not said left open: «ثمانينيات القرن الماضي» is 198X, «القرن التاسع عشر» 18XX. */
export const decadeCentury: TimeRule = {
  name: 'decade-century',
  pattern: [
    `part:partOf? decade:decade of? (century:century (nth:ordinal | past:pastMod | preceding:precedingMod | current:currentMod))?`,
    `part:partOf? century:century (nth:ordinal | past:pastMod | current:currentMod | next:nextMod) commonEra? !(hijriEra | beforeEra)`,
  ],
  read: match => {
    const tens = match.value('decade');
    const nth = match.value('nth', 'ordinal');
    if (tens === undefined) {
      const beside = match.has('past') ? 'past' : match.has('next') ? 'future' : 'current';
      return asPart(match.has('part'), {type: 'century', century: nth ?? beside});
    }
    if (!match.has('century') && tens < LONE_DECADES_FROM) return undefined;
    const century = nth ?? (match.has('past') || match.has('preceding') ? 'past' : undefined);
    return asPart(match.has('part'), {type: 'decade', tens, century});
  },
};
