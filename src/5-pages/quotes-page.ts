import type {ArchiveEntity} from '../model/archive.ts';
import type {Link, QuotesView} from '../model/page.ts';
import {breadcrumbJsonLd} from './json-ld.ts';
import {listPages} from './list-pages.ts';
import {type PageContext, type PlannedPage, pageHead} from './page-context.ts';
import {entityLink, indexLink, quotesLink} from './permalinks.ts';
import {type QuoteListName, quoteItem, statementsOf} from './quote-items.ts';
import {TYPE_WORDS} from './type-words.ts';

/** So many of the newest statements stand on the entity's own page; where there are more, all have a page of their own. */
export const MOST_QUOTES = 6;

/** What each list is called, on the entity's page and on its own. */
export const QUOTE_HEADINGS: Readonly<Record<QuoteListName, string>> = {
  quotes: 'أقوال نُقلت',
  'named-in-quotes': 'ورد الاسم في أقوال آخرين',
};

/** `/people/<id>/quotes/` and `/people/<id>/named-in-quotes/`, where there are more statements than the entity's page shows. */
export function quotesPages(context: PageContext, entity: ArchiveEntity): readonly PlannedPage[] {
  return (['quotes', 'named-in-quotes'] as const).flatMap(list => pagesOf(context, entity, list));
}

function pagesOf(context: PageContext, entity: ArchiveEntity, list: QuoteListName): readonly PlannedPage[] {
  const {type, id, name} = entity;
  const statements = statementsOf(entity, list);
  if (statements.length <= MOST_QUOTES) return [];
  const heading = QUOTE_HEADINGS[list];
  const {section} = TYPE_WORDS[type];
  const back: Link = {label: name, url: context.url(entityLink(type, id))};
  return listPages(context, quotesLink(type, id, list), statements).map((page): PlannedPage => {
    const title = `${name}: ${heading}`;
    const view: QuotesView = {
      ...pageHead(context, {
        permalink: page.permalink,
        title: page.newest ? title : `${title}، الصفحة ${context.words.number(page.number)}`,
        description: `${heading}: ${name} في ${context.card.title}`,
        section,
        ...(page.newest && {jsonLd: trail(context, entity, list)}),
      }),
      type,
      entity: back,
      heading,
      tally: page.newest ? context.words.count(statements.length, 'quote') : '',
      quotes: page.items.map(item => quoteItem(context, list, item)),
      ...(page.pager && {pager: page.pager}),
    };
    return {kind: 'quotes', permalink: page.permalink, view};
  });
}

function trail(context: PageContext, {type, id, name}: ArchiveEntity, list: QuoteListName): string {
  return breadcrumbJsonLd(context, [
    {label: TYPE_WORDS[type].index, url: context.absolute(indexLink(type))},
    {label: name, url: context.absolute(entityLink(type, id))},
    {label: QUOTE_HEADINGS[list], url: context.absolute(quotesLink(type, id, list))},
  ]);
}
