import {parseTimeValue} from '../arabic/time-value.ts';
import type {ArchivedArticle} from '../model/archive.ts';
import type {ArticleId} from '../model/ids.ts';
import type {ArticleView, BodySetting, Chip, DateLabel} from '../model/page.ts';
import type {EntityType} from '../model/record.ts';
import {type CardOf, publicationDate, sourceOf} from './article-card.ts';
import {articleMetas} from './article-metas.ts';
import {bodyInputs, bodySetting} from './body-inputs.ts';
import {citationView} from './citation-view.ts';
import {directionOf} from './direction-of.ts';
import {articleJsonLd} from './json-ld.ts';
import {type PageContext, type PlannedPage, pageHead} from './page-context.ts';
import {articleLink, entityLink, tagLink} from './permalinks.ts';
import {BASIS_WORDS, provenanceRows} from './provenance.ts';
import {ENTITY_TYPES} from './ranked.ts';
import {sameStory} from './same-story.ts';
import {articleImage} from './social-cards.ts';
import {foreignText} from './wording.ts';

/** Makes the HTML of an article's body; slow, so it is asked for stale pages only. */
export type RenderBody = (articleId: ArticleId, setting: BodySetting) => string | Promise<string>;

/** What an article's page depends on beside the archive. */
export interface ArticleMaking {
  readonly renderBody: RenderBody;
  /** Whether its record and citations are files of their own. */
  readonly perArticle: boolean;
  /** Address of the script that copies the citation. */
  readonly copyScript: string;
}

/** `/articles/<id>/`: head, body, what is named in it, where it comes from, what is near it. */
export function articlePage(
  context: PageContext,
  cardOf: CardOf,
  making: ArticleMaking,
  article: ArchivedArticle,
): PlannedPage {
  const setting = bodySetting(context, article);
  return {
    kind: 'article',
    permalink: articleLink(article.id),
    view: articleView(context, cardOf, making, article),
    inputs: bodyInputs(article, setting),
    complete: async view => ({...view, bodyHtml: await making.renderBody(article.id, setting)}),
  };
}

function articleView(
  context: PageContext,
  cardOf: CardOf,
  {perArticle, copyScript}: ArticleMaking,
  article: ArchivedArticle,
): ArticleView {
  const {archive, words, url, card} = context;
  const {front, record, first, last} = article;
  const tags = front.tags.flatMap((tag): Chip[] => {
    const known = archive.tags.get(tagId(tag.id));
    return known ? [{label: known.name, url: url(tagLink(known.id)), type: 'tag'}] : [];
  });
  const [kicker] = tags;
  const story = archive.storyOf.get(article.id);
  const summary = front.summary;
  const image = articleImage(context, article);
  return {
    ...pageHead(context, {
      permalink: articleLink(article.id),
      title: front.title,
      description: summary ?? cardOf(article).summary?.text ?? card.description,
      ogType: 'article',
      jsonLd: articleJsonLd(context, article),
      metas: articleMetas(context, article),
      ...(image && {image}),
    }),
    ...(kicker && {kicker: {label: kicker.label, url: kicker.url}}),
    title: foreignText(front.title, record.lang),
    ...(summary !== undefined && {standfirst: foreignText(summary, record.lang)}),
    source: sourceOf(context, article),
    byline: front.byline,
    date: headDate(context, article),
    // Uncertain dates have no one day to convert.
    ...(first === last && isCertain(front.date) && {hijri: words.hijri(first)}),
    readingTime: words.readingTime(record.words),
    lang: record.lang,
    dir: directionOf(record.lang),
    ...(front.dateline !== undefined && {dateline: front.dateline}),
    bodyHtml: '',
    tags,
    named: ENTITY_TYPES.flatMap(type => namedGroup(context, article, type)),
    corrections: front.corrections.map(({date, note}) => ({date: words.date(date), note})),
    provenance: provenanceRows(context, article),
    citation: citationView(context, article, {perArticle, script: copyScript}),
    related: relatedOutside(context, article).map(cardOf),
    ...(story && {story: sameStory(context, story, article)}),
  };
}

/** Related articles but those of its story: what that already leads to need not be led to twice. */
export function relatedOutside({archive}: PageContext, {id}: ArchivedArticle): readonly ArchivedArticle[] {
  const story = archive.storyOf.get(id);
  return (archive.related.get(id) ?? []).filter(related => !story || archive.storyOf.get(related.id) !== story);
}

// Front matter carries the ids that parse has resolved.
const tagId = (id: string): Parameters<typeof tagLink>[0] => id as Parameters<typeof tagLink>[0];

function headDate(context: PageContext, article: ArchivedArticle): DateLabel {
  const label = publicationDate(context, article, {weekday: true});
  const {date} = article.front.basis;
  return date === 'stated' ? label : {...label, note: BASIS_WORDS[date]};
}

function isCertain(date: string): boolean {
  const value = parseTimeValue(date);
  return value?.kind === 'point' && value.grain === 'day' && !value.approximate && !value.uncertain;
}

const NAMED_HEADINGS: Readonly<Record<EntityType, string>> = {
  person: 'أعلام',
  place: 'أماكن',
  organisation: 'مؤسسات',
};

function namedGroup(
  {archive, words, url}: PageContext,
  article: ArchivedArticle,
  type: EntityType,
): ArticleView['named'] {
  const chips = article.entities.flatMap(({id, count}): Chip[] => {
    const entity = archive.entities.get(id);
    if (entity?.type !== type) return [];
    return [{label: entity.name, url: url(entityLink(type, id)), type, ...(count > 0 && {count: words.number(count)})}];
  });
  return chips.length > 0 ? [{heading: NAMED_HEADINGS[type], chips}] : [];
}
