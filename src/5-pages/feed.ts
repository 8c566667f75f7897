import {Feed} from 'feed';
import type {ArchivedArticle} from '../model/archive.ts';
import type {Permalink} from '../model/ids.ts';
import type {FilePage} from '../model/page.ts';
import {type CardOf, sourceOf} from './article-card.ts';
import {filePage} from './file-page.ts';
import {lastChange, publicationMoment} from './last-change.ts';
import type {PageContext} from './page-context.ts';
import {ATOM_FEED, articleLink, feedLink, HOME, JSON_FEED, tagLink} from './permalinks.ts';

const NEWEST = 30;

/** Feeds of the newest articles, Atom and JSON: the archive's and one pair for each tag. */
export function feedFiles(context: PageContext, cardOf: CardOf): readonly FilePage[] {
  const {archive, card} = context;
  const whole = {title: card.title, page: HOME, atom: ATOM_FEED, json: JSON_FEED, articles: archive.articles};
  const tags = [...archive.tags.values()].map(({id, name, articles}): Channel => {
    const page = tagLink(id);
    return {title: `${card.title}: ${name}`, page, atom: feedLink(page, 'xml'), json: feedLink(page, 'json'), articles};
  });
  return [whole, ...tags].flatMap(channel => {
    // Atom's titles are HTML as `feed` writes them, those of JSON Feed plain text; summaries are HTML in both.
    return [
      filePage(channel.atom, makeFeed(context, cardOf, channel, escapeHtml).atom1()),
      filePage(channel.json, makeFeed(context, cardOf, channel, text => text).json1()),
    ];
  });
}

interface Channel {
  readonly title: string;
  readonly page: Permalink;
  readonly atom: Permalink;
  readonly json: Permalink;
  /** Oldest first. */
  readonly articles: readonly ArchivedArticle[];
}

function makeFeed(
  context: PageContext,
  cardOf: CardOf,
  {title, page, atom, json, articles}: Channel,
  writeTitle: (text: string) => string,
): Feed {
  const {card, absolute} = context;
  const newest = articles.slice(-NEWEST).toReversed();
  const feed = new Feed({
    id: absolute(page),
    link: absolute(page),
    title,
    description: card.description,
    language: 'ar',
    generator: 'Sijill',
    // An empty archive has no moment of its own; the clock would change its bytes at every build.
    updated: new Date(Math.max(0, ...newest.map(article => Number(lastChange(article))))),
    feedLinks: {atom: absolute(atom), json: absolute(json)},
    author: {name: card.title},
    ...(card.licence !== undefined && {copyright: card.licence}),
  });
  for (const article of newest) {
    const address = absolute(articleLink(article.id));
    const summary = cardOf(article).summary?.text;
    feed.addItem({
      id: address,
      link: address,
      title: writeTitle(article.front.title),
      date: lastChange(article),
      published: publicationMoment(article),
      author: [{name: sourceOf(context, article).label}],
      // `feed` writes these into attributes as they are.
      category: article.front.tags.map(({name}) => ({name: writeTitle(name), term: writeTitle(name)})),
      ...(summary !== undefined && {description: escapeHtml(summary)}),
    });
  }
  return feed;
}

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'};
const escapeHtml = (text: string): string => text.replace(/[&<>]/g, character => ENTITIES[character] ?? character);
