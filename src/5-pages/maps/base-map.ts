import {type GeoProjection, geoPath} from 'd3-geo';
import {sha256} from '../../input/sha256.ts';
import type {FilePage} from '../../model/page.ts';
import {baseMapLink} from '../permalinks.ts';
import type {MapFrame} from './map-frame.ts';
import {type BaseData, naturalEarth} from './natural-earth.ts';

/** Nearer points than this, in units of the frame, are one to the eye. */
const SAME_POINT = 0.9;
/** Half-transparent: darker than light paper, lighter than dark paper, so that one file serves both themes without a style. */
const INK = '#8c7f70';

/**
 * `/maps/<frame>.svg`: land and borders of each frame, shared by every page that shows it. Drawn when it is read;
 * `fingerprint` stands for the code and the data (a pinned package).
 */
export function baseMapFiles(frames: readonly MapFrame[], fingerprint: string): readonly FilePage[] {
  return [...new Map(frames.map(frame => [frame.id, frame])).values()].map(frame => ({
    kind: 'file',
    permalink: baseMapLink(frame.id),
    digest: sha256(['map', fingerprint, frame.id, ...placed(frame)].join('\n')),
    get content() {
      return drawBase(frame);
    },
  }));
}

/** What settles where a frame's lines run. */
const placed = ({projection, width, height}: MapFrame): readonly number[] => [
  width,
  height,
  ...projection.rotate(),
  projection.scale(),
  ...projection.translate(),
];

/** The SVG of a frame's land and borders; coordinates are whole units. */
export function drawBase(frame: MapFrame): string {
  const {width, height, detail} = frame;
  const {land, borders} = naturalEarth(detail);
  const draw = (shape: BaseData['land']): string => drawShape(frame, shape);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${INK}" fill-opacity=".3" d="${draw(land)}"/>`,
    `<path fill="none" stroke="${INK}" stroke-opacity=".6" stroke-width=".8" d="${draw(borders)}"/>`,
    '</svg>\n',
  ].join('');
}

/** SVG path of a shape in a frame, clipped to it with a margin in which its edges disappear. */
export function drawShape({projection, width, height}: MapFrame, shape: BaseData['land']): string {
  const clipped = projection.clipExtent([
    [-MARGIN, -MARGIN],
    [width + MARGIN, height + MARGIN],
  ]);
  const path = geoPath(thinned(clipped)).digits(0)(shape) ?? '';
  // The frame's projection is as it was: places outside the clip still have a place.
  projection.clipExtent(null);
  return path;
}

const MARGIN = 4;

/** A projection that leaves out points too near the one before; the ends of lines stay. */
function thinned(projection: GeoProjection): {readonly stream: GeoProjection['stream']} {
  return {
    stream: output => {
      let last: readonly [number, number] | undefined;
      let skipped: readonly [number, number] | undefined;
      const through = (x: number, y: number): void => {
        last = [x, y];
        skipped = undefined;
        output.point(x, y);
      };
      return projection.stream({
        point(x, y) {
          if (last && Math.hypot(x - last[0], y - last[1]) < SAME_POINT) skipped = [x, y];
          else through(x, y);
        },
        lineStart() {
          last = undefined;
          skipped = undefined;
          output.lineStart();
        },
        lineEnd() {
          if (skipped) through(...skipped);
          output.lineEnd();
        },
        polygonStart: () => output.polygonStart(),
        polygonEnd: () => output.polygonEnd(),
        sphere: () => output.sphere?.(),
      });
    },
  };
}
