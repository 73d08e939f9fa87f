import type {ContactDirectory, ReadOptions} from '../backend/ports.js';
import type {Area} from '../model/area.js';
import type {Topic} from '../model/topic.js';

/** What somebody chooses from in a municipality. Each list may be missing. */
export interface Lists {
  readonly topics: readonly Topic[];
  readonly areas: readonly Area[];
}

/** Before anything has come. */
export const noLists: Lists = {topics: [], areas: []};

/** Asks for both lists at once, and does with what comes; `missing` hears of what does not. */
export const readLists = async (
  contacts: ContactDirectory | undefined,
  options: ReadOptions,
  missing: (reason: unknown) => void,
): Promise<Lists> => {
  const [topics, areas] = await Promise.allSettled([contacts?.topics(options), contacts?.areas(options)]);
  for (const part of [topics, areas]) if (part.status === 'rejected') missing(part.reason);
  return {
    topics: (topics.status === 'fulfilled' && topics.value) || [],
    areas: (areas.status === 'fulfilled' && areas.value) || [],
  };
};
