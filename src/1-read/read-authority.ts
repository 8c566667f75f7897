/**
 * The archive's own controlled names, `authority/*.yaml`, over the built-in gazetteer. Each file is optional and is a list of
 * entries; a table below says which keys an entry has and how each is read, so that a misspelt key is met with a suggestion.
 */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fold} from '../arabic/normalise.ts';
import {BIDI_CONTROL, CONTROL_CHARACTER, error, START} from '../input/message.ts';
import {readYaml, type YamlText} from '../input/read-yaml.ts';
import type {Authority, Entity, Source, Tag} from '../model/authority.ts';
import type {Diagnostic} from '../model/diagnostic.ts';
import type {EntityId, SourceId, TagId} from '../model/ids.ts';
import type {EntityType} from '../model/record.ts';
import {FIELDS, type FieldReader} from './authority-fields.ts';
import {
  belongsTo,
  circle,
  missingKey,
  notAList,
  notAnEntry,
  unknownBroader,
  unknownKey,
  wrongValue,
} from './authority-messages.ts';
import {decodeUtf8} from './decode-utf8.ts';
import {readGazetteer} from './read-gazetteer.ts';

interface AuthorityInput {
  readonly authority: Authority;
  readonly diagnostics: readonly Diagnostic[];
}

/** Keys of the entries of each authority file. */
const KEYS = {
  'people.yaml': ['id', 'name', 'aliases', 'alone', 'english', 'description', 'wikidata', 'country', 'kind'],
  'places.yaml': [
    'id',
    'name',
    'aliases',
    'alone',
    'english',
    'description',
    'wikidata',
    'coordinates',
    'country',
    'kind',
  ],
  'organisations.yaml': [
    'id',
    'name',
    'aliases',
    'alone',
    'english',
    'description',
    'wikidata',
    'coordinates',
    'country',
    'kind',
  ],
  'sources.yaml': ['id', 'name', 'aliases', 'kind', 'country', 'homepage', 'description'],
  'tags.yaml': ['id', 'name', 'aliases', 'broader'],
} as const;
type AuthorityFile = keyof typeof KEYS;

const TYPES: readonly (readonly [AuthorityFile, EntityType])[] = [
  ['people.yaml', 'person'],
  ['places.yaml', 'place'],
  ['organisations.yaml', 'organisation'],
];

/** Reads an authority folder, which need not exist. Wrong entries are left out and reported; the others stand. */
export function readAuthority(folder: string, shownAs: string): AuthorityInput {
  const read = (name: AuthorityFile) => readEntries(join(folder, name), `${shownAs}/${name}`, name);
  const entityFiles = TYPES.map(([name, type]) => ({type, ...read(name)}));
  const sources = read('sources.yaml');
  const tags = read('tags.yaml');
  const ownEntities = entityFiles.flatMap(({entries, type}) => entries.map(entry => toEntity(entry, type)));
  return {
    authority: {
      entities: mergeEntities(ownEntities, readGazetteer()),
      sources: sources.entries.map(toSource),
      tags: tags.entries.map(toTag),
    },
    diagnostics: [
      ...[...entityFiles, sources, tags].flatMap(({diagnostics}) => diagnostics),
      ...repeatedIds(entityFiles.flatMap(({entries}) => entries)),
      ...entityFiles.flatMap(({entries}) => repeatedNames(entries)),
      ...[sources.entries, tags.entries].flatMap(entries => [...repeatedIds(entries), ...repeatedNames(entries)]),
      ...wrongBroader(tags.entries),
    ],
  };
}

/** One entry after its keys were read, and where it stands. */
interface Entry {
  readonly path: string;
  readonly index: number;
  readonly yaml: YamlText;
  readonly fields: Fields;
}

/** Fields of an entry by key; each is what the reader in `authority-fields.ts` gave. */
interface Fields {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly alone?: readonly string[];
  readonly english?: string;
  readonly description?: string;
  readonly wikidata?: string;
  readonly coordinates?: readonly [number, number];
  readonly country?: string;
  readonly kind?: string;
  readonly homepage?: string;
  readonly broader?: string;
}

function readEntries(
  file: string,
  path: string,
  name: AuthorityFile,
): {entries: readonly Entry[]; diagnostics: readonly Diagnostic[]} {
  if (!existsSync(file)) return {entries: [], diagnostics: []};
  const decoded = decodeUtf8(readFileSync(file));
  if ('problem' in decoded)
    return {entries: [], diagnostics: [error(path, decoded.place, 'file/encoding', decoded.problem)]};
  const yaml = readYaml(decoded.text);
  const diagnostics = yaml.problems.map(({place, message}) => error(path, place, 'authority/yaml', message));
  // A file of comments only is an empty list.
  if (yaml.data === null) return {entries: [], diagnostics};
  if (!Array.isArray(yaml.data))
    return {
      entries: [],
      diagnostics: diagnostics.length > 0 ? diagnostics : [error(path, START, 'authority/yaml', notAList())],
    };
  const read = yaml.data.map((entry: unknown, index) => readEntry(entry, {path, index, yaml}, name));
  return {
    entries: read.flatMap(({entry}) => (entry ? [entry] : [])),
    diagnostics: [...diagnostics, ...read.flatMap(({problems}) => problems)],
  };
}

