/**
 * What programs read: records and citations in bulk a year, so that a new article leaves the files of other years alone, the same
 * whole, a table, and one of each an article while the archive is small. Texts are made when a stale file asks for them.
 */
import {sha256} from '../input/sha256.ts';
import type {ArchivedArticle} from '../model/archive.ts';
import type {FilePage} from '../model/page.ts';
import {archiveYears} from './archive-years.ts';
import {articlesCsv} from './articles-csv.ts';
import {type CslItem, citationItem} from './citation-item.ts';
import {filePage} from './file-page.ts';
import {formatBibtex, formatCslJson, formatRis} from './format-citations.ts';
import type {PageContext} from './page-context.ts';
import {ARTICLES_DATA, ARTICLES_TABLE, articleFileLink, yearDataLink} from './permalinks.ts';

/** What files are made of beside the archive: the digests of the program and of what makes records. */
export interface DataFingerprints {
  readonly fingerprint: string;
  readonly recordFingerprint: string;
}

/** Files of `/data/` and, where `perArticle`, beside each article. Parts come before what is made of them. */
export function dataFiles(
  context: PageContext,
  {fingerprint, recordFingerprint}: DataFingerprints,
  perArticle: boolean,
): readonly FilePage[] {
  const items = new Map(context.archive.articles.map(article => [article, citationItem(context, article)]));
  const citationsOf = (articles: readonly ArchivedArticle[]): Citations => {
    const list = articles.flatMap(article => items.get(article) ?? []);
    return {items: list, digest: sha256(fingerprint + JSON.stringify(list))};
  };
  const records = (articles: readonly ArchivedArticle[]): string => sha256(recordFingerprint + hashesOf(articles));
  const years = archiveYears(context.archive.articles);
  const yearly = years.flatMap(([year, articles]): readonly FilePage[] => {
    const citations = citationsOf(articles);
    return [
      lazyFile(yearDataLink(year, 'records.ndjson'), records(articles), async () => ndjson(articles)),
      bibtexFile(yearDataLink(year, 'articles.bib'), citations),
      risFile(yearDataLink(year, 'articles.ris'), citations),
      lazyFile(yearDataLink(year, 'articles.csl.json'), citations.digest, async () => formatCslJson(citations.items)),
    ];
  });
  const parts = years.map(([year]) => yearDataLink(year, 'records.ndjson'));
  const whole: FilePage = {
    ...lazyFile(ARTICLES_DATA, records(context.archive.articles), async bytesOf => Buffer.concat(parts.map(bytesOf))),
    parts,
  };
  const single = perArticle
    ? context.archive.articles.flatMap(article => {
        const citations = citationsOf([article]);
        return [
          lazyFile(articleFileLink(article.id, 'record.json'), records([article]), async () => ndjson([article])),
          bibtexFile(articleFileLink(article.id, 'cite.bib'), citations),
          risFile(articleFileLink(article.id, 'cite.ris'), citations),
        ];
      })
    : [];
  return [...yearly, whole, filePage(ARTICLES_TABLE, articlesCsv(context)), ...single];
}

interface Citations {
  readonly items: readonly CslItem[];
  readonly digest: string;
}

function lazyFile(permalink: FilePage['permalink'], digest: string, load: NonNullable<FilePage['load']>): FilePage {
  return {kind: 'file', permalink, digest, content: '', load};
}

function bibtexFile(permalink: FilePage['permalink'], {items, digest}: Citations): FilePage {
  return lazyFile(permalink, digest, () => formatBibtex(items));
}

function risFile(permalink: FilePage['permalink'], {items, digest}: Citations): FilePage {
  return lazyFile(permalink, digest, () => formatRis(items));
}

// A record is what its file and the fingerprint make it, so that a hundred megabytes need not be written out to be compared.
function hashesOf(articles: readonly ArchivedArticle[]): string {
  return articles.map(({record}) => `${record.path} ${record.hash}\n`).join('');
}

function ndjson(articles: readonly ArchivedArticle[]): string {
  return articles.map(({record}) => `${JSON.stringify(record)}\n`).join('');
}
