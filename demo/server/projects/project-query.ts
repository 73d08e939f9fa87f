import {Problem, type InvalidParam} from '../http/problem.js';
import type {Bounds} from './bounds.js';

/** The query of `/projects`, checked against the contract. */
export interface ProjectQuery {
  readonly status?: readonly string[];
  readonly kind?: string;
  readonly topicId?: string;
  readonly areaCode?: string;
  readonly postalCode?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly bbox?: readonly number[];
  readonly q?: string;
  readonly sort?: 'lastUpdate' | 'startDate' | 'title' | 'distance';
  readonly openForParticipation?: boolean;
  readonly page: number;
  readonly pageSize: number;
}

/** Degrees that a box may be wide or high: as the contract says. */
const largestBox = 2;

const refuse = (invalidParam: InvalidParam): Problem =>
  new Problem(400, 'The query asks for something that can not be.', {invalidParams: [invalidParam]});

const boxReason = ({west, south, east, north}: Bounds): string | undefined => {
  if (west > east || south > north) return 'must be west, south, east and north in this order';
  if (Math.abs(south) > 90 || Math.abs(north) > 90) return 'must lie between the poles';
  return east - west > largestBox || north - south > largestBox
    ? `must be at most ${largestBox} degrees wide and high`
    : undefined;
};

/** The box that is asked for. @throws Problem 400 for one that is turned around, or too large */
export const boxIn = ({bbox}: Pick<ProjectQuery, 'bbox'>): Bounds | undefined => {
  if (!bbox) return undefined;
  const [west = 0, south = 0, east = 0, north = 0] = bbox;
  const box = {west, south, east, north};
  const reason = boxReason(box);
  if (reason) throw refuse({name: 'bbox', code: 'invalid', reason});
  return box;
};

/** @throws Problem 400 for half a point, and for a distance from nowhere */
export const checkWhereFrom = ({lat, lon, postalCode, sort}: ProjectQuery): void => {
  if ((lat === undefined) !== (lon === undefined))
    throw refuse({name: lat === undefined ? 'lat' : 'lon', code: 'required', reason: 'must go with the other'});
  if (sort === 'distance' && postalCode === undefined && lat === undefined)
    throw refuse({name: 'sort', code: 'invalid', reason: 'by distance needs a postalCode, or lat and lon'});
};
