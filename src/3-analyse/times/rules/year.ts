import type {Match} from '../pattern.ts';
import type {TimeRule} from '../rule.ts';

/** A year: «العام 2000», «سنة ٢٠١٨م», «في 2006», «حرب 1967», «(2018)». */
export const year: TimeRule = {
  name: 'year',
  pattern: [
    `part:partOf? yearHead open? year:year close? commonEra? !hijriEra`,
    // Years before 1000, which need their era: «حوالي عام 600 ميلادياً».
    `about:approximately? yearHead year:count fullEra`,
    `part:partOf? (thisOne theYear | theYear (pastMod | currentMod | nextMod)) comma? open? year:modernYear close?`,
    `<!(numberHead) year:modernYear commonEra`,
    `yearsHead year:modernYear`,
    `<=(modernYear (comma? and | comma)) year:modernYear !(counted | slash number | dash number | and number counted)`,
    `part:partOf year:modernYear !counted`,
    `<=(when | prep | eventHead | open) year:modernYear !(counted | slash number | dash number | hijriEra | number | (and | to) number counted)`,
  ],
  read: match => {
    const number = match.value('year', 'year', 'count');
    if (number === undefined || (isBare(match) && !mayStandAlone(match, number))) return undefined;
    const meaning = {type: 'year', year: number} as const;
    if (match.has('about')) return {type: 'about', of: meaning};
    return match.has('part') ? {type: 'part', of: meaning} : meaning;
  },
};

const isBare = (match: Match): boolean => match.end - match.first === 1;

/**
 * A number behind a preposition counts something when a noun follows it: «في 2000 مدرسة», «من 1950 طناً». Round numbers are
 * taken for a year only where nothing follows that could be counted.
 */
const mayStandAlone = (match: Match, number: number): boolean => {
  const [before, next] = [match.atoms[match.first - 1], match.atoms[match.end]];
  if (before?.classes.has('open'))
    return number <= 2050 && next?.classes.has('close') === true && !match.atoms[match.end + 1]?.classes.has('counted');
  if (next === undefined || before?.classes.has('since')) return true;
  const isNoun = next.classes.has('word') && !/^[وف]/u.test(next.folded);
  return number % 50 === 0 ? !isNoun && !next.classes.has('prep') : !(isNoun && next.folded.endsWith('ا'));
};
