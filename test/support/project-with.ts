import type {ProjectDetails} from '../../src/model/project/details.js';

/** A project in which nothing is said but what must be. */
export const projectWith = (more: Partial<ProjectDetails> = {}): ProjectDetails => ({
  id: 'bankje',
  reference: 'ER-2026-0112',
  kind: 'initiative',
  title: 'Een bankje in het park',
  status: 'active',
  topicIds: [],
  areaServed: [],
  phases: [],
  roles: [],
  contactPointIds: [],
  documents: [],
  meetings: [],
  related: [],
  isPrivate: false,
  ...more,
});
