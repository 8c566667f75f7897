import type {ArchivedArticle} from '../model/archive.ts';
import type {PageContext} from './page-context.ts';
import {articleLink} from './permalinks.ts';

/** A column of the table: its name, the type and meaning that the data package states, and its value of one article. */
interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer';
  readonly description: string;
  readonly read: (article: ArchivedArticle, context: PageContext) => string | number | null | undefined;
}

/** Columns of `articles.csv` in their order. */
export const CSV_COLUMNS: readonly Column[] = [
  column('id', 'id of the article', ({id}) => id),
  column('title', 'headline', ({front}) => front.title),
  column('title_basis', 'how the headline is known: stated, inferred or supplied', ({front}) => front.basis.title),
  column('date', 'publication date: day, date-time or uncertain EDTF', ({front}) => front.date),
  column('date_basis', 'how the date is known: stated, inferred or supplied', ({front}) => front.basis.date),
  column('first_day', 'first day that the date allows', ({first}) => first),
  column('last_day', 'last day that the date allows', ({last}) => last),
  column('source', 'id of the source; empty when unknown', ({source}) => source),
  column('source_name', 'name of the source', ({source}, {archive}) => source && archive.sources.get(source)?.name),
  column('byline', 'authors, parted with semicolons', ({front}) => front.byline.join('; ')),
  column('dateline', 'where it was filed', ({front}) => front.dateline),
  column('lang', 'BCP 47 tag of the text', ({record}) => record.lang),
  column('tags', 'names of tags, parted with semicolons', ({front}) => front.tags.map(({name}) => name).join('; ')),
  {name: 'words', type: 'integer', description: 'number of words', read: ({record}) => record.words},
  column('summary', 'summary', ({front}) => front.summary),
  column('license', 'licence of the text', ({front}, {card}) => front.license ?? card.licence),
  column('address', 'page of the article in this archive', ({id}, {absolute}) => absolute(articleLink(id))),
  column('url', 'where it was published', ({front}) => front.url),
  column('archived', 'a stored copy of that page', ({front}) => front.archived),
  column('path', 'file of the article', ({record}) => record.path),
  column('sha256', 'SHA-256 of that file', ({record}) => record.hash),
];

/**
 * All articles as CSV (RFC 4180: CRLF, every cell quoted) in UTF-8 with a BOM, without which spreadsheets take Arabic for Latin.
 * A cell that a spreadsheet would run as a formula has an apostrophe before it (OWASP, CSV Injection).
 */
export function articlesCsv(context: PageContext): string {
  const rows = context.archive.articles.map(article => CSV_COLUMNS.map(({read}) => cell(read(article, context))));
  const head = CSV_COLUMNS.map(({name}) => cell(name));
  return `\uFEFF${[head, ...rows].map(row => `${row.join(',')}\r\n`).join('')}`;
}

function column(name: string, description: string, read: Column['read']): Column {
  return {name, type: 'string', description, read};
}

function cell(value: string | number | null | undefined): string {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
