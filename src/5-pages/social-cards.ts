/** The pictures that stand for pages where their links are shared: what is on them and which page has which. They are drawn in `6-write/`. */
import {sha256} from '../input/sha256.ts';
import type {ArchivedArticle} from '../model/archive.ts';
import type {FilePage, PageImage} from '../model/page.ts';
import {SOCIAL_CARD_SIZE, type SocialCard} from '../model/social-card.ts';
import {exportsOf} from './archive-exports.ts';
import {publicationDate, sourceOf} from './article-card.ts';
import {directionOf} from './direction-of.ts';
import type {PageContext} from './page-context.ts';
import {ARCHIVE_SOCIAL_CARD, articleFileLink} from './permalinks.ts';
import {plainForCard} from './plain-for-card.ts';

/** How cards are drawn. */
export interface CardDrawing {
  /** Gives a PNG; slow, so it is asked for stale cards only. */
  readonly draw: (card: SocialCard) => Promise<Uint8Array>;
  /** Changes with the program and the fonts that draw. */
  readonly fingerprint: string;
}

/** `/card.png`, and `/articles/<id>/card.png` while the archive is small or as its card says. */
export function socialCardFiles(context: PageContext, drawing: CardDrawing): readonly FilePage[] {
  const file = (permalink: FilePage['permalink'], card: SocialCard): FilePage => ({
    kind: 'file',
    permalink,
    digest: sha256(`${drawing.fingerprint}\n${JSON.stringify(card)}`),
    content: '',
    load: () => drawing.draw(card),
  });
  return [
    file(ARCHIVE_SOCIAL_CARD, archiveCardOf(context)),
    ...context.archive.articles.flatMap(article => {
      const card = cardOfArticle(context, article);
      return card ? [file(articleFileLink(article.id, 'card.png'), card)] : [];
    }),
  ];
}

/** The picture of an article's page; undefined where that of the archive stands for it. */
export function articleImage(context: PageContext, article: ArchivedArticle): PageImage | undefined {
  const card = cardOfArticle(context, article);
  if (card === undefined) return undefined;
  return {
    ...SOCIAL_CARD_SIZE,
    url: context.absolute(articleFileLink(article.id, 'card.png')),
    alt: [card.title, card.source, card.date, card.archive].join('، '),
  };
}

/** The picture of every page that has none of its own. */
export function archiveImage({card, absolute}: Pick<PageContext, 'card' | 'absolute'>): PageImage {
  return {...SOCIAL_CARD_SIZE, url: absolute(ARCHIVE_SOCIAL_CARD), alt: `${card.title}، ${card.description}`};
}

function archiveCardOf({card}: PageContext): SocialCard {
  return {
    archive: plainForCard(card.title) ?? '',
    direction: 'rtl',
    description: plainForCard(card.description) ?? '',
  };
}

/** undefined when the archive makes none, or the card's fonts lack letters of the title. */
function cardOfArticle(context: PageContext, article: ArchivedArticle): SocialCard | undefined {
  if (!exportsOf(context.card, context.archive.articles.length).cards) return undefined;
  const {front, record} = article;
  const title = plainForCard(front.title);
  if (title === undefined) return undefined;
  return {
    archive: plainForCard(context.card.title) ?? '',
    title,
    direction: ARABIC_LETTER.test(title) ? directionOf(record.lang) : 'ltr',
    source: plainForCard(sourceOf(context, article).label) ?? '',
    date: plainForCard(publicationDate(context, article, {weekday: true}).text) ?? '',
  };
}

const ARABIC_LETTER = /\p{Script=Arabic}/u;
