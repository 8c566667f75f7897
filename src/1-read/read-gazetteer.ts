import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {compareIds} from '../arabic/collate.ts';
import type {Entity} from '../model/authority.ts';
import type {EntityId} from '../model/ids.ts';
import type {EntityType} from '../model/record.ts';

const FOLDER = fileURLToPath(new URL('../gazetteer/', import.meta.url));

let gazetteer: readonly Entity[] | undefined;

/** The entities that every archive has: `src/gazetteer/*.tsv`, read once. Throws when a row is malformed, for it is ours. */
export function readGazetteer(): readonly Entity[] {
  gazetteer ??= withWikidata(
    readdirSync(FOLDER)
      .sort(compareIds)
      .flatMap(name => {
        const type = typeOfFile(name);
        return type === undefined ? [] : readRows(readFileSync(`${FOLDER}${name}`, 'utf8'), name, type);
      }),
    readFileSync(`${FOLDER}wikidata.tsv`, 'utf8'),
  );
  return gazetteer;
}

/** Entities with the items of Wikidata that are known of them; throws where a line of the table is of no entity, or is no item. */
export function withWikidata(entities: readonly Entity[], table: string): readonly Entity[] {
  const items = new Map(
    table
      .split(/\r?\n/)
      .slice(1)
      .filter(Boolean)
      .map(row => {
        const [id = '', item = ''] = row.split('\t');
        if (!/^Q[1-9]\d*$/.test(item)) throw new Error(`wikidata.tsv: expected an id and an item, found ${row}`);
        return [id, item] as const;
      }),
  );
  const known = entities.map(entity => {
    const wikidata = items.get(entity.id);
    items.delete(entity.id);
    return wikidata === undefined ? entity : {...entity, wikidata};
  });
  const [unknown] = items.keys();
  if (unknown !== undefined) throw new Error(`wikidata.tsv: ${unknown} is in no other table`);
  return known;
}

/** `people-arab.tsv` → person. undefined for files that hold no entities. */
function typeOfFile(name: string): EntityType | undefined {
  const [, kind] = /^(people|places|organisations)(?:-[\w-]+)?\.tsv$/.exec(name) ?? [];
  return kind === 'people'
    ? 'person'
    : kind === 'places'
      ? 'place'
      : kind === 'organisations'
        ? 'organisation'
        : undefined;
}

/** Entities of one table: a heading of column names, then a row an entity; lists are parted with `|`, `#` begins a comment line. */
export function readRows(table: string, name: string, type: EntityType): readonly Entity[] {
  const rows = table.normalize('NFC').split(/\r?\n/);
  const heading = (rows[0] ?? '').split('\t');
  return rows.slice(1).flatMap((row, index) => {
    if (row.trim() === '' || row.startsWith('#')) return [];
    const cells = row.split('\t');
    const cell = (column: string) => cells[heading.indexOf(column)]?.trim() ?? '';
    if (cells.length > heading.length || cell('id') === '' || cell('name') === '')
      throw new Error(`${name}:${index + 2}: expected ${heading.join(', ')}, found ${row}`);
    return [entityOfRow(cell, type)];
  });
}

function entityOfRow(cell: (column: string) => string, type: EntityType): Entity {
  const list = (column: string) =>
    cell(column)
      .split('|')
      .map(form => form.trim())
      .filter(Boolean);
  const [latitude, longitude] = [cell('lat'), cell('lon')];
  // A place's short forms are its names; its column says only that they are ambiguous.
  const isAmbiguous = cell('alone') === 'no';
  return {
    // Declared in the table: this is where a gazetteer id is made.
    id: cell('id') as EntityId,
    type,
    name: cell('name'),
    aliases: list('aliases'),
    alone: isAmbiguous ? [] : list('alone'),
    ...(cell('english') && {english: cell('english')}),
    ...(cell('role') && {description: cell('role')}),
    ...(latitude && longitude && {coordinates: [Number(latitude), Number(longitude)] as const}),
    ...(cell('country') && {country: cell('country')}),
    ...(cell('kind') && {kind: cell('kind')}),
    ...(isAmbiguous && {ambiguous: true}),
    from: 'gazetteer',
  };
}
