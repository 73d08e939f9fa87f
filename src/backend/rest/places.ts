import type {Configuration} from '../../model/configuration.js';
import type {PlaceFinder, ReadOptions} from '../ports.js';

/** Asks whoever the configuration says: the backend itself, PDOK, or nobody. */
export const restPlaces = (
  base: string,
  configuration: (options?: ReadOptions) => Promise<Configuration>,
): PlaceFinder => {
  const finder = async (options: ReadOptions | undefined): Promise<PlaceFinder | undefined> => {
    const {placeSearch, municipality} = await configuration(options);
    switch (placeSearch) {
      case 'none':
        return undefined;
      case 'backend':
        return (await import('../places/gateway.js')).gatewayPlaces(base);
      case 'pdok':
        return (await import('../places/pdok.js')).pdokPlaces(municipality.code);
    }
  };
  return {
    find: async (query, options) => (await finder(options))?.find(query, options) ?? [],
    nearest: async (point, options) => (await finder(options))?.nearest?.(point, options),
  };
};
