import {sampleProjects} from '../../src/sample-town/sample-projects.js';
import {sampleTown} from '../../src/sample-town/sample-town.js';
import type {Documents} from './directory/documents.js';

/** The sample town, as an import takes it. */
export const sampleDocuments: Documents = {
  configuration: sampleTown.configuration,
  topics: sampleTown.topics,
  areas: sampleTown.areas,
  contactPoints: sampleTown['contact-points'],
  projects: sampleProjects,
};
