import {fold} from '../arabic/normalise.ts';
import type {ArchivedQuote, ArchiveEntity} from '../model/archive.ts';
import type {QuoteItem} from '../model/page.ts';
import {publicationDate, sourceOf} from './article-card.ts';
import type {PageContext} from './page-context.ts';
import {articleLink, entityLink} from './permalinks.ts';
import {foreignText} from './wording.ts';

/** Fewer words than this are a phrase, not a statement. */
const SHORTEST_QUOTE = 5;

/** The two lists of quotations an entity has: its own words, and words of others that name it. */
export type QuoteListName = 'quotes' | 'named-in-quotes';

/**
 * Statements of one list, oldest first: phrases are left out, and of words that several articles carry the first article
 * stands, so that a later one changes nothing that is already on a page.
 */
export function statementsOf(entity: ArchiveEntity, list: QuoteListName): readonly ArchivedQuote[] {
  const seen = new Set<string>();
  return (list === 'quotes' ? entity.quotes : entity.namedInQuotes).filter(({quote: {text}}) => {
    if (text.split(/\s+/u).length < SHORTEST_QUOTE) return false;
    const key = fold(text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A statement as pages show it; its speaker and the verb that brings it only where the page is about somebody else. */
export function quoteItem(
  context: PageContext,
  list: QuoteListName,
  {article, quote: {text, speaker, speakerName, cue}}: ArchivedQuote,
): QuoteItem {
  // The record names entities by plain strings; the map says whether it is one with a page.
  const entity = speaker === null ? undefined : context.archive.entities.get(speaker as ArchiveEntity['id']);
  return {
    text: foreignText(text, article.record.lang),
    ...(list === 'named-in-quotes' &&
      speakerName !== null && {
        speaker: entity
          ? {label: entity.name, url: context.url(entityLink(entity.type, entity.id))}
          : {label: speakerName},
      }),
    // Without its subject a verb tells nothing, and its gender is that of whoever the article calls the speaker.
    ...(list === 'named-in-quotes' && cue !== null && {cue}),
    article: {label: article.front.title, url: context.url(articleLink(article.id))},
    source: sourceOf(context, article),
    date: publicationDate(context, article),
  };
}
