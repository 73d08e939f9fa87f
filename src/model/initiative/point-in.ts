import {isInNetherlands, type GeoCoordinates} from '../geo-coordinates.js';
import {textOf, type Answers} from './answers.js';

/** The point that was answered; undefined for none, and for one that is somewhere else. */
export const pointIn = (answers: Answers): GeoCoordinates | undefined => {
  const [longitude = NaN, latitude = NaN] = textOf(answers, 'location.point').split(' ').map(Number);
  return isInNetherlands({longitude, latitude}) ? {longitude, latitude} : undefined;
};
