/**
 * `/data/` told to programs: `datapackage.json` (Data Package 2.0, https://datapackage.org/standard/data-package/) says what each
 * file is, how long and with which SHA-256; `manifest-sha256.txt` has the hashes as `sha256sum -c` and BagIt (RFC 8493) read them.
 */
import {sha256} from '../input/sha256.ts';
import type {Permalink} from '../model/ids.ts';
import type {FilePage} from '../model/page.ts';
import {CSV_COLUMNS} from './articles-csv.ts';
import type {PageContext} from './page-context.ts';
import {CHECKSUMS, DATA, DATA_PACKAGE, HOME} from './permalinks.ts';
import {licenceUrl} from './provenance.ts';

/** The two lists of whatever lies in `/data/` among the planned files. Both are made of those files, and so come after them. */
export function dataPackageFiles(context: PageContext, planned: readonly FilePage[]): readonly FilePage[] {
  const data = planned.filter(({permalink}) => permalink.startsWith(DATA)).sort(byPermalink);
  const parts = data.map(({permalink}) => permalink);
  const head = packageHead(context);
  const digest = digestOf(JSON.stringify([head, parts.map(resourceOf)]), data);
  const description: FilePage = {
    kind: 'file',
    permalink: DATA_PACKAGE,
    digest,
    content: '',
    parts,
    load: async bytesOf => {
      const resources = parts.map(part => ({...resourceOf(part), ...measure(bytesOf(part))}));
      return `${JSON.stringify({...head, resources}, null, 2)}\n`;
    },
  };
  const listed = [...parts, DATA_PACKAGE];
  const checksums: FilePage = {
    kind: 'file',
    permalink: CHECKSUMS,
    digest: digestOf('', [...data, description]),
    content: '',
    parts: listed,
    load: async bytesOf => listed.map(part => `${sha256(bytesOf(part))}  ${pathOf(part)}\n`).join(''),
  };
  return [description, checksums];
}

function byPermalink(left: FilePage, right: FilePage): number {
  return left.permalink < right.permalink ? -1 : 1;
}

function digestOf(own: string, parts: readonly FilePage[]): string {
  return sha256([own, ...parts.map(({permalink, digest}) => `${permalink} ${digest}`)].join('\n'));
}

const measure = (bytes: Uint8Array): {readonly bytes: number; readonly hash: string} => ({
  bytes: bytes.length,
  hash: `sha256:${sha256(bytes)}`,
});

/** Path below `/data/`: a package is a folder that may be moved. */
const pathOf = (link: Permalink): string => link.slice(DATA.length);

function packageHead({card, absolute}: PageContext): Readonly<Record<string, unknown>> {
  const path = card.licence === undefined ? undefined : licenceUrl(card.licence);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'data',
    title: card.title,
    description: card.description,
    homepage: absolute(HOME),
    ...(card.licence !== undefined && {licenses: [{name: card.licence, ...(path !== undefined && {path})}]}),
  };
}

/** What files are, by the end of their names. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ndjson: 'application/x-ndjson',
  csv: 'text/csv',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/json',
};

/** What is known of a file by its name; one that is not listed is described by its name and type alone. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  'articles.ndjson': 'records of all articles, one JSON object a line, oldest first',
  'articles.csv': 'all articles without their texts, oldest first',
  'records.ndjson': 'records of the articles of one year, one JSON object a line, oldest first',
  'articles.bib': 'citations of the articles of one year in BibLaTeX, UTF-8',
  'articles.ris': 'citations of the articles of one year in RIS, UTF-8',
  'articles.csl.json': 'citations of the articles of one year in CSL-JSON',
  'entities.json': 'people, places and organisations with their names and identifiers',
  'stories.json': 'articles that tell of the same event',
  'timeline.json': 'dated events with the articles that tell of them',
};

function resourceOf(link: Permalink): Readonly<Record<string, unknown>> {
  const path = pathOf(link);
  const file = path.split('/').at(-1) ?? path;
  const format = file.split('.').at(-1) ?? '';
  const description = DESCRIPTIONS[file];
  return {
    // Unique among the resources, as their paths are.
    name: path.replaceAll('/', '-'),
    path,
    ...(description !== undefined && {description}),
    format,
    mediatype: MEDIA_TYPES[format] ?? 'application/octet-stream',
    encoding: 'utf-8',
    ...(file === 'articles.csv' && {
      type: 'table',
      schema: {
        fields: CSV_COLUMNS.map(({name, type, description: title}) => ({name, type, description: title})),
        primaryKey: ['id'],
      },
    }),
  };
}
