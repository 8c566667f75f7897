import {compareIds} from '../arabic/collate.ts';
import type {ArchiveSource} from '../model/archive.ts';
import type {Source} from '../model/authority.ts';
import type {FactRow, TopicView} from '../model/page.ts';
import type {CardOf} from './article-card.ts';
import {countryName} from './country-name.ts';
import type {PageContext, PlannedPage} from './page-context.ts';
import {sourceLink, tagLink} from './permalinks.ts';
import {shareOf} from './ranked.ts';
import {topicPages} from './topic-page.ts';

const MOST_TAGS = 8;

const KINDS: Readonly<Record<NonNullable<Source['kind']>, string>> = {
  agency: 'وكالة أنباء',
  newspaper: 'صحيفة',
  broadcaster: 'إذاعة أو قناة',
  site: 'موقع',
};

/** `/sources/<id>/` and its further pages. */
export function sourcePages(context: PageContext, cardOf: CardOf, source: ArchiveSource): readonly PlannedPage[] {
  return topicPages(context, cardOf, {
    kind: 'source',
    permalink: sourceLink(source.id),
    name: source.name,
    ...(source.description !== undefined && {description: source.description}),
    articles: source.articles,
    company: source.company,
    extraCompany: tagGroup(context, source),
    facts: sourceFacts(source),
  });
}

function sourceFacts({kind, country, homepage}: ArchiveSource): readonly FactRow[] {
  const place = country === undefined ? undefined : countryName(country);
  return [
    ...(kind === undefined ? [] : [{term: 'النوع', values: [{text: KINDS[kind]}]}]),
    ...(place === undefined ? [] : [{term: 'البلد', values: [{text: place}]}]),
    ...(homepage === undefined
      ? []
      : [
          {
            term: 'الموقع',
            values: [{text: new URL(homepage).hostname.replace(/^www\./, ''), url: homepage, ltr: true}],
          },
        ]),
  ];
}

function tagGroup({archive, words, url}: PageContext, {articles}: ArchiveSource): TopicView['company'] {
  const counts = new Map<string, number>();
  for (const {front} of articles) for (const {id} of front.tags) counts.set(id, (counts.get(id) ?? 0) + 1);
  const tags = [...archive.tags.values()]
    .flatMap(tag => {
      const count = counts.get(tag.id);
      return count === undefined ? [] : [{tag, count}];
    })
    .sort((left, right) => right.count - left.count || compareIds(left.tag.id, right.tag.id))
    .slice(0, MOST_TAGS);
  const largest = tags[0]?.count ?? 0;
  const items = tags.map(({tag, count}) => ({
    label: tag.name,
    url: url(tagLink(tag.id)),
    count: words.number(count),
    share: shareOf(count, largest),
  }));
  return items.length > 0 ? [{heading: 'موضوعات', items}] : [];
}
