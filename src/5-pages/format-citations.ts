/**
 * Citations in the formats of reference managers, through citation-js (chosen because it maps CSL-JSON to both BibTeX and RIS, and
 * back again for tests). It takes a third of a second to load, so it is loaded when the first file asks for it; it is never
 * given anything to fetch.
 */
import type {CslDate, CslItem} from './citation-item.ts';

/** BibLaTeX in UTF-8: the dialect of BibTeX that has ranges and uncertain dates (EDTF) and does not stumble over Arabic. */
export async function formatBibtex(items: readonly CslItem[]): Promise<string> {
  const {plugins} = await load();
  return String(plugins.output.format('biblatex', items.map(bibtexItem))).trimEnd() + (items.length > 0 ? '\n' : '');
}

/** RIS with one `TY  - NEWS` record an item, CRLF, UTF-8. */
export async function formatRis(items: readonly CslItem[]): Promise<string> {
  const {plugins} = await load();
  // As text, citation-js breaks values after 70 characters, which parts Arabic words; it also gives newspapers neither author
  // nor day. It hands out its fields as objects, to which those are added here.
  const entries = plugins.output.format('ris', items.map(risItem), {format: 'object'}) as readonly RisEntry[];
  return entries.map((entry, index) => risRecord({...entry, ...missingFields(items[index])})).join('');
}

/** CSL-JSON, an item a line within its array. */
export function formatCslJson(items: readonly CslItem[]): string {
  return items.length === 0 ? '[]\n' : `[\n${items.map(item => JSON.stringify(item)).join(',\n')}\n]\n`;
}

type CitationJs = typeof import('@citation-js/core');
let loaded: Promise<CitationJs> | undefined;

function load(): Promise<CitationJs> {
  loaded ??= (async () => {
    const core = await import('@citation-js/core');
    await Promise.all([import('@citation-js/plugin-bibtex'), import('@citation-js/plugin-ris')]);
    const {format} = core.plugins.config.get('@bibtex');
    // Otherwise every letter that is not ASCII is dropped. What TeX reads as a command is escaped below instead.
    format.asciiOnly = false;
    // Keys are article ids: letters, digits and hyphens, which BibTeX allows and its check does not.
    format.checkLabel = false;
    return core;
  })();
  return loaded;
}

/** Characters that TeX or BibTeX read as something else; braces by name, since BibTeX counts escaped ones too. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

function tex(text: string): string {
  return (
    text
      .replace(/[\\{}%&#$_~^<>]/g, character => TEX[character] ?? character)
      // Ligatures of TeX: `--` is a dash, `''` a quotation mark.
      .replace(/([-'`,])(?=\1)|[?!](?=`)/g, '$&{}')
  );
}

function bibtexItem(item: CslItem): object {
  const {issued, archive, archive_location: location, note, keyword, abstract, author, ...rest} = item;
  const source = item['container-title'];
  return {
    ...rest,
    'citation-key': item.id,
    genre: 'newspaper',
    title: tex(item.title),
    ...(source !== undefined && {'container-title': tex(source)}),
    ...(author && {author: author.map(({literal}) => ({literal: tex(literal)}))}),
    ...(abstract !== undefined && {abstract: tex(abstract)}),
    ...(keyword !== undefined && {keyword: tex(keyword)}),
    ...(issued && {issued: {'date-parts': edtfParts(issued)}}),
    note: tex([note ?? [], `${archive}: ${location}`].flat().join('؛ ')),
  };
}

/** Date parts as text that citation-js joins to EDTF: `2023`, `10~`. */
function edtfParts({'date-parts': ends, circa}: CslDate): readonly (readonly string[])[] {
  return ends.map(end =>
    end.map((part, index) => {
      const digits = String(part).padStart(index === 0 ? 4 : 2, '0');
      return circa && index === end.length - 1 ? `${digits}~` : digits;
    }),
  );
}

function risItem({archive, archive_location: _, author: __, issued: ___, ...item}: CslItem): object {
  return {...item, source: archive};
}

/** Fields of one record by their tags; a list is a field that is repeated. */
type RisEntry = Readonly<Record<string, string | readonly string[]>>;

function missingFields(item: CslItem | undefined): RisEntry {
  const [from] = item?.issued?.['date-parts'] ?? [];
  // The ID of a record may have 20 characters, fewer than ours: it is left to the program that reads it.
  return {
    ...(item?.author && {AU: item.author.map(({literal}) => literal)}),
    ...(from && {PY: String(from[0] ?? ''), DA: risDate(from, item?.issued)}),
  };
}

/** `2023/10/19/`, with the whole date behind the last stroke where it is uncertain or a range. */
function risDate(from: readonly number[], issued: CslDate | undefined): string {
  const [year = '', month = '', day = ''] = from.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'));
  const isExact = issued?.circa !== true && issued?.['date-parts'].length === 1;
  const other =
    issued && !isExact
      ? edtfParts(issued)
          .map(end => end.join('-'))
          .join(' – ')
      : '';
  return `${year}/${month}/${day}/${other}`;
}

function risRecord(entry: RisEntry): string {
  const {TY, ID: _, ...fields} = entry;
  const lines = Object.entries(fields).flatMap(([tag, values]) =>
    [values].flat().map(value => `${tag}  - ${value.replaceAll(/\s+/g, ' ')}`),
  );
  return `${[`TY  - ${String(TY)}`, ...lines, 'ER  - '].join('\r\n')}\r\n\r\n`;
}
