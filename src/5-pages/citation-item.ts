/** An article as reference managers know it: an item of CSL-JSON 1.0 (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
import {parseTimeValue, type TimePoint} from '../arabic/time-value.ts';
import type {ArchivedArticle} from '../model/archive.ts';
import type {Basis} from '../model/record.ts';
import type {PageContext} from './page-context.ts';
import {articleLink} from './permalinks.ts';
import {BASIS_WORDS} from './provenance.ts';

/** Year, month and day as far as they are known. */
export type CslDateParts = readonly number[];

/** One date or both ends of a range; `circa` where it is not certain. */
export interface CslDate {
  readonly 'date-parts': readonly [CslDateParts] | readonly [CslDateParts, CslDateParts];
  readonly circa?: true;
}

/** A newspaper article. Names stand whole: Arabic names have no family name to sort by. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly {readonly literal: string}[];
  /** The outlet; absent where it is not known. */
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly abstract?: string;
  readonly keyword?: string;
  readonly language: string;
  readonly URL: string;
  readonly archive: string;
  readonly archive_location: string;
  /** How title and date are known, and where the article was published. */
  readonly note?: string;
}

/** The item of an article. */
export function citationItem(context: PageContext, article: ArchivedArticle): CslItem {
  const {front, record} = article;
  const source = article.source === undefined ? undefined : context.archive.sources.get(article.source);
  const issued = cslDate(article);
  const note = noteOf(article);
  return {
    id: article.id,
    type: 'article-newspaper',
    title: front.title,
    ...(front.byline.length > 0 && {author: front.byline.map(literal => ({literal}))}),
    ...(source && {'container-title': source.name}),
    ...(issued && {issued}),
    ...(front.summary !== undefined && {abstract: front.summary}),
    // Programs part keywords with commas.
    ...(front.tags.length > 0 && {keyword: front.tags.map(({name}) => name.replaceAll(/[,،]/g, ' ')).join(',')}),
    language: record.lang,
    URL: context.absolute(articleLink(article.id)),
    archive: context.card.title,
    archive_location: article.id,
    ...(note !== '' && {note}),
  };
}

function cslDate({front, first, last}: ArchivedArticle): CslDate | undefined {
  // A moment counts for its day in the archive's time zone.
  if (front.date.includes('T')) return {'date-parts': [parts(first, 'day')]};
  const value = parseTimeValue(front.date);
  if (value === undefined) return undefined;
  if (value.kind === 'set') return {'date-parts': [parts(first, 'day'), parts(last, 'day')], circa: true};
  const ends = value.kind === 'interval' ? [value.from, value.to] : [value];
  const circa = ends.some(({approximate, uncertain}) => approximate || uncertain);
  const [from = [], to] = ends.length === 1 ? pointParts(value.first, value.last, ends[0]) : rangeParts(ends);
  return {'date-parts': to === undefined ? [from] : [from, to], ...(circa && {circa})};
}

/** A week or a season is a range of days, since CSL-JSON has no word for it. */
function pointParts(first: string, last: string, point: TimePoint | undefined): readonly CslDateParts[] {
  const grain = point?.grain ?? 'part';
  return grain === 'day' || grain === 'month' || grain === 'year'
    ? [parts(first, grain)]
    : [parts(first, 'day'), parts(last, 'day')];
}

function rangeParts(ends: readonly TimePoint[]): readonly CslDateParts[] {
  const [from, to] = ends;
  if (!from || !to) return [];
  return [pointParts(from.first, from.last, from)[0] ?? [], pointParts(to.first, to.last, to).at(-1) ?? []];
}

const LENGTHS = {year: 1, month: 2, day: 3} as const;

function parts(day: string, grain: keyof typeof LENGTHS): CslDateParts {
  return day.split('-').slice(0, LENGTHS[grain]).map(Number);
}

function noteOf({front}: ArchivedArticle): string {
  const known = (what: string, basis: Basis): readonly string[] =>
    basis === 'stated' ? [] : [`${what} ${BASIS_WORDS[basis]}`];
  return [
    ...known('العنوان', front.basis.title),
    ...known('التاريخ', front.basis.date),
    ...(front.url === undefined ? [] : [`رابط النشر: ${front.url}`]),
    ...(front.archived === undefined ? [] : [`نسخة محفوظة: ${front.archived}`]),
  ].join('؛ ');
}
