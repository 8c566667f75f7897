import type {ArchivedArticle} from '../model/archive.ts';
import type {CitationView, Link} from '../model/page.ts';
import {publicationDate, sourceOf} from './article-card.ts';
import type {PageContext} from './page-context.ts';
import {articleFileLink, articleLink} from './permalinks.ts';
import {isolate} from './wording.ts';

/** «للاستشهاد»: the article as an entry in a list of references, and the same in files where each article has its own. */
export function citationView(
  context: PageContext,
  article: ArchivedArticle,
  {perArticle, script}: {readonly perArticle: boolean; readonly script: string},
): CitationView {
  return {
    text: citationText(context, article),
    address: context.absolute(articleLink(article.id)),
    files: perArticle
      ? FILES.map(({label, file}): Link => ({label, url: context.url(articleFileLink(article.id, file))}))
      : [],
    script,
    copy: 'انسخ الاستشهاد',
    copied: 'نُسخ',
  };
}

const FILES = [
  {label: 'BibTeX', file: 'cite.bib'},
  {label: 'RIS', file: 'cite.ris'},
  {label: 'سجلّ المادة (JSON)', file: 'record.json'},
] as const;

/**
 * «هند وعمر، «العنوان»، مكتب بيروت، ١٩ تشرين الأول/أكتوبر ٢٠٢٣. في: سِجِلّ.» What did not stand in the original, a title or day
 * that an editor supplied or inferred, is in square brackets, as in catalogues (ISBD).
 */
export function citationText(context: PageContext, article: ArchivedArticle): string {
  const {title, byline, basis} = article.front;
  const bracketed = (text: string, isStated: boolean): string => (isStated ? text : `[${text}]`);
  const entry = [
    ...(byline.length > 0 ? [byline.map(isolate).join(' و')] : []),
    bracketed(`«${isolate(innerQuotes(title))}»`, basis.title === 'stated'),
    isolate(sourceOf(context, article).label),
    bracketed(publicationDate(context, article).text, basis.date === 'stated'),
  ];
  return `${entry.join('، ')}. في: ${isolate(context.card.title)}.`;
}

/** Quotation marks within quotation marks are of the other sort. */
function innerQuotes(title: string): string {
  return title.replaceAll('«', '“').replaceAll('»', '”');
}
