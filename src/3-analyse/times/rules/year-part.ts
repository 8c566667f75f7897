import type {Meaning, Modifier} from '../meaning.ts';
import type {Match} from '../pattern.ts';
import {asPart, readModifier, readYear} from '../phrases.ts';
import type {TimeRule} from '../rule.ts';

const OF_YEAR = `(
  (of | prep)* yearHead? open? year:modernYear close? commonEra?
  | (of | prep)? theYear (yearPast:pastMod | yearNext:nextMod | yearCurrent:currentMod | yearSame:sameMod | yearFollowing:followingMod | yearPreceding:precedingMod) (open? year:modernYear close? !counted)?
  | (of | prep)? yearThis:thisOne theYear (open? year:modernYear close? !counted)?
)`;
const FIRST_QUARTER = 33;
const FIRST_HALF = 40;

/** Quarters, halves and seasons of a year: «الربع الأول من 2023» is 2023-33, «النصف الثاني من العام الماضي», «صيف 2006» is 2006-22. */
export const yearPart: TimeRule = {
  name: 'year-part',
  pattern: [
    `quarter:quarter (nth:ordinal | last:lastMod) ${OF_YEAR}`,
    `half:half (nth:ordinal | last:lastMod) ${OF_YEAR}`,
    `part:partOf? (season:season | theSeason:theSeason) ${OF_YEAR}`,
  ],
  read: match => {
    const year = readYear(match);
    const code = codeOf(match);
    return year === undefined || code === undefined
      ? undefined
      : asPart(match.has('part'), {type: 'year-part', code, year});
  },
};

const codeOf = (match: Match): number | undefined => {
  const season = match.value('season') ?? match.value('theSeason');
  if (season !== undefined) return season;
  const [count, base] = match.has('quarter') ? [4, FIRST_QUARTER] : [2, FIRST_HALF];
  const nth = match.value('nth', 'ordinal') ?? count;
  return nth <= count ? base + nth - 1 : undefined;
};

/** A season beside now: «الصيف الماضي», «هذا الشتاء», «الخريف المقبل». */
export const season: TimeRule = {
  name: 'season',
  pattern: [
    `part:partOf? theSeason:theSeason (past:pastMod | next:nextMod | current:currentMod)`,
    `part:partOf? this:thisOne theSeason:theSeason`,
  ],
  read: match => {
    const code = match.value('theSeason');
    const modifier: Modifier = readModifier(match) ?? 'current';
    return code === undefined ? undefined : asPart(match.has('part'), {type: 'season', code, modifier});
  },
};

/** «النصف الثاني من يونيو»: of a part of a month, the month. */
export const monthHalf: TimeRule = {
  name: 'month-half',
  pattern: `(half | third | quarter) (ordinal | lastMod) of monthHead? month:month (yearHead? year:modernYear | past:pastMod | next:nextMod | current:currentMod)?`,
  read: match => {
    const month = match.value('month');
    if (month === undefined) return undefined;
    const meaning: Meaning = {type: 'month', month, year: readYear(match), modifier: readModifier(match)};
    return {type: 'part', of: meaning};
  },
};
