/**
 * Every page of the site and the one view its template reads. Views are plain JSON: what a reader sees is already worded
 * (dates, counts, labels); a template lays it out and decides nothing. Strings are plain text and are escaped by the
 * template, except those named `…Html`, which are sanitised HTML.
 */
import type {ArchiveCard} from './authority.ts';
import type {Permalink} from './ids.ts';
import type {EntityType} from './record.ts';

/** An output of the site. `digest` changes exactly when the bytes of the output would. */
export interface Page<Kind extends PageKind = PageKind> {
  readonly kind: Kind;
  readonly permalink: Permalink;
  readonly digest: string;
  /** Absolute address for maps of the site; absent of a page that search engines leave out. */
  readonly listed?: string;
  /** Makes the view, but for what is slow to make: an article's `bodyHtml` is empty. Views are not kept: there are too many. */
  readonly view: () => ViewOf[Kind];
  /** Makes the complete view. Called for stale pages only. */
  readonly load: () => Promise<ViewOf[Kind]>;
}

/** A page with its complete view, as templates get it. */
export interface CompletePage<Kind extends PageKind = PageKind> extends Pick<Page<Kind>, 'kind' | 'permalink'> {
  readonly view: ViewOf[Kind];
}

/** An output whose bytes are made without a template: feeds, sitemap, data files. */
export interface FilePage {
  readonly kind: 'file';
  readonly permalink: Permalink;
  readonly digest: string;
  /** Complete, unless the file has `load`; it may be made when it is read. */
  readonly content: string;
  /**
   * Gives the bytes of a file whose `content` is empty: what is slow to make, or made of other files. `bytesOf` reads those of
   * `parts`, as they will stand in the site. Called for stale files only.
   */
  readonly load?: (bytesOf: (part: Permalink) => Uint8Array) => Promise<string | Uint8Array>;
  /** Files that this one is made of. They come before it in the plan. */
  readonly parts?: readonly Permalink[];
}

/** What the HTML of an article's body depends on beside the article: plain data, fit to be sent to a worker. */
export interface BodySetting extends Pick<ArchiveCard, 'digits' | 'months'> {
  /** Address of the page of each mention of the record, by its index; undefined where it has none. */
  readonly hrefs: readonly (string | undefined)[];
  /** Path prefix with both slashes. */
  readonly base: string;
}

/** The view that the template of each kind of page reads. */
export interface ViewOf {
  readonly home: HomeView;
  readonly article: ArticleView;
  readonly timeline: TimelineView;
  readonly stories: StoriesView;
  readonly story: StoryView;
  readonly index: IndexView;
  readonly entity: EntityView;
  readonly quotes: QuotesView;
  readonly map: MapPageView;
  readonly tag: TopicView;
  readonly source: TopicView;
  readonly about: AboutView;
  readonly search: SearchView;
  readonly redirect: RedirectView;
  readonly 'not-found': NotFoundView;
}
/** Name of a kind of page and of its template. */
export type PageKind = keyof ViewOf;

/** Every kind of page; each has a template of its name. */
export const PAGE_KINDS: readonly PageKind[] = [
  'home',
  'article',
  'timeline',
  'stories',
  'story',
  'index',
  'entity',
  'quotes',
  'map',
  'tag',
  'source',
  'about',
  'search',
  'redirect',
  'not-found',
];

/** What is the same on every page of one build. Kept free of counts, so that a new article leaves old pages alone. */
export interface SiteView {
  readonly title: string;
  readonly description: string;
  /** Path prefix with both slashes: `/` or `/archive/`. Permalinks in views are already prefixed. */
  readonly base: string;
  readonly home: string;
  readonly searchUrl?: string;
  readonly nav: readonly NavItem[];
  readonly footer: readonly Link[];
  readonly atom: string;
  readonly jsonFeed: string;
  /** Description of the search form for browsers. */
  readonly openSearch: string;
  /** Hashed addresses of the style sheet and of the script of the reader's settings. */
  readonly styles: string;
  readonly readerScript: string;
  /** Addresses of fonts to preload. */
  readonly fonts: readonly string[];
  readonly icon: string;
  /** Digits and month names that the words on the page are printed in: what a reader's own choice starts from. */
  readonly digits: ArchiveCard['digits'];
  readonly months: ArchiveCard['months'];
}

