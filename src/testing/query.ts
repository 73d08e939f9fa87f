import type {InvalidParam} from '../backend/backend-error.js';
import type {ContactCriteria, ProjectCriteria} from '../backend/ports.js';
import {audiences} from '../model/audience.js';
import type {GeoCoordinates} from '../model/geo-coordinates.js';
import {projectKinds, projectStatuses} from '../model/project/project.js';

/** What is wrong with a value, by its stable code; undefined for nothing. */
type Check = (value: string) => string | undefined;

const wholeNumber =
  (most: number): Check =>
  value =>
    /^[1-9]\d*$/.test(value) && Number(value) <= most ? undefined : 'invalid';

const text =
  (least: number, most: number): Check =>
  value => {
    if (value.length > most) return 'max_length';
    return value.length < least ? 'invalid' : undefined;
  };

const like =
  (pattern: RegExp): Check =>
  value =>
    pattern.test(value) ? undefined : 'invalid';

const between =
  (least: number, most: number): Check =>
  value =>
    value.trim() !== '' && Number(value) >= least && Number(value) <= most ? undefined : 'invalid';

const paging = {page: wholeNumber(10_000), pageSize: wholeNumber(100)};

/** The parameters of the contract, by resource. */
export const parameters = {
  none: {},
  list: paging,
  places: {q: text(1, 200)},
  placeAt: {lat: between(50, 54), lon: between(3, 8)},
  contacts: {
    ...paging,
    topicId: text(1, 100),
    areaCode: like(/^(GM\d{4}|WK\d{6}|BU\d{8})$/),
    postalCode: like(/^[1-9]\d{3}[A-Z]{2}$/),
    audience: like(new RegExp(`^(${audiences.join('|')})$`)),
    q: text(0, 200),
  },
} satisfies Readonly<Record<string, Readonly<Record<string, Check>>>>;

const bbox: Check = value => (/^-?[\d.]+(,-?[\d.]+){3}$/.test(value) ? undefined : 'invalid');

const filters = {
  status: like(new RegExp(`^(${projectStatuses.join('|')})$`)),
  kind: like(new RegExp(`^(${projectKinds.join('|')})$`)),
  topicId: text(1, 100),
  areaCode: like(/^(GM\d{4}|WK\d{6}|BU\d{8})$/),
  bbox,
  q: text(0, 200),
  openForParticipation: like(/^(true|false)$/),
};

/** The parameters of the register. */
export const projectParameters = {
  map: filters,
  list: {
    ...filters,
    ...paging,
    postalCode: like(/^[1-9]\d{3}[A-Z]{2}$/),
    lat: between(50, 54),
    lon: between(3, 8),
    sort: like(/^(lastUpdate|startDate|title|distance)$/),
  },
} satisfies Readonly<Record<string, Readonly<Record<string, Check>>>>;

/** The question about projects in a query that was not refused. */
export const projectCriteriaOf = (query: URLSearchParams): ProjectCriteria => {
  const given = (name: string): string | undefined => query.get(name) ?? undefined;
  const [topicId, areaCode, postalCode, q] = ['topicId', 'areaCode', 'postalCode', 'q'].map(given);
  const kind = projectKinds.find(each => each === given('kind'));
  const statuses = projectStatuses.filter(each => query.getAll('status').includes(each));
  const [west, south, east, north] = (given('bbox') ?? '').split(',').map(Number);
  const sort = (['lastUpdate', 'startDate', 'title', 'distance'] as const).find(each => each === given('sort'));
  return {
    ...pagingOf(query),
    ...(statuses.length > 0 && {statuses}),
    ...(kind && {kind}),
    ...(topicId && {topicId}),
    ...(areaCode && {areaCode}),
    ...(postalCode && {postalCode}),
    ...(query.has('lat') && {near: pointOf(query)}),
    ...(query.has('bbox') && {bbox: {west: west ?? NaN, south: south ?? NaN, east: east ?? NaN, north: north ?? NaN}}),
    ...(q && {q}),
    ...(sort && {sort}),
    ...(given('openForParticipation') === 'true' && {openForParticipation: true}),
  };
};

/** Everything in a query that the contract does not allow: values, and parameters that it does not have. */
export const refused = (
  query: URLSearchParams,
  checks: Readonly<Record<string, Check>>,
  required: readonly string[] = [],
): readonly InvalidParam[] => {
  const found: InvalidParam[] = required
    .filter(name => !query.has(name))
    .map(name => ({name, code: 'required', reason: 'is required'}));
  for (const name of new Set(query.keys())) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    const values = query.getAll(name);
    // Of states there may be several.
    const code = check && (values.length === 1 || name === 'status') ? values.map(check).find(Boolean) : 'invalid';
    if (code) found.push({name, code, reason: check ? 'is not as the contract says' : 'is not a parameter'});
  }
  return found;
};

/** Where in a list to begin and how much to give. */
export interface Paging {
  readonly page: number;
  readonly pageSize: number;
}

/** The paging of a query that was not refused. */
export const pagingOf = (query: URLSearchParams): Paging => ({
  page: Number(query.get('page') ?? 1),
  pageSize: Number(query.get('pageSize') ?? 20),
});

/** The point in a query that was not refused. */
export const pointOf = (query: URLSearchParams): GeoCoordinates => ({
  longitude: Number(query.get('lon')),
  latitude: Number(query.get('lat')),
});

/** The question in a query that was not refused. */
export const criteriaOf = (query: URLSearchParams): ContactCriteria => {
  const given = (name: string): string | undefined => query.get(name) ?? undefined;
  const [topicId, areaCode, postalCode, q] = ['topicId', 'areaCode', 'postalCode', 'q'].map(given);
  const audience = audiences.find(each => each === given('audience'));
  return {
    ...pagingOf(query),
    ...(topicId && {topicId}),
    ...(areaCode && {areaCode}),
    ...(postalCode && {postalCode}),
    ...(audience && {audience}),
    ...(q && {q}),
  };
};
