/**
 * Plan: every output of the site with its address and a digest that changes exactly when its bytes would. Views, and what is
 * slow to make, the bodies of articles, wait until somebody asks for them, for stale pages only.
 */
import type {Archive} from '../model/archive.ts';
import type {ArchiveCard, Authority} from '../model/authority.ts';
import type {Diagnostic} from '../model/diagnostic.ts';
import type {EntityId} from '../model/ids.ts';
import type {FilePage, Page} from '../model/page.ts';
import {makeAll, type Remember} from '../model/remember.ts';
import {aboutPage} from './about-page.ts';
import {exportsOf} from './archive-exports.ts';
import {articleCards} from './article-card.ts';
import {articleKeys} from './article-keys.ts';
import {articlePage, type RenderBody} from './article-page.ts';
import {checkAddresses} from './check-addresses.ts';
import {contributePage} from './contribute-page.ts';
import {dataFiles} from './data-files.ts';
import {dataPackageFiles} from './data-package.ts';
import {digestPages} from './digest-pages.ts';
import {entitiesFile} from './entities-file.ts';
import {entityPages} from './entity-page.ts';
import {feedFiles} from './feed.ts';
import {homePage} from './home-page.ts';
import {hostFiles} from './host-files.ts';
import {indexPages} from './index-page.ts';
import {mapPages} from './map-page.ts';
import {atlasOf} from './maps/atlas.ts';
import {baseMapFiles} from './maps/base-map.ts';
import {notFoundPage} from './not-found-page.ts';
import {openSearchFile} from './open-search.ts';
import {type Assets, type PageGroup, pageContext} from './page-context.ts';
import {quotesPages} from './quotes-page.ts';
import {redirectPages} from './redirect-page.ts';
import {robotsFile} from './robots.ts';
import {nameFiles} from './search-names.ts';
import {searchPage} from './search-page.ts';
import {planSearch, type SearchShard} from './search-shards.ts';
import {sitemapFiles} from './sitemap.ts';
import {type CardDrawing, socialCardFiles} from './social-cards.ts';
import {sourcePages} from './source-page.ts';
import {storiesFile} from './stories-file.ts';
import {storiesPages} from './stories-page.ts';
import {compareStories} from './story-comparison.ts';
import type {Nationalities} from './story-names.ts';
import {storyPages} from './story-page.ts';
import {tagPages} from './tag-page.ts';
import {subjectsOf} from './timeline/subject.ts';
import {subjectKeys} from './timeline/subject-keys.ts';
import {subjectTimelinePages} from './timeline/subject-timeline-pages.ts';
import {timelineData} from './timeline/timeline-data.ts';
import {timelinePages} from './timeline/timeline-pages.ts';

/** What a build decides beside the archive's text. */
export interface PlanOptions {
  /** Path prefix with both slashes. */
  readonly base: string;
  readonly assets: Assets;
  readonly renderBody: RenderBody;
  /** Changes with the templates and with this program: part of every digest of a page. */
  readonly fingerprint: string;
  /** What the records depend on beside their files. */
  readonly recordFingerprint: string;
  /** The guide for contributors, as Markdown. */
  readonly guide: string;
  /** Keeps comparisons of articles and digests of pages between builds; nothing is kept unless given. */
  readonly remember?: Remember;
  readonly cards: CardDrawing;
  /** Adjectives by which an article names a country as well; none unless given. */
  readonly nationalities?: Nationalities;
  /** How diagnostics name an article's file; its path below the archive folder unless given. */
  readonly shownPath?: (path: string) => string;
}

/** Every output of the site. */
export interface Plan {
  readonly pages: readonly (Page | FilePage)[];
  /** What the index of the search is made from. */
  readonly search: readonly SearchShard[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Plans the whole site; asynchronous only because site maps are streamed. Addresses that are taken twice are errors. */
export async function planPages(
  archive: Archive,
  authority: Authority,
  card: ArchiveCard,
  options: PlanOptions,
): Promise<Plan> {
  const context = pageContext(archive, authority, card, options.base, options.assets);
  const cardOf = articleCards(context);
  const atlas = atlasOf(archive);
  const maps = mapPages(context);
  const {perArticle} = exportsOf(card, archive.articles.length);
  const making = {renderBody: options.renderBody, perArticle, copyScript: options.assets.copyScript};
  const remember = options.remember ?? makeAll;
  const codes = new Map([...atlas.countries].map(([code, {id}]) => [id, code] as const));
  const nations = {
    nationalities: options.nationalities ?? new Map(),
    codeOf: (id: EntityId) => codes.get(id),
  };
  const comparisons = compareStories([...archive.stories.values()], nations, remember);
  const articleKey = articleKeys(context, cardOf, making);
  const timelineKey = subjectKeys(context);
  const names = nameFiles(context);
  const groups: readonly PageGroup[] = [
    {pages: () => [homePage(context, cardOf)]},
    ...archive.articles.map(article => ({
      key: articleKey(article),
      pages: () => [articlePage(context, cardOf, making, article)],
    })),
    {pages: () => timelinePages(context)},
    ...subjectsOf(context).map(subject => ({
      key: timelineKey(subject),
      pages: () => subjectTimelinePages(context, subject),
    })),
    {pages: () => storiesPages(context)},
    ...[...archive.stories.values()].map(story => ({
      pages: () => storyPages(context, story, comparisons.get(story.id)),
    })),
    {pages: () => indexPages(context)},
    ...[...archive.entities.values()].map(entity => ({
      pages: () => [...entityPages(context, cardOf, atlas, entity), ...quotesPages(context, entity)],
    })),
    {pages: () => maps.pages},
    ...[...archive.tags.values()].map(tag => ({pages: () => tagPages(context, cardOf, tag)})),
    ...[...archive.sources.values()].map(source => ({pages: () => sourcePages(context, cardOf, source)})),
    {pages: () => [contributePage(context, options.guide)]},
    {
      pages: () => [
        aboutPage(context),
        searchPage(context, options.assets.searchScript, names.letters),
        notFoundPage(context),
      ],
    },
  ];
  const planned = digestPages(groups, context.site, options.fingerprint, remember);
  const redirects = archive.articles.map(article => ({article, pages: redirectPages(context, article)}));
  const files = [
    ...feedFiles(context, cardOf),
    ...(await sitemapFiles(context, planned)),
    robotsFile(context),
    openSearchFile(context),
    ...hostFiles(options.base),
    storiesFile(context),
    entitiesFile(context),
    ...baseMapFiles(
      [...maps.frames, ...[...archive.entities.values()].flatMap(entity => atlas.frameOf(entity) ?? [])],
      options.fingerprint,
    ),
    ...names.files,
    timelineData(archive),
    ...socialCardFiles(context, options.cards),
    ...dataFiles(context, options, perArticle),
  ];
  // Whatever else was planned for programs is listed too, so this comes last.
  const listed = dataPackageFiles(context, files);
  const {redirects: free, diagnostics} = checkAddresses(
    [...planned, ...files, ...listed],
    redirects,
    options.shownPath ?? (path => path),
  );
  return {
    pages: [
      ...planned,
      ...digestPages([{pages: () => free}], context.site, options.fingerprint, makeAll),
      ...files,
      ...listed,
    ],
    search: planSearch(context, options.recordFingerprint),
    diagnostics,
  };
}
