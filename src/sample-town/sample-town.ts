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
} = {configuration, topics, areas, 'contact-points': contactPoints};
