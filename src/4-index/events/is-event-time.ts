import {daysBetween} from '../../arabic/calendar.ts';
import {fold} from '../../arabic/normalise.ts';
import type {TimeValue} from '../../arabic/time-value.ts';
import type {ArchivedArticle} from '../../model/archive.ts';
import type {Timex} from '../../model/record.ts';
import {CUES} from './cue-words.ts';

/** A stretch longer than a leap year has no place on a line of years. */
const LONGEST_EVENT = 366;
/** What is coarser than this and includes the day of publication says only «lately» or «these days». */
const LONGEST_PRESENT = 31;
const SHORTEST_MONTH = 28;

/** «منذ أكثر من نصف قرن»: when something began, not when it happened. */
const SINCE = /^منذ(?=\s)/u;

/**
 * Whether a time can be that of an event, by itself and the words beside it: no duration, no vague present («هذا العام»),
 * no year that only names a thing («اتفاق 2015», «لعامي 2024 و2025»), nothing said inside a quotation.
 */
export function isEventTime(article: ArchivedArticle, time: Timex, value: TimeValue): boolean {
  const days = daysBetween(value.first, value.last) + 1;
  return (
    time.kind !== 'duration' &&
    !SINCE.test(time.text) &&
    days <= LONGEST_EVENT &&
    !isVaguePresent(article, time, value, days) &&
    !isForATime(article, time) &&
    !(days >= SHORTEST_MONTH && isBareName(article, time)) &&
    !article.record.quotes.some(quote => quote.start <= time.start && time.end <= quote.end)
  );
}

function isVaguePresent(article: ArchivedArticle, time: Timex, value: TimeValue, days: number): boolean {
  const overlaps = value.first <= article.last && value.last >= article.first;
  if (!overlaps || days === 1) return false;
  const isLoose = value.kind === 'point' && (value.approximate || value.uncertain);
  return isLoose || days > LONGEST_PRESENT || (time.kind === 'span' && !/\p{Nd}/u.test(time.text));
}

/** «لعامي 2024 و2025»: the preposition is attached, and what it says is not when. */
function isForATime({record}: ArchivedArticle, {start}: Timex): boolean {
  const attached = /\p{L}+$/u.exec(record.text.slice(Math.max(0, start - 4), start))?.[0] ?? '';
  return attached.includes('ل');
}

/** A year or month without any word of its own, not behind a word that makes it a time. */
function isBareName({record}: ArchivedArticle, {start, text}: Timex): boolean {
  if (!/^(?:\p{Nd}{4}(?:\s?م)?|[^\s\p{Nd}]+)$/u.test(text)) return false;
  const before = record.text.slice(Math.max(0, start - 20), start);
  // «عامي 1978 و1986», «في أيار وآب»: what follows «و» is a time as its neighbour is; «بسبتمبر» has its preposition on it.
  if (/(?:^|\s)[وبف]$/u.test(before)) return false;
  const word = /(\p{L}+)\s+$/u.exec(before)?.[1] ?? '';
  return !CUES.bareTimeOpeners.has(fold(word));
}
