import type {AreaType} from '../../model/area.js';
import type {Place} from '../../model/place.js';
import {parsePostalCode} from '../../model/postal-code.js';
import {BackendError} from '../backend-error.js';
import type {PlaceFinder} from '../ports.js';
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

/**
 * Places by way of PDOK, straight from the visitor's browser: only for a municipality whose configuration asks for it.
 * @param municipalityCode CBS code with its letters: only places in this municipality are looked for
 */
export const pdokPlaces = (municipalityCode: string): PlaceFinder => ({
  find: async (query, options) => {
    // Without this filter districts and neighbourhoods are left out. A postcode alone has no neighbourhood: its addresses have.
    const kinds = parsePostalCode(query) ? 'adres' : '(adres OR weg OR buurt OR wijk OR woonplaats)';
    const parameters = [
      ['q', query],
      ['fq', `gemeentecode:${municipalityCode.replace(/^GM/, '')}`],
      ['fq', `type:${kinds}`],
      ['fl', fields],
      ['rows', '10'],
    ];
    const search = parameters.map(([name, value = '']) => `${name}=${encodeURIComponent(value)}`).join('&');
    const answer = (await request(`${address}/free?${search}`, options)) as {response?: {docs?: unknown}} | null;
    const documents = answer?.response?.docs;
    if (!Array.isArray(documents)) throw new BackendError('broken', `${address} answered no list of places`);
    return documents.map(placeOf).filter(place => place !== undefined);
  },
});
