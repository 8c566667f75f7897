import type {Coordinates} from './map-frame.ts';

/** South, west, north, east in degrees. An east beyond 180 runs over the antimeridian. */
type Box = readonly [south: number, west: number, north: number, east: number];

/** A part of the world with a map of its own. */
export interface Region {
  readonly id: string;
  readonly name: string;
  readonly boxes: readonly Box[];
}

/** The world's parts as Arabic newsrooms divide it; the first whose boxes hold a place has it. */
export const REGIONS: readonly Region[] = [
  {
    id: 'europe',
    name: 'أوروبا',
    boxes: [
      [36, -10, 72, -0.2],
      [34.5, 11.5, 72, 26.3],
      [37.9, -26, 72, 26.3],
      [42.5, 26, 72, 41],
    ],
  },
  {id: 'maghreb', name: 'المغرب العربي', boxes: [[14, -18, 38, 25]]},
  {
    id: 'gulf',
    name: 'الخليج والجزيرة العربية وإيران',
    boxes: [
      [12.5, 38.5, 29, 60],
      [28.5, 46.5, 30.1, 48.5],
      [25, 48.5, 40, 63],
    ],
  },
  {
    id: 'mashriq',
    name: 'المشرق ووادي النيل وتركيا',
    boxes: [
      [8.5, 22, 36, 37],
      [20, 37, 38, 48.5],
      [34, 26.3, 42.5, 43.5],
    ],
  },
  {
    id: 'north-eurasia',
    name: 'روسيا والقوقاز',
    boxes: [
      [38, 41, 45, 51],
      [45, 28, 83, 190],
    ],
  },
  {id: 'central-south-asia', name: 'وسط آسيا وجنوبها', boxes: [[-1, 51, 55, 92]]},
  {id: 'east-asia', name: 'شرق آسيا', boxes: [[20, 98, 55, 150]]},
  {id: 'south-east-asia', name: 'جنوب شرق آسيا', boxes: [[-12, 92, 29, 142]]},
  {id: 'africa', name: 'أفريقيا جنوب الصحراء', boxes: [[-36, -26, 18, 60]]},
  {id: 'central-america', name: 'أميركا الوسطى والكاريبي', boxes: [[6, -118, 24, -58]]},
  {id: 'north-america', name: 'أميركا الشمالية', boxes: [[24, -170, 84, -50]]},
  {id: 'south-america', name: 'أميركا الجنوبية', boxes: [[-57, -93, 14, -32]]},
  {id: 'oceania', name: 'أستراليا والمحيط الهادئ', boxes: [[-50, 110, 30, 240]]},
];

/** The region a place belongs to; undefined in the open ocean and at the poles. */
export function regionOf([latitude, longitude]: Coordinates): Region | undefined {
  return REGIONS.find(({boxes}) =>
    boxes.some(
      ([south, west, north, east]) =>
        latitude >= south && latitude <= north && [longitude, longitude + 360].some(at => at >= west && at <= east),
    ),
  );
}
