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
