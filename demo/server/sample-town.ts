import {existsSync, readFileSync} from 'node:fs';
import {sampleTown} from '../../src/sample-town/sample-town.js';
import type {Documents} from './directory/documents.js';

const projects = new URL('../../src/sample-town/projects.json', import.meta.url);

/** The sample town, as an import takes it. */
export const sampleDocuments: Documents = {
  configuration: sampleTown.configuration,
  topics: sampleTown.topics,
  areas: sampleTown.areas,
  contactPoints: sampleTown['contact-points'],
  // Our own file, checked like every import.
  ...(existsSync(projects) && {projects: JSON.parse(readFileSync(projects, 'utf8')) as readonly unknown[]}),
};
