/** Longitude and latitude in degrees (WGS 84). */
export type Point = readonly [longitude: number, latitude: number];

/** Of the Earth in metres; it is round enough for that. */
export const radius = 6_371_000;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The point of a GeoJSON geometry; undefined for another kind, or one that is nowhere. */
export const pointOf = (
  geometry: {readonly type: string; readonly coordinates?: unknown} | undefined,
): Point | undefined => {
  if (geometry?.type !== 'Point' || !Array.isArray(geometry.coordinates)) return undefined;
  const [longitude, latitude] = geometry.coordinates as readonly unknown[];
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return undefined;
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : undefined;
};

/** Metres between two points, along the surface (haversine). */
export const distanceBetween = ([west, south]: Point, [east, north]: Point): number => {
  const across = Math.sin(radians(east - west) / 2) ** 2;
  const up = Math.sin(radians(north - south) / 2) ** 2;
  const part = up + Math.cos(radians(south)) * Math.cos(radians(north)) * across;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(part)));
};
