import type {TimeUnit} from '../../../lexicon/time-words.ts';
import type {Match} from '../pattern.ts';
import {asPart, MODIFIER, readModifier} from '../phrases.ts';
import type {TimeRule} from '../rule.ts';

const UNIT = '(year:theYear | month:theMonth | week:(theWeek | weekend) | decade:theDecade)';

/** A year, month or week by its place beside now: «العام الماضي», «هذا الأسبوع», «مطلع الشهر المقبل», «نهاية العام». */
export const period: TimeRule = {
  name: 'period',
  pattern: [
    `part:partOf? ${UNIT} ${MODIFIER}`,
    `part:partOf? this:thisOne ${UNIT}`,
    // «نهاية العام» without a modifier is this one's.
    `part:partOf ${UNIT} !(ordinal | theWord | lateYear | ${MODIFIER.replaceAll(/\w+:/g, '')} | open)`,
  ],
  read: match => {
    const unit: TimeUnit = match.has('year')
      ? 'year'
      : match.has('month')
        ? 'month'
        : match.has('decade')
          ? 'decade'
          : 'week';
    if (match.has('year') && isAdjective(match)) return undefined;
    return asPart(match.has('part'), {type: 'period', unit, modifier: readModifier(match) ?? 'current'});
  },
};

/** «الأمين العام السابق», «المدير العام الحالي»: general, not year. */
const isAdjective = (match: Match): boolean => {
  const before = match.atoms[match.first - 1];
  if (match.has('part') || match.has('this') || before === undefined || !DEFINITE.test(before.folded)) return false;
  return (
    match.has('preceding') ||
    match.has('current') ||
    match.has('same') ||
    match.has('following') ||
    GENERAL.has(before.folded.replace(DEFINITE, 'ال'))
  );
};

/** The article, with the particles that may stand before it. */
const DEFINITE = /^[وف]?(?:ال|بال|كال|لل)/u;

/** Nouns whose «العام» means general. */
const GENERAL = new Set([
  'الامين',
  'المدير',
  'المدعي',
  'النائب',
  'القائد',
  'المفتش',
  'المراقب',
  'المنسق',
  'الكاتب',
  'المقرر',
  'الراي',
  'القطاع',
  'الامن',
  'الاتحاد',
]);
