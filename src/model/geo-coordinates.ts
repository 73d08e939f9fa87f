/** A point in degrees (WGS 84), in the words of schema.org. */
export interface GeoCoordinates {
  readonly longitude: number;
  readonly latitude: number;
}

/** The corners of the Netherlands in Europe. */
export const netherlands = {west: 3.2, south: 50.7, east: 7.3, north: 53.7} as const;

/** Whether a point can be in the Netherlands; not for what is no number. */
export const isInNetherlands = ({longitude, latitude}: GeoCoordinates): boolean =>
  longitude >= netherlands.west &&
  longitude <= netherlands.east &&
  latitude >= netherlands.south &&
  latitude <= netherlands.north;

const metresPerDegree = 111_195;

/** Metres between two points; on the flat, which within a municipality differs by less than a pavement. */
export const metresBetween = (one: GeoCoordinates, other: GeoCoordinates): number => {
  const narrowing = Math.cos((((one.latitude + other.latitude) / 2) * Math.PI) / 180);
  return Math.hypot((one.longitude - other.longitude) * narrowing, one.latitude - other.latitude) * metresPerDegree;
};
