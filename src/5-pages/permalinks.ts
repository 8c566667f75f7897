/** The only place where addresses are made. A permalink is an address below the site's root; `urlOf` puts the prefix before it. */
import type {ArticleId, EntityId, Permalink, SourceId, StoryId, TagId} from '../model/ids.ts';
import type {EntityType} from '../model/record.ts';

const SECTION_OF: Readonly<Record<EntityType | 'tag' | 'source', string>> = {
  person: 'people',
  place: 'places',
  organisation: 'organisations',
  tag: 'tags',
  source: 'sources',
};

/** Kinds of things that have an index of their own. */
export type IndexedType = keyof typeof SECTION_OF;

/** Addresses of the site's single pages and files, one by one: first the front page. */
export const HOME = permalink('/');
/** What the archive is and how it was made. */
export const ABOUT = permalink('/about/');
/** The part of that page that lists the files of `/data/`. */
export const ABOUT_DATA = permalink('/about/#data');
/** How to add an article. */
export const CONTRIBUTE = permalink('/contribute/');
/** The page a host shows for an address that does not exist; a file at the root, where static hosts look for it. */
export const NOT_FOUND = permalink('/404.html');
/** The newest articles as Atom (RFC 4287). */
export const ATOM_FEED = permalink('/feed.xml');
/** The newest articles as JSON Feed (jsonfeed.org). */
export const JSON_FEED = permalink('/feed.json');
/** The site map that `robots.txt` names (sitemaps.org). */
export const SITEMAP = permalink('/sitemap.xml');
/** What crawlers may read (RFC 9309); only found at the root of a host. */
export const ROBOTS = permalink('/robots.txt');
/** How browsers search the archive (OpenSearch 1.1). */
export const OPEN_SEARCH = permalink('/opensearch.xml');
/** What hosts read about how to serve the site. */
export const HOST_FILES = {
  headers: permalink('/_headers'),
  apache: permalink('/.htaccess'),
  nginx: permalink('/nginx.conf'),
  noJekyll: permalink('/.nojekyll'),
} as const;
/** The picture that stands for the archive where a link to it is shared. */
export const ARCHIVE_SOCIAL_CARD = permalink('/card.png');
/** The search page. */
export const SEARCH = permalink('/search/');
/** All stories, newest first. */
export const STORIES = permalink('/stories/');
/** The stories as JSON. */
export const STORIES_DATA = permalink('/data/stories.json');
/** Folder of everything for programs; `DATA_PACKAGE` and `CHECKSUMS` list what lies in it. */
export const DATA = '/data/';
/** The records of all articles, one JSON object a line. */
export const ARTICLES_DATA = permalink(`${DATA}articles.ndjson`);
/** A table of all articles without their texts. */
export const ARTICLES_TABLE = permalink(`${DATA}articles.csv`);
/** What the files of the folder are (Data Package, datapackage.org). */
export const DATA_PACKAGE = permalink(`${DATA}datapackage.json`);
/** SHA-256 of every other file of the folder, as `sha256sum -c` reads it. */
export const CHECKSUMS = permalink(`${DATA}manifest-sha256.txt`);

/** A file of the search: `/search/recent/facet-tag.json`. */
export const searchFile = (path: string): Permalink => permalink(`${SEARCH}${path}`);

/** The search page with a query in its address, prefix included. */
export const queryUrl = (page: string, query: string): string => `${page}?${new URLSearchParams({q: query})}`;

/** Every event with its articles, as one JSON document. */
export const TIMELINE_DATA = permalink('/data/timeline.json');
/** Every person, place and organisation with a page: names, identifiers, forms as printed. */
export const ENTITIES_DATA = permalink('/data/entities.json');

/** `/articles/<id>/` */
export const articleLink = (id: ArticleId): Permalink => permalink(`/articles/${id}/`);

/** `/articles/<id>/record.json` and so on. */
export const articleFileLink = (id: ArticleId, file: 'record.json' | 'cite.bib' | 'cite.ris' | 'card.png'): Permalink =>
  permalink(`/articles/${id}/${file}`);

/** `/data/2023/records.ndjson` and so on: what the articles of one year come to. */
export const yearDataLink = (
  year: string,
  file: 'records.ndjson' | 'articles.bib' | 'articles.ris' | 'articles.csl.json',
): Permalink => permalink(`${DATA}${year}/${file}`);

/** `/people/<id>/` and so on by type. */
export const entityLink = (type: EntityType, id: EntityId): Permalink => permalink(`/${SECTION_OF[type]}/${id}/`);

