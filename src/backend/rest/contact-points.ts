import type {Report} from '../../contract/parse.js';
import type {ContactPoint} from '../../model/contact-point.js';
import {BackendError} from '../backend-error.js';
import type {ContactCriteria, ContactPage, ReadOptions} from '../ports.js';
import {readContactPoint} from './wire-contact-point.js';
import {request} from './request.js';
import {itemsOf, pageOf, reportOf, type WirePage} from './wire.js';

/** The criteria as a query, always in the same order: the same question has one address. */
const queryOf = ({topicId, areaCode, postalCode, audience, q, page, pageSize}: ContactCriteria): string => {
  const values = {topicId, areaCode, postalCode: areaCode ? undefined : postalCode, audience, q, page, pageSize};
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&');
};

/** The page that was asked for, out of the answer of a backend that gives everything at once. */
const cut = ({results}: WirePage, page: number, pageSize: number, report: Report): WirePage => {
  report('contact-points', `at most ${pageSize} items, as asked for`);
  const end = page * pageSize;
  return {count: results.length, hasNext: end < results.length, results: results.slice(end - pageSize, end)};
};

/** One page of contact points that fit. */
export const findContactPoints = async (
  base: string,
  criteria: ContactCriteria,
  options?: ReadOptions,
): Promise<ContactPage> => {
  const {page = 1, pageSize = 20} = criteria;
  const report = reportOf(options);
  const answer = pageOf(await request(`${base}/contact-points?${queryOf(criteria)}`, options), 'contact-points');
  const {count, hasNext, results} = answer.results.length > pageSize ? cut(answer, page, pageSize, report) : answer;
  return {
    count,
    contactPoints: itemsOf(results, 'contact-points', readContactPoint, report),
    ...(hasNext && {nextPage: page + 1}),
  };
};

/** @throws BackendError `not-found`, or `broken` for what is not a contact point */
export const contactPointById = async (base: string, id: string, options?: ReadOptions): Promise<ContactPoint> => {
  const document = await request(`${base}/contact-points/${encodeURIComponent(id)}`, options);
  const contactPoint = readContactPoint(document, 'contact-point', reportOf(options));
  if (!contactPoint) throw new BackendError('broken', `${base}/contact-points/${id} is not a contact point`);
  return contactPoint;
};
