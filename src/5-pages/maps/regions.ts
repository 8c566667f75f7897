import type {ArchiveEntity} from '../../model/archive.ts';

/** South, west, north, east in degrees. An east beyond 180 runs over the antimeridian. */
type Box = readonly [south: number, west: number, north: number, east: number];

/** 'SA AE' → ['SA', 'AE'] */
const list = (codes: string): readonly string[] => codes.split(' ');

/** A part of the world with a map of its own. */
export interface Region {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 codes of countries that belong to it whole, wherever the boxes run. */
  readonly countries: readonly string[];
  readonly boxes: readonly Box[];
}

/** The world's parts as Arabic newsrooms divide it: a place belongs where its country does, else to the first whose boxes hold it. */
export const REGIONS: readonly Region[] = [
  {
    id: 'europe',
    name: 'أوروبا',
    countries: list('GR IT MT ES PT'),
    boxes: [
      [36, -10, 72, -0.2],
      [34.5, 11.5, 72, 26.3],
      [37.9, -26, 72, 26.3],
      [42.5, 26, 72, 41],
    ],
  },
  {id: 'maghreb', name: 'المغرب العربي', countries: list('MA EH DZ TN LY MR'), boxes: [[14, -18, 38, 25]]},
  {
    id: 'gulf',
    name: 'الخليج والجزيرة العربية وإيران',
    countries: list('SA AE KW QA BH OM YE IR'),
    boxes: [
      [12.5, 38.5, 29, 60],
      [28.5, 46.5, 30.1, 48.5],
      [25, 48.5, 40, 63],
    ],
  },
  {
    id: 'mashriq',
    name: 'المشرق ووادي النيل وتركيا',
    countries: list('EG SD SY LB JO PS IL IQ TR CY'),
    boxes: [
      [8.5, 22, 36, 37],
      [20, 37, 38, 48.5],
      [34, 26.3, 42.5, 43.5],
    ],
  },
  {
    id: 'north-eurasia',
    name: 'روسيا والقوقاز',
    countries: list('RU GE AM AZ'),
    boxes: [
      [38, 41, 45, 51],
      [45, 28, 83, 190],
    ],
  },
  {
    id: 'central-south-asia',
    name: 'وسط آسيا وجنوبها',
    countries: list('AF PK IN BD LK MV NP BT KZ UZ TM TJ KG'),
    boxes: [[-1, 51, 55, 92]],
  },
  {id: 'east-asia', name: 'شرق آسيا', countries: list('CN HK MO TW MN KP KR JP'), boxes: [[20, 98, 55, 150]]},
  {
    id: 'south-east-asia',
    name: 'جنوب شرق آسيا',
    countries: list('ID MY SG BN TL TH VN LA KH MM PH'),
    boxes: [[-12, 92, 29, 142]],
  },
  {
    id: 'africa',
    name: 'أفريقيا جنوب الصحراء',
    countries: list('ER ET DJ SO SS TD NE ML SN GM BF NG CM CF KE UG'),
    boxes: [[-36, -26, 18, 60]],
  },
  {id: 'central-america', name: 'أميركا الوسطى والكاريبي', countries: [], boxes: [[6, -118, 24, -58]]},
  {id: 'north-america', name: 'أميركا الشمالية', countries: [], boxes: [[24, -170, 84, -50]]},
  {id: 'south-america', name: 'أميركا الجنوبية', countries: [], boxes: [[-57, -93, 14, -32]]},
  {id: 'oceania', name: 'أستراليا والمحيط الهادئ', countries: [], boxes: [[-50, 110, 30, 240]]},
];

/** The region a place belongs to; undefined of seas, which lie between regions, and at the poles. */
export function regionOf({
  coordinates,
  country,
  kind,
}: Pick<ArchiveEntity, 'coordinates' | 'country' | 'kind'>): Region | undefined {
  if (!coordinates || kind === 'sea') return undefined;
  const [latitude, longitude] = coordinates;
  const isIn = ([south, west, north, east]: Box): boolean =>
    latitude >= south && latitude <= north && [longitude, longitude + 360].some(at => at >= west && at <= east);
  return (
    REGIONS.find(({countries}) => country !== undefined && countries.includes(country)) ??
    REGIONS.find(({boxes}) => boxes.some(isIn))
  );
}

/** Whether a place is a part of the world, as «الشرق الأوسط» is, and too large for a point; a region within a country is a place like others. */
export function isPartOfWorld({kind, country}: Pick<ArchiveEntity, 'kind' | 'country'>): boolean {
  return kind === 'continent' || (kind === 'region' && country === undefined);
}