/** An entry of the main navigation and the section it stands for. */
export interface NavItem extends Link {
  readonly section: Section;
}
/** Parts of the site that the main navigation leads to. */
export type Section =
  | 'home'
  | 'timeline'
  | 'stories'
  | 'people'
  | 'places'
  | 'organisations'
  | 'tags'
  | 'sources'
  | 'about';

/** What the layout needs of any page. */
export interface PageView {
  readonly site: SiteView;
  readonly section?: Section;
  /** Contents of the title element and of the description meta element. */
  readonly headTitle: string;
  readonly headDescription: string;
  /** Absolute address. */
  readonly canonical: string;
  readonly ogType: 'website' | 'article' | 'profile';
  /** JSON-LD of the page, ready for a script element of type application/ld+json. */
  readonly jsonLd?: string;
  readonly noIndex?: boolean;
  readonly image: PageImage;
  /** Further meta elements of the head: Open Graph, Dublin Core. */
  readonly metas?: readonly HeadMeta[];
  /** Feeds of the page's own, beside those of the archive that every page names. */
  readonly feeds?: readonly {readonly label: string; readonly url: string; readonly type: string}[];
}

/** The picture that stands for a page where its link is shared; its address is absolute, its size in pixels. */
export interface PageImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** A meta element: `attribute` is the one that holds `key`, as Open Graph (RDFa) and plain HTML differ in it. */
export interface HeadMeta {
  readonly attribute: 'name' | 'property';
  readonly key: string;
  readonly content: string;
}

/** The words of a link and its address, prefix included. */
export interface Link {
  readonly label: string;
  readonly url: string;
}

/** Text with the direction and language it was written in, for foreign titles and names. */
export interface ForeignText {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: 'rtl' | 'ltr';
}

/** A date as readers see it: `machine` is fit for <time datetime>, or absent when the date is uncertain. */
export interface DateLabel {
  readonly text: string;
  readonly machine?: string;
  readonly note?: string;
}

/** An article in a list. */
export interface ArticleCard {
  readonly title: ForeignText;
  readonly url: string;
  readonly source: {readonly label: string; readonly url?: string};
  readonly date: DateLabel;
  readonly summary?: ForeignText;
  /** «القصة في ٣ مصادر» */
  readonly badge?: string;
}

/** A story in a list. */
export interface StoryCard {
  readonly title: ForeignText;
  readonly url: string;
  /** «٤ مواد من ٣ مصادر، ١٢ – ١٣ تموز/يوليو ٢٠٢٥» */
  readonly tally: string;
  readonly sources: readonly string[];
}

/** An article of the same story, as the page of another one shows it. */
export interface SameStoryItem {
  readonly title: ForeignText;
  readonly url: string;
  readonly source: {readonly label: string; readonly url?: string};
  /** Seen from the page's own article: «في اليوم نفسه», «بعد يومين». */
  readonly date: DateLabel;
  /** Said where the two are nearly copies. */
  readonly copy?: string;
}

/** Articles a month, oldest at the right: the archive's signature. `height` is 0–1 of the strip. */
export interface Strip {
  readonly label: string;
  readonly bars: readonly {
    readonly height: number;
    readonly label: string;
    readonly url?: string;
    readonly on: boolean;
  }[];
  /** Year labels with their place, 0 (oldest end) to 1. */
  readonly years: readonly {readonly label: string; readonly at: number; readonly url?: string}[];
}

/** A named thing with a count and its share (0–1) of the largest. */
export interface RankItem extends Link {
  readonly count: string;
  readonly share: number;
}

/** A tag or a named thing in a row of short links; `type` tells which, where they are mixed. */
export interface Chip extends Link {
  readonly count?: string;
  readonly type?: EntityType | 'tag';
}

/** Neighbouring pages of a list that runs over several. Pages are numbered from the oldest. */
export interface Pager {
  readonly newer?: Link;
  readonly older?: Link;
  readonly position: string;
}

/** A row of a definition list: one term, one or more values. */
export interface FactRow {
  readonly term: string;
  readonly values: readonly {
    readonly text: string;
    readonly url?: string;
    /** Set in a left-to-right run of its own: hashes, Latin names, addresses. */
    readonly ltr?: boolean;
    readonly machine?: string;
    /** Said by the archive itself, a date or a count: follows the reader's digits and month names. */
    readonly isWorded?: boolean;
  }[];
}

