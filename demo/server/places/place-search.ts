import type {GeoCoordinates} from '../../../src/model/geo-coordinates.js';
import type {Town} from '../directory/town.js';
import type {WirePlace} from '../directory/wire.js';

/** Knows places. */
export interface PlaceSearch {
  /** The places that somebody's words may mean: at most ten, best first. */
  find(query: string, town: Town): Promise<readonly WirePlace[]>;
  /** The nearest address, else the area around a point; undefined when neither is known. */
  nearest(point: GeoCoordinates, town: Town): Promise<WirePlace | undefined>;
}

/** As many places as the contract allows in one answer. */
export const mostPlaces = 10;
