/** `names`: what an editor may want to list. Every unlisted name of the archive with its counts, its spellings and an entry to paste. */
import {stringify} from 'yaml';
import {readArchive} from '../1-read/read-archive.ts';
import {readWordLists} from '../1-read/read-word-lists.ts';
import {parseArticle} from '../2-parse/parse-article.ts';
import {placeOfOffset} from '../2-parse/place-of-offset.ts';
import {nearMissFinder} from '../3-analyse/names/near-miss.ts';
import {isSameSpelling, spellingKey} from '../3-analyse/names/same-spelling.ts';
import {type UnlistedName, unlistedNames} from '../4-index/unlisted-names.ts';
import {FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE} from '../arabic/characters.ts';
import {type CountedNoun, counted} from '../arabic/plurals.ts';
import type {Place} from '../input/message.ts';
import type {IndexedRecord} from '../model/archive.ts';
import type {SourceFile} from '../model/article.ts';
import type {Authority, Entity} from '../model/authority.ts';
import type {EntityType} from '../model/record.ts';
import {archiveRecords, type RecordFolders} from './archive-records.ts';
import {formatDiagnostics} from './format-diagnostics.ts';
import {showProgress} from './show-progress.ts';

/** Flags of `names`. */
export interface NamesCommandOptions extends RecordFolders {
  /** Names of fewer articles are left out. */
  readonly least: number;
  readonly format: 'text' | 'json';
  readonly lang: 'ar' | 'en';
}

/** A row of the list, as `--format json` prints it. */
export interface ProposedName {
  readonly type: EntityType;
  readonly name: string;
  readonly forms: UnlistedName['forms'];
  readonly mentions: number;
  readonly articles: readonly string[];
  readonly first: {readonly path: string} & Place;
  /** The listed entity that is probably meant. */
  readonly meant: {readonly id: string; readonly name: string} | null;
  /** Authority file and the entry to paste into it. */
  readonly file: string;
  readonly entry: string;
}

/** Prints the unlisted names; 1 when articles with errors had to be left out. */
export const namesCommand = async (options: NamesCommandOptions): Promise<number> => {
  const input = readArchive(options.articles);
  const made = await archiveRecords(input, input.files, options, showProgress(process.stderr));
  const errors = [...input.diagnostics, ...made.diagnostics].filter(({severity}) => severity === 'error');
  const names = proposeNames(made.records, input.files, input.authority);
  const shown = names.filter(({articles}) => articles.length >= options.least);
  process.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify(shown, undefined, 2)}\n`
      : asText(shown, names.length - shown.length, options),
  );
  if (errors.length > 0) process.stderr.write(`${formatDiagnostics(errors, {format: 'text', lang: options.lang})}\n`);
  return errors.length > 0 ? 1 : 0;
};

/** Rows for all unlisted names of some records, those of most articles first. */
export const proposeNames = (
  records: readonly IndexedRecord[],
  files: readonly SourceFile[],
  authority: Authority,
): readonly ProposedName[] => {
  const words = readWordLists();
  const meant = meantEntities(records, nearMissFinder(authority, words));
  const byId = new Map<string, SourceFile>(files.map(file => [file.id, file]));
  const names = unlistedNames(records, {
    keyOf: spellingKey,
    isSame: (left, right) => isSameSpelling(left, right, words),
  });
  return names.map(name => {
    const entity = name.forms.map(({text}) => meant.get(`${name.type} ${text}`)).find(found => found !== undefined);
    return {
      type: name.type,
      name: name.name,
      forms: name.forms,
      mentions: name.mentions,
      articles: name.articles,
      first: placeOf(name, byId, authority),
      meant: entity === undefined ? null : {id: entity.id, name: entity.name},
      file: FILES[entity?.type ?? name.type],
      entry: entity === undefined ? newEntry(name) : moreAliases(entity, name),
    };
  });
};

const FILES: Readonly<Record<EntityType, string>> = {
  person: 'people.yaml',
  place: 'places.yaml',
  organisation: 'organisations.yaml',
};

const meantEntities = (
  records: readonly IndexedRecord[],
  find: ReturnType<typeof nearMissFinder>,
): ReadonlyMap<string, Entity> =>
  new Map(
    records.flatMap(({record}) =>
      find(record.mentions).map(({mention, entity}) => [`${mention.type} ${mention.name}`, entity] as const),
    ),
  );

const placeOf = (
  {first}: UnlistedName,
  files: ReadonlyMap<string, SourceFile>,
  authority: Authority,
): ProposedName['first'] => {
  const file = files.get(first.articleId);
  const article = file && parseArticle(file, authority).article;
  if (file === undefined || article === undefined)
    throw new Error(`${first.articleId}: has a record but does not parse`);
  return {path: file.shownPath, ...placeOfOffset(article, file.text, first.mention.start)};
};

/** An entry to be given its id: no id can be made of Arabic letters. */
const newEntry = ({name, forms}: UnlistedName): string => {
  const aliases = forms.slice(1).map(({text}) => text);
  return `- id: "?" # ${ID_COMMENT}\n${indented({name, ...(aliases.length > 0 && {aliases})})}`;
};
const ID_COMMENT = 'a-z 0-9 -';

