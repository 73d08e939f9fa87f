import {metresBetween, type GeoCoordinates} from '../../../src/model/geo-coordinates.js';
import type {WirePlace} from '../directory/wire.js';

const types: Readonly<Record<string, WirePlace['type']>> = {
  adres: 'address',
  postcode: 'postalCode',
  weg: 'street',
  buurt: 'neighbourhood',
  wijk: 'district',
  woonplaats: 'town',
};

/** The fields of a document that are read; only these are asked for. */
export const fields = [
  'id',
  'type',
  'weergavenaam',
  'postcode',
  'gemeentecode',
  'wijkcode',
  'buurtcode',
  'centroide_ll',
];

const text = (document: object, name: string): string | undefined => {
  const value: unknown = new Map(Object.entries(document)).get(name);
  return typeof value === 'string' && value ? value : undefined;
};

/** Longitude and latitude out of `POINT(5.17 52.08)`. */
const geometryOf = (point: string | undefined): WirePlace['geometry'] => {
  const [, longitude, latitude] = /^POINT\((-?[\d.]+) (-?[\d.]+)\)$/.exec(point ?? '') ?? [];
  return longitude && latitude ? {type: 'Point', coordinates: [Number(longitude), Number(latitude)]} : undefined;
};

/** One document of PDOK's Locatieserver as a place; undefined for what is none, such as a cadastral parcel. */
export const placeOf = (document: unknown): WirePlace | undefined => {
  if (typeof document !== 'object' || document === null) return undefined;
  const [label, type] = [text(document, 'weergavenaam'), types[text(document, 'type') ?? '']];
  if (!label || !type) return undefined;
  const postalCode = text(document, 'postcode');
  const geometry = geometryOf(text(document, 'centroide_ll'));
  // Only the municipality's code comes without its letters.
  const municipality = text(document, 'gemeentecode');
  const [district, neighbourhood] = [text(document, 'wijkcode'), text(document, 'buurtcode')];
  return {
    label,
    type,
    areaCodes: {
      ...(municipality && {municipality: `GM${municipality}`}),
      ...(district && {district}),
      ...(neighbourhood && {neighbourhood}),
    },
    ...(postalCode && {postalCode}),
    ...(geometry && {geometry}),
  };
};

/** Metres from a point within which an address is meant. */
export const near = 100;

/** Whether a document is as near as it must be: by its `afstand` in metres, and else by where it is. */
export const isNear = (document: unknown, point: GeoCoordinates): boolean => {
  if (typeof document !== 'object' || document === null) return false;
  const distance: unknown = new Map(Object.entries(document)).get('afstand');
  if (typeof distance === 'number') return distance <= near;
  // Nothing typed promises numbers here; what is none is far away.
  const [longitude, latitude] = geometryOf(text(document, 'centroide_ll'))?.coordinates ?? [];
  return metresBetween({longitude: Number(longitude), latitude: Number(latitude)}, point) <= near;
};