/** The first page: the newest articles, and the people, places, organisations and tags met most. */
export interface HomeView extends PageView {
  /** «٤٨ مادة من ٤ مصادر، ٢٠١٨–٢٠٢٥» */
  readonly tally: string;
  readonly strip: Strip;
  readonly newest: readonly ArticleCard[];
  readonly older?: Link;
  readonly stories: readonly StoryCard[];
  readonly people: readonly RankItem[];
  readonly places: readonly RankItem[];
  readonly organisations: readonly RankItem[];
  readonly tags: readonly Chip[];
}

/** One article. `bodyHtml` is sanitised HTML; `lang` is the BCP 47 tag of the body and `dir` its direction. */
export interface ArticleView extends PageView {
  readonly kicker?: Link;
  readonly title: ForeignText;
  readonly standfirst?: ForeignText;
  readonly source: {readonly label: string; readonly url?: string};
  readonly byline: readonly string[];
  readonly date: DateLabel;
  /** «١٧ محرم ١٤٤٧ هـ» */
  readonly hijri?: string;
  readonly readingTime: string;
  readonly lang: string;
  readonly dir: 'rtl' | 'ltr';
  readonly dateline?: string;
  readonly bodyHtml: string;
  readonly tags: readonly Chip[];
  readonly named: readonly {readonly heading: string; readonly chips: readonly Chip[]}[];
  readonly corrections: readonly {readonly date: DateLabel; readonly note: string}[];
  readonly provenance: readonly FactRow[];
  readonly citation: CitationView;
  readonly related: readonly ArticleCard[];
  /** The same story in other articles, and the page of all. */
  readonly story?: {readonly all: Link; readonly others: readonly SameStoryItem[]};
}

/** How to cite an article. */
export interface CitationView {
  /** All but the address, in the words of a list of references. */
  readonly text: string;
  readonly address: string;
  /** The same for programs: BibTeX, RIS, the record; empty where the archive only has them in bulk. */
  readonly files: readonly Link[];
  /** Hashed address of the script that copies the citation, and the words of its button and of its success. */
  readonly script: string;
  readonly copy: string;
  readonly copied: string;
}

/** An article that tells an event: who published it, when, and its headline. */
export interface EvidenceView {
  readonly source: {readonly label: string; readonly url?: string};
  readonly date: DateLabel;
  readonly title: ForeignText;
  readonly url: string;
}

/** An event on a timeline: when, how exactly that is known, the sentence that tells it, who and where, and what shows it. */
export interface TimelineEvent {
  /** Anchor on the page. */
  readonly id: string;
  /** reported: news of those days; recalled: only told of later; foretold: only told of before. */
  readonly kind: 'reported' | 'recalled' | 'foretold';
  readonly date: DateLabel;
  /** What the date leaves open: «السبت», «يومان», «يومه غير محدد»; absent where nothing is left to say, or the heading says it. */
  readonly grain?: string;
  readonly sentence: ForeignText;
  readonly names: readonly Chip[];
  /** «ترويه ٣ مواد من مصدرين», where more than one article does. */
  readonly told?: string;
  /** How sure it is: «أُعلن قبل موعده», «استُنتج يومه من سياق الخبر». */
  readonly notes: readonly string[];
  readonly evidence: readonly EvidenceView[];
}

/** Events of one day, month or year under a heading; `machine` is fit for <time datetime>. */
export interface TimelineGroup {
  readonly id: string;
  readonly heading: string;
  readonly machine?: string;
  readonly url?: string;
  readonly tally?: string;
  /** True of a day: its events need not repeat it. */
  readonly isDay: boolean;
  readonly events: readonly TimelineEvent[];
  /** Articles that appeared then and tell none of these events. */
  readonly appeared: readonly Omit<EvidenceView, 'date'>[];
  readonly more?: Link;
}

/** A year or month to step to, and how many events it has. */
export type TimelineStep = Link & {readonly current: boolean; readonly count?: string};

