import type {Backend, BackendFactory, ContactDirectory, PlaceFinder, ReadOptions} from '../ports.js';
import type {Configuration} from '../../model/configuration.js';
import {request} from './request.js';
import {readConfiguration, reportOf} from './wire.js';

/** What somebody chooses from comes when a field is touched. */
const contactsOf = (base: string): ContactDirectory => ({
  topics: async options => (await import('./lists.js')).readTopics(base, options),
  areas: async options => (await import('./lists.js')).readAreas(base, options),
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
