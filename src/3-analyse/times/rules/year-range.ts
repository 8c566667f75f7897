import type {TimeRule} from '../rule.ts';

/** Years from … to: «بين 2010 و2015», «عامي 2010 و2011», «من 2003 إلى 2011», «موسم 2015-2016», «الفترة 2021-2025». */
export const yearRange: TimeRule = {
  name: 'year-range',
  pattern: [
    `(of | between | since) (yearHead | yearsHead)? from:modernYear commonEra? (to | and | dash) (yearHead | yearsHead)? until:modernYear commonEra? !counted`,
    `yearsHead from:modernYear (listed:and | to | dash | slash) yearHead? until:modernYear`,
    `yearHead? <!(number (dash | slash)) from:modernYear (dash | slash) until:modernYear !((dash | slash) number)`,
    `yearHead from:modernYear (to | dash) yearHead? until:modernYear`,
    `(of | between)? about:approximately? yearHead? from:count (and | to | dash) yearHead? until:count fullEra`,
    `(of | between | since) yearHead from:year (to | and) yearHead until:year`,
  ],
  read: match => {
    const [from, until] = [match.value('from', 'year', 'count'), match.value('until', 'year', 'count')];
    if (from === undefined || until === undefined || from >= until) return undefined;
    // «عامي 2002 و2006» are two years and no stretch.
    if (match.has('listed') && until - from > 1) return undefined;
    const range = {type: 'interval', from: {type: 'year', year: from}, to: {type: 'year', year: until}} as const;
    return match.has('about') ? {type: 'about', of: range} : range;
  },
};