/** A timeline: of the archive or of one name or tag, whole or of a year or a month; `empty` is said where there are no events. */
export interface TimelineView extends PageView {
  /** What the page is part of, one step up. */
  readonly kicker?: Link;
  readonly type?: EntityType | 'tag';
  readonly heading: string;
  readonly tally: string;
  /** What a timeline shows, where a reader first meets it. */
  readonly intro?: string;
  readonly strip: Strip;
  /** Time runs from right to left: the older neighbour stands at the right. */
  readonly older?: Link;
  readonly newer?: Link;
  readonly years: readonly TimelineStep[];
  /** Years before and after those of the articles, under a heading each, where together they are too many for one list. */
  readonly otherYears: readonly {
    readonly heading: string;
    readonly tally: string;
    readonly years: readonly TimelineStep[];
  }[];
  readonly months: readonly TimelineStep[];
  readonly filters: readonly {readonly heading: string; readonly chips: readonly Chip[]}[];
  readonly groups: readonly TimelineGroup[];
  readonly pager?: Pager;
  readonly empty?: string;
}

/** A statement quoted in an article. `speaker` where the page is not about who said it, and `cue`, the verb or phrase that brings it. */
export interface QuoteItem {
  readonly text: ForeignText;
  readonly speaker?: {readonly label: string; readonly url?: string};
  readonly cue?: string;
  readonly article: Link;
  readonly source: {readonly label: string; readonly url?: string};
  readonly date: DateLabel;
}

/** A name as printed: its commonest spelling, others that differ in small signs only, and what the authority says of it. */
export interface PrintedFormRow {
  readonly text: string;
  readonly count: string;
  /** Those that print it so most often. */
  readonly sources: readonly {readonly name: string; readonly count: string}[];
  /** Said where there are more of them. */
  readonly otherSources?: string;
  readonly variants: readonly {readonly text: string; readonly count: string}[];
  readonly standing?: string;
}

/**
 * A map: points in units of a rectangle of `width` × `height` over `base`, the address of a drawing of the same rectangle.
 * The largest points come first, so that they lie below the small ones.
 */
export interface MapPicture {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly base: string;
  readonly credit: Link;
  readonly points: readonly MapPoint[];
}

/** A name on a map, in the middle above or below its point. */
export interface MapCaption {
  readonly text: string;
  readonly y: number;
}

/** A place on a map; `label` is its whole name for screen readers and pointers, `caption` its name where there is room for it, with the line it stands on; `narrow` the same for a map drawn as small as on a phone. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
  readonly size: 1 | 2 | 3 | 4;
  readonly label: string;
  readonly caption?: MapCaption;
  readonly narrow?: MapCaption;
  readonly url?: string;
}

/** The archive's places on a map of the world or a part of it, and the same places as lists. */
export interface MapPageView extends PageView {
  readonly heading: string;
  readonly intro: string;
  readonly map?: MapPicture;
  /** The maps there are, the world first. */
  readonly maps: readonly (Link & {readonly current: boolean; readonly count: string})[];
  readonly groups: readonly {readonly heading: string; readonly url?: string; readonly items: readonly RankItem[]}[];
  readonly empty?: string;
}

/** All statements of one person, place or organisation, or all of others that name it. */
export interface QuotesView extends PageView {
  readonly type: EntityType;
  readonly entity: Link;
  readonly heading: string;
  readonly tally: string;
  readonly quotes: readonly QuoteItem[];
  readonly pager?: Pager;
}

/** Stories, newest first. */
export interface StoriesView extends PageView {
  readonly heading: string;
  readonly intro: string;
  readonly stories: readonly StoryCard[];
  readonly pager?: Pager;
  readonly empty?: string;
}

/** One article of a story beside the others. */
export interface StoryReport {
  readonly source: {readonly label: string; readonly url?: string};
  readonly date: DateLabel;
  /** Hour of publication, where it is known: «٢١:٣٠». */
  readonly hour?: string;
  readonly title: ForeignText;
  readonly url: string;
  /** Its first sentences; absent from a near copy. */
  readonly lead?: ForeignText;
  /** Where it shares much of its words with an older one: how much, and with which. */
  readonly copyOf?: {readonly words: string; readonly original: Link};
  /** What no other article of the story names. */
  readonly only: readonly Chip[];
  /** Numbers that no other gives, with the word behind them. */
  readonly onlyNumbers: readonly string[];
  /** Statements that no other carries. */
  readonly onlyQuotes: readonly {readonly text: ForeignText; readonly speaker?: string}[];
}

/** One event as several sources tell it. */
export interface StoryView extends PageView {
  readonly all: Link;
  readonly title: ForeignText;
  readonly tally: string;
  readonly reports: readonly StoryReport[];
  /** What all its articles name, by type. */
  readonly shared: readonly {readonly heading: string; readonly chips: readonly Chip[]}[];
  /** Days and months told of, in their order, and who tells of them. */
  readonly days: readonly {readonly date: DateLabel; readonly sources: string}[];
}

