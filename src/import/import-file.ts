/**
 * From what is at hand to article files: raw text, pages and NDJSON are read, what is known from elsewhere is joined, the day
 * is worked out where nobody states it, and each article is written once. What an editor states stands over what the text
 * states, and that over what is inferred.
 */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {decodeUtf8} from '../1-read/decode-utf8.ts';
import {readAuthority} from '../1-read/read-authority.ts';
import {readWordLists} from '../1-read/read-word-lists.ts';
import {type HeadKnowledge, headKnowledge} from '../2-parse/head-knowledge.ts';
import {parseArticle} from '../2-parse/parse-article.ts';
import {dayBounds, proposeDate} from '../arabic/publication-date.ts';
import {type Message, START, show} from '../input/message.ts';
import {sha256} from '../input/sha256.ts';
import type {Authority} from '../model/authority.ts';
import type {ArticleId, ContentHash} from '../model/ids.ts';
import type {Basis} from '../model/record.ts';
import {inferDate} from './infer-date.ts';
import {type MetaRow, type MetaTable, NO_META, readMetaTable, wrongDate} from './meta-table.ts';
import {freeId, proposeId} from './propose-id.ts';
import {type Original, readOriginals} from './read-originals.ts';
import {type KnownSource, resolveSource} from './resolve-source.ts';
import {supplyTitle} from './supply-title.ts';
import {writeArticleFile} from './write-article-file.ts';

/** Where `import` writes and what it is told beside the files. */
export interface ImportOptions {
  /** Folder of the archive. */
  readonly into: string;
  /** Publication date of every file. */
  readonly date?: string | undefined;
  /** Path of a table of what is known from elsewhere. */
  readonly meta?: string | undefined;
}

/** A problem at a place, as the report prints it. */
export interface ImportProblem {
  readonly shown: string;
  readonly line: number;
  readonly column: number;
  readonly message: Message;
}

/** A value and how it is known. */
export interface Known {
  readonly value: string;
  readonly basis: Basis;
  readonly reasons: readonly Message[];
}

/** What became of one original. */
export type Imported =
  | {
      readonly status: 'written' | 'exists';
      readonly shown: string;
      readonly path: string;
      readonly title: Known;
      readonly date: Known;
      readonly source: KnownSource;
      readonly noise: readonly string[];
    }
  | {
      readonly status: 'failed';
      readonly shown: string;
      readonly problems: readonly ImportProblem[];
      readonly reasons: readonly Message[];
    };

/** What became of all. With problems in the command or the table nothing is imported. */
export interface ImportReport {
  readonly problems: readonly ImportProblem[];
  readonly imported: readonly Imported[];
}

/** Imports files into an archive folder. Never overwrites a file; one file that fails leaves the others alone. */
export const importFiles = (paths: readonly string[], options: ImportOptions): ImportReport => {
  const meta = readMeta(paths, options);
  if (meta.problems.length > 0) return {problems: meta.problems, imported: []};
  const {authority} = readAuthority(join(options.into, 'authority'), `${options.into}/authority`);
  const shelf = readShelf(options.into);
  const context: Context = {...options, authority, known: headKnowledge(authority, readWordLists()), shelf};
  return {
    problems: [],
    imported: paths.flatMap(path => importFile(path, meta.table.rows.get(basename(path)), context)),
  };
};

interface Context extends ImportOptions {
  readonly authority: Authority;
  readonly known: HeadKnowledge;
  readonly shelf: Shelf;
}

/** The table of `--meta` and the day of `--date`, with what is wrong with them. */
export const readMeta = (
  paths: readonly string[],
  {date, meta}: Pick<ImportOptions, 'date' | 'meta'>,
): {readonly table: MetaTable; readonly problems: readonly ImportProblem[]} => {
  const ofDate = date !== undefined && dayBounds(date) === undefined ? [at('--date', 1, wrongDate(date))] : [];
  if (meta === undefined) return {table: NO_META, problems: ofDate};
  if (!existsSync(meta)) return {table: NO_META, problems: [...ofDate, at(meta, 1, NO_FILE)]};
  const decoded = decodeUtf8(readFileSync(meta));
  if ('problem' in decoded)
    return {table: NO_META, problems: [...ofDate, {shown: meta, ...decoded.place, message: decoded.problem}]};
  const table = readMetaTable(decoded.text, new Set(paths.map(path => basename(path))));
  return {table, problems: [...ofDate, ...table.problems.map(({line, message}) => at(meta, line, message))]};
};

const at = (shown: string, line: number, message: Message): ImportProblem => ({shown, line, column: 1, message});

const importFile = (path: string, row: MetaRow | undefined, context: Context): readonly Imported[] => {
  if (!existsSync(path)) return [failed(path, [at(path, 1, NO_FILE)])];
  return readOriginals(path, readFileSync(path), context.known).map(read =>
    'problem' in read
      ? failed(read.shown, [{shown: read.shown, ...read.place, message: read.problem}])
      : importOriginal(read.original, row, context),
  );
};

const failed = (shown: string, problems: readonly ImportProblem[], reasons: readonly Message[] = []): Imported => ({
  status: 'failed',
  shown,
  problems,
  reasons,
});