/** `/people/<id>/quotes/`: a list of quotations of an entity. */
export const quotesLink = (type: EntityType, id: EntityId, list: string): Permalink =>
  permalink(`${entityLink(type, id)}${list}/`);

/** `/places/map/`, or `/places/map/<region>/`. */
export const mapLink = (region?: string): Permalink =>
  permalink(region === undefined ? '/places/map/' : `/places/map/${region}/`);

/** `/maps/<frame>.svg`: the land and borders of a map. */
export const baseMapLink = (frame: string): Permalink => permalink(`/maps/${frame}.svg`);

/** `/stories/<id>/`; an article's id leads to the story it belongs to. */
export const storyLink = (id: StoryId | ArticleId): Permalink => permalink(`/stories/${id}/`);

/** `/tags/<id>/` */
export const tagLink = (id: TagId): Permalink => permalink(`/tags/${id}/`);

/** `/sources/<id>/` */
export const sourceLink = (id: SourceId): Permalink => permalink(`/sources/${id}/`);

/** `/people/`, `/tags/` … */
export const indexLink = (type: IndexedType): Permalink => permalink(`/${SECTION_OF[type]}/`);

/** `/people/letters/beh/`: the names of an index that begin with a letter. */
export const letterLink = (type: IndexedType, letter: string): Permalink =>
  permalink(`${indexLink(type)}letters/${letter}/`);

/** `/timeline/`, `/timeline/2025/` or `/timeline/2025/07/`, for '', '2025' or '2025-07'. */
export const timelineLink = (period: string): Permalink =>
  permalink(period === '' ? '/timeline/' : `/timeline/${period.replace('-', '/')}/`);

/** The timeline of a name or tag, or one year of it: `/people/<id>/timeline/`, `/people/<id>/timeline/2023/`. */
export const timelineOf = (page: Permalink, year = ''): Permalink =>
  permalink(year === '' ? `${page}timeline/` : `${page}timeline/${year}/`);

/** A further page of a list: `/people/<id>/page/2/`. */
export const pageLink = (list: Permalink, number: number): Permalink => permalink(`${list}page/${number}/`);

/** The feeds of a list: `/tags/<id>/feed.xml`. */
export const feedLink = (list: Permalink, format: 'xml' | 'json'): Permalink => permalink(`${list}feed.${format}`);

/** One of several site maps: `/sitemap-2023.xml`. */
export const sitemapPart = (name: string): Permalink => permalink(`/sitemap-${name}.xml`);

/**
 * An old address of an article, as its front matter gives it: a folder unless its last part has a dot; percent codes read,
 * since hosts look for files by the characters they stand for.
 */
export const redirectLink = (address: string): Permalink =>
  permalink(readPercentCodes(address.endsWith('/') || /\.[^/]*$/.test(address) ? address : `${address}/`));

/** The search page's address with a place for the words sought, as schema.org and OpenSearch write it: `…/search/?q={words}`. */
export const searchTemplate = (search: string, place: string): string => `${search}?q={${place}}`;

/** Path of the file an address is served from: `/x/` → `/x/index.html`; an address that names a file stays. */
export const outputPath = (link: Permalink): string => (link.endsWith('/') ? `${link}index.html` : link);

/** The address as a page links it: `/articles/x/` → `/archive/articles/x/` for the prefix `/archive/`. */
export const urlOf = (link: Permalink, base: string): string => `${base}${link.slice(1)}`;

/** Whether a file of the site belongs to the search and is no page: an index, or what reads it. */
export const isSearchFile = (output: string): boolean =>
  output.startsWith(searchFile('')) && output !== outputPath(SEARCH);

/** The site's whole address with a trailing slash: the card's, whose path a prefix takes the place of. */
export const siteRoot = (baseUrl: string, base: string): string => new URL(base === '/' ? '' : base, baseUrl).href;

/** The whole address, for feeds and crawlers, below a root that ends with a slash. */
export const absoluteUrl = (link: Permalink, root: string): string => root + encodeURI(link.slice(1));

function readPercentCodes(address: string): string {
  try {
    const read = decodeURI(address).normalize('NFC');
    // Codes that hide a way out of the folder stay codes.
    return /(?:^|\/)\.{1,2}(?:\/|$)|[\\\u0000-\u001f]/.test(read) ? address : read;
  } catch {
    return address;
  }
}

// The one place where the brand is made.
function permalink(address: string): Permalink {
  return address as Permalink;
}
