import {parseTimeValue} from '../arabic/time-value.ts';
import type {ArchivedArticle, ArchiveStory, SharedExtent} from '../model/archive.ts';
import type {ArticleId, EntityId} from '../model/ids.ts';
import type {Chip, ForeignText, StoryReport, StoryView} from '../model/page.ts';
import type {EntityType} from '../model/record.ts';
import {publicationDate, sourceOf} from './article-card.ts';
import {breadcrumbJsonLd} from './json-ld.ts';
import {newsStart} from './news-start.ts';
import {type PageContext, type PlannedPage, pageHead} from './page-context.ts';
import {articleLink, entityLink, STORIES, storyLink} from './permalinks.ts';
import {ENTITY_TYPES} from './ranked.ts';
import {STORIES_HEADING} from './stories-page.ts';
import {type Distinct, sharedEntities} from './story-comparison.ts';
import {storyTally} from './story-words.ts';
import {foreignText} from './wording.ts';

const MOST_NAMES = 12;
const MOST_NUMBERS = 6;
const MOST_QUOTES = 3;
const MOST_DAYS = 12;
/** A lead is the first paragraph behind lines that only sign it; a longer one is cut behind the sentence that passes this length. */
const LEAD_LENGTH = 280;

/**
 * `/stories/<id>/`, and a page at the id of each other article the story may once have been named after that leads to it: all
 * but the newest, which no two articles can have begun with.
 */
export function storyPages(
  context: PageContext,
  story: ArchiveStory,
  distinct: ReadonlyMap<ArticleId, Distinct> | undefined,
): readonly PlannedPage[] {
  const target = storyLink(story.id);
  const {title} = story.leading.front;
  return [
    {kind: 'story', permalink: target, view: storyView(context, story, distinct ?? new Map())},
    ...story.articles.slice(1, -1).map(
      ({id}): PlannedPage => ({
        kind: 'redirect',
        permalink: storyLink(id),
        view: {
          ...pageHead(context, {permalink: target, title, description: title, noIndex: true}),
          target: {label: title, url: context.url(target)},
        },
      }),
    ),
  ];
}

function storyView(context: PageContext, story: ArchiveStory, distinct: ReadonlyMap<ArticleId, Distinct>): StoryView {
  const {leading} = story;
  const permalink = storyLink(story.id);
  const tally = storyTally(context, story);
  return {
    ...pageHead(context, {
      permalink,
      title: leading.front.title,
      description: `${leading.front.title}: ${tally}`,
      section: 'stories',
      jsonLd: breadcrumbJsonLd(context, [
        {label: STORIES_HEADING, url: context.absolute(STORIES)},
        {label: leading.front.title, url: context.absolute(permalink)},
      ]),
    }),
    all: {label: STORIES_HEADING, url: context.url(STORIES)},
    title: foreignText(leading.front.title, leading.record.lang),
    tally,
    reports: story.articles.map(article => report(context, story, article, distinct.get(article.id))),
    shared: sharedGroups(context, sharedEntities(story)),
    days: daysTold(context, story),
  };
}

function report(
  context: PageContext,
  story: ArchiveStory,
  article: ArchivedArticle,
  distinct: Distinct | undefined,
): StoryReport {
  const {front, record} = article;
  const shared = story.sharedTexts.find(({newer}) => newer.id === article.id);
  const hour = hourOf(context, front.date);
  return {
    source: sourceOf(context, article),
    date: publicationDate(context, article),
    ...(hour !== undefined && {hour}),
    title: foreignText(front.title, record.lang),
    url: context.url(articleLink(article.id)),
    ...(shared && {
      copyOf: {
        words: SHARED_WORDS[shared.extent],
        original: {label: sourceOf(context, shared.older).label, url: context.url(articleLink(shared.older.id))},
      },
    }),
    ...(shared?.extent !== 'copy' && {lead: leadOf(article)}),
    only: (distinct?.entities ?? []).slice(0, MOST_NAMES).flatMap(id => chipOf(context, id)),
    onlyNumbers: (distinct?.numbers ?? []).slice(0, MOST_NUMBERS),
    onlyQuotes: (distinct?.quotes ?? []).slice(0, MOST_QUOTES).map(({text, speakerName}) => ({
      text: foreignText(text, record.lang),
      ...(speakerName !== null && {speaker: speakerName}),
    })),
  };
}

