import type {GeoCoordinates} from './geo-coordinates.js';

/** GeoJSON (RFC 7946), longitude first; what its coordinates are is looked at by who uses them. */
export interface Geometry {
  readonly type: string;
  readonly coordinates?: readonly unknown[];
}

// Everything here comes from elsewhere as it is, and nothing is taken for granted: what is not GeoJSON has nothing in it.

const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const positionOf = (value: unknown): readonly [number, number] | undefined => {
  const [longitude, latitude] = itemsOf(value);
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : undefined;
};

const positionsOf = (ring: unknown): readonly (readonly [number, number])[] =>
  itemsOf(ring)
    .map(positionOf)
    .filter(position => position !== undefined);

/** Counts how often a line to the east crosses the ring: an odd number of times from within. */
const isWithinRing = ({longitude: x, latitude: y}: GeoCoordinates, ring: unknown): boolean => {
  const positions = positionsOf(ring);
  let within = false;
  let [x1, y1] = positions.at(-1) ?? [0, 0];
  for (const [x2, y2] of positions) {
    if (y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) within = !within;
    [x1, y1] = [x2, y2];
  }
  return within;
};

const isWithinPolygon = (point: GeoCoordinates, polygon: unknown): boolean => {
  const [outer, ...holes] = itemsOf(polygon);
  return isWithinRing(point, outer) && !holes.some(hole => isWithinRing(point, hole));
};

const polygonsOf = (geometry: unknown): readonly unknown[] => {
  if (typeof geometry !== 'object' || geometry === null) return [];
  const {type, coordinates} = geometry as {readonly type?: unknown; readonly coordinates?: unknown};
  if (type === 'Polygon') return [coordinates];
  return type === 'MultiPolygon' ? itemsOf(coordinates) : [];
};

/** Whether a point lies in a surface of GeoJSON (RFC 7946): a polygon with its holes, or several. */
export const isWithin = (point: GeoCoordinates, geometry: unknown): boolean =>
  polygonsOf(geometry).some(polygon => isWithinPolygon(point, polygon));

/** All positions in coordinates, however deep they lie. */
const positionsIn = (coordinates: unknown): readonly (readonly [number, number])[] => {
  const position = positionOf(coordinates);
  return position ? [position] : itemsOf(coordinates).flatMap(positionsIn);
};

/** The middle of something of GeoJSON: its point, else the middle of the box around it. */
export const middleOf = (geometry: Geometry | undefined): GeoCoordinates | undefined => {
  const positions = positionsIn(geometry?.coordinates);
  if (positions.length === 0) return undefined;
  const [longitudes, latitudes] = [0, 1].map(axis => positions.map(position => position[axis] ?? 0));
  const middle = (values: readonly number[] = []): number =>
    (values.reduce((one, other) => Math.min(one, other)) + values.reduce((one, other) => Math.max(one, other))) / 2;
  return {longitude: middle(longitudes), latitude: middle(latitudes)};
};
