import type {ArchiveEntity} from '../model/archive.ts';
import type {FactRow} from '../model/page.ts';
import {countryName} from './country-name.ts';
import {kindName} from './entity-kinds.ts';
import type {PageContext} from './page-context.ts';
import {entityLink} from './permalinks.ts';

/** Rows that the authority knows of an entity: kind, spellings, country, coordinates, identifiers. */
export function identityFacts(
  context: PageContext,
  {id, type, kind, aliases, country, coordinates, wikidata}: ArchiveEntity,
  countryPlace: ArchiveEntity | undefined,
): readonly FactRow[] {
  const kindLabel = kind === undefined ? undefined : kindName(type, kind);
  const countryLabel = country === undefined || countryPlace?.id === id ? undefined : countryName(country);
  return [
    ...row('النوع', kindLabel === undefined ? [] : [{text: kindLabel}]),
    ...row(
      'البلد',
      countryPlace && countryPlace.id !== id
        ? [{text: countryPlace.name, url: context.url(entityLink('place', countryPlace.id))}]
        : countryLabel === undefined
          ? []
          : [{text: countryLabel}],
    ),
    ...row(
      'يُكتب أيضاً',
      aliases.map(text => ({text})),
    ),
    ...row('الإحداثيات', coordinates ? [{text: coordinates.map(degrees).join(', '), ltr: true}] : []),
    ...row(
      'ويكي بيانات',
      wikidata === undefined ? [] : [{text: wikidata, url: `https://www.wikidata.org/wiki/${wikidata}`, ltr: true}],
    ),
  ];
}

const row = (term: string, values: FactRow['values']): readonly FactRow[] =>
  values.length > 0 ? [{term, values}] : [];

const degrees = (value: number): string => String(Math.round(value * 10_000) / 10_000);
