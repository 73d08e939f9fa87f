import {http, type HttpHandler, type HttpResponseResolver} from 'msw';
import {demoBackend} from '../backend/demo/demo-backend.js';
import type {Backend} from '../backend/ports.js';
import {answer} from './answer.js';
import type {Answering} from './answering.js';
import type {Faults, Reading} from './fault.js';
import {faultyAnswer} from './faulty-answer.js';
import {pageAround, pageOutOf} from './page-of-results.js';
import {problem, problemOf} from './problem.js';
import {criteriaOf, pagingOf, parameters, pointOf, refused} from './query.js';
import {projectAnswers} from './project-answers.js';
import {readOptions} from './read-options.js';
import {sendingHandlers} from './sending-handlers.js';
import {eventsHandler} from './events-handler.js';
import {wireArea, wireConfiguration, wireContactPoint, wirePlace, wireTopic} from './wire-shapes.js';

/** What `contractHandlers` takes; everything may be left out. */
export interface ContractSettings {
  /** Base URL, up to and including `/v1`; `https://api.example.nl/v1` unless told. */
  readonly url?: string;
  /** Who knows the answers; the sample town unless told. */
  readonly backend?: Backend;
  /** What goes wrong where. */
  readonly faults?: Faults;
}

const answeringOf = (backend: Backend): Readonly<Record<Reading, Answering>> => {
  const {contacts, places} = backend;
  return {
    ...projectAnswers(backend),
    configuration: {
      checks: parameters.none,
      body: async ({options}) => {
        const [desk, register] = await Promise.all([backend.initiatives?.(), backend.projects?.()]);
        const [configuration, settings] = await Promise.all([backend.configuration(options), desk?.settings(options)]);
        return wireConfiguration(configuration, {
          contactDirectory: contacts !== undefined,
          initiatives: desk?.sending !== undefined,
          projects: register !== undefined,
          liveUpdates: register?.watch !== undefined,
          subscriptions: register?.subscribe !== undefined,
          ...(settings && {settings}),
        });
      },
    },
    topics: {
      checks: parameters.list,
      body: ({url, query, options}) =>
        contacts?.topics(options).then(topics => pageOutOf(topics.map(wireTopic), pagingOf(query), url.href)),
    },
    areas: {
      checks: parameters.list,
      body: ({url, query, options}) =>
        contacts?.areas(options).then(areas => pageOutOf(areas.map(wireArea), pagingOf(query), url.href)),
    },
    'contact-points': {
      checks: parameters.contacts,
      body: ({url, query, options}) =>
        contacts
          ?.find(criteriaOf(query), options)
          .then(({count, contactPoints}) =>
            pageAround(contactPoints.map(wireContactPoint), count, pagingOf(query), url.href),
          ),
    },
    'contact-point': {
      checks: parameters.none,
      body: ({id, options}) => contacts?.byId(id, options).then(wireContactPoint),
    },
    places: {
      checks: parameters.places,
      required: ['q'],
      body: ({url, query, options}) =>
        places
          ?.find(query.get('q') ?? '', options)
          .then(found => pageAround(found.map(wirePlace), found.length, {page: 1, pageSize: 10}, url.href)),
    },
    'place-at': {
      checks: parameters.placeAt,
      required: ['lat', 'lon'],
      body: ({url, query, options}) =>
        places?.nearest?.(pointOf(query), options).then(place => {
          const found = place ? [wirePlace(place)] : [];
          return pageAround(found, found.length, {page: 1, pageSize: 10}, url.href);
        }),
    },
  };
};

/**
 * Handlers for msw that speak the contract, over the sample town unless told, and fail when asked to.
 *
 *     const faults: Faults = {};
 *     const worker = setupWorker(...contractHandlers({faults}));
 *     faults['contact-points'] = 'unavailable';
 */
export const contractHandlers = ({
  url: base = 'https://api.example.nl/v1',
  backend = demoBackend(),
  faults = {},
}: ContractSettings = {}): readonly HttpHandler[] => {
  const answering = answeringOf(backend);

  const respond =
    (resource: Reading): HttpResponseResolver =>
    async ({request, params}) => {
      const {checks, required, body} = answering[resource];
      const url = new URL(request.url);
      const invalidParams = refused(url.searchParams, checks, required);
      if (invalidParams.length > 0) return problem(400, invalidParams);
      const fault = faults[resource] ?? faults.everything;
      const query = new URLSearchParams(url.searchParams);
      // Who gives everything at once pays no attention to pages.
      if (fault === 'many-items') query.delete('page');
      const good = async (): Promise<object | undefined> =>
        body({url, query, id: String(params['id']), options: readOptions(request)});
      try {
        if (fault) return await faultyAnswer(fault, request, async () => (await good()) ?? {});
        const found = await good();
        return found ? answer(request, found) : problem(404);
      } catch (error) {
        return problemOf(error);
      }
    };

  return [
    http.get(`${base}/configuration`, respond('configuration')),
    http.get(`${base}/topics`, respond('topics')),
    http.get(`${base}/areas`, respond('areas')),
    http.get(`${base}/contact-points`, respond('contact-points')),
    http.get(`${base}/contact-points/:id`, respond('contact-point')),
    http.get(`${base}/places`, respond('places')),
    http.get(`${base}/places/_reverse`, respond('place-at')),
    http.get(`${base}/projects`, respond('projects')),
    http.get(`${base}/projects/map.geojson`, respond('project-map')),
    http.get(`${base}/projects/:id`, respond('project')),
    http.get(`${base}/projects/:id/updates`, respond('project-updates')),
    eventsHandler(base, backend, faults),
    ...sendingHandlers(base, backend, faults),
    http.all(new RegExp(`^${base.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(/|$)`), () => problem(404)),
  ];
};
