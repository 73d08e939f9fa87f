import type {Report} from '../../contract/parse.js';
import type {Project} from '../../model/project/project.js';
import {BackendError} from '../backend-error.js';
import type {ProjectCriteria, ProjectPage, ReadOptions} from '../ports.js';
import {queryOf, request} from './request.js';
import {mapQuery, projectFilters} from './project-hrefs.js';
import {readProject} from './wire-project.js';
import {cutPage, itemsOf, pageOf, reportOf} from './wire.js';

/** About a hundred metres: near enough to put projects in order, and it tells less of where somebody is. */
const decimals = 3;

/** One page of projects that fit. */
export const listProjects = async (
  base: string,
  criteria: ProjectCriteria,
  options?: ReadOptions,
): Promise<ProjectPage> => {
  const {postalCode, near, sort, page, pageSize} = criteria;
  const query = queryOf({
    ...projectFilters(criteria),
    postalCode: near ? undefined : postalCode,
    lat: near?.latitude.toFixed(decimals),
    lon: near?.longitude.toFixed(decimals),
    sort,
    page,
    pageSize,
  });
  const report = reportOf(options);
  const answer = pageOf(await request(`${base}/projects?${query}`, options), 'projects');
  const {count, hasNext, results} = cutPage(answer, page ?? 1, pageSize ?? 20, 'projects', report);
  return {
    count,
    projects: itemsOf(results, 'projects', readProject, report),
    ...(hasNext && {nextPage: (page ?? 1) + 1}),
  };
};

/** A project out of a feature of GeoJSON; where it is says the feature. */
const readFeature = (value: unknown, path: string, report: Report): Project | undefined => {
  const {properties, geometry} = Object(value) as {readonly properties?: unknown; readonly geometry?: unknown};
  const project = readProject({...Object(properties), geometry}, path, report);
  return project?.geometry && project;
};

/** All that fit and have a place. @throws BackendError `broken` for what is no GeoJSON */
export const projectsOnMap = async (
  base: string,
  criteria: ProjectCriteria,
  options?: ReadOptions,
): Promise<readonly Project[]> => {
  const document = await request(`${base}/projects/map.geojson?${mapQuery(criteria)}`, options);
  const {features} = Object(document) as {readonly features?: unknown};
  if (!Array.isArray(features)) throw new BackendError('broken', 'projects: expected a collection of features');
  return itemsOf(features, 'projects', readFeature, reportOf(options));
};
