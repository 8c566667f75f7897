import {gzipSync} from 'node:zlib';
import {geoContains} from 'd3-geo';
import {describe, expect, test} from 'vitest';
import {baseMapFiles, drawBase, drawShape} from '../../src/5-pages/maps/base-map.ts';
import {type Coordinates, fittedFrame, locatorFrame, pointIn, worldFrame} from '../../src/5-pages/maps/map-frame.ts';
import {naturalEarth} from '../../src/5-pages/maps/natural-earth.ts';
import {isPartOfWorld, REGIONS, regionOf} from '../../src/5-pages/maps/regions.ts';

const CAIRO: Coordinates = [30.04, 31.24];
const WONSAN: Coordinates = [39.15, 127.44];

/** Corners of the closed outlines of an SVG path that d3 has written: absolute M and L with whole or broken numbers. */
const outlines = (path: string): readonly (readonly (readonly [number, number])[])[] =>
  path
    .split('M')
    .filter(part => part !== '')
    .map(part =>
      part
        .replace('Z', '')
        .split('L')
        .map((pair): readonly [number, number] => {
          const [x = Number.NaN, y = Number.NaN] = pair.split(',').map(Number);
          return [x, y];
        }),
    );

/** Even-odd rule. */
const isInside = (path: string, x: number, y: number): boolean =>
  outlines(path)
    .flatMap(ring => ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point] as const))
    .filter(([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1).length %
    2 ===
  1;

describe('a place on a map', () => {
  test.each([
    ['Cairo', CAIRO, 'Egypt', 'the world', worldFrame()],
    ['Cairo', CAIRO, 'Egypt', 'its surroundings', locatorFrame(CAIRO, 16)],
    ['Wonsan', WONSAN, 'North Korea', 'its surroundings', locatorFrame(WONSAN, 8)],
    [
      'Moscow',
      [55.75, 37.62],
      'Russia',
      'a map fitted to it and Beijing',
      fittedFrame('x', [
        [55.75, 37.62],
        [39.9, 116.4],
      ]),
    ],
  ] as const)('%s %j lies in the outline of %s on %s', (_, coordinates, country, __, frame) => {
    if (!frame) throw new Error('expected a frame');
    const {shape} = naturalEarth(frame.detail).countries.find(({name}) => name === country) ?? {};
    if (!shape) throw new Error(`expected a country ${country}`);
    expect(geoContains(shape, [coordinates[1], coordinates[0]])).toBe(true);
    const at = pointIn(frame, coordinates);
    expect(at && isInside(drawShape(frame, shape), at.x, at.y)).toBe(true);
  });

  test('of Antarctica has none on the world, which ends below Cape Horn', () => {
    expect(pointIn(worldFrame(), [-55.98, -67.27])).toBeDefined();
    expect(pointIn(worldFrame(), [83.6, -32])).toBeDefined();
    expect(pointIn(worldFrame(), [-77.8, 166.7])).toBeUndefined();
  });

  test('keeps its point', () => {
    expect(pointIn(worldFrame(), CAIRO)).toMatchInlineSnapshot(`
      {
        "x": 530.5,
        "y": 126.5,
      }
    `);
    expect(pointIn(locatorFrame(CAIRO, 8), CAIRO)).toMatchInlineSnapshot(`
      {
        "x": 176.9,
        "y": 148.9,
      }
    `);
  });

  test('lies in the middle half of its locator map, wherever it is', () => {
    for (let latitude = -90; latitude <= 90; latitude += 3.7)
      for (let longitude = -180; longitude <= 180; longitude += 7.3) {
        const at = pointIn(locatorFrame([latitude, longitude], 8), [latitude, longitude]);
        expect(Math.abs((at?.x ?? 0) - 200), `${latitude} ${longitude}`).toBeLessThanOrEqual(100);
        expect(Math.abs((at?.y ?? 0) - 150), `${latitude} ${longitude}`).toBeLessThanOrEqual(100);
      }
  });

  test('shares its drawing with its neighbours, over the antimeridian too', () => {
    expect(locatorFrame([33.89, 35.5], 8).id).toBe(locatorFrame([33.27, 35.2], 8).id);
    expect(locatorFrame([-17, 179.9], 8).id).toBe(locatorFrame([-17, -179.9], 8).id);
    expect(locatorFrame([90, 0], 8).id).toBe(locatorFrame([90, 120], 8).id);
  });
});

describe('a map fitted to places', () => {
  test('has them all, also on both sides of the antimeridian', () => {
    const places: readonly Coordinates[] = [
      [-18.1, 178.4],
      [-13.8, -171.8],
      [21.3, -157.9],
    ];
    const frame = fittedFrame('pacific', places);
    const points = places.map(place => frame && pointIn(frame, place));
    expect(points.every(point => point !== undefined)).toBe(true);
    expect([...points].sort((left, right) => (left?.x ?? 0) - (right?.x ?? 0))).toEqual(points);
  });

  test('does not move with a place inside it, nor closes in on one place', () => {
    const two: readonly Coordinates[] = [CAIRO, WONSAN];
    const drawn = (places: readonly Coordinates[]) => drawBase(fittedFrame('x', places) ?? worldFrame());
    expect(drawn([...two, [33.9, 35.5]])).toBe(drawn(two));
    const alone = fittedFrame('x', [CAIRO]);
    expect(alone && pointIn(alone, [CAIRO[0], CAIRO[1] + 3])).toBeDefined();
  });

  test('of no places is none', () => {
    expect(fittedFrame('x', [])).toBeUndefined();
  });
});

test.each([
  ['Málaga', [36.72, -4.42], 'europe'],
  ['Tangier', [35.77, -5.8], 'maghreb'],
  ['Khartoum', [15.55, 32.53], 'mashriq'],
  ['Sanaa', [15.35, 44.21], 'gulf'],
  ['Kuwait', [29.37, 47.98], 'gulf'],
  ['Basra', [30.51, 47.78], 'mashriq'],
  ['Ankara', [39.93, 32.86], 'mashriq'],
  ['Addis Ababa', [9.03, 38.74], 'africa'],
  ['Vladivostok', [43.12, 131.89], 'east-asia'],
  ['Anadyr, beyond 180', [64.7, 180 - 2.5], 'north-eurasia'],
  ['Honolulu', [21.31, -157.86], 'oceania'],
  ['the North Pole', [90, 0], undefined],
] as const)('%s %j belongs to %s', (_, coordinates, region) => {
  expect(regionOf({coordinates})?.id).toBe(region);
});

test.each([
  ['Tabuk', {coordinates: [28.38, 36.57], country: 'SA', kind: 'city'}, 'gulf'],
  ['Al Jawf in Saudi Arabia', {coordinates: [29.8, 39], country: 'SA', kind: 'province'}, 'gulf'],
  ['Moscow', {coordinates: [55.75, 37.62], country: 'RU', kind: 'city'}, 'north-eurasia'],
  ['Asmara', {coordinates: [15.32, 38.93], country: 'ER', kind: 'city'}, 'africa'],
  ['Urumqi', {coordinates: [43.8, 87.6], country: 'CN', kind: 'city'}, 'east-asia'],
  ['the Mediterranean', {coordinates: [35, 18], kind: 'sea'}, undefined],
] as const)('%s belongs where its country does: %j to %s', (_, place, region) => {
  expect(regionOf(place)?.id).toBe(region);
});

test('a country belongs to one region', () => {
  const codes = REGIONS.flatMap(({countries}) => countries);
  expect(codes.toSorted()).toEqual([...new Set(codes)].toSorted());
});

test.each([
  ['the Middle East', {kind: 'region'}, true],
  ['Asia', {kind: 'continent'}, true],
  ['the North Coast of Egypt', {kind: 'region', country: 'EG'}, false],
  ['Cairo', {kind: 'city', country: 'EG'}, false],
] as const)('%s is a part of the world, without a point: %j %s', (_, place, expected) => {
  expect(isPartOfWorld(place)).toBe(expected);
});

describe('the drawing of the land', () => {
  const frames = [worldFrame(), locatorFrame([33.89, 35.5], 8), locatorFrame(CAIRO, 16), locatorFrame([38, 23.7], 8)];

  test.each(frames)('$id weighs little and is drawn in whole units, without style or script', frame => {
    const svg = drawBase(frame);
    expect(gzipSync(svg).byteLength).toBeLessThanOrEqual(frame.id === 'world' ? 24 * 1024 : 12 * 1024);
    expect(svg).not.toMatch(/<style|style=|<script|class=/u);
    expect([...svg.matchAll(/ d="([^"]*)"/gu)].every(([, path = '']) => /^[MLZ\d,-]+$/u.test(path))).toBe(true);
  });

  test.each([
    ['the North Pole', [90, 0]],
    ['the South Pole', [-90, 0]],
    ['Fiji', [-17.7, 178]],
  ] as const)('is whole about %s', (_, coordinates) => {
    expect(drawBase(locatorFrame(coordinates, 16))).toMatch(/ d="[^"]+"\/><path[^>]* d="[^"]*"\/><\/svg>\n$/u);
  });

  test('is the same when drawn again, and only when it is asked for', () => {
    const [file, ...others] = baseMapFiles([worldFrame(), worldFrame()], 'v1');
    expect(others).toEqual([]);
    expect(file?.content).toBe(drawBase(worldFrame()));
    expect(file?.digest).not.toBe(baseMapFiles([worldFrame()], 'v2')[0]?.digest);
  });
});
