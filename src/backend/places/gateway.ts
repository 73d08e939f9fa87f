import {parsePlace} from '../../contract/generated/place-parser.js';
import type {Report} from '../../contract/parse.js';
import {isInNetherlands} from '../../model/geo-coordinates.js';
import type {Place} from '../../model/place.js';
import {request} from '../rest/request.js';
import {itemsOf, pageOf, reportOf} from '../rest/wire.js';
import type {PlaceFinder, ReadOptions} from '../ports.js';

const readPlace = (value: unknown, path: string, report: Report): Place | undefined => {
  const parsed = parsePlace(value, path, report);
  if (!parsed) return undefined;
  const {geometry, areaCodes = {}, ...place} = parsed;
  const [longitude, latitude] = geometry?.type === 'Point' ? (geometry.coordinates ?? []) : [];
  const known = typeof longitude === 'number' && typeof latitude === 'number';
  return {...place, areaCodes, ...(known && {position: [longitude, latitude]})};
};

/** As many as a backend may give. */
const most = 10;

const ask = async (url: string, options: ReadOptions | undefined): Promise<readonly Place[]> =>
  itemsOf(pageOf(await request(url, options), 'places').results, 'places', readPlace, reportOf(options)).slice(0, most);

/** Places by way of the municipality's own backend: `/places` of the contract. */
export const gatewayPlaces = (base: string): Required<PlaceFinder> => ({
  find: (query, options) => ask(`${base}/places?q=${encodeURIComponent(query)}`, options),
  nearest: async (point, options) => {
    // Elsewhere there is nothing to know, and the contract refuses such a question.
    if (!isInNetherlands(point)) return undefined;
    const [place] = await ask(`${base}/places/_reverse?lat=${point.latitude}&lon=${point.longitude}`, options);
    return place;
  },
});
