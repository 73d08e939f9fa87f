import {bridgeDiary} from './bridge-diary.js';
import projects from './projects.json' with {type: 'json'};

/** What goes on in the sample town; all unknown, as if it came from a web server. By itself, because most pages need none of it. */
export const sampleProjects: readonly unknown[] = projects.map(project =>
  project.id === 'kanaalbrug' ? {...project, updates: bridgeDiary} : project,
);
