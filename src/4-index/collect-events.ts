import {addDays, daysBetween} from '../arabic/calendar.ts';
import {compareIds} from '../arabic/collate.ts';
import {sentenceAround} from '../arabic/sentence-around.ts';
import {parseTimeValue, type TimeValue} from '../arabic/time-value.ts';
import type {ArchivedArticle, ArchiveEvent} from '../model/archive.ts';

/** A stretch longer than a leap year has no place on a line of years. */
const LONGEST_EVENT = 366;

/**
 * The dated events of the archive, oldest first: every article on its day, and every day, month or year that an article
 * tells of, unless it is the time of publication itself (give or take a day). An article tells of one value once.
 */
export function collectEvents(articles: readonly ArchivedArticle[]): readonly ArchiveEvent[] {
  const read = rememberValues();
  return articles.flatMap(article => [published(article), ...told(article, read)]).sort(compareEvents);
}

function published(article: ArchivedArticle): ArchiveEvent {
  const {first, last, front} = article;
  return {kind: 'published', value: first === last ? first : front.date, first, last, article};
}

function told(article: ArchivedArticle, read: (value: string) => TimeValue | undefined): readonly ArchiveEvent[] {
  const seen = new Set<string>();
  const [from, to] = [addDays(article.first, -1), addDays(article.last, 1)];
  return article.record.times.flatMap((time): ArchiveEvent[] => {
    const value = time.value;
    if (value === null || seen.has(value)) return [];
    seen.add(value);
    const days = read(value);
    const isTimeOfPublication = days && days.first <= to && days.last >= from;
    if (!days || isTimeOfPublication || daysBetween(days.first, days.last) >= LONGEST_EVENT) return [];
    return [
      {
        kind: 'told',
        value,
        first: days.first,
        last: days.last,
        article,
        sentence: sentenceAround(article.record.text, time),
      },
    ];
  });
}

function compareEvents(left: ArchiveEvent, right: ArchiveEvent): number {
  return (
    compareIds(left.first, right.first) ||
    compareIds(left.last, right.last) ||
    // Lists are read from their newest end: what was published comes before what is only told of.
    compareIds(right.kind, left.kind) ||
    left.article.rank - right.article.rank ||
    compareIds(left.value, right.value)
  );
}

/** The same few thousand values come again and again. */
function rememberValues(): (value: string) => TimeValue | undefined {
  const known = new Map<string, TimeValue | undefined>();
  return value => {
    if (!known.has(value)) known.set(value, parseTimeValue(value));
    return known.get(value);
  };
}
