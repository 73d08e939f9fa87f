import type {ContactPoint} from '../../model/contact-point.js';
import {BackendError} from '../backend-error.js';
import type {ContactCriteria, ContactPage, ReadOptions} from '../ports.js';
import {readContactPoint} from './wire-contact-point.js';
import {queryOf, request} from './request.js';
import {cutPage, itemsOf, pageOf, reportOf} from './wire.js';

/** One page of contact points that fit. */
export const findContactPoints = async (
  base: string,
  criteria: ContactCriteria,
  options?: ReadOptions,
): Promise<ContactPage> => {
  const {topicId, areaCode, postalCode, audience, q, page, pageSize} = criteria;
  const report = reportOf(options);
  const query = queryOf({
    topicId,
    areaCode,
    postalCode: areaCode ? undefined : postalCode,
    audience,
    q,
    page,
    pageSize,
  });
  const answer = pageOf(await request(`${base}/contact-points?${query}`, options), 'contact-points');
  const {count, hasNext, results} = cutPage(answer, page ?? 1, pageSize ?? 20, 'contact-points', report);
  return {
    count,
    contactPoints: itemsOf(results, 'contact-points', readContactPoint, report),
    ...(hasNext && {nextPage: (page ?? 1) + 1}),
  };
};

/** @throws BackendError `not-found`, or `broken` for what is not a contact point */
export const contactPointById = async (base: string, id: string, options?: ReadOptions): Promise<ContactPoint> => {
  const document = await request(`${base}/contact-points/${encodeURIComponent(id)}`, options);
  const contactPoint = readContactPoint(document, 'contact-point', reportOf(options));
  if (!contactPoint) throw new BackendError('broken', `${base}/contact-points/${id} is not a contact point`);
  return contactPoint;
};
