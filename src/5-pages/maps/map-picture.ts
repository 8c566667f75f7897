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
  const captions = captionsThatFit(frame, placed);
  return {
    ...pictureOf(context, frame, label),
    points: placed.map(
      ({place, at}): MapPoint => ({
        ...at,
        size: sizeOf(place),
        label: `${place.name}، ${context.words.count(place.articles.length, 'article')}`,
        ...captions.get(place),
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

/** Measures of a caption in units of a frame: a letter's width, a line's height, and how far its line stands from its point. */
const LETTER = 8;
const LINE = 18;
const GAP = 9;
const DOT = 7;
const MOST_CAPTIONS = 40;

/** Captions of places, the most named first, where one fits above or below its point without covering a name or a point. */
function captionsThatFit(
  {width, height}: MapFrame,
  placed: readonly Placed[],
): ReadonlyMap<ArchiveEntity, Pick<MapPoint, 'caption'>> {
  const taken = placed.map(({at: {x, y}}): Box => ({left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT}));
  const captions = new Map<ArchiveEntity, Pick<MapPoint, 'caption'>>();
  for (const {place, at} of placed) {
    if (captions.size >= MOST_CAPTIONS) break;
    const half = (place.name.length * LETTER) / 2;
    const box = [at.y - GAP - LINE, at.y + GAP]
      .map((top): Box => ({left: at.x - half, right: at.x + half, top, bottom: top + LINE}))
      .find(
        candidate =>
          candidate.left >= 0 &&
          candidate.right <= width &&
          candidate.top >= 0 &&
          candidate.bottom <= height &&
          !taken.some(other => overlap(candidate, other)),
      );
    if (!box) continue;
    taken.push(box);
    captions.set(place, {caption: {text: place.name, y: Math.round((box.bottom - LINE / 4) * 10) / 10}});
  }
  return captions;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