const importOriginal = (original: Original, row: MetaRow | undefined, context: Context): Imported => {
  const {shown, raw, stated, hash, noise} = original;
  const {date, reasons} = findDate(original, context.date ?? row?.date);
  if (date === undefined) return failed(shown, [at(shown, 1, NO_DAY)], reasons);
  const title = findTitle(original, row?.title);
  const source = resolveSource(
    {fromTable: row?.source, fromFile: stated.source, raw},
    context.authority,
    context.known,
  );
  const url = row?.url ?? stated.url;
  const byline = [...new Set([...(stated.byline ?? []), ...raw.byline])];
  const text = writeArticleFile(
    {
      title: title.value,
      date: date.value,
      source: source.source,
      ...(url !== undefined && {url}),
      byline,
      ...(raw.dateline && {dateline: raw.dateline.places.join('، ')}),
      basis: {title: title.basis, date: date.basis},
      original: hash,
    },
    original.markdown,
  );
  const {shelf} = context;
  const known = shelf.byOriginal.get(hash);
  const id = freeId(proposeId(date.value, hash, original.name), each => shelf.ids.has(each));
  const path = known ?? `${id.slice(0, 4)}/${id}.md`;
  const result = {shown, path: join(context.into, path), title, date, source, noise};
  if (known !== undefined) return {status: 'exists', ...result};
  const problems = check(id, path, text, shown, context.authority);
  if (problems.length > 0) return failed(shown, problems);
  mkdirSync(dirname(result.path), {recursive: true});
  // `wx` fails rather than overwrite a file that came to be in the meantime.
  writeFileSync(result.path, text, {flag: 'wx'});
  shelf.ids.add(id);
  shelf.byOriginal.set(hash, path);
  return {status: 'written', ...result};
};

/** The day of an original: given, stated in the file or the text, or worked out from it; with the reasons. */
export const findDate = (
  {raw, stated}: Original,
  given: string | undefined,
): {readonly date?: Known; readonly reasons: readonly Message[]} => {
  if (given !== undefined)
    return {
      date: {
        value: given,
        basis: 'supplied',
        reasons: [{ar: 'من الأمر أو الجدول', en: 'from the command or the table'}],
      },
      reasons: [],
    };
  if (stated.date !== undefined)
    return {date: {value: stated.date, basis: 'stated', reasons: [{ar: 'من الملف', en: 'from the file'}]}, reasons: []};
  const [written, ...others] = [...new Set(raw.statedDates.flatMap(text => proposeDate(text) ?? []))];
  if (written !== undefined && others.length === 0)
    return {
      date: {
        value: written,
        basis: 'stated',
        reasons: [
          {ar: `مكتوب في النص: ${show(raw.statedDates[0])}`, en: `written in the text: ${show(raw.statedDates[0])}`},
        ],
      },
      reasons: [],
    };
  const {date, reasons} = inferDate(raw.text, raw.statedDates);
  return {...(date !== undefined && {date: {value: date, basis: 'inferred' as const, reasons}}), reasons};
};

/** The title of an original: given, printed, or supplied from its first sentence. */
export const findTitle = ({raw, stated}: Original, given: string | undefined): Known => {
  if (given !== undefined) return {value: given, basis: 'supplied', reasons: [{ar: 'من الجدول', en: 'from the table'}]};
  const printed = stated.title ?? raw.title;
  if (printed !== undefined)
    return {
      value: printed.replace(/\s+/gu, ' ').trim(),
      basis: 'stated',
      reasons: [{ar: 'كما هو في الأصل', en: 'as printed'}],
    };
  return {
    value: supplyTitle(raw.body.slice(raw.leadStart)),
    basis: 'supplied',
    reasons: [
      {ar: 'لا عنوان في النص، فصيغ من أول جملة فيه', en: 'the text has none, so it was made of its first sentence'},
    ],
  };
};

/** What the archive would say of the file: better now than at the next build. */
const check = (
  id: string,
  path: string,
  text: string,
  shown: string,
  authority: Authority,
): readonly ImportProblem[] => {
  // The id was made by proposeId in the form of an id, and the hash is a SHA-256.
  const file = {id: id as ArticleId, path, shownPath: shown, text, hash: sha256(text) as ContentHash};
  return parseArticle(file, authority)
    .diagnostics.filter(({severity}) => severity === 'error')
    .map(({message}) => ({shown, ...START, message}));
};

/** What stands in the archive already. Grows as files are written. */
interface Shelf {
  readonly ids: Set<string>;
  /** SHA-256 of the original → path below the archive folder. */
  readonly byOriginal: Map<string, string>;
}

const readShelf = (into: string): Shelf => {
  const shelf: Shelf = {ids: new Set(), byOriginal: new Map()};
  if (!existsSync(into)) return shelf;
  for (const entry of readdirSync(into, {recursive: true, encoding: 'utf8'})) {
    const path = entry.replaceAll('\\', '/');
    if (!path.endsWith('.md')) continue;
    shelf.ids.add(basename(path, '.md'));
    const original = /^original: ["']?(?<hash>[0-9a-f]{64})/mu.exec(readFileSync(join(into, path), 'utf8'))?.groups?.[
      'hash'
    ];
    if (original !== undefined) shelf.byOriginal.set(original, path);
  }
  return shelf;
};

const NO_FILE: Message = {ar: 'لا ملف بهذا الاسم: صحّح المسار', en: 'There is no such file: correct the path'};
const NO_DAY: Message = {
  ar: 'لا يكفي النص لمعرفة يوم نشره: اذكره بالخيار `--date 2024-05-17`، أو في جدول بالخيار `--meta TABLE.csv`',
  en: 'The text does not tell the day it was published: give it with `--date 2024-05-17`, or in a table with `--meta TABLE.csv`',
};
