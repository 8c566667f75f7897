import {FEASTS, THE_FEAST} from '../../../lexicon/feasts.ts';
import type {Match} from '../pattern.ts';
import {readModifier, readYear, TAIL} from '../phrases.ts';
import type {TimeRule} from '../rule.ts';

const HIJRI_YEAR = '(of? yearHead? hijriYear:hijriYear hijriEra)';
const FEAST = `(feast:feast | theFeast:theFeast) (${HIJRI_YEAR} | ${TAIL})`;

/**
 * A day of a feast whose day is fixed: «أول أيام عيد الفطر», «ليلة عيد الميلاد», «يوم عرفة», «عيد العمال 2019». The feast's name alone is
 * no date, since news speaks of the season: «أسواق عيد الفطر».
 */
export const feastDay: TimeRule = {
  name: 'feast-day',
  pattern: [
    `(dayPart prep?)? nth:nthOf (daysHead | dayHead of?) ${FEAST}`,
    `(dayPart prep?)? today nthDay:ordinal of ${FEAST}`,
    `(dayPart dayHead | dayHead) ${FEAST}`,
    `eve:eve (feast:feast | theFeast:theFeast) ${TAIL}`,
    `feast:feast of? yearHead? year:modernYear`,
    `<=inside feast:feast ((of | prep)? theYear (yearPast:pastMod | yearNext:nextMod | yearCurrent:currentMod) | past:pastMod | next:nextMod)`,
  ],
  read: match => {
    const index = match.value('feast');
    const feast = index === undefined ? undefined : FEASTS[index];
    return {
      type: 'feast',
      feasts: feast === undefined ? THE_FEAST.days : [feast],
      offset: offsetOf(match),
      year: readYear(match),
      hijriYear: match.value('hijriYear'),
      modifier: readModifier(match),
    };
  },
};

const NTH: Readonly<Record<string, number>> = {ثاني: 1, ثالث: 2, رابع: 3};

const offsetOf = (match: Match): number => {
  if (match.has('eve')) return -1;
  const ordinal = match.value('nthDay', 'ordinal');
  return ordinal === undefined ? (NTH[match.atom('nth')?.folded ?? ''] ?? 0) : ordinal - 1;
};
