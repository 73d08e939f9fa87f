import type {Area, AreaType} from './area.js';
import {areaCodesOf} from './area-codes.js';
import type {GeoCoordinates} from './geo-coordinates.js';
import {isWithin} from './geometry.js';
import type {Place} from './place.js';

/** An area, and where it is: GeoJSON as it came. */
export interface AreaWithGeometry {
  readonly area: Area;
  readonly geometry: unknown;
}

/** The smallest kind of area first: who points at a tree means a neighbourhood, not the town. */
const kinds = [
  ['neighbourhood', 'neighbourhood'],
  ['district', 'district'],
  ['municipality', 'town'],
] as const satisfies readonly (readonly [AreaType, Place['type']])[];

/** The smallest area around a point, as a place; undefined outside all of them, and where areas have no geometry. */
export const placeAt = (point: GeoCoordinates, areas: readonly AreaWithGeometry[]): Place | undefined => {
  for (const [kind, type] of kinds) {
    const found = areas.find(({area, geometry}) => area.type === kind && isWithin(point, geometry));
    if (!found) continue;
    const codes = areaCodesOf(
      found.area,
      areas.map(({area}) => area),
    );
    return {label: found.area.name, type, areaCodes: codes};
  }
  return undefined;
};
