import {createRequire} from 'node:module';
import {type GeoPermissibleObjects, geoBounds} from 'd3-geo';
import type {MultiLineString} from 'geojson';
import {feature, mesh} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';

/** Scales of Natural Earth: 110m for the world on one page, 50m for parts of it. */
export type Detail = '110m' | '50m';

/** The outline of a country and its bounds; west is greater than east where it lies on both sides of the antimeridian. */
export interface CountryShape {
  readonly name: string;
  readonly shape: GeoPermissibleObjects;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Land and the borders between countries, in degrees, WGS 84. */
export interface BaseData {
  readonly land: GeoPermissibleObjects;
  readonly borders: MultiLineString;
  readonly countries: readonly CountryShape[];
}

type WorldAtlas = Topology<{readonly countries: GeometryCollection<{name: string}>; readonly land: GeometryCollection}>;

const load = createRequire(import.meta.url);
const loaded = new Map<Detail, BaseData>();

/** Natural Earth (public domain, naturalearthdata.com) as the package world-atlas has it; read when first asked for, as code is. */
export function naturalEarth(detail: Detail): BaseData {
  const known = loaded.get(detail);
  if (known) return known;
  // A file of a dependency whose version is pinned: world-atlas states this shape.
  const atlas = load(`world-atlas/countries-${detail}.json`) as WorldAtlas;
  const data: BaseData = {
    land: feature(atlas, atlas.objects.land),
    // A line that two countries share; the coast is the land's.
    borders: mesh(atlas, atlas.objects.countries, (left, right) => left !== right),
    countries: countriesOf(atlas),
  };
  loaded.set(detail, data);
  return data;
}

const countriesOf = (atlas: WorldAtlas): readonly CountryShape[] =>
  feature(atlas, atlas.objects.countries).features.map(shape => {
    const [[west, south], [east, north]] = geoBounds(shape);
    return {name: shape.properties.name, shape, west, south, east, north};
  });
