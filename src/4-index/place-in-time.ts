import {compareIds} from '../arabic/collate.ts';
import {parseTimeValue} from '../arabic/time-value.ts';
import type {ArchivedArticle, IndexedRecord} from '../model/archive.ts';
import type {ArticleId, IsoDate, SourceId} from '../model/ids.ts';

/** An article with its days, before anything is known of what it names. */
export type DatedArticle = Omit<ArchivedArticle, 'rank' | 'entities' | 'mentionEntities'>;

/** Articles in publication order: by first day, last day, moment where one is given, then id. */
export function placeInTime(records: readonly IndexedRecord[], timeZone: string): readonly DatedArticle[] {
  const localDay = dayIn(timeZone);
  return records
    .map(indexed => ({article: dateArticle(indexed, localDay), moment: momentOf(indexed.front.date)}))
    .sort(
      (left, right) =>
        compareIds(left.article.first, right.article.first) ||
        compareIds(left.article.last, right.article.last) ||
        left.moment - right.moment ||
        compareIds(left.article.id, right.article.id),
    )
    .map(({article}) => article);
}

function dateArticle({record, front}: IndexedRecord, localDay: (moment: number) => IsoDate): DatedArticle {
  const moment = momentOf(front.date);
  const days = Number.isFinite(moment) ? {first: localDay(moment), last: localDay(moment)} : parseTimeValue(front.date);
  if (!days) throw new Error(`${record.path}: expected a date that parse has accepted, found ${front.date}`);
  const source = front.source.kind === 'unknown' ? undefined : front.source.id;
  return {
    // Parse has branded both ids already; the record is a public format and carries plain strings.
    id: record.id as ArticleId,
    record,
    front,
    first: days.first,
    last: days.last,
    ...(source !== undefined && {source: source as SourceId}),
  };
}

/** Milliseconds of a date-time; infinite where only a day is known, so that such articles close their day. */
function momentOf(date: string): number {
  return date.includes('T') ? Date.parse(date) : Number.POSITIVE_INFINITY;
}

/** The calendar day of a moment in a time zone. */
function dayIn(timeZone: string): (moment: number) => IsoDate {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return moment => {
    const parts = Object.fromEntries(format.formatToParts(moment).map(({type, value}) => [type, value]));
    // Intl prints real days only.
    return `${String(parts['year']).padStart(4, '0')}-${parts['month']}-${parts['day']}` as IsoDate;
  };
}
