import type {ArchiveEntity} from '../../model/archive.ts';
import type {Link, MapCaption, MapPicture, MapPoint} from '../../model/page.ts';
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
  const captions = captionsThatFit(frame, placed, WIDE);
  const narrow = captionsThatFit(frame, placed, NARROW);
  const largest = placed[0]?.place.articles.length ?? 1;
  return {
    ...pictureOf(context, frame, label),
    points: placed.map(({place, at}): MapPoint => {
      const [wide, small] = [captions.get(place), narrow.get(place)];
      return {
        ...at,
        size: sizeOf(place.articles.length, largest),
        label: `${place.name}، ${context.words.count(place.articles.length, 'article')}`,
        ...(wide && {caption: wide}),
        ...(small && {narrow: small}),
        url: context.url(entityLink('place', place.id)),
      };
    }),
  };
}

function pictureOf({url}: PageContext, {id, width, height}: MapFrame, label: string): Omit<MapPicture, 'points'> {
  return {label, width, height, base: url(baseMapLink(id)), credit: CREDIT};
}

/** Fewest articles of each size of point but the first, and the least share of the most named place: were all large, they would hide one another. */
const SIZES: readonly (readonly [articles: number, share: number, size: MapPoint['size']])[] = [
  [40, 1 / 3, 4],
  [12, 1 / 9, 3],
  [4, 1 / 27, 2],
];

const sizeOf = (articles: number, largest: number): MapPoint['size'] =>
  SIZES.find(([least, share]) => articles >= least && articles >= share * largest)?.[2] ?? 1;

interface Placed {
  readonly place: ArchiveEntity;
  readonly at: MapPlacement;
}

/** Measures of captions in units of a frame: a letter's width, a line's height, how far its line stands from its point, half a point, and how many there may be. */
interface CaptionMeasures {
  readonly letter: number;
  readonly line: number;
  readonly gap: number;
  readonly dot: number;
  readonly most: number;
}

const WIDE: CaptionMeasures = {letter: 8, line: 18, gap: 9, dot: 7, most: 40};
/** On a phone a unit is little more than a third of one on a wide screen, while letters and points keep their size. */
const NARROW: CaptionMeasures = {letter: 18, line: 42, gap: 14, dot: 8, most: 15};

/** Captions of places, the most named first, where one fits above or below its point without covering a name or a point. */
function captionsThatFit(
  {width, height}: MapFrame,
  placed: readonly Placed[],
  {letter, line, gap, dot, most}: CaptionMeasures,
): ReadonlyMap<ArchiveEntity, MapCaption> {
  const taken = placed.map(({at: {x, y}}): Box => ({left: x - dot, right: x + dot, top: y - dot, bottom: y + dot}));
  const captions = new Map<ArchiveEntity, MapCaption>();
  for (const {place, at} of placed) {
    if (captions.size >= most) break;
    const half = (place.name.length * letter) / 2;
    const box = [at.y - gap - line, at.y + gap]
      .map((top): Box => ({left: at.x - half, right: at.x + half, top, bottom: top + line}))
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
    captions.set(place, {text: place.name, y: Math.round((box.bottom - line / 4) * 10) / 10});
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