/** Said before the source of the older article. */
const SHARED_WORDS: Readonly<Record<SharedExtent, string>> = {
  copy: 'نسخة شبه مطابقة لما نشره',
  within: 'معظم نصها وارد في ما نشره',
  beyond: 'تتضمن معظم ما نشره',
};

/** A format takes longer to make than a hundred hours to write. */
const clocks = new WeakMap<PageContext['card'], Intl.DateTimeFormat>();

const clockOf = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', {timeZone, hour: '2-digit', minute: '2-digit'});

/** The hour of a date-time in the archive's time zone, as a 24-hour clock shows it. */
function hourOf({card, words}: PageContext, date: string): string | undefined {
  if (!date.includes('T')) return undefined;
  const format = clocks.get(card) ?? clockOf(card.timeZone);
  clocks.set(card, format);
  return words.number(format.format(Date.parse(date)));
}

function leadOf({record}: ArchivedArticle): ForeignText {
  const {text, lang} = record;
  const paragraph = text.slice(newsStart(record)).split('\n', 1)[0] ?? '';
  const end = paragraph.slice(LEAD_LENGTH).search(/[.!؟…]/u);
  return foreignText(end < 0 ? paragraph : paragraph.slice(0, LEAD_LENGTH + end + 1), lang);
}

const SHARED_HEADINGS: Readonly<Record<EntityType, string>> = {
  person: 'أعلام',
  place: 'أماكن',
  organisation: 'مؤسسات',
};

function sharedGroups(context: PageContext, ids: readonly EntityId[]): StoryView['shared'] {
  const chips = ids.flatMap(id => chipOf(context, id));
  return ENTITY_TYPES.flatMap(type => {
    const named = chips.filter(chip => chip.type === type);
    return named.length > 0 ? [{heading: SHARED_HEADINGS[type], chips: named}] : [];
  });
}

function chipOf({archive, url}: PageContext, id: EntityId): readonly Chip[] {
  const entity = archive.entities.get(id);
  return entity ? [{label: entity.name, url: url(entityLink(entity.type, id)), type: entity.type}] : [];
}

/** Days and months that articles tell of; of too many, those that most articles tell of, then the latest. */
function daysTold(context: PageContext, {articles}: ArchiveStory): StoryView['days'] {
  const tellers = new Map<string, Set<ArchivedArticle>>();
  for (const article of articles) {
    for (const {value} of article.record.times) {
      const day = value === null ? undefined : value.replace(/T.*$/u, '');
      const time = day === undefined ? undefined : parseTimeValue(day);
      if (day === undefined || time?.kind !== 'point' || !['day', 'month'].includes(time.grain)) continue;
      tellers.set(day, (tellers.get(day) ?? new Set()).add(article));
    }
  }
  const days = [...tellers].sort(([left], [right]) => (left < right ? -1 : 1));
  const least = days.length <= MOST_DAYS ? undefined : new Set(mostTold(days));
  return days
    .filter(([day]) => least === undefined || least.has(day))
    .map(([day, told]) => ({
      date: context.words.date(day, {weekday: true}),
      sources:
        told.size === articles.length && articles.length > 2
          ? 'المواد كلها'
          : [...new Set([...told].map(article => sourceOf(context, article).label))].join('، '),
    }));
}

const mostTold = (days: readonly (readonly [string, ReadonlySet<ArchivedArticle>])[]): readonly string[] =>
  days
    .toSorted(([left, one], [right, other]) => other.size - one.size || (left < right ? 1 : -1))
    .slice(0, MOST_DAYS)
    .map(([day]) => day);
