import {fold} from '../arabic/normalise.ts';
import {AGENCY_SIGNATURES} from '../lexicon/agencies.ts';
import type {Authority} from '../model/authority.ts';
import type {WordLists} from '../model/lexicon.ts';

/** Names that tell a dateline from a byline: folded, full stops as spaces (see `headKey`). */
export interface HeadKnowledge {
  /** Place → whether it is a country, which speaks («روسيا: لن نسمح») more often than it files. */
  readonly places: ReadonlyMap<string, {readonly isCountry: boolean}>;
  /** Agency → its id. */
  readonly agencies: ReadonlyMap<string, string>;
  readonly givenNames: ReadonlySet<string>;
  /** Names of the archive's sources. */
  readonly houses: ReadonlySet<string>;
}

/** «أ.ف.ب» and «أ ف ب» → «ا ف ب». */
export const headKey = (name: string): string =>
  fold(name)
    .replace(/[.\s]+/gu, ' ')
    .trim();

const SIGNATURES: readonly (readonly [string, string])[] = Object.entries(AGENCY_SIGNATURES).flatMap(([id, forms]) =>
  forms.map(form => [headKey(form), id] as const),
);

/** What is known without an archive: the agencies. Places are then known only by the agency behind them. */
export const AGENCIES_ONLY: HeadKnowledge = {
  places: new Map(),
  agencies: new Map(SIGNATURES),
  givenNames: new Set(),
  houses: new Set(),
};

/** What an archive's authority and the word lists know. */
export const headKnowledge = (authority: Authority, {givenNames}: Pick<WordLists, 'givenNames'>): HeadKnowledge => {
  const namesOf = ({name, aliases, alone}: Authority['entities'][number]): readonly string[] => [
    name,
    ...aliases,
    ...alone,
  ];
  const places = authority.entities.filter(({type}) => type === 'place');
  const agencies = authority.entities.filter(({type, kind}) => type === 'organisation' && kind === 'agency');
  return {
    places: new Map(
      places.flatMap(place =>
        namesOf(place).map(name => [headKey(name), {isCountry: place.kind === 'country'}] as const),
      ),
    ),
    agencies: new Map([
      ...agencies.flatMap(agency => namesOf(agency).map(name => [headKey(name), agency.id] as const)),
      ...SIGNATURES,
    ]),
    givenNames: new Set(givenNames.keys()),
    houses: new Set(authority.sources.flatMap(({name, aliases}) => [name, ...aliases].map(headKey))),
  };
};
