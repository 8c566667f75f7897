/**
 * Temporal expressions of a text with their values. A text is cut into atoms (`atoms.ts`), each rule's patterns are matched
 * over them, overlaps are settled, and what is left is resolved from left to right, since an expression may lean on one
 * before it. Pure: the same text and anchor give the same result.
 */
import {dayBounds} from '../../arabic/publication-date.ts';
import type {Token} from '../../arabic/tokenise.ts';
import type {IsoDate} from '../../model/ids.ts';
import type {Timex} from '../../model/record.ts';
import {type AtomText, cutAtoms} from './atoms.ts';
import type {Meaning} from './meaning.ts';
import {compile, matches} from './pattern.ts';
import {closeBrackets} from './refine/close-brackets.ts';
import {dropOverlaps} from './refine/drop-overlaps.ts';
import type {FoundTime} from './refine/find.ts';
import {joinCalendars} from './refine/join-calendars.ts';
import {joinRanges} from './refine/join-ranges.ts';
import {shareYear} from './refine/share-year.ts';
import {type ResolvedTime, resolveTime} from './resolve-time.ts';
import type {TimeRule} from './rule.ts';
import {countAgo} from './rules/count-ago.ts';
import {countAhead} from './rules/count-ahead.ts';
import {dayMonthYear} from './rules/day-month-year.ts';
import {dayOfThisMonth} from './rules/day-of-this-month.ts';
import {dayRange} from './rules/day-range.ts';
import {decadeCentury} from './rules/decade-century.ts';
import {feastDay} from './rules/feast-day.ts';
import {hijriDate, hijriMonth, hijriYear} from './rules/hijri-date.ts';
import {month} from './rules/month.ts';
import {monthRange} from './rules/month-range.ts';
import {namedDay, namedMonth} from './rules/named-day.ts';
import {newYear} from './rules/new-year.ts';
import {notATime} from './rules/not-a-time.ts';
import {numericDate} from './rules/numeric-date.ts';
import {period} from './rules/period.ts';
import {reference} from './rules/reference.ts';
import {relativeDay} from './rules/relative-day.ts';
import {sharedMonth} from './rules/shared-month.ts';
import {lately, stretch} from './rules/stretch.ts';
import {weekday} from './rules/weekday.ts';
import {weekdayList} from './rules/weekday-list.ts';
import {year} from './rules/year.ts';
import {monthHalf, season, yearPart} from './rules/year-part.ts';
import {yearRange} from './rules/year-range.ts';
import {tenseReader} from './tense.ts';

/** What relative expressions count from. */
export interface TimeAnchor {
  /** Publication date: a day, a date-time (its day as written) or EDTF. Absent or uncertain, what depends on it stays open. */
  readonly published?: string | undefined;
  /** Which side a bare weekday or month lies on: always one, or as the tense says. */
  readonly prefer: 'past' | 'future' | 'auto';
}

/**
 * The rules. Of overlapping finds the longest wins, so the order only decides between readings of one span: what is no time
 * goes first, an event's own day before the nearest one, a reference to an earlier date before a period beside now.
 */
export const TIME_RULES: readonly TimeRule[] = [
  notATime,
  namedDay,
  feastDay,
  dayMonthYear,
  hijriDate,
  numericDate,
  dayRange,
  dayOfThisMonth,
  sharedMonth,
  weekdayList,
  relativeDay,
  weekday,
  countAgo,
  countAhead,
  reference,
  stretch,
  lately,
  monthRange,
  monthHalf,
  namedMonth,
  month,
  hijriMonth,
  yearRange,
  yearPart,
  season,
  decadeCentury,
  newYear,
  period,
  hijriYear,
  year,
];

/** Refiners, in the order they run: two calendars of one day first, so that a range may have such days at its ends. */
const REFINERS = [joinCalendars, joinRanges, shareYear, closeBrackets];

const COMPILED = TIME_RULES.map(rule => ({rule, regexps: [rule.pattern].flat().map(compile)}));

/** How many sentences on a date can be meant by «العام نفسه» and «اليوم التالي». */
const MEMORY = 3;

/** Every temporal expression of a text, in order, not overlapping. `text.slice(start, end)` is a timex's `text`. */
export const findTimes = (text: string, tokens: readonly Token[], anchor: TimeAnchor): readonly Timex[] => {
  const atomText = cutAtoms(text, tokens);
  const settled = dropOverlaps(findCandidates(atomText)).filter(({content}) => content.meaning.type !== 'nothing');
  const found = REFINERS.reduce<readonly FoundTime[]>((times, refine) => refine(atomText.atoms, times), settled);
  const anchors = anchorDays(anchor.published);
  const tenseAt = tenseReader(atomText.atoms);
  const earlier: ({readonly value: string; readonly sentence: number} | undefined)[] = anchors.map(() => undefined);
  return found.flatMap(time => {
    const sentence = atomText.atoms[time.first]?.sentence ?? 0;
    const direction = anchor.prefer === 'auto' ? tenseAt(time.first, time.end) : anchor.prefer;
    const results = anchors.map((day, index) => {
      const before = earlier[index];
      const isNear = before !== undefined && sentence - before.sentence <= MEMORY;
      const result = resolveTime(time.content.meaning, {
        anchor: day,
        direction,
        earlier: isNear ? before.value : undefined,
      });
      if (result.value !== undefined) earlier[index] = {value: result.value, sentence};
      return result;
    });
    const result = agreed(results);
    // «عاد بعد يومين» of a narrative that has named no day is a length and no date.
    if (result.value === undefined && isTold(time.content.meaning)) return [];
    return [makeTimex(text, atomText, time, result)];
  });
};

const isTold = (meaning: Meaning): boolean =>
  meaning.type === 'about' ? isTold(meaning.of) : meaning.type === 'offset' && meaning.from === 'told';

const findCandidates = (atomText: AtomText): readonly FoundTime[] =>
  COMPILED.flatMap(({rule, regexps}, rank) =>
    regexps.flatMap(regexp =>
      matches(regexp, atomText).flatMap((match): readonly FoundTime[] => {
        const meaning = rule.read(match);
        return meaning === undefined
          ? []
          : [{first: match.first, end: match.end, rank, content: {rule: rule.name, meaning}}];
      }),
    ),
  );

/** The days a relative expression may count from: the first and the last that the publication date allows. */
const anchorDays = (published: string | undefined): readonly (IsoDate | undefined)[] => {
  const bounds = published === undefined ? undefined : dayBounds(published);
  if (bounds === undefined) return [undefined];
  return bounds.first === bounds.last ? [bounds.first] : [bounds.first, bounds.last];
};

/** What every possible anchor leads to; without a value where they differ. */
const agreed = (results: readonly ResolvedTime[]): ResolvedTime => {
  const [first, ...others] = results;
  if (first === undefined) return {value: undefined, implied: []};
  return others.every(({value}) => value === first.value) ? first : {value: undefined, implied: first.implied};
};

const makeTimex = (
  text: string,
  {atoms}: AtomText,
  {first, end, content}: FoundTime,
  {value, implied}: ResolvedTime,
): Timex => {
  const start = atoms[first]?.start ?? 0;
  const stop = atoms[end - 1]?.end ?? start;
  const kind = value?.includes('/') === true ? 'span' : 'date';
  return {start, end: stop, text: text.slice(start, stop), value: value ?? null, kind, implied, rule: content.rule};
};
