import type {WireProject} from './project-row.js';

/** What of a project everybody sees in a list. */
export const inShort = ({
  description: _,
  phases: __,
  roles: ___,
  documents: ____,
  outcome: _____,
  ...project
}: WireProject): WireProject => project;
