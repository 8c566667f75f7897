import type {Match} from '../pattern.ts';
import {MONTH, readModifier, readMonth, readYear, TAIL} from '../phrases.ts';
import type {TimeRule} from '../rule.ts';

/** A month alone or with its year: «آب/أغسطس 2024», «أواخر شهر حزيران الماضي», «في مارس», «جانفي». */
export const month: TimeRule = {
  name: 'month',
  pattern: `part:partOf? <!(dayNumber | dayOrdinal) ${MONTH()} ${TAIL}`,
  read: match => {
    const number = readMonth(match);
    if (number === undefined || !isMonth(match)) return undefined;
    const modifier = readModifier(match);
    const meaning = {type: 'month', month: number, year: readYear(match), modifier} as const;
    return match.has('part') ? {type: 'part', of: meaning} : meaning;
  },
};

/** A word that is also a verb or a name needs something beside it that only a month has. */
const isMonth = (match: Match): boolean => {
  const classes = match.atom('month')?.classes;
  if (classes?.has('month')) return true;
  if (match.has('monthTwin') || match.has('monthHead') || readYear(match) !== undefined) return true;
  if (classes?.has('fatherMonth')) return false;
  if (readModifier(match) !== undefined || match.has('part')) return true;
  return SURE_PREPOSITIONS.has(match.atoms[match.first - 1]?.folded ?? '');
};

const SURE_PREPOSITIONS = new Set(['في', 'خلال', 'منذ', 'حتي', 'بحلول']);
