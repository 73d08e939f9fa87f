import type {Backend, BackendFactory, ContactDirectory, PlaceFinder, ReadOptions} from '../ports.js';
import type {Report} from '../../contract/parse.js';
import type {Configuration} from '../../model/configuration.js';
import {request} from './request.js';
import {itemsOf, pageOf, readArea, readConfiguration, readTopic, reportOf} from './wire.js';

/** Topics and areas are read whole, in the largest pages the contract allows. */
const wholePage = 100;

/** All pages of a list: the first says how many there are, the rest come together. */
const readWhole = async <Item>(
  base: string,
  name: string,
  read: (value: unknown, path: string, report: Report) => Item | undefined,
  options: ReadOptions | undefined,
): Promise<readonly Item[]> => {
  const report = reportOf(options);
  const pageUrl = (page: number): string => `${base}/${name}?${page > 1 ? `page=${page}&` : ''}pageSize=${wholePage}`;
  const first = pageOf(await request(pageUrl(1), options), name);
  const more = first.hasNext ? Math.min(200, Math.ceil(first.count / wholePage)) - 1 : 0;
  const others = await Promise.all(
    Array.from({length: Math.max(0, more)}, (_, index) => request(pageUrl(index + 2), options)),
  );
  return [first, ...others.map(page => pageOf(page, name))].flatMap(({results}) =>
    itemsOf(results, name, read, report),
  );
};

const contactsOf = (base: string): ContactDirectory => ({
  topics: options => readWhole(base, 'topics', readTopic, options),
  areas: options => readWhole(base, 'areas', readArea, options),
  find: async (criteria, options) => (await import('./contact-points.js')).findContactPoints(base, criteria, options),
  byId: async (id, options) => (await import('./contact-point.js')).contactPointById(base, id, options),
});

/** Nobody asks for a place before the first key is pressed: the code comes with it. */
const placesOf = (base: string, configuration: (options?: ReadOptions) => Promise<Configuration>): PlaceFinder => {
  const places = async (): Promise<PlaceFinder> => (await import('./places.js')).restPlaces(base, configuration);
  return {
    find: async (...asked) => (await places()).find(...asked),
    nearest: async (...asked) => (await places()).nearest?.(...asked),
  };
};

/** A backend that speaks the contract over HTTP. @param url base URL, up to and including `/v1` */
export const restBackend = (({url}) => {
  const base = url.replace(/\/+$/, '');
  const configuration: Backend['configuration'] = async options =>
    readConfiguration(await request(`${base}/configuration`, options), reportOf(options));
  return {
    configuration,
    contacts: contactsOf(base),
    places: placesOf(base, configuration),
    initiatives: async (options?: ReadOptions) => (await import('./initiatives.js')).restInitiatives(base, options),
    projects: async (options?: ReadOptions) => (await import('./projects.js')).restProjects(base, options),
  };
}) satisfies BackendFactory;
