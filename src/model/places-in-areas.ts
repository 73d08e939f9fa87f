import type {Area, AreaType} from './area.js';
import type {Place} from './place.js';
import {parsePostalCode} from './postal-code.js';

/** The CBS codes of an area and of those it lies in. */
const codesOf = (area: Area, areas: readonly Area[]): Place['areaCodes'] => {
  const codes: Partial<Record<AreaType, string>> = {};
  for (let each: Area | undefined = area; each && !codes[each.type];) {
    codes[each.type] = each.code;
    const parentCode: string | undefined = each.parentCode;
    each = areas.find(({code}) => code === parentCode);
  }
  return codes;
};

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
      areaCodes: codesOf(area, areas),
    }));
};
