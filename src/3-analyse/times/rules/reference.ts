import type {TimeUnit} from '../../../lexicon/time-words.ts';
import {readModifier} from '../phrases.ts';
import type {TimeRule} from '../rule.ts';
import {UNITS_OF_TIME} from '../vocabulary.ts';

const OTHER = '(following:followingMod | same:sameMod | preceding:precedingMod)';

/** Beside a date named earlier in the text: «في اليوم التالي», «الشهر نفسه», «بعد ذلك بيومين». Without one it has no value. */
export const reference: TimeRule = {
  name: 'reference',
  pattern: [
    `(day:today | week:theWeek | month:theMonth | year:theYear) ${OTHER}`,
    // «بعد ثلاثة أيام من ذلك», «قبل ذلك بيومين».
    `(after | ago) (two:unitTwo | count:count many:(unitMany | unitOne)) of thatThen`,
    `(after | ago) thatThen prep (two:unitTwo | one:unitOne | count:count many:(unitMany | unitOne))`,
    `(afterThat | beforeThat) prep (two:unitTwo | one:unitOne | count:count many:(unitMany | unitOne))`,
  ],
  read: match => {
    const modifier = readModifier(match);
    if (modifier !== undefined) {
      const before = match.atoms[match.first - 1]?.folded ?? '';
      if (match.has('year') && /^[وف]?(?:ال|بال|كال|لل)/u.test(before)) return undefined;
      const unit: TimeUnit = match.has('day')
        ? 'day'
        : match.has('week')
          ? 'week'
          : match.has('month')
            ? 'month'
            : 'year';
      return {type: 'period', unit, modifier};
    }
    const unit =
      UNITS_OF_TIME[
        match.value('two', 'unitTwo') ??
          match.value('one', 'unitOne') ??
          match.value('many', 'unitMany', 'unitOne') ??
          -1
      ];
    const count = match.has('two') ? 2 : (match.value('count') ?? 1);
    if (unit === undefined || unit === 'hour') return undefined;
    const opening = match.atoms[match.first]?.classes;
    const isBefore = opening?.has('ago') === true || opening?.has('beforeThat') === true;
    return {type: 'offset', count: isBefore ? -count : count, unit, from: 'earlier'};
  },
};
