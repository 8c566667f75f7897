import {geoContains, geoDistance} from 'd3-geo';
import type {Archive, ArchiveEntity} from '../../model/archive.ts';
import {type Coordinates, locatorFrame, type MapFrame, pointIn, worldFrame} from './map-frame.ts';
import {naturalEarth} from './natural-earth.ts';
import {isPartOfWorld} from './regions.ts';

/** What pages ask of the archive's places together. */
export interface Atlas {
  /** The archive's page of a country, by ISO 3166-1 code. */
  readonly countries: ReadonlyMap<string, ArchiveEntity>;
  /** Other places of a country, by its code, in the order of their ids. */
  readonly placesOf: ReadonlyMap<string, readonly ArchiveEntity[]>;
  /** The frame of a place's locator map; undefined for what has no coordinates. */
  readonly frameOf: (entity: ArchiveEntity) => MapFrame | undefined;
}

/** Kinds of places that stand for a country code of their own, the better first: some countries hold territories. */
const COUNTRY_KINDS: readonly string[] = ['country', 'territory'];

/** How many degrees a locator map reaches to either side; places of other kinds are as cities are. */
const REACH = 8;
const REACH_OF_KIND: Readonly<Record<string, number>> = {
  sea: 16,
  desert: 16,
  peninsula: 16,
  river: 16,
};
/** Reaches for countries: the first that shows the whole, or the last. */
const REACHES_OF_COUNTRIES = [8, 16, 32, 48] as const;
const LARGEST = 48;

/** The atlas of one archive. */
export function atlasOf(archive: Archive): Atlas {
  const places = [...archive.entities.values()].filter(({type}) => type === 'place');
  const countries = countriesOf(places);
  const frames = new Map<string, MapFrame>();
  return {
    countries,
    placesOf: placesByCountry(places, countries),
    frameOf: place => {
      const {type, coordinates, kind = ''} = place;
      if (type !== 'place' || !coordinates) return undefined;
      const frame = isPartOfWorld(place)
        ? frameOfPart(coordinates)
        : locatorFrame(coordinates, reachOf(kind, coordinates));
      const known = frames.get(frame.id) ?? frame;
      frames.set(frame.id, known);
      return known;
    },
  };
}

/** A part of the world is shown on all of it; Antarctica, which that map leaves out, on one of its own. */
function frameOfPart(coordinates: Coordinates): MapFrame {
  const world = worldFrame();
  return pointIn(world, coordinates) ? world : locatorFrame(coordinates, LARGEST);
}

function countriesOf(places: readonly ArchiveEntity[]): ReadonlyMap<string, ArchiveEntity> {
  const countries = new Map<string, ArchiveEntity>();
  for (const wanted of COUNTRY_KINDS)
    for (const place of places)
      if (place.kind === wanted && place.country !== undefined && !countries.has(place.country))
        countries.set(place.country, place);
  return countries;
}

function placesByCountry(
  places: readonly ArchiveEntity[],
  countries: ReadonlyMap<string, ArchiveEntity>,
): Atlas['placesOf'] {
  const placesOf = new Map<string, ArchiveEntity[]>();
  for (const place of places) {
    if (place.country === undefined || countries.get(place.country)?.id === place.id) continue;
    const list = placesOf.get(place.country);
    if (list) list.push(place);
    else placesOf.set(place.country, [place]);
  }
  return placesOf;
}

function reachOf(kind: string, coordinates: Coordinates): number {
  if (!COUNTRY_KINDS.includes(kind)) return REACH_OF_KIND[kind] ?? REACH;
  const extent = extentAround(coordinates);
  return REACHES_OF_COUNTRIES.find(reach => extent <= reach) ?? LARGEST;
}

/** Degrees from a point to the farthest side of the country it lies in, by the coarse outlines; 0 where there is none. */
function extentAround([latitude, longitude]: Coordinates): number {
  const point: [number, number] = [longitude, latitude];
  const country = naturalEarth('110m').countries.find(
    ({shape, south, north}) => latitude >= south && latitude <= north && geoContains(shape, point),
  );
  if (!country) return 0;
  const {west, south, east, north} = country;
  const middle = (south + north) / 2;
  const sides: readonly (readonly [number, number])[] = [
    [west, middle],
    [east, middle],
    [longitude, south],
    [longitude, north],
  ];
  return sides.reduce((most, side) => Math.max(most, (geoDistance(point, [...side]) * 180) / Math.PI), 0);
}
