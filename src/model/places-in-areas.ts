import type {Area} from './area.js';
import {areaCodesOf} from './area-codes.js';
import type {Place} from './place.js';
import {parsePostalCode} from './postal-code.js';

/**
 * The places that a postcode can be, by the postcodes that areas list: all that a municipality without an address search
 * knows. A postcode in two areas gives two places.
 */
export const placesInAreas = (query: string, areas: readonly Area[]): readonly Place[] => {
  const address = parsePostalCode(query);
  if (!address) return [];
  const {postalCode, houseNumber, addition = ''} = address;
  return areas
    .filter(({postalCodes}) => postalCodes?.includes(postalCode))
    .map(area => ({
      label: `${postalCode.slice(0, 4)} ${postalCode.slice(4)}${houseNumber ? ` ${houseNumber}${addition}` : ''}`,
      type: houseNumber ? 'address' : 'postalCode',
      postalCode,
      areaCodes: areaCodesOf(area, areas),
    }));
};
