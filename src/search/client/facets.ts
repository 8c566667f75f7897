/** Narrowing: which results a choice leaves, and what can be chosen. */
import {FACETS, type Facet, type FacetFile, type SearchSetting, type ShardSetting} from '../../model/search.ts';
import type {Hit} from '../run-query.ts';
import {placeOf, signOf} from '../shard-places.ts';
import {remembered} from './engine.ts';

/** What a reader chose, by facet; absent where nothing. */
export type Choices = Readonly<Partial<Record<Facet | 'year', string>>>;

/** A value of a facet with the results it would leave. */
export interface FacetValue {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** Facet values of each shard: id → name and ranks. */
type Loaded = ReadonlyMap<string, {readonly name: string; readonly places: ReadonlySet<string>}>;

/** Facets of the open shards, loaded when they are needed. */
export interface Facets {
  readonly load: (facet: Facet, shards: readonly ShardSetting[]) => Promise<Loaded>;
  readonly yearOf: (hit: Pick<Hit, 'id'>) => string;
}

/** The facets of the archive that a setting tells of. */
export const openFacets = ({root, shards}: SearchSetting): Facets => {
  const files = new Map<string, Promise<FacetFile>>();
  const years = new Map(shards.map(shard => [signOf(shard), shard.years]));
  return {
    yearOf: hit => {
      const {sign, rank} = placeOf(hit.id);
      return (
        years
          .get(sign)
          ?.filter(([, first]) => first <= rank)
          .at(-1)?.[0] ?? ''
      );
    },
    load: async (facet, open) => {
      const values = new Map<string, {name: string; places: Set<string>}>();
      for (const shard of open) {
        const file = await remembered(files, `${root}${shard.id}/facet-${facet}.json`, loadFacet);
        for (const [index, [id, name]] of file.values.entries()) {
          const value = values.get(id) ?? {name, places: new Set<string>()};
          let rank = 0;
          for (const step of file.steps[index] ?? []) {
            rank += step;
            value.places.add(`${signOf(shard)}${rank}`);
          }
          values.set(id, value);
        }
      }
      return values;
    },
  };
};

/** Results that all choices leave, and for each facet in sight its values among the results that the other choices leave. */
export const narrow = async (
  facets: Facets,
  open: readonly ShardSetting[],
  hits: readonly Hit[],
  choices: Choices,
  inSight: boolean,
): Promise<{readonly hits: readonly Hit[]; readonly values: ReadonlyMap<Facet | 'year', readonly FacetValue[]>}> => {
  const keep = new Map<Facet | 'year', (hit: Hit) => boolean>();
  const loaded = new Map<Facet, Loaded>();
  const {year} = choices;
  if (year !== undefined) keep.set('year', hit => facets.yearOf(hit) === year);
  for (const facet of FACETS) {
    const chosen = choices[facet];
    if (chosen === undefined && !inSight) continue;
    const values = await facets.load(facet, open);
    loaded.set(facet, values);
    if (chosen !== undefined) keep.set(facet, hit => values.get(chosen)?.places.has(key(hit)) === true);
  }
  const without = (facet: Facet | 'year'): readonly Hit[] =>
    hits.filter(hit => [...keep].every(([other, test]) => other === facet || test(hit)));
  const values = new Map<Facet | 'year', readonly FacetValue[]>();
  if (inSight) {
    values.set('year', countYears(without('year'), facets));
    for (const [facet, known] of loaded) {
      const places = without(facet).map(key);
      const counted = [...known].map(([id, {name, places: has}]) => ({
        id,
        name,
        count: places.filter(place => has.has(place)).length,
      }));
      values.set(
        facet,
        counted
          .filter(({id, count}) => count > 0 || id === choices[facet])
          .sort((left, right) => right.count - left.count),
      );
    }
  }
  return {hits: hits.filter(hit => [...keep.values()].every(test => test(hit))), values};
};

const key = (hit: Hit): string => {
  const {sign, rank} = placeOf(hit.id);
  return `${sign}${rank}`;
};

const countYears = (hits: readonly Hit[], {yearOf}: Facets): readonly FacetValue[] => {
  const counts = new Map<string, number>();
  for (const hit of hits) counts.set(yearOf(hit), (counts.get(yearOf(hit)) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({id, name: id, count}))
    .sort((left, right) => Number(right.id) - Number(left.id));
};

const loadFacet = async (address: string): Promise<FacetFile> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  // Our own file, made by the build that made this script's page.
  return (await response.json()) as FacetFile;
};
