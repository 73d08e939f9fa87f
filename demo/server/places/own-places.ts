import type {AreaType} from '../../../src/model/area.js';
import {areaCodesOf} from '../../../src/model/area-codes.js';
import {placeAt} from '../../../src/model/place-at.js';
import type {Place} from '../../../src/model/place.js';
import {placesInAreas} from '../../../src/model/places-in-areas.js';
import {suggest} from '../../../src/model/suggest.js';
import type {WirePlace} from '../directory/wire.js';
import {mostPlaces, type PlaceSearch} from './place-search.js';

const types: Readonly<Record<AreaType, Place['type']>> = {
  municipality: 'town',
  district: 'district',
  neighbourhood: 'neighbourhood',
};

const wirePlace = ({label, type, postalCode, areaCodes}: Place): WirePlace => ({
  label,
  type,
  areaCodes: {...areaCodes},
  ...(postalCode && {postalCode}),
});

/** Places out of the municipality's own list of areas: their postcodes, their names, and where they lie when they say so. */
export const ownPlaces: PlaceSearch = {
  find: async (query, {areasByCode}) => {
    const areas = [...areasByCode.values()];
    const byPostalCode = placesInAreas(query, areas).map(wirePlace);
    if (byPostalCode.length > 0) return byPostalCode.slice(0, mostPlaces);
    return suggest(query, areas, ({name}) => [name], mostPlaces).map(area => ({
      label: area.name,
      type: types[area.type],
      areaCodes: areaCodesOf(area, areas),
    }));
  },
  nearest: async (point, {areas}) => {
    const place = placeAt(
      point,
      areas.map(area => ({area, geometry: area.geometry})),
    );
    return place && wirePlace(place);
  },
};
