import type {ArchivedArticle} from '../model/archive.ts';

/**
 * Moment of an article as feeds and site maps want one. Of a date-time, that moment; of a day, noon UTC, which is the same
 * day in nearly every time zone; of an uncertain date, its first day.
 */
export function publicationMoment({front, first}: ArchivedArticle): Date {
  return new Date(front.date.includes('T') ? front.date : `${first}T12:00:00Z`);
}

/** When an article last changed as far as it says itself: its newest correction, or its publication. Never the clock. */
export function lastChange(article: ArchivedArticle): Date {
  const corrected = article.front.corrections.flatMap(({date}) => {
    const moment = new Date(date.includes('T') ? date : `${date}T12:00:00Z`);
    return Number.isNaN(moment.getTime()) ? [] : [moment];
  });
  return new Date(Math.max(...[publicationMoment(article), ...corrected].map(Number)));
}

/** The same as text: the day alone where no more is known. W3C date and time formats, of which ISO 8601 has more. */
export function lastChangeText(article: ArchivedArticle): string {
  const text = lastChange(article).toISOString();
  const isDay = [article.front.date, ...article.front.corrections.map(({date}) => date)].every(
    date => !date.includes('T'),
  );
  return isDay ? text.slice(0, 10) : text;
}
