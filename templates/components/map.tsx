import type {VNode} from 'preact';
import type {MapPicture, MapPoint} from '../../src/model/page.ts';
import {LABELS} from './labels.ts';

/**
 * A map without tiles or script: a drawing of the land that pages share, and this page's points over it. A point is a line
 * of no length with round ends whose width does not scale, so that it can be hit on a phone as on a wide screen.
 */
export const WorldMap = ({map}: {readonly map: MapPicture}): VNode => {
  const hasLinks = map.points.some(point => point.url !== undefined);
  return (
    <figure class={hasLinks ? 'map' : 'map locator'}>
      <svg
        viewBox={`0 0 ${map.width} ${map.height}`}
        width={map.width}
        height={map.height}
        role={hasLinks ? 'group' : 'img'}
        aria-label={map.label}
      >
        <image href={map.base} width={map.width} height={map.height} />
        {map.points.map(point => (
          <Point key={`${point.x} ${point.y} ${point.label}`} point={point} />
        ))}
      </svg>
      <figcaption>
        {LABELS.mapData}{' '}
        <a href={map.credit.url} rel="noopener">
          <bdi dir="ltr">{map.credit.label}</bdi>
        </a>
      </figcaption>
    </figure>
  );
};

const Point = ({point}: {readonly point: MapPoint}): VNode => {
  const here = `M${point.x} ${point.y}h0`;
  const dot = (
    <>
      <path class={`halo size-${point.size}`} d={here} />
      <path class={`dot size-${point.size}`} d={here} />
      {point.caption !== undefined && (
        <text x={point.x} y={point.caption.y}>
          {point.caption.text}
        </text>
      )}
      {point.narrow !== undefined && (
        <text class="narrow" x={point.x} y={point.narrow.y}>
          {point.narrow.text}
        </text>
      )}
    </>
  );
  if (point.url === undefined) return <g>{dot}</g>;
  return (
    <a href={point.url} aria-label={point.label}>
      <title>{point.label}</title>
      <path class="hit" d={here} />
      {dot}
    </a>
  );
};
