import {parsePlace} from '../../contract/generated/parsers.js';
import type {Report} from '../../contract/parse.js';
import type {Place} from '../../model/place.js';
import {request} from '../rest/request.js';
import {itemsOf, pageOf} from '../rest/wire.js';
import type {PlaceFinder} from '../ports.js';

const readPlace = (value: unknown, path: string, report: Report): Place | undefined => {
  const parsed = parsePlace(value, path, report);
  if (!parsed) return undefined;
  const {geometry, areaCodes = {}, ...place} = parsed;
  const [longitude, latitude] = geometry?.type === 'Point' ? (geometry.coordinates ?? []) : [];
  const known = typeof longitude === 'number' && typeof latitude === 'number';
  return {...place, areaCodes, ...(known && {position: [longitude, latitude]})};
};

/** Places by way of the municipality's own backend: `/places` of the contract. */
export const gatewayPlaces = (base: string): PlaceFinder => ({
  find: async (query, options) => {
    const document = await request(`${base}/places?q=${encodeURIComponent(query)}`, options);
    return itemsOf(pageOf(document, 'places').results, 'places', readPlace, (path, expected) =>
      options?.report?.({path, expected}),
    ).slice(0, 10);
  },
});
