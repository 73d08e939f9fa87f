import {request} from '../rest/request.js';
import {itemsOf, pageOf, readPlace} from '../rest/wire.js';
import type {PlaceFinder} from '../ports.js';

/** Places by way of the municipality's own backend: `/places` of the contract. */
export const gatewayPlaces = (base: string): PlaceFinder => ({
  find: async (query, options) => {
    const document = await request(`${base}/places?q=${encodeURIComponent(query)}`, options);
    return itemsOf(pageOf(document, 'places').results, 'places', readPlace, (path, expected) =>
      options?.report?.({path, expected}),
    ).slice(0, 10);
  },
});
