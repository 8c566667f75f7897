import type {Match} from '../pattern.ts';
import type {TimeRule} from '../rule.ts';
import {UNITS_OF_TIME} from '../vocabulary.ts';

/**
 * So long from now: «بعد يومين», «بعد ثلاثة أيام», «بعد 19 سنة قادمة»; in a narrative, so long after the date told before. What it is counted
 * from must not follow: «بعد شهر من زيارته», «بعد عامين على الحرب».
 */
export const countAhead: TimeRule = {
  name: 'count-ahead',
  pattern: `<!(today | dayWord | tomorrow) after about:approximately? (two:unitTwo | count:count many:(unitMany | unitOne)) (next:nextMod | next:nextMods | next:nextPlain)? !(of | since | particle | and unitHalf | number | theWord | word | ordinal | month | open number)`,
  read: match => {
    const unit = UNITS_OF_TIME[match.value('two', 'unitTwo') ?? match.value('many', 'unitMany', 'unitOne') ?? -1];
    const count = match.has('two') ? 2 : match.value('count');
    if (unit === undefined || unit === 'hour' || count === undefined) return undefined;
    const offset = {type: 'offset', count, unit, from: isFromNow(match) ? 'anchor' : 'told'} as const;
    return match.has('about') ? {type: 'about', of: offset} : offset;
  },
};

const isFromNow = (match: Match): boolean => match.has('next');
