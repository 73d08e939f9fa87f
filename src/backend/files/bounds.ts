import {isInNetherlands} from '../../model/geo-coordinates.js';
import {BackendError} from '../backend-error.js';
import type {BoundingBox} from '../ports.js';

/** Degrees from side to side. */
const widest = 2;

/** Holds a box to the bounds of the contract. @throws BackendError `invalid` for one that is reversed, too large, or elsewhere */
export const checkBounds = ({west, south, east, north}: BoundingBox): void => {
  const isPossible =
    isInNetherlands({longitude: west, latitude: south}) &&
    isInNetherlands({longitude: east, latitude: north}) &&
    west < east &&
    south < north &&
    east - west <= widest &&
    north - south <= widest;
  if (isPossible) return;
  const reason = `must be west, south, east, north, in the Netherlands, at most ${widest} degrees from side to side`;
  throw new BackendError('invalid', 'There is no such box', {invalidParams: [{name: 'bbox', code: 'invalid', reason}]});
};
