import type {AboutView} from '../model/page.ts';
import {type PageContext, type PlannedPage, pageHead} from './page-context.ts';
import {ABOUT} from './permalinks.ts';
import {renderMarkdown} from './render-body.ts';
import {spanFacts} from './tally.ts';

const ADDRESS = /^[^\s@]+@[^\s@]+$/;

/** `/about/`: what the card says, and the archive in figures. */
export function aboutPage(context: PageContext): PlannedPage {
  const {archive, card, words, site} = context;
  const of = (type: string): number => [...archive.entities.values()].filter(entity => entity.type === type).length;
  const view: AboutView = {
    ...pageHead(context, {
      permalink: ABOUT,
      title: 'عن الأرشيف',
      description: `عن ${card.title}: ${card.description}`,
      section: 'about',
    }),
    heading: 'عن الأرشيف',
    bodyHtml: renderMarkdown(card.about ?? card.description, site.base),
    facts: [
      {
        term: 'محتواه',
        values: [
          {text: words.count(archive.articles.length, 'article'), isWorded: true},
          {text: words.count(archive.sources.size, 'source'), isWorded: true},
          {text: words.count(of('person'), 'person'), isWorded: true},
          {text: words.count(of('place'), 'place'), isWorded: true},
          {text: words.count(of('organisation'), 'organisation'), isWorded: true},
          {text: words.count(archive.tags.size, 'tag'), isWorded: true},
        ],
      },
      ...spanFacts(context, archive.articles, 0),
      ...(card.licence === undefined ? [] : [{term: 'الرخصة', values: [{text: card.licence, ltr: true}]}]),
      ...(card.contact === undefined
        ? []
        : [{term: 'للتواصل', values: [{text: card.contact, ltr: true, ...contactLink(card.contact)}]}]),
    ],
  };
  return {kind: 'about', permalink: ABOUT, view};
}

function contactLink(contact: string): {readonly url?: string} {
  if (ADDRESS.test(contact)) return {url: `mailto:${contact}`};
  return /^https?:\/\//.test(contact) ? {url: contact} : {};
}
