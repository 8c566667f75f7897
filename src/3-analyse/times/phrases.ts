/** Pieces of pattern that several rules share, each with the function that reads it. */
import type {Meaning, Modifier, Period, Year} from './meaning.ts';
import type {Match} from './pattern.ts';

/** A month by one name or two of one month: «تموز/يوليو», «يوليو (تموز)», «شهر آذار». */
export const MONTH = (name = 'month'): string =>
  `${name}Head:monthHead? ${name}:(month | softMonth | fatherMonth) (((slash | dash | open) | slash? dash?) ${name}Twin:(month | softMonth | fatherMonth) close?)?`;

/** Number of the month of `MONTH`; undefined where two names are not of one month. */
export const readMonth = (match: Match, name = 'month'): number | undefined => {
  const month = match.value(name, ...MONTH_CLASSES);
  const twin = match.value(`${name}Twin`, ...MONTH_CLASSES);
  return twin === undefined || twin === month ? month : undefined;
};
const MONTH_CLASSES = ['month', 'softMonth', 'fatherMonth'];

/** The year behind a day or month, or the word that says which: «2018», «عام 2018م», «من العام الماضي», «المقبل». */
export const TAIL = `(
  comma? of? prep? yearHead? open? year:lateYear close? commonEra?
  | inside yearHead year:lateYear commonEra?
  | (of | prep)? theYear (yearPast:pastMod | yearNext:nextMod | yearCurrent:currentMod | yearSame:sameMod | yearFollowing:followingMod | yearPreceding:precedingMod) (open? year:modernYear close? !counted)?
  | (of | prep)? yearThis:thisOne theYear (open? year:modernYear close? !counted)?
  | (past:pastMod | next:nextMod | current:currentMod | following:followingMod | same:sameMod | last:lastMod)
)?`;

/** Which side of the anchor the captures `past`, `next` … of a match say. */
export const readModifier = (match: Match): Modifier | undefined => {
  if (match.has('past') || match.has('last')) return 'past';
  if (match.has('next')) return 'future';
  if (match.has('current')) return 'current';
  if (match.has('following')) return 'following';
  if (match.has('preceding')) return 'preceding';
  return match.has('same') ? 'same' : undefined;
};

const YEAR_MODIFIERS: readonly (readonly [string, Modifier])[] = [
  ['yearPast', 'past'],
  ['yearNext', 'future'],
  ['yearCurrent', 'current'],
  ['yearThis', 'current'],
  ['yearSame', 'same'],
  ['yearFollowing', 'following'],
  ['yearPreceding', 'preceding'],
];

/** The year of `TAIL`. */
export const readYear = (match: Match): Year | Period | undefined => {
  const year = match.value('year', 'lateYear', 'year');
  if (year !== undefined) return {type: 'year', year};
  const modifier = YEAR_MODIFIERS.find(([name]) => match.has(name))?.[1];
  return modifier && {type: 'period', unit: 'year', modifier};
};

/** Part of day, «يوم» and weekday in front of a date: «صباح اليوم الأربعاء»; the weekday is captured. */
export const DAY_HEAD = `
  (dayPart prep?)? dayHead? ((today | dayWord | tomorrow) (comma | open)?)? dayHead?
  (weekday:weekday (pastMod | nextMod)? close? (comma | open | dash)? (corresponding (prep | of)?)? open?)?
  (corresponding (prep | of)?)? dayHead?
`;

/** Day of the month in digits or spelt: «17», «الـ17», «السابع عشر». */
export const DAY = (name = 'day'): string => `the? ${name}:(dayNumber | dayOrdinal | firstDay)`;
/** The day of the month captured by `DAY`, 1 for «أول»; undefined when the pattern matched without one. */
export const readDay = (match: Match, name = 'day'): number | undefined =>
  match.atom(name)?.classes.has('firstDay') ? 1 : match.value(name, 'dayNumber', 'dayOrdinal');

/** The pattern of a modifier on its own, for rules without a year. */
export const MODIFIER =
  '(past:pastMod | next:nextMod | current:currentMod | following:followingMod | preceding:precedingMod | same:sameMod)';

/** «أواخر أيار» → the part of a meaning when `isPart`, else the meaning itself. */
export const asPart = (isPart: boolean, meaning: Meaning): Meaning => (isPart ? {type: 'part', of: meaning} : meaning);
