import type {Archive} from '../model/archive.ts';
import type {ArchiveCard, Authority} from '../model/authority.ts';
import type {Permalink} from '../model/ids.ts';
import type {HeadMeta, Link, PageImage, PageKind, PageView, Section, SiteView, ViewOf} from '../model/page.ts';
import {
  ABOUT,
  ABOUT_DATA,
  ATOM_FEED,
  absoluteUrl,
  CONTRIBUTE,
  HOME,
  indexLink,
  JSON_FEED,
  OPEN_SEARCH,
  SEARCH,
  STORIES,
  siteRoot,
  timelineLink,
  urlOf,
} from './permalinks.ts';
import {archiveImage} from './social-cards.ts';
import {isolate, type Wording, wordingOf} from './wording.ts';

/** Addresses of the files a page loads, prefixed and hashed by whoever makes them. */
export interface Assets {
  readonly styles: string;
  readonly readerScript: string;
  readonly searchScript: string;
  readonly copyScript: string;
  readonly fonts: readonly string[];
  readonly icon: string;
}

/** What every page is planned from. */
export interface PageContext {
  readonly archive: Archive;
  readonly authority: Authority;
  readonly card: ArchiveCard;
  readonly words: Wording;
  readonly site: SiteView;
  /** Address for a link on a page, with the prefix. */
  readonly url: (link: Permalink) => string;
  /** Whole address. */
  readonly absolute: (link: Permalink) => string;
}

/** A page that is planned but has no digest yet. */
export type PlannedPage = {
  readonly [Kind in PageKind]: {
    readonly kind: Kind;
    readonly permalink: Permalink;
    readonly view: ViewOf[Kind];
    /** What the page's bytes depend on beside its view. */
    readonly inputs?: string;
    /** Adds to the view what is slow to make. */
    readonly complete?: (view: ViewOf[Kind]) => Promise<ViewOf[Kind]>;
  };
}[PageKind];

/** Pages that are planned together. */
export interface PageGroup {
  /** Makes them, the same ones each time. */
  readonly pages: () => readonly PlannedPage[];
  /**
   * Says everything of the archive that the pages show: while it stays the same, their digests are those of the last build, and none is made.
   * Absent where that would cost as much as the pages.
   */
  readonly key?: string;
}

/** The context of one build. */
export function pageContext(
  archive: Archive,
  authority: Authority,
  card: ArchiveCard,
  base: string,
  assets: Assets,
): PageContext {
  const url = (link: Permalink): string => urlOf(link, base);
  const root = siteRoot(card.baseUrl, base);
  return {
    archive,
    authority,
    card,
    words: wordingOf(card),
    site: siteView(card, base, assets, url),
    url,
    absolute: link => absoluteUrl(link, root),
  };
}

/** The head of a page: title, description, canonical address. */
export function pageHead(
  {site, card, absolute}: Pick<PageContext, 'site' | 'card' | 'absolute'>,
  page: {
    readonly permalink: Permalink;
    readonly title?: string;
    readonly description: string;
    readonly section?: Section;
    readonly ogType?: PageView['ogType'];
    readonly jsonLd?: string;
    readonly noIndex?: boolean;
    readonly metas?: readonly HeadMeta[];
    readonly feeds?: PageView['feeds'];
    /** That of the archive unless given. */
    readonly image?: PageImage;
  },
): PageView {
  return {
    site,
    headTitle:
      page.title === undefined ? `${card.title} — ${card.description}` : `${isolate(page.title)} — ${card.title}`,
    headDescription: page.description,
    canonical: absolute(page.permalink),
    ogType: page.ogType ?? 'website',
    ...(page.section !== undefined && {section: page.section}),
    ...(page.jsonLd !== undefined && {jsonLd: page.jsonLd}),
    ...(page.noIndex !== undefined && {noIndex: page.noIndex}),
    image: page.image ?? archiveImage({card, absolute}),
    ...(page.metas !== undefined && {metas: page.metas}),
    ...(page.feeds !== undefined && {feeds: page.feeds}),
  };
}

const NAV: readonly {readonly section: Section; readonly label: string; readonly link: Permalink}[] = [
  {section: 'home', label: 'الأحدث', link: HOME},
  {section: 'timeline', label: 'الخط الزمني', link: timelineLink('')},
  {section: 'stories', label: 'القصص', link: STORIES},
  {section: 'people', label: 'الأعلام', link: indexLink('person')},
  {section: 'places', label: 'الأماكن', link: indexLink('place')},
  {section: 'organisations', label: 'المؤسسات', link: indexLink('organisation')},
  {section: 'tags', label: 'الموضوعات', link: indexLink('tag')},
  {section: 'sources', label: 'المصادر', link: indexLink('source')},
];

const FOOTER: readonly {readonly label: string; readonly link: Permalink}[] = [
  {label: 'خلاصة Atom', link: ATOM_FEED},
  {label: 'خلاصة JSON', link: JSON_FEED},
  {label: 'بيانات الأرشيف', link: ABOUT_DATA},
  {label: 'كيف تسهم', link: CONTRIBUTE},
  {label: 'عن الأرشيف', link: ABOUT},
];

function siteView(card: ArchiveCard, base: string, assets: Assets, url: (link: Permalink) => string): SiteView {
  return {
    title: card.title,
    description: card.description,
    base,
    home: url(HOME),
    searchUrl: url(SEARCH),
    nav: NAV.map(({section, label, link}) => ({section, label, url: url(link)})),
    footer: FOOTER.map(({label, link}): Link => ({label, url: url(link)})),
    atom: url(ATOM_FEED),
    jsonFeed: url(JSON_FEED),
    openSearch: url(OPEN_SEARCH),
    digits: card.digits,
    months: card.months,
    styles: assets.styles,
    readerScript: assets.readerScript,
    fonts: assets.fonts,
    icon: assets.icon,
  };
}
