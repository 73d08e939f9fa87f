import type {PlaceFinder, ReadOptions} from '../../backend/ports.js';
import type {Area} from '../../model/area.js';
import type {Place} from '../../model/place.js';
import {parsePostalCode} from '../../model/postal-code.js';
import {suggest} from '../../model/suggest.js';

/** A place to choose: an area, or an address in one. */
export interface PlaceOption {
  readonly label: string;
  /** What sets it apart: the district a neighbourhood lies in. */
  readonly hint?: string;
  readonly areaCode: string;
  readonly postalCode?: string;
}

const most = 8;

const fromArea = (area: Area, areas: readonly Area[]): PlaceOption => {
  const parent = areas.find(({code}) => code === area.parentCode);
  return {
    label: area.name,
    ...(area.type === 'neighbourhood' && parent && {hint: parent.name}),
    areaCode: area.code,
  };
};

/** Only places in this municipality are of use: an address elsewhere is as good as unknown. */
const fromPlace = ({label, areaCodes, postalCode}: Place, areas: readonly Area[]): PlaceOption | undefined => {
  const area = [areaCodes.neighbourhood, areaCodes.district, areaCodes.municipality]
    .map(code => areas.find(each => each.code === code))
    .find(each => each !== undefined);
  if (!area) return undefined;
  return {label, hint: area.name, areaCode: area.code, ...(postalCode && {postalCode})};
};

/** What a visitor's words for a place can mean. */
export interface PlaceAnswer {
  readonly options: readonly PlaceOption[];
  /** A postcode alone that lies in more than one neighbourhood: a house number decides. */
  readonly ambiguous: boolean;
}

/** Looks among the municipality's own areas first, and asks the place finder only for what looks like an address. */
export const findPlaces = async (
  text: string,
  areas: readonly Area[],
  finder: PlaceFinder | undefined,
  options: ReadOptions,
): Promise<PlaceAnswer> => {
  const address = parsePostalCode(text);
  const own = address
    ? areas.filter(({postalCodes}) => postalCodes?.includes(address.postalCode))
    : suggest(text, areas, ({name}) => [name], most);
  if (own.length > 0 && !address?.houseNumber) {
    const found = own.map(area => ({...fromArea(area, areas), ...(address && {postalCode: address.postalCode})}));
    return {options: found, ambiguous: !!address && found.length > 1};
  }
  // Three letters are no address yet, and asking at every key helps nobody.
  const places = finder && text.length > 3 ? await finder.find(text, options) : [];
  const found = places.map(place => fromPlace(place, areas)).filter(option => option !== undefined);
  return {options: found.slice(0, most), ambiguous: false};
};
