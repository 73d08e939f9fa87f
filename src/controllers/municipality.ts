import type {Backend, ReadOptions} from '../backend/ports.js';
import type {Area} from '../model/area.js';
import type {Configuration} from '../model/configuration.js';
import type {Topic} from '../model/topic.js';

/** What a widget knows of the municipality. Each part may be missing. */
export interface Municipality {
  readonly configuration?: Configuration;
  readonly topics: readonly Topic[];
  readonly areas: readonly Area[];
}

/** Before anything has come. */
export const unknownMunicipality: Municipality = {topics: [], areas: []};

/** Asks for all parts at once, and does with what comes; `missing` hears of what does not. */
export const readMunicipality = async (
  backend: Backend,
  options: ReadOptions,
  missing: (reason: unknown) => void,
): Promise<Municipality> => {
  const [configuration, topics, areas] = await Promise.allSettled([
    backend.configuration(options),
    backend.contacts?.topics(options),
    backend.contacts?.areas(options),
  ]);
  for (const part of [configuration, topics, areas]) if (part.status === 'rejected') missing(part.reason);
  return {
    ...(configuration.status === 'fulfilled' && {configuration: configuration.value}),
    topics: (topics.status === 'fulfilled' && topics.value) || [],
    areas: (areas.status === 'fulfilled' && areas.value) || [],
  };
};