/** Index of people, places, organisations, tags or sources. */
export interface IndexView extends PageView {
  readonly heading: string;
  readonly intro: string;
  readonly type: EntityType | 'tag' | 'source';
  /** Ways to the names that begin with each letter, where the index is long. */
  readonly letters: readonly (Link & {readonly current: boolean})[];
  /** Of places: the same on a map. */
  readonly map?: Link;
  readonly groups: readonly {
    readonly heading?: string;
    readonly items: readonly (Link & {readonly count: string; readonly share: number; readonly description?: string})[];
  }[];
  readonly pager?: Pager;
  readonly empty?: string;
}

/** Page of one person, place or organisation. */
export interface EntityView extends PageView {
  readonly type: EntityType;
  readonly typeLabel: string;
  readonly name: string;
  readonly english?: string;
  readonly description?: string;
  /** Said of provisional pages: a name found in three articles or more that no authority file lists. */
  readonly provisional?: string;
  readonly tally: string;
  readonly strip: Strip;
  readonly facts: readonly FactRow[];
  /** Names as printed, commonest first. */
  readonly forms: readonly PrintedFormRow[];
  /** What articles call a person, the earliest first: «وزير الخارجية الروسي», and in which months. */
  readonly roles: readonly {readonly text: string; readonly count: string; readonly when: string}[];
  /** Mentions a year, for those who do not see the strip. */
  readonly years: readonly {readonly label: string; readonly count: string}[];
  /** The newest events that name it, newest first; `all` leads to its timeline where it has one. */
  readonly events: {readonly items: readonly TimelineEvent[]; readonly all?: Link};
  /** Where a place is. */
  readonly map?: MapPicture;
  /** Places of the archive in this country. */
  readonly places: readonly Link[];
  readonly company: readonly {
    readonly heading: string;
    readonly type?: EntityType | 'tag';
    readonly items: readonly RankItem[];
  }[];
  /** The newest statements of the entity, and of others that name it; `all` leads to the whole list where there are more. */
  readonly quotes: readonly {readonly heading: string; readonly items: readonly QuoteItem[]; readonly all?: Link}[];
  readonly articles: readonly ArticleCard[];
  readonly pager?: Pager;
}

/** Page of one tag or one source. */
export interface TopicView extends PageView {
  readonly kindLabel: string;
  readonly name: string;
  readonly description?: string;
  readonly tally: string;
  readonly strip: Strip;
  readonly facts: readonly FactRow[];
  readonly company: readonly {
    readonly heading: string;
    readonly type?: EntityType | 'tag';
    readonly items: readonly RankItem[];
  }[];
  readonly articles: readonly ArticleCard[];
  readonly pager?: Pager;
}

/** The page about the archive; `bodyHtml` is sanitised HTML. */
export interface AboutView extends PageView {
  readonly heading: string;
  readonly bodyHtml: string;
  readonly facts: readonly FactRow[];
  /** What programs read of the archive: files by what they hold. */
  readonly data: readonly FactRow[];
}

/** Where readers search; all but the form, the examples and the indexes is put there by its script, as `setting` (JSON of `SearchSetting`) says. */
export interface SearchView extends PageView {
  readonly heading: string;
  readonly intro: string;
  readonly setting: string;
  readonly script: string;
  /** Queries to try. */
  readonly examples: readonly Link[];
  /** What a reader without scripts is offered. */
  readonly noScript: string;
  /** What one is told who has opened the page from disk. */
  readonly fromDisk: string;
  readonly indexes: readonly Link[];
  readonly years: readonly Link[];
  readonly facets: readonly {readonly id: string; readonly label: string}[];
  readonly labels: Readonly<
    Record<
      | 'query'
      | 'submit'
      | 'filters'
      | 'sort'
      | 'relevance'
      | 'newest'
      | 'oldest'
      | 'examples'
      | 'indexes'
      | 'results'
      | 'pages'
      | 'year',
      string
    >
  >;
}

/** An earlier address of an article, which sends readers on to `target`. */
export interface RedirectView extends PageView {
  readonly target: Link;
}

/** What a reader sees at an address that does not exist, with links that lead on. */
export interface NotFoundView extends PageView {
  readonly heading: string;
  readonly text: string;
  readonly links: readonly Link[];
}
