import type {Backend} from '../backend/ports.js';
import type {Answering} from './answering.js';
import type {Reading} from './fault.js';
import {pageAround} from './page-of-results.js';
import {pagingOf, parameters, projectCriteriaOf, projectParameters} from './query.js';
import {wireProject, wireProjectDetails, wireProjectUpdate} from './wire-shapes.js';

type ProjectReading = 'projects' | 'project-map' | 'project' | 'project-updates';

/** What can be read of the register. */
export const projectAnswers = ({projects}: Backend): Pick<Readonly<Record<Reading, Answering>>, ProjectReading> => ({
  projects: {
    checks: projectParameters.list,
    body: async ({url, query, options}) => {
      const page = await (await projects?.())?.list(projectCriteriaOf(query), options);
      return page && pageAround(page.projects.map(wireProject), page.count, pagingOf(query), url.href);
    },
  },
  'project-map': {
    checks: projectParameters.map,
    body: async ({query, options}) => {
      const found = await (await projects?.())?.onMap?.(projectCriteriaOf(query), options);
      const features = found?.map(project => ({
        type: 'Feature',
        id: project.id,
        geometry: project.geometry,
        properties: wireProject(project),
      }));
      return features && {type: 'FeatureCollection', features};
    },
  },
  project: {
    checks: parameters.none,
    body: async ({id, options}) => {
      const found = await (await projects?.())?.byId(id, options);
      return found && wireProjectDetails(found);
    },
  },
  'project-updates': {
    checks: parameters.list,
    body: async ({id, url, query, options}) => {
      const page = await (await projects?.())?.updates(id, pagingOf(query), options);
      return page && pageAround(page.updates.map(wireProjectUpdate), page.count, pagingOf(query), url.href);
    },
  },
});
