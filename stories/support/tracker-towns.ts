import {http, HttpResponse, type HttpHandler} from 'msw';
import {sampleTown} from '../../src/sample-town/sample-town.js';
import {projects, type Wire} from './tracker-projects.js';

const problem = (status: number): Response =>
  HttpResponse.json({status, title: 'Not now'}, {status, headers: {'content-type': 'application/problem+json'}});

/** Where something goes wrong: what is answered to a question about the project. */
const troubles = {
  waiting: () => new Promise<Response>(() => undefined),
  slow: () => new Promise<Response>(() => undefined),
  unknown: () => problem(404),
  busy: () => problem(503),
  broken: () => problem(500),
  forbidding: () => problem(403),
  html: () => new HttpResponse('<p>Onderhoud</p>', {headers: {'content-type': 'text/html'}}),
  unreachable: () => HttpResponse.error(),
} satisfies Record<string, () => Response | Promise<Response>>;

/** A municipality with one project. */
export type TrackerTown = keyof typeof projects | keyof typeof troubles;

/** The address of a town's backend. */
export const trackerBackendOf = (town: TrackerTown): string => `https://voortgang-${town}.example.nl/v1`;

const configuration = {
  ...sampleTown.configuration,
  serverTime: '2026-11-24T09:00:00Z',
  capabilities: {contactDirectory: true, projects: true, subscriptions: true, placeSearch: 'none'},
};

const isCalled =
  (wanted: unknown) =>
  (item: unknown): boolean =>
    typeof item === 'object' && item !== null && 'id' in item && item.id === wanted;

const accepted = (): Response => new HttpResponse(null, {status: 202});

/** What every town can do. */
const common = (base: string): readonly HttpHandler[] => [
  http.get(`${base}/configuration`, () => HttpResponse.json(configuration)),
  http.get(`${base}/contact-points/:id`, ({params}) =>
    HttpResponse.json(sampleTown['contact-points'].find(isCalled(params['id'])) as object),
  ),
  http.post(`${base}/subscriptions`, accepted),
  http.post(`${base}/projects/:id/help-requests`, accepted),
];

const pageOf = (all: readonly Wire[], url: URL): object => {
  const [page, pageSize] = ['page', 'pageSize'].map(name => Number(url.searchParams.get(name) ?? 1)) as [
    number,
    number,
  ];
  const end = page * pageSize;
  url.searchParams.set('page', String(page + 1));
  return {
    count: all.length,
    next: end < all.length ? url.href : null,
    previous: null,
    results: all.slice(end - pageSize, end),
  };
};

const reading = (base: string, [details, updates]: readonly [Wire, readonly Wire[]]): readonly HttpHandler[] => [
  http.get(`${base}/projects/:id`, () => HttpResponse.json(details)),
  http.get(`${base}/projects/:id/updates`, ({request}) => HttpResponse.json(pageOf(updates, new URL(request.url)))),
];

/** The network of all towns with a project. */
export const trackerHandlers: readonly HttpHandler[] = [
  ...(Object.keys(projects) as (keyof typeof projects)[]).flatMap(town => [
    ...common(trackerBackendOf(town)),
    ...reading(trackerBackendOf(town), projects[town]),
  ]),
  ...(Object.keys(troubles) as (keyof typeof troubles)[]).flatMap(town => [
    ...common(trackerBackendOf(town)),
    http.get(`${trackerBackendOf(town)}/projects/:id`, () => troubles[town]()),
    http.get(`${trackerBackendOf(town)}/projects/:id/updates`, () => troubles[town]()),
  ]),
];
