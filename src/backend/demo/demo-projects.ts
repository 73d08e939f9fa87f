import {parseSimilarProject} from '../../contract/generated/initiative-parsers.js';
import type {ComparedProject} from '../../model/initiative/similar-projects.js';
import {sampleProjects} from '../../sample-town/sample-projects.js';

const projectOf = (item: unknown, index: number): ComparedProject | undefined => {
  // How similar it is comes later: a project is read as one that is not.
  const read = parseSimilarProject({...Object(item), similarity: 0}, `projects[${index}]`, () => undefined);
  if (!read) return undefined;
  const {id, reference, kind, title, summary, status, topicIds = [], areaServed = [], geometry} = read;
  return {
    id,
    reference,
    kind,
    title,
    status,
    topicIds,
    areaServed,
    ...(summary && {summary}),
    ...(geometry && {geometry}),
  };
};

/** What goes on in the sample town. */
export const demoProjects: readonly ComparedProject[] = sampleProjects
  .map(projectOf)
  .filter(project => project !== undefined);