function readEntry(
  data: unknown,
  where: Omit<Entry, 'fields'>,
  name: AuthorityFile,
): {entry?: Entry; problems: readonly Diagnostic[]} {
  const {path, index, yaml} = where;
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return {problems: [error(path, yaml.placeOf([index]), 'authority/entry', notAnEntry(data))]};
  const keys: readonly string[] = KEYS[name];
  const problems: Diagnostic[] = [];
  const fields: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) {
    if (!keys.includes(key)) {
      problems.push(error(path, yaml.placeOfKey([index, key]), 'authority/entry', unknownKey(key, keys)));
      continue;
    }
    const field = fieldOf(key, name);
    const read = hidesCharacters(value) ? undefined : field.read(value);
    if (read === undefined)
      problems.push(error(path, yaml.placeOf([index, key]), 'authority/entry', wrongValue(key, value, field)));
    else fields[key] = read;
  }
  for (const key of ['id', 'name'])
    if (!Object.hasOwn(data, key))
      problems.push(error(path, yaml.placeOf([index]), 'authority/entry', missingKey(key)));
  // Every key was read by its own reader, and the two that are required are there.
  return 'id' in fields && 'name' in fields
    ? {entry: {...where, fields: fields as unknown as Fields}, problems}
    : {problems};
}

function fieldOf(key: string, name: AuthorityFile): FieldReader {
  const field =
    (name === 'sources.yaml' && key === 'kind' ? FIELDS.sourceKind : undefined) ??
    Object.entries(FIELDS).find(([known]) => known === key)?.[1];
  if (field === undefined) throw new Error(`no reader for the key ${key} of ${name}`);
  return field;
}

function hidesCharacters(value: unknown): boolean {
  return [value]
    .flat()
    .some(text => typeof text === 'string' && (BIDI_CONTROL.test(text) || CONTROL_CHARACTER.test(text)));
}

function toEntity({fields}: Entry, type: EntityType): Entity {
  const {id, aliases = [], alone = [], broader: _broader, homepage: _homepage, ...rest} = fields;
  // Declared in the authority file: this is where its id is made.
  return {...rest, id: id as EntityId, type, aliases, alone, from: 'authority'};
}

function toSource({fields}: Entry): Source {
  const {id, name, aliases = [], kind, country, homepage, description} = fields;
  return {
    id: id as SourceId, // declared here
    name,
    aliases,
    ...(kind && {kind: kind as NonNullable<Source['kind']>}), // read by FIELDS.sourceKind, which allows no other
    ...(country && {country}),
    ...(homepage && {homepage}),
    ...(description && {description}),
  };
}

function toTag({fields: {id, name, aliases = [], broader}}: Entry): Tag {
  // Declared here; `broader` is checked against the declared ids by wrongBroader.
  return {id: id as TagId, name, aliases, ...(broader && {broader: broader as TagId})};
}

/** An entry with a gazetteer id replaces its fields but keeps the spellings the gazetteer knows. */
function mergeEntities(own: readonly Entity[], gazetteer: readonly Entity[]): readonly Entity[] {
  const ownById = new Map(own.map(entity => [entity.id, entity]));
  const builtIn = new Map(gazetteer.map(entity => [entity.id, entity]));
  const merged = [...ownById.values()].map(entity => {
    const below = builtIn.get(entity.id);
    if (below === undefined) return entity;
    const aliases = [...entity.aliases, below.name, ...below.aliases].filter(alias => alias !== entity.name);
    return {
      ...below,
      ...entity,
      aliases: [...new Set(aliases)],
      alone: [...new Set([...entity.alone, ...below.alone])],
    };
  });
  return [...merged, ...gazetteer.filter(({id}) => !ownById.has(id))];
}

function repeatedIds(entries: readonly Entry[]): readonly Diagnostic[] {
  return repeated(entries, ({fields}) => [{key: fields.id, path: ['id']}]);
}

/** A name or alias of two entries of one file would link to either: one of them has to give it up. */
function repeatedNames(entries: readonly Entry[]): readonly Diagnostic[] {
  return repeated(entries, ({fields}) => [
    {key: fold(fields.name), path: ['name']},
    ...(fields.aliases ?? []).map((alias, at) => ({key: fold(alias), path: ['aliases', at]})),
  ]);
}

interface Claim {
  readonly key: string;
  readonly path: readonly (string | number)[];
}

function repeated(entries: readonly Entry[], claims: (entry: Entry) => readonly Claim[]): readonly Diagnostic[] {
  const owners = new Map<string, Entry>();
  return entries.flatMap(entry =>
    claims(entry).flatMap(({key, path}) => {
      const owner = owners.get(key);
      owners.set(key, owner ?? entry);
      if (owner === undefined || owner === entry) return [];
      const place = entry.yaml.placeOf([entry.index, ...path]);
      return [error(entry.path, place, 'authority/duplicate', belongsTo(key, owner.fields.id, whereIs(owner)))];
    }),
  );
}

function whereIs({path, yaml, index}: Entry): string {
  return `${path}:${yaml.placeOf([index]).line}`;
}

function wrongBroader(tags: readonly Entry[]): readonly Diagnostic[] {
  const parents = new Map(tags.map(({fields}) => [fields.id, fields.broader]));
  return tags.flatMap(({fields: {id, broader}, path, yaml, index}) => {
    if (broader === undefined) return [];
    const report = (message: Diagnostic['message']) => [
      error(path, yaml.placeOf([index, 'broader']), 'authority/entry', message),
    ];
    if (!parents.has(broader)) return report(unknownBroader(broader, parents.keys()));
    const seen = new Set<string>();
    for (let at: string | undefined = broader; at !== undefined && !seen.has(at); at = parents.get(at)) seen.add(at);
    return seen.has(id) ? report(circle([...seen])) : [];
  });
}
