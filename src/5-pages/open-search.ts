import type {FilePage} from '../model/page.ts';
import {escapeXml} from './escape-xml.ts';
import {filePage} from './file-page.ts';
import type {PageContext} from './page-context.ts';
import {OPEN_SEARCH, SEARCH, searchTemplate} from './permalinks.ts';

/** OpenSearch 1.1 lets a short name have 16 characters. */
const LONGEST_SHORT_NAME = 16;

/** `/opensearch.xml`: the archive as a search engine of the browser. */
export function openSearchFile({card, absolute, site}: PageContext): FilePage {
  const short = [...card.title].slice(0, LONGEST_SHORT_NAME).join('').trim();
  const icon = new URL(site.icon, card.baseUrl).href;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeXml(short)}</ShortName>`,
    `<Description>${escapeXml(card.description)}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '<Language>ar</Language>',
    `<Image type="image/svg+xml">${escapeXml(icon)}</Image>`,
    `<Url type="text/html" method="get" template="${escapeXml(searchTemplate(absolute(SEARCH), 'searchTerms'))}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(absolute(OPEN_SEARCH))}"/>`,
    `<moz:SearchForm xmlns:moz="http://www.mozilla.org/2006/browser/search/">${escapeXml(absolute(SEARCH))}</moz:SearchForm>`,
    '</OpenSearchDescription>',
  ];
  return filePage(OPEN_SEARCH, `${lines.join('\n')}\n`);
}
