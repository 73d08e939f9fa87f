import type {AreaType} from '../../model/area.js';
import {isInNetherlands, metresBetween, type GeoCoordinates} from '../../model/geo-coordinates.js';
import type {Place} from '../../model/place.js';
import {parsePostalCode} from '../../model/postal-code.js';
import {BackendError} from '../backend-error.js';
import type {PlaceFinder, ReadOptions} from '../ports.js';
import {request} from '../rest/request.js';

/** The national address search; open data, no key. @see https://api.pdok.nl/bzk/locatieserver/search/v3_1/ui/ */
const address = 'https://api.pdok.nl/bzk/locatieserver/search/v3_1';

const types: Readonly<Record<string, Place['type']>> = {
  adres: 'address',
  postcode: 'postalCode',
  weg: 'street',
  buurt: 'neighbourhood',
  wijk: 'district',
  woonplaats: 'town',
};

/** Fields of a document; more are there, and unknown query parameters are rejected, so only these are asked for. */
const fields = 'id,type,weergavenaam,postcode,gemeentecode,wijkcode,buurtcode,centroide_ll';

const positionOf = (point: unknown): Place['position'] => {
  const [, longitude, latitude] = /^POINT\(([\d.-]+) ([\d.-]+)\)$/.exec(String(point)) ?? [];
  return longitude && latitude ? [Number(longitude), Number(latitude)] : undefined;
};

/** A place out of one document of PDOK; undefined for what is not of use. */
export const placeOf = (document: unknown): Place | undefined => {
  if (typeof document !== 'object' || document === null) return undefined;
  const values = new Map(Object.entries(document));
  const text = (name: string): string | undefined => {
    const value: unknown = values.get(name);
    return typeof value === 'string' && value ? value : undefined;
  };
  const label = text('weergavenaam');
  const type = types[text('type') ?? ''];
  if (!label || !type) return undefined;
  const [municipality, district, neighbourhood] = [text('gemeentecode'), text('wijkcode'), text('buurtcode')];
  const areaCodes: Partial<Record<AreaType, string>> = {
    ...(municipality && {municipality: `GM${municipality}`}),
    ...(district && {district}),
    ...(neighbourhood && {neighbourhood}),
  };
  const postalCode = text('postcode');
  const position = positionOf(text('centroide_ll'));
  return {label, type, areaCodes, ...(postalCode && {postalCode}), ...(position && {position})};
};

/** Metres from a point within which an address is meant. */
const near = 100;

type Parameters = readonly (readonly [name: string, value: string])[];

const ask = async (
  service: 'free' | 'reverse',
  parameters: Parameters,
  options: ReadOptions | undefined,
): Promise<readonly unknown[]> => {
  const search = parameters.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const answer = (await request(`${address}/${service}?${search}`, options)) as {response?: {docs?: unknown}} | null;
  const documents: unknown = answer?.response?.docs;
  if (!Array.isArray(documents)) throw new BackendError('broken', `${address} answered no list of places`);
  return documents as readonly unknown[];
};

/** Whether an address is as near as it must be, by its `afstand` in metres and else by where it is. */
const isNear = (document: unknown, {position}: Place, point: GeoCoordinates): boolean => {
  const distance: unknown = new Map(Object.entries(document as object)).get('afstand');
  if (typeof distance === 'number') return distance <= near;
  const [longitude = NaN, latitude = NaN] = position ?? [];
  return metresBetween({longitude, latitude}, point) <= near;
};

/** The first place of this kind at a point, within this many metres; the service gives the nearest of all when not told. */
const placeOfKind = async (
  kind: 'adres' | 'buurt',
  within: number,
  point: GeoCoordinates,
  options: ReadOptions | undefined,
): Promise<Place | undefined> => {
  const parameters: Parameters = [
    ['lat', String(point.latitude)],
    ['lon', String(point.longitude)],
    ['type', kind],
    ['distance', String(within)],
    ['fl', `${fields},afstand`],
    ['rows', '1'],
  ];
  const [document] = await ask('reverse', parameters, options);
  const place = placeOf(document);
  const found = kind === 'buurt' ? place?.type === 'neighbourhood' : place && isNear(document, place, point);
  return found ? place : undefined;
};

/**
 * Places by way of PDOK, straight from the visitor's browser: only for a municipality whose configuration asks for it.
 * @param municipalityCode CBS code with its letters: only places in this municipality are looked for
 */
export const pdokPlaces = (municipalityCode: string): Required<PlaceFinder> => ({
  find: async (query, options) => {
    // Without this filter districts and neighbourhoods are left out. A postcode alone has no neighbourhood: its addresses have.
    const kinds = parsePostalCode(query) ? 'adres' : '(adres OR weg OR buurt OR wijk OR woonplaats)';
    const parameters: Parameters = [
      ['q', query],
      ['fq', `gemeentecode:${municipalityCode.replace(/^GM/, '')}`],
      ['fq', `type:${kinds}`],
      ['fl', fields],
      ['rows', '10'],
    ];
    return (await ask('free', parameters, options)).map(placeOf).filter(place => place !== undefined);
  },
  nearest: async (point, options) => {
    if (!isInNetherlands(point)) return undefined;
    // In a park or a field no address is near, but there is a neighbourhood around it.
    const place = (await placeOfKind('adres', near, point, options)) ?? (await placeOfKind('buurt', 1, point, options));
    return place?.areaCodes.municipality === municipalityCode ? place : undefined;
  },
});
