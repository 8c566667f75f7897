import type {ArchiveEntity} from '../model/archive.ts';
import type {MapPageView, RankItem} from '../model/page.ts';
import {breadcrumbJsonLd} from './json-ld.ts';
import {fittedFrame, type MapFrame, worldFrame} from './maps/map-frame.ts';
import {placesPicture} from './maps/map-picture.ts';
import {isPartOfWorld, REGIONS, type Region, regionOf} from './maps/regions.ts';
import {type PageContext, type PlannedPage, pageHead} from './page-context.ts';
import {entityLink, indexLink, mapLink} from './permalinks.ts';
import {byArticles, shareOf} from './ranked.ts';

/** More points than this are a blot, and more than a page should weigh: the most named are shown. */
const MOST_POINTS = 150;
/** A part of the world with fewer places has no map of its own. */
const LEAST_PLACES = 3;

const HEADING = 'خريطة الأماكن';

/** `/places/map/` and `/places/map/<region>/`, and the frames they are drawn in. */
export function mapPages(context: PageContext): {
  readonly pages: readonly PlannedPage[];
  readonly frames: readonly MapFrame[];
} {
  const places = byArticles(
    [...context.archive.entities.values()].filter(
      place => place.type === 'place' && place.coordinates !== undefined && !isPartOfWorld(place),
    ),
  );
  const regions = REGIONS.map(region => ({
    region,
    places: places.filter(place => regionOf(place) === region),
  })).filter(part => part.places.length >= LEAST_PLACES);
  const maps = [{places}, ...regions].flatMap((part: MapPart): DrawnPart[] => {
    const shown = part.places.slice(0, MOST_POINTS);
    const frame = part.region
      ? fittedFrame(
          part.region.id,
          shown.flatMap(({coordinates}) => (coordinates ? [coordinates] : [])),
        )
      : worldFrame();
    return frame ? [{...part, shown, frame}] : [];
  });
  return {
    pages: maps.map(
      (part): PlannedPage => ({
        kind: 'map',
        permalink: mapLink(part.region?.id),
        view: viewOf(context, part, maps),
      }),
    ),
    frames: maps.map(({frame}) => frame),
  };
}

interface MapPart {
  /** Absent for the world. */
  readonly region?: Region;
  readonly places: readonly ArchiveEntity[];
}

interface DrawnPart extends MapPart {
  readonly shown: readonly ArchiveEntity[];
  readonly frame: MapFrame;
}

function viewOf(context: PageContext, part: DrawnPart, maps: readonly DrawnPart[]): MapPageView {
  const {words, url, absolute, card} = context;
  const {region, places, shown, frame} = part;
  const title = region ? `${HEADING}: ${region.name}` : HEADING;
  const cut = places.length > shown.length ? `؛ على الخريطة ${words.count(shown.length, 'place')} هي الأكثر ذكراً` : '';
  return {
    ...pageHead(context, {
      permalink: mapLink(region?.id),
      title,
      description: `${title}، في ${card.title}`,
      section: 'places',
      jsonLd: breadcrumbJsonLd(context, [
        {label: 'الأماكن', url: absolute(indexLink('place'))},
        {label: HEADING, url: absolute(mapLink())},
        ...(region ? [{label: region.name, url: absolute(mapLink(region.id))}] : []),
      ]),
    }),
    heading: title,
    intro: places.length === 0 ? '' : `${words.count(places.length, 'place')}${cut}`,
    ...(shown.length > 0 && {map: placesPicture(context, frame, shown, title)}),
    maps:
      maps.length < 2
        ? []
        : maps.map(other => ({
            label: other.region?.name ?? 'العالم',
            url: url(mapLink(other.region?.id)),
            current: other === part,
            count: words.number(other.places.length),
          })),
    groups: region
      ? [{heading: 'الأماكن على الخريطة', items: rankItems(context, shown)}]
      : [...REGIONS, undefined].flatMap(group => {
          const items = shown.filter(place => regionOf(place) === group);
          return items.length === 0
            ? []
            : [
                {
                  heading: group?.name ?? 'بحار ومحيطات وأقطاب',
                  ...(maps.some(map => map.region && map.region === group) && {url: url(mapLink(group?.id))}),
                  items: rankItems(context, items),
                },
              ];
        }),
    ...(shown.length === 0 && {empty: 'لا أماكن معروفة الإحداثيات في مواد الأرشيف بعد.'}),
  };
}

function rankItems({words, url}: PageContext, places: readonly ArchiveEntity[]): readonly RankItem[] {
  const largest = places[0]?.articles.length ?? 0;
  return places.map(({id, name, articles}) => ({
    label: name,
    url: url(entityLink('place', id)),
    count: words.number(articles.length),
    share: shareOf(articles.length, largest),
  }));
}
