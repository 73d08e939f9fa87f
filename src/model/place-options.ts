import type {Area} from './area.js';
import type {Place} from './place.js';
import {parsePostalCode} from './postal-code.js';
import {suggest} from './suggest.js';

/** A place to choose: an area, or an address in one. */
export interface PlaceOption {
  readonly label: string;
  /** What sets it apart: the district a neighbourhood lies in. */
  readonly hint?: string;
  readonly areaCode: string;
  readonly postalCode?: string;
  /** Longitude and latitude, when it is an address. */
  readonly position?: readonly [longitude: number, latitude: number];
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
const fromPlace = (
  {label, areaCodes, postalCode, position}: Place,
  areas: readonly Area[],
): PlaceOption | undefined => {
  const area = [areaCodes.neighbourhood, areaCodes.district, areaCodes.municipality]
    .map(code => areas.find(each => each.code === code))
    .find(each => each !== undefined);
  if (!area) return undefined;
  return {
    label,
    hint: area.name,
    areaCode: area.code,
    ...(postalCode && {postalCode}),
    ...(position && {position}),
  };
};

/** What a visitor's words for a place can mean. */
export interface PlaceAnswer {
  readonly options: readonly PlaceOption[];
  /** A postcode alone that lies in more than one neighbourhood: a house number decides. */
  readonly ambiguous: boolean;
}

/** Looks among the municipality's own areas first, and looks up only what may be an address. */
export const findPlaces = async (
  text: string,
  areas: readonly Area[],
  lookUp: (text: string) => Promise<readonly Place[]>,
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
  const places = text.length > 3 ? await lookUp(text) : [];
  const found = places.map(place => fromPlace(place, areas)).filter(option => option !== undefined);
  return {options: found.slice(0, most), ambiguous: false};
};
