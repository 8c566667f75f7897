import {MONTH, readModifier, readMonth, readYear, TAIL} from '../phrases.ts';
import type {TimeRule} from '../rule.ts';

/** Months from … to, with a year or modifier that both share: «بين يناير ومارس 2024», «شهري مايو ويونيو الماضيين». */
export const monthRange: TimeRule = {
  name: 'month-range',
  pattern: [
    `monthsHead ${MONTH('from')} and ${MONTH('until')} ${TAIL} (pastBoth:pastMods | nextBoth:nextMods)?`,
    `(of | between | since) ${MONTH('from')} (to | and | dash) ${MONTH('until')} ${TAIL} (pastBoth:pastMods | nextBoth:nextMods)?`,
    `${MONTH('from')} (to | dash) ${MONTH('until')} ${TAIL}`,
    `${MONTH('from')} and ${MONTH('until')} (pastBoth:pastMods | nextBoth:nextMods)`,
  ],
  read: match => {
    const [from, until] = [readMonth(match, 'from'), readMonth(match, 'until')];
    if (from === undefined || until === undefined || from === until) return undefined;
    const modifier = match.has('pastBoth') ? 'past' : match.has('nextBoth') ? 'future' : readModifier(match);
    const year = readYear(match);
    const first = year?.type === 'year' && from > until ? {...year, year: year.year - 1} : year;
    return {
      type: 'interval',
      from: {type: 'month', month: from, year: first, modifier: first === undefined ? modifier : undefined},
      to: {type: 'month', month: until, year, modifier},
    };
  },
};
