/** Months of every tradition under one term, so that «21 تموز» finds «21 يوليو» and «21 جويلية». */
import {MONTHS, SOFT_MONTHS} from '../lexicon/months.ts';
import {foldSpelling} from './fold-spelling.ts';

const FOLDED: readonly (readonly [string, number])[] = [
  ...Object.entries({...MONTHS, ...SOFT_MONTHS}),
  ['آب', 8] as const,
].map(([name, month]) => [foldSpelling(name), month]);

/** Names that are also other words: a month only next to a number. */
const UNSURE: ReadonlySet<string> = new Set([...Object.keys(SOFT_MONTHS), 'آب'].map(foldSpelling));

/** The term of the month that a word names, if it does beside its neighbours. Words are folded; the article may stand before either half of a double name. */
export const monthTerm = (before: string | undefined, word: string, after: string | undefined): string | undefined => {
  const bare = withoutArticle(word);
  const double = after === undefined ? undefined : MONTH_OF.get(`${bare} ${withoutArticle(after)}`);
  const month = double ?? MONTH_OF.get(bare);
  if (month === undefined || (double === undefined && UNSURE.has(bare) && !isNumber(before) && !isNumber(after)))
    return undefined;
  return `month${String.fromCharCode(96 + month)}`;
};

const withoutArticle = (word: string): string => word.replace(/^(?:[وفبلك]?ال|لل)(?=..)/u, '');

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  FOLDED.map(([name, month]) => [name.split(' ').map(withoutArticle).join(' '), month]),
);

const isNumber = (word: string | undefined): boolean => word !== undefined && /^\d{1,4}$/u.test(word);
