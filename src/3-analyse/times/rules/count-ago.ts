import type {Meaning} from '../meaning.ts';
import type {Match} from '../pattern.ts';
import type {TimeRule} from '../rule.ts';
import {UNITS_OF_TIME} from '../vocabulary.ts';

const COUNTED = `(
  years:yearSpan
  | one:unitOne
  | two:unitTwo
  | the? count:count many:(unitMany | unitOne)
) (and half:unitHalf)?`;

/** So long ago, counted from the article's day: «منذ 20 شهراً», «قبل نحو عامين», «منذ خمسة وعشرين عاماً», «قبل يومين». */
export const countAgo: TimeRule = {
  name: 'count-ago',
  pattern: `(since | ago) about:approximately? ${COUNTED} !(of !now | number | prep number | month | softMonth | hijriMonth | softHijriMonth | weekday | ordinal | open number | dayWord)`,
  read: match => {
    const years = match.value('years', 'yearSpan');
    if (years !== undefined) return nearly(match, {type: 'offset', count: -years, unit: 'year', from: 'anchor'});
    const unit =
      UNITS_OF_TIME[
        match.value('one', 'unitOne') ??
          match.value('two', 'unitTwo') ??
          match.value('many', 'unitMany', 'unitOne') ??
          -1
      ];
    const count = match.has('count') ? match.value('count', 'count') : match.has('two') ? 2 : 1;
    if (unit === undefined || count === undefined || !isWhole(match, unit)) return undefined;
    return nearly(match, {type: 'offset', count: -count, half: match.has('half'), unit, from: 'anchor'});
  },
};

/** «منذ نحو عشرة أيام» is near a day, and no more. */
const nearly = (match: Match, meaning: Meaning): Meaning =>
  match.has('about') ? {type: 'about', of: meaning} : meaning;

/** «قبل يوم المباراة» and «منذ عام الفيل» name a day or year; «منذ ساعات» says nothing exact. */
const isWhole = (match: Match, unit: string): boolean => {
  const next = match.atoms[match.end];
  const hasNumber = match.has('count') || match.has('two') || match.has('half');
  if (unit === 'hour' && !match.has('count')) return false;
  return hasNumber || next === undefined || !next.folded.startsWith('ال');
};
