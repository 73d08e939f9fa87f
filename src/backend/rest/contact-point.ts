import type {ContactPoint} from '../../model/contact-point.js';
import {BackendError} from '../backend-error.js';
import type {ReadOptions} from '../ports.js';
import {request} from './request.js';
import {readContactPoint} from './wire-contact-point.js';
import {reportOf} from './wire.js';

/** @throws BackendError `not-found`, or `broken` for what is not a contact point */
export const contactPointById = async (base: string, id: string, options?: ReadOptions): Promise<ContactPoint> => {
  const document = await request(`${base}/contact-points/${encodeURIComponent(id)}`, options);
  const contactPoint = readContactPoint(document, 'contact-point', reportOf(options));
  if (!contactPoint) throw new BackendError('broken', `${base}/contact-points/${id} is not a contact point`);
  return contactPoint;
};
