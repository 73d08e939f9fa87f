import areas from './areas.json' with {type: 'json'};
import configuration from './configuration.json' with {type: 'json'};
import contactPoints from './contact-points.json' with {type: 'json'};
import topics from './topics.json' with {type: 'json'};

/** A small municipality that does not exist, by the names of its files; all unknown, as if it came from a web server. */
export const sampleTown: {
  readonly configuration: object;
  readonly topics: readonly unknown[];
  readonly areas: readonly unknown[];
  readonly 'contact-points': readonly unknown[];
  /** A function, so that they come when somebody asks what goes on. */
  readonly projects: () => Promise<readonly unknown[]>;
} = {
  configuration,
  topics,
  areas,
  'contact-points': contactPoints,
  projects: async () => (await import('./sample-projects.js')).sampleProjects,
};
