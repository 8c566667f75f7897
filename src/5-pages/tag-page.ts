import type {ArchiveTag} from '../model/archive.ts';
import type {FactRow} from '../model/page.ts';
import type {CardOf} from './article-card.ts';
import type {PageContext, PlannedPage} from './page-context.ts';
import {tagLink} from './permalinks.ts';
import {byArticles} from './ranked.ts';
import {topicPages} from './topic-page.ts';

/** `/tags/<id>/` and its further pages. */
export function tagPages(context: PageContext, cardOf: CardOf, tag: ArchiveTag): readonly PlannedPage[] {
  return topicPages(context, cardOf, {
    kind: 'tag',
    permalink: tagLink(tag.id),
    name: tag.name,
    articles: tag.articles,
    company: tag.company,
    facts: hierarchyFacts(context, tag),
  });
}

/** Wider and narrower tags. Those without articles have no page and are named only where the authority names them. */
function hierarchyFacts({archive, authority, url}: PageContext, tag: ArchiveTag): readonly FactRow[] {
  const broader = authority.tags.find(({id}) => id === tag.broader);
  const narrower = byArticles([...archive.tags.values()].filter(other => other.broader === tag.id));
  const broaderUrl = broader && archive.tags.has(broader.id) ? url(tagLink(broader.id)) : undefined;
  return [
    ...(broader
      ? [{term: 'موضوع أعم', values: [{text: broader.name, ...(broaderUrl !== undefined && {url: broaderUrl})}]}]
      : []),
    ...(narrower.length > 0
      ? [{term: 'موضوعات أخص', values: narrower.map(({id, name}) => ({text: name, url: url(tagLink(id))}))}]
      : []),
    ...(tag.aliases.length > 0 ? [{term: 'يُكتب أيضاً', values: tag.aliases.map(text => ({text}))}] : []),
  ];
}
