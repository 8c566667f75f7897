/**
 * What part of the world a map shows and how it is flattened. Frames do not depend on the articles but for the places
 * they are fitted to, and stand on a grid, so that neighbouring places share one drawing of the land.
 * North is up and west is left on every map: maps are not mirrored where the page runs right to left.
 */
import {type GeoProjection, geoAzimuthalEqualArea, geoDistance, geoEqualEarth} from 'd3-geo';
import type {Detail} from './natural-earth.ts';

/** Latitude and longitude in degrees. */
export type Coordinates = readonly [latitude: number, longitude: number];

/** A part of the world in a rectangle of `width` × `height` units. */
export interface MapFrame {
  /** Name of its drawing: letters, digits, hyphens. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly detail: Detail;
  readonly projection: GeoProjection;
}

const LOCATOR = {width: 400, height: 300};
const REGION = {width: 960, height: 640};
/** From the north of Greenland to below Cape Horn: news has nothing to show in Antarctica, which would take an eighth of the map. */
const WORLD = {width: 960, north: 84, south: -57};

/** The world without Antarctica by equal areas (Equal Earth), cut in the Bering Strait, where no land is. */
export function worldFrame(): MapFrame {
  const {width, north, south} = WORLD;
  const projection = geoEqualEarth().rotate([-MERIDIAN, 0]).fitWidth(width, {type: 'Sphere'});
  const [top, bottom] = [north, south].map(latitude => projection([MERIDIAN, latitude])?.[1] ?? 0);
  const [x, y] = projection.translate();
  projection.translate([x, y - (top ?? 0)]);
  return {id: 'world', width, height: Math.round((bottom ?? 0) - (top ?? 0)), detail: '110m', projection};
}

/** Degrees east of the middle of the world map. */
const MERIDIAN = 11;

/**
 * The surroundings of a place: `reach` degrees to either side of the nearest point of a grid whose steps are half as wide,
 * so that the place stands in the middle half. By equal areas about that point: poles and the antimeridian are like any other.
 */
export function locatorFrame([latitude, longitude]: Coordinates, reach: number): MapFrame {
  const step = reach / 2;
  const row = Math.round((latitude + 90) / step);
  const middle = Math.min(90, row * step - 90);
  const columns = Math.max(1, Math.round((360 * Math.cos(radians(middle))) / step));
  const column = ((Math.round((longitude / 360) * columns) % columns) + columns) % columns;
  return {
    id: `${reach}-${row}-${column}`,
    ...LOCATOR,
    detail: '50m',
    projection: closeUp(about([middle, (column * 360) / columns], LOCATOR, reach), LOCATOR),
  };
}

/** Fewest degrees that a fitted map shows from one edge to the other, so that one city does not fill it. */
const LEAST_SPAN = 8;
/** Edges of a fitted map stand on this grid, in degrees. */
const GRID = 2;
const PADDING = 36;

/** A frame fitted to places, with air about them; undefined without places. */
export function fittedFrame(id: string, places: readonly Coordinates[]): MapFrame | undefined {
  if (places.length === 0) return undefined;
  const [south, north] = widen(places.map(([latitude]) => latitude));
  const [west, east] = widen(withoutSeam(places.map(([, longitude]) => longitude)));
  const edges: readonly (readonly [number, number])[] = [south, (south + north) / 2, north].flatMap(latitude =>
    [west, (west + east) / 2, east].map((longitude): [number, number] => [
      longitude,
      Math.max(-90, Math.min(90, latitude)),
    ]),
  );
  const projection = geoAzimuthalEqualArea()
    .rotate([-(west + east) / 2, -(south + north) / 2])
    .fitExtent(
      [
        [PADDING, PADDING],
        [REGION.width - PADDING, REGION.height - PADDING],
      ],
      // GeoJSON types want changeable arrays; d3 only reads them.
      {type: 'MultiPoint', coordinates: edges as [number, number][]},
    );
  return {id, ...REGION, detail: '50m', projection: closeUp(projection, REGION)};
}

/** Where a place stands in a frame, in its units to a tenth; undefined when it is outside. */
export function pointIn(
  {projection, width, height}: MapFrame,
  [latitude, longitude]: Coordinates,
): MapPlacement | undefined {
  const [x, y] = projection([longitude, latitude]) ?? [];
  if (x === undefined || y === undefined || x < 0 || y < 0 || x > width || y > height) return undefined;
  return {x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10};
}

/** A place on a map, in units of its frame, from the top left. */
export interface MapPlacement {
  readonly x: number;
  readonly y: number;
}

function about(
  [latitude, longitude]: Coordinates,
  size: {readonly width: number; readonly height: number},
  reach: number,
): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .translate([size.width / 2, size.height / 2])
    .scale(size.width / 2 / radians(reach));
}

/**
 * The projection of a part of the world, made quick (a sixth of the time): what lies beyond its corners is dropped before it is
 * flattened, and the lines of the data, short as they are at this scale, stay straight.
 */
function closeUp(projection: GeoProjection, {width, height}: Size): GeoProjection {
  const [longitude, latitude] = projection.rotate();
  const corners: readonly (readonly [number, number])[] = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ];
  const reach = corners.reduce((most, [x, y]) => {
    const corner = projection.invert?.([x, y]);
    return corner ? Math.max(most, geoDistance([-longitude, -latitude], corner)) : Math.PI;
  }, 0);
  return projection.clipAngle(Math.min(180, degrees(reach) + 1)).precision(0);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Longitudes counted on over the antimeridian where they lie on both sides of it: cut at the widest gap between neighbours. */
function withoutSeam(longitudes: readonly number[]): readonly number[] {
  const sorted = [...longitudes].sort((left, right) => left - right);
  const gaps = sorted.map((longitude, index) => longitude - (sorted[index - 1] ?? (sorted.at(-1) ?? 0) - 360));
  const widest = gaps.reduce((best, gap, index) => (gap > (gaps[best] ?? 0) ? index : best), 0);
  const first = sorted[widest] ?? 0;
  return sorted.map(longitude => (longitude < first ? longitude + 360 : longitude));
}

/** The least and the greatest, moved outwards to the grid and at least so far apart. */
function widen(values: readonly number[]): readonly [number, number] {
  const least = values.reduce((a, b) => Math.min(a, b));
  const greatest = values.reduce((a, b) => Math.max(a, b));
  const lack = Math.max(0, LEAST_SPAN - (greatest - least)) / 2;
  return [Math.floor((least - lack) / GRID) * GRID, Math.ceil((greatest + lack) / GRID) * GRID];
}

const degrees = (radian: number): number => (radian * 180) / Math.PI;

const radians = (degree: number): number => (degree * Math.PI) / 180;
