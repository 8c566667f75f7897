/**
 * Files by which common hosts learn what to send with the site: `_headers` (Netlify, Cloudflare Pages), `.htaccess` (Apache),
 * `nginx.conf` to include in a server block, and `.nojekyll`, without which GitHub Pages leaves out names that begin with an underscore.
 * The first is only read at the root of a site. The policies of all of them are those of the pages' meta elements.
 */
import {CONTENT_POLICY, FRAME_POLICY, SEARCH_POLICY} from '../model/content-policy.ts';
import type {FilePage} from '../model/page.ts';
import {filePage} from './file-page.ts';
import {HOST_FILES, NOT_FOUND, SEARCH, urlOf} from './permalinks.ts';

/** The files of a site below a prefix with both slashes. */
export function hostFiles(base: string): readonly FilePage[] {
  return [
    ...(base === '/' ? [filePage(HOST_FILES.headers, headersFile())] : []),
    filePage(HOST_FILES.apache, apacheFile(base)),
    filePage(HOST_FILES.nginx, nginxFile(base)),
    filePage(HOST_FILES.noJekyll, ''),
  ];
}

type Header = readonly [name: string, value: string];

/** Sent with every file beside the policy. */
const HEADERS: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
];

const POLICY = `${CONTENT_POLICY}; ${FRAME_POLICY}`;
const POLICY_OF_SEARCH = `${SEARCH_POLICY}; ${FRAME_POLICY}`;

const REVALIDATE = 'public, max-age=0, must-revalidate';
/** Style sheet and scripts are asked for with the hash of their bytes; fonts are not, so they are kept for a month. */
const KEPT: readonly {readonly folder: string; readonly value: string}[] = [
  {folder: 'css', value: 'public, max-age=31536000, immutable'},
  {folder: 'js', value: 'public, max-age=31536000, immutable'},
  {folder: 'fonts', value: 'public, max-age=2592000'},
];

/** Media types that hosts do not know or cannot tell, by the end of a file's name. */
const TYPES: readonly {readonly end: string; readonly type: string}[] = [
  {end: '.ndjson', type: 'application/x-ndjson; charset=utf-8'},
  {end: '.bib', type: 'application/x-bibtex; charset=utf-8'},
  {end: '.ris', type: 'application/x-research-info-systems; charset=utf-8'},
  {end: '.csl.json', type: 'application/vnd.citationstyles.csl+json; charset=utf-8'},
  {end: '.csv', type: 'text/csv; charset=utf-8'},
  {end: 'feed.xml', type: 'application/atom+xml; charset=utf-8'},
  {end: 'feed.json', type: 'application/feed+json; charset=utf-8'},
  {end: 'opensearch.xml', type: 'application/opensearchdescription+xml; charset=utf-8'},
];

/** What Apache is told to compress, which it does for nobody unasked; nginx may not be told twice, and is left as its host set it. */
const COMPRESSED = [
  'text/html',
  'text/css',
  'text/javascript',
  'application/javascript',
  'text/plain',
  'text/csv',
  'application/json',
  'application/feed+json',
  'application/xml',
  'text/xml',
  'application/atom+xml',
  'application/x-ndjson',
  'image/svg+xml',
];

/**
 * Both hosts join what several rules say of one header, and of two policies both hold. So the one policy here is that of the search
 * page; the meta elements of all other pages forbid the rest. Both have pages asked for anew unless told otherwise.
 */
function headersFile(): string {
  const rule = (path: string, headers: readonly Header[]): string =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return lines([
    NOTE,
    rule('/*', [['Content-Security-Policy', POLICY_OF_SEARCH], ...HEADERS]),
    ...KEPT.map(({folder, value}) => rule(`/${folder}/*`, [['Cache-Control', value]])),
    ...TYPES.map(({end, type}) => rule(`/*${end}`, [['Content-Type', type]])),
  ]);
}

function apacheFile(base: string): string {
  return lines([
    NOTE,
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    `ErrorDocument 404 ${urlOf(NOT_FOUND, base)}`,
    '<IfModule mod_headers.c>',
    ...HEADERS.map(([name, value]) => `  Header always set ${name} "${value}"`),
    `  Header always set Content-Security-Policy "${POLICY}"`,
    `  Header set Cache-Control "${REVALIDATE}"`,
    '  <IfModule mod_setenvif.c>',
    `    SetEnvIf Request_URI "^${pattern(urlOf(SEARCH, base))}" SIJILL_SEARCH`,
    `    Header always set Content-Security-Policy "${POLICY_OF_SEARCH}" env=SIJILL_SEARCH`,
    ...KEPT.flatMap(({folder, value}) => [
      `    SetEnvIf Request_URI "^${pattern(`${base}${folder}/`)}" SIJILL_KEPT_${folder.toUpperCase()}`,
      `    Header set Cache-Control "${value}" env=SIJILL_KEPT_${folder.toUpperCase()}`,
    ]),
    '  </IfModule>',
    '</IfModule>',
    '<IfModule mod_deflate.c>',
    `  AddOutputFilterByType DEFLATE ${COMPRESSED.join(' ')}`,
    '</IfModule>',
    ...TYPES.flatMap(({end, type}) => [`<FilesMatch "${pattern(end)}$">`, `  ForceType "${type}"`, '</FilesMatch>']),
  ]);
}

/** Without a location that adds headers: such a one would lose those of the server. */
function nginxFile(base: string): string {
  return lines([
    NOTE,
    'index index.html;',
    `error_page 404 ${urlOf(NOT_FOUND, base)};`,
    'charset utf-8;',
    `set $sijill_policy "${POLICY}";`,
    `set $sijill_cache "${REVALIDATE}";`,
    `if ($uri ~ "^${pattern(urlOf(SEARCH, base))}") { set $sijill_policy "${POLICY_OF_SEARCH}"; }`,
    ...KEPT.map(
      ({folder, value}) => `if ($uri ~ "^${pattern(`${base}${folder}/`)}") { set $sijill_cache "${value}"; }`,
    ),
    'add_header Content-Security-Policy $sijill_policy always;',
    'add_header Cache-Control $sijill_cache;',
    ...HEADERS.map(([name, value]) => `add_header ${name} "${value}" always;`),
    ...TYPES.map(({end, type}) => `location ~ "${pattern(end)}$" { types { } default_type "${type}"; }`),
  ]);
}

const NOTE = '# Made by Sijill. The policy is the one that the pages carry, and no page may stand in a frame.';

const lines = (parts: readonly string[]): string => `${parts.join('\n')}\n`;
const pattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
