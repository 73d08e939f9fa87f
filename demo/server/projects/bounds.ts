/** The least box around something: degrees (WGS 84). */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Deeper than the rings of several polygons nothing of GeoJSON is. */
const deepest = 4;

const isOnEarth = (longitude: unknown, latitude: unknown): boolean =>
  typeof longitude === 'number' &&
  typeof latitude === 'number' &&
  Math.abs(longitude) <= 180 &&
  Math.abs(latitude) <= 90;

const positionsIn = (coordinates: unknown, depth = 0): readonly (readonly [number, number])[] => {
  if (!Array.isArray(coordinates) || depth > deepest) return [];
  const [longitude, latitude] = coordinates as readonly unknown[];
  // Checked on the line before.
  if (isOnEarth(longitude, latitude)) return [[longitude as number, latitude as number]];
  return coordinates.flatMap(each => positionsIn(each, depth + 1));
};

/** The box around a geometry of GeoJSON; undefined for one that is nowhere on Earth. */
export const boundsOf = (geometry: {readonly coordinates?: unknown} | undefined): Bounds | undefined => {
  const positions = positionsIn(geometry?.coordinates);
  if (positions.length === 0) return undefined;
  return positions.reduce(
    (bounds, [longitude, latitude]) => ({
      west: Math.min(bounds.west, longitude),
      south: Math.min(bounds.south, latitude),
      east: Math.max(bounds.east, longitude),
      north: Math.max(bounds.north, latitude),
    }),
    {west: Infinity, south: Infinity, east: -Infinity, north: -Infinity},
  );
};