/** The entry of a listed entity with these spellings among its aliases. */
const moreAliases = (entity: Entity, {forms}: UnlistedName): string => {
  const known = entity.from === 'authority' ? entity.aliases : [];
  const aliases = [...new Set([...known, ...forms.map(({text}) => text)])];
  return `- id: ${entity.id}\n${indented({name: entity.name, aliases})}`;
};

const indented = (fields: {readonly name: string; readonly aliases?: readonly string[]}): string =>
  stringify(fields, {lineWidth: 0}).trimEnd().replace(/^/gmu, '  ');

const asText = (names: readonly ProposedName[], left: number, {lang, least}: NamesCommandOptions): string => {
  const words = WORDS[lang];
  const blocks = names.map(name =>
    [heading(name, lang), ...notes(name, lang), name.entry.replace(/^/gmu, '    ')].join('\n'),
  );
  return `${[...blocks, words.total(names.length, left, least)].join('\n\n')}\n`;
};

const heading = ({type, name, articles, mentions}: ProposedName, lang: 'ar' | 'en'): string => {
  const words = WORDS[lang];
  const counts = [words.types[type], words.articles(articles.length), words.mentions(mentions)].join(words.comma);
  return `${words.quoted(name)}  ${counts}`;
};

const notes = ({forms, first, meant, file}: ProposedName, lang: 'ar' | 'en'): readonly string[] => {
  const words = WORDS[lang];
  const place = isolated(`${first.path}:${first.line}:${first.column}`);
  return [
    `  ${words.first} ${place}`,
    ...(forms.length > 1
      ? [`  ${words.forms} ${forms.map(({text, count}) => `${words.quoted(text)} ${count}`).join(words.comma)}`]
      : []),
    ...(meant === null ? [] : [`  ${words.meant(words.quoted(meant.name), isolated(meant.id))}`]),
    `  ${words.entry(isolated(file))}`,
  ];
};

const isolated = (run: string): string => `${FIRST_STRONG_ISOLATE}${run}${POP_DIRECTIONAL_ISOLATE}`;

interface Words {
  readonly comma: string;
  readonly types: Readonly<Record<EntityType, string>>;
  readonly articles: (count: number) => string;
  readonly mentions: (count: number) => string;
  readonly quoted: (name: string) => string;
  readonly first: string;
  readonly forms: string;
  readonly meant: (name: string, id: string) => string;
  readonly entry: (file: string) => string;
  readonly total: (shown: number, left: number, least: number) => string;
}

const NAME: CountedNoun = {
  zero: 'لا أسماء',
  one: 'اسم واحد',
  two: 'اسمان',
  few: '{n} أسماء',
  many: '{n} اسماً',
  other: '{n} اسم',
};
const IN_ARTICLES: CountedNoun = {
  zero: 'في لا مقال',
  one: 'في مقال واحد',
  two: 'في مقالين',
  few: 'في {n} مقالات',
  many: 'في {n} مقالاً',
  other: 'في {n} مقال',
};
const TIMES: CountedNoun = {
  zero: 'لم يرد',
  one: 'مرة واحدة',
  two: 'مرتين',
  few: '{n} مرات',
  many: '{n} مرة',
  other: '{n} مرة',
};

const FEWER: CountedNoun = {
  zero: 'دون أي مقال',
  one: 'دون مقال واحد',
  two: 'في أقل من مقالين',
  few: 'في أقل من {n} مقالات',
  many: 'في أقل من {n} مقالاً',
  other: 'في أقل من {n} مقال',
};

const WORDS: Readonly<Record<'ar' | 'en', Words>> = {
  ar: {
    comma: '، ',
    types: {person: 'شخص', place: 'مكان', organisation: 'هيئة'},
    articles: count => counted(count, IN_ARTICLES, String),
    mentions: count => counted(count, TIMES, String),
    // Names of bodies have guillemets of their own («شركة «سميت»»).
    quoted: name => (name.includes('«') ? `“${name}”` : `«${name}»`),
    first: 'أول موضع:',
    forms: 'صيغه:',
    meant: (name, id) => `هل المقصود ${name} ${id}؟`,
    entry: file => `مدخل مقترح في ${file}:`,
    total: (shown, left, least) =>
      `خارج القوائم: ${counted(shown, NAME, String)}${left === 0 ? '' : `، وغيرها ${counted(least, FEWER, String)}: ${counted(left, NAME, String)}`}`,
  },
  en: {
    comma: ', ',
    types: {person: 'person', place: 'place', organisation: 'organisation'},
    articles: count => (count === 1 ? 'in 1 article' : `in ${count} articles`),
    mentions: count => (count === 1 ? 'once' : `${count} times`),
    quoted: name => `“${name}”`,
    first: 'First at',
    forms: 'Forms:',
    meant: (name, id) => `Is ${name} ${id} meant?`,
    entry: file => `Proposed entry of ${file}:`,
    total: (shown, left, least) =>
      `${shown} unlisted names${left === 0 ? '' : `, and ${left} in fewer than ${least} articles`}`,
  },
};
