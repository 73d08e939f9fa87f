import type {Area, AreaType} from '../../../src/model/area.js';
import type {Place} from '../../../src/model/place.js';
import {placesInAreas} from '../../../src/model/places-in-areas.js';
import {suggest} from '../../../src/model/suggest.js';
import type {Town} from '../directory/town.js';
import type {WirePlace} from '../directory/wire.js';
import {mostPlaces, type FindPlaces} from './find-places.js';

const types: Readonly<Record<AreaType, Place['type']>> = {
  municipality: 'town',
  district: 'district',
  neighbourhood: 'neighbourhood',
};

/** The CBS codes of an area and of those it lies in. */
const codesOf = (area: Area | undefined, areas: Town['areasByCode']): Partial<Record<AreaType, string>> => {
  if (!area) return {};
  const above = area.parentCode === undefined ? undefined : areas.get(area.parentCode);
  // A circle in bad data would never end; three levels is all there are.
  return {...(above?.type === area.type ? {} : codesOf(above, areas)), [area.type]: area.code};
};

const wirePlace = ({label, type, postalCode, areaCodes}: Place): WirePlace => ({
  label,
  type,
  areaCodes: {...areaCodes},
  ...(postalCode && {postalCode}),
});

/** Places out of the municipality's own list of areas: their postcodes and their names. */
export const ownPlaces: FindPlaces = async (query, {areasByCode}) => {
  const areas = [...areasByCode.values()];
  const byPostalCode = placesInAreas(query, areas).map(wirePlace);
  if (byPostalCode.length > 0) return byPostalCode.slice(0, mostPlaces);
  return suggest(query, areas, ({name}) => [name], mostPlaces).map(area => ({
    label: area.name,
    type: types[area.type],
    areaCodes: codesOf(area, areasByCode),
  }));
};
