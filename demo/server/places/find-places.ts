import type {Town} from '../directory/town.js';
import type {WirePlace} from '../directory/wire.js';

/** Finds the places that somebody's words may mean: at most ten, best first. */
export type FindPlaces = (query: string, town: Town) => Promise<readonly WirePlace[]>;

/** As many places as the contract allows in one answer. */
export const mostPlaces = 10;
