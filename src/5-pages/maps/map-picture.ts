import type {ArchiveEntity} from '../../model/archive.ts';
import type {Link, MapPicture, MapPoint} from '../../model/page.ts';
import type {PageContext} from '../page-context.ts';
import {baseMapLink, entityLink} from '../permalinks.ts';
import {byArticles} from '../ranked.ts';
import {type MapFrame, type MapPlacement, pointIn} from './map-frame.ts';

/** Who the land and the borders are from. */
const CREDIT: Link = {label: 'Natural Earth', url: 'https://www.naturalearthdata.com/'};

/** A picture with one point: where a place is. Undefined when the place is not in the frame. */
export function locatorPicture(context: PageContext, frame: MapFrame, place: ArchiveEntity): MapPicture | undefined {
  const at = place.coordinates && pointIn(frame, place.coordinates);
  if (!at) return undefined;
  return {
    ...pictureOf(context, frame, `موقع ${place.name} على الخريطة`),
    points: [{...at, size: 2, label: place.name}],
  };
}

/** A picture with a point for each place, a link to its page. Places outside the frame or without coordinates have none. */
export function placesPicture(
  context: PageContext,
  frame: MapFrame,
  places: readonly ArchiveEntity[],
  label: string,
): MapPicture {
  const placed = byArticles(places).flatMap(place => {
    const at = place.coordinates && pointIn(frame, place.coordinates);
    return at ? [{place, at}] : [];
  });
  const captioned = captionsThatFit(frame, placed);
  return {
    ...pictureOf(context, frame, label),
    points: placed.map(
      ({place, at}): MapPoint => ({
        ...at,
        size: sizeOf(place),
        label: `${place.name}، ${context.words.count(place.articles.length, 'article')}`,
        ...(captioned.has(place) && {caption: place.name}),
        url: context.url(entityLink('place', place.id)),
      }),
    ),
  };
}

function pictureOf({url}: PageContext, {id, width, height}: MapFrame, label: string): Omit<MapPicture, 'points'> {
  return {label, width, height, base: url(baseMapLink(id)), credit: CREDIT};
}

/** Fewest articles of each size of point but the first. */
const SIZES: readonly (readonly [articles: number, size: MapPoint['size']])[] = [
  [40, 4],
  [12, 3],
  [4, 2],
];

const sizeOf = ({articles}: ArchiveEntity): MapPoint['size'] =>
  SIZES.find(([least]) => articles.length >= least)?.[1] ?? 1;

interface Placed {
  readonly place: ArchiveEntity;
  readonly at: MapPlacement;
}

/** Measures of a caption in units of a frame: its letters are so wide and high, and it stands so far above its point. */
const LETTER = 9;
const LINE = 20;
const RISE = 12;
const MOST_CAPTIONS = 40;

/** The places, the most named first, whose names fit above their points without covering another name or a larger point. */
function captionsThatFit({width}: MapFrame, placed: readonly Placed[]): ReadonlySet<ArchiveEntity> {
  const boxes: Box[] = [];
  const fitting = new Set<ArchiveEntity>();
  const dots = placed.map(({at}): Box => ({left: at.x - 5, right: at.x + 5, top: at.y - 5, bottom: at.y + 5}));
  for (const [index, {place, at}] of placed.entries()) {
    if (fitting.size >= MOST_CAPTIONS) break;
    const half = (place.name.length * LETTER) / 2;
    const box: Box = {left: at.x - half, right: at.x + half, top: at.y - RISE - LINE, bottom: at.y - RISE};
    const isFree =
      box.left >= 0 &&
      box.right <= width &&
      box.top >= 0 &&
      !boxes.some(other => overlap(box, other)) &&
      !dots.slice(0, index).some(dot => overlap(box, dot));
    if (!isFree) continue;
    boxes.push(box);
    fitting.add(place);
  }
  return fitting;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
